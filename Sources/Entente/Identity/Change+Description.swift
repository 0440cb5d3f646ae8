extension Change: CustomStringConvertible {
  /// The change in one line: "Entity 'x': kind 'school' becomes 'university'.".
  public var description: String {
    switch manner {
    case .changed: "\(subject.capitalized): \(fields.map(\.description).joined(separator: ", "))."
    case .added, .removed: "\(subject.capitalized) is \(manner)."
    }
  }
}

extension Change.Subject: CustomStringConvertible {
  /// The subject in words: "entity 'x'".
  public var description: String {
    switch self {
    case .dataSet: "the data set"
    case .entityKind(let id): "entity kind \(quotedLine(id.rawValue))"
    case .relationKind(let id): "relation kind \(quotedLine(id.rawValue))"
    case .source(let id): "source \(quotedLine(id.rawValue))"
    case .entity(let id): "entity \(quotedLine(id.rawValue))"
    case .relation(let mention): "relation \(mention)"
    case .identity(let ids):
      "the identity of \(ids.map { quotedLine($0.rawValue) }.formattedList(joiner: "and"))"
    }
  }

  /// The subject at the beginning of a sentence.
  var capitalized: String {
    let text = description
    return text.prefix(1).uppercased() + text.dropFirst()
  }
}

extension FieldChange: CustomStringConvertible {
  /// The difference in words: "name 'A' becomes 'B'".
  public var description: String {
    switch (before, after) {
    case (let before?, let after?): "\(field) \(quotedLine(before)) becomes \(quotedLine(after))"
    case (let before?, nil): "\(field) \(quotedLine(before)) is removed"
    case (nil, let after?): "\(field) \(quotedLine(after)) is added"
    case (nil, nil): "\(field) differs"
    }
  }
}
