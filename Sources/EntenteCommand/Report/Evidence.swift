import Entente
internal import EntenteFormats

extension Relation {
  /// The citations in one line; a relation without any says so.
  var citationText: String {
    citations.isEmpty ? "uncited" : citations.map(\.description).joined(separator: "; ")
  }

  /// What a reader must know before taking the relation at its word.
  var marks: [String] {
    (basis == .inferred ? ["inferred"] : [])
      + (confidence == .certain ? [] : [confidence.rawValue])
  }

  /// Why no question walks the relation, if none does.
  var exclusions: [String] {
    (isDenied ? ["denied"] : []) + (standing == .deprecated ? ["deprecated"] : [])
  }
}

extension [Citation] {
  /// The citations, each with its source and its place in it.
  var json: JSON {
    .array(
      map {
        .object([("source", .string($0.source.rawValue)), ("locator", .optional($0.locator))])
      })
  }
}
