extension DOT {
  /// A field of a record: text, or fields that are laid out the other way.
  ///
  /// The fields of a record stand side by side, those within them below one another, and so on;
  /// with ranks from left to right it is the other way around. The node needs the shape
  /// ``DOT/Shape/record``.
  ///
  /// ```swift
  /// node.shape = .record
  /// node.label = .record([
  ///   .field("id", name: "id"), .group([.field("name"), .field("city {KZ}")]),
  /// ])
  /// ```
  public indirect enum RecordField: Sendable, Hashable {
    /// Plain text, and the name that a ``Port`` calls it by.
    case text(String, name: String?)
    /// Fields that are laid out the other way.
    case group([RecordField])

    /// A field of plain text, and the name that a ``Port`` calls it by.
    public static func field(_ text: String, name: String? = nil) -> RecordField {
      .text(text, name: name)
    }
  }
}

extension DOT.RecordField {
  /// The field in Graphviz' notation.
  var dot: String {
    switch self {
    case .text(let text, let name):
      (name.map { "<\(fieldName($0))> " } ?? "") + escapedRecordText(text)
    case .group(let fields): "{" + fields.map(\.dot).joined(separator: "|") + "}"
    }
  }

  /// The words of the field and of those within it.
  var words: [String] {
    switch self {
    case .text(let text, _): [text]
    case .group(let fields): fields.flatMap(\.words)
    }
  }
}

/// Plain text where braces, bars, angle brackets and blanks mean something too.
private func escapedRecordText(_ text: String) -> String {
  var result = ""
  for scalar in escapedText(text).unicodeScalars {
    if "{}|<> ".unicodeScalars.contains(scalar) { result += "\\" }
    result.unicodeScalars.append(scalar)
  }
  return result
}
