internal import EntenteFormats

extension JSON {
  /// A text, or null.
  static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// A count, without a fraction where it fits an integer.
  static func count(_ number: Double) -> JSON {
    Int(exactly: number).map { .int($0) } ?? .double(number)
  }

  /// The envelope of a command's answer: the schema's name first.
  static func answer(_ command: String, _ members: [(String, JSON)]) -> JSON {
    .object([("schema", .string("entente/\(command)/1"))] + members)
  }
}

extension JSON {
  /// The value without quotes, for a cell.
  var plain: String {
    switch self {
    case .string(let text): text
    case .null: ""
    default: String(text.dropLast())
    }
  }
}
