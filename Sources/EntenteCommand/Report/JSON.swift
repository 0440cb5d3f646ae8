import Entente
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

  /// The same, and last the sources that the members cite, each once, in the order of the data.
  ///
  /// - Complexity: O(*m* + *s*) for members of *m* values and *s* sources.
  static func answer(
    _ command: String, _ members: [(String, JSON)], citing sources: [Source]
  ) -> JSON {
    var cited: Set<String> = []
    JSON.object(members).collectSources(into: &cited)
    let references = sources.filter { cited.contains($0.id.rawValue) }.map { source in
      JSON.object([
        ("id", .string(source.id.rawValue)), ("reference", .string(source.reference)),
      ])
    }
    return answer(command, members + [("bibliography", .array(references))])
  }

  /// Adds what stands under `source` anywhere in the value: the identifiers that citations and counts
  /// of evidence name.
  private func collectSources(into cited: inout Set<String>) {
    switch self {
    case .object(let members):
      for (name, value) in members {
        if name == "source", case .string(let id) = value { cited.insert(id) }
        value.collectSources(into: &cited)
      }
    case .array(let items):
      for item in items { item.collectSources(into: &cited) }
    case .line(let value): value.collectSources(into: &cited)
    case .null, .bool, .int, .double, .string: break
    }
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
