extension Source {
  /// The record in one line, for lists of sources: authors, date, title, where it stands and how it is
  /// found.
  ///
  /// ```swift
  /// source.reference    // "Doe J. (2021). A title. A journal, 134(1), 16–22. doi:10.1000/1"
  /// ```
  public var reference: String {
    let sentences = sentences(authors: authors, date: issued, undated: Self.undated)
    let text = Self.ended(sentences.dropLast()) + (sentences.last.map { [$0] } ?? [])
    return Self.joined(address.map { Self.ended(sentences) + [$0] } ?? text)
  }

  /// The same with names, date and words of a language, and ended as in the list of a paper.
  package func reference(authors: [String], date: String?, undated: String) -> String {
    let sentences = sentences(authors: authors, date: date, undated: undated)
    return Self.joined(Self.ended(sentences) + [address].compactMap(\.self))
  }

  /// The record in one line with every field that a bibliography program would take.
  package var record: String {
    let others = fieldNames.filter { !Self.placed.contains($0) }.map { name in
      "\(name.replacing("-", with: " ")): \(value(of: name))"
    }
    let sentences =
      sentences(authors: authors, date: issued, undated: Self.undated)
      + [others.joined(separator: "; ")]
    let addresses = [("DOI", "doi:"), ("URL", "")].flatMap { name, prefix in
      fields.filter { $0.name == name }.map { prefix + $0.value }
    }
    return Self.joined(Self.ended(sentences) + addresses)
  }

  /// What the data say of the record besides: its type, the file with its text, the curator's note.
  package var remarks: String {
    let parts = [
      ("type", type), ("file", file), ("SHA-256", sha256), ("lines", lineCount.map(String.init)),
      ("note", note),
    ]
    return parts.compactMap { name, value in value.map { "\(name): \($0)" } }
      .joined(separator: "; ")
  }

  private static let undated = "no author, no date"

  /// The fields that have a place of their own in a reference.
  private static let placed: Set<String> = [
    "container-title", "volume", "issue", "page", "DOI", "URL",
  ]
}

extension Source {
  /// Authors and date, the title, and where it stands; none ended by a full stop of its own.
  private func sentences(authors: [String], date: String?, undated: String) -> [String] {
    let names = authors.joined(separator: ", ")
    let start = [names, date.map { "(\($0))" } ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
    var parts = [start, title ?? (start.isEmpty ? id.rawValue : ""), container]
      .filter { !$0.isEmpty }
    if issued == nil, self.authors.isEmpty, !parts.isEmpty {
      parts[parts.count - 1] += " (\(undated))"
    }
    return parts
  }

  /// The journal or the book, the volume with its issue, and the pages.
  private var container: String {
    let issue = value(of: "issue")
    let volume = value(of: "volume") + (issue.isEmpty ? "" : "(\(issue))")
    let pages = value(of: "page").replacing(/(\d)-(\d)/) { "\($0.output.1)–\($0.output.2)" }
    return [value(of: "container-title"), volume, pages].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }

  /// Where it is found.
  private var address: String? { self["DOI"].map { "doi:\($0)" } ?? self["URL"] }

  /// The names of the fields, each once, in their order.
  private var fieldNames: [String] {
    fields.map(\.name).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// The values of the fields of a name.
  private func value(of name: String) -> String {
    fields.filter { $0.name == name }.map(\.value).joined(separator: "; ")
  }

  private static func ended(_ sentences: some Sequence<String>) -> [String] {
    sentences.filter { !$0.isEmpty }.map { text in
      text.last.map { ".?!…".contains($0) } == true ? text : text + "."
    }
  }

  private static func joined(_ parts: [String]) -> String { parts.joined(separator: " ") }
}
