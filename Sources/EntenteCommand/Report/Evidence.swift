import Entente
internal import EntenteFormats

extension Relation {
  /// The citations in one line; a relation without any says so.
  var citationText: String { citations.text }

  /// What a reader must know before taking the relation at its word.
  var marks: [String] {
    (basis == .inferred ? ["inferred"] : [])
      + (confidence == .certain ? [] : [confidence.rawValue])
      + (isDenied ? ["denied"] : []) + (standing == .deprecated ? [standing.rawValue] : [])
  }
}

extension Attribute {
  /// What a reader must know before taking the value at its word.
  var marks: [String] {
    (basis == .inferred ? ["inferred"] : [])
      + (confidence == .certain ? [] : [confidence.rawValue])
      + (standing == .normal ? [] : [standing.rawValue])
  }
}

extension [Citation] {
  /// The citations in one line; none at all says so.
  var text: String {
    isEmpty ? "uncited" : map(\.description).joined(separator: "; ")
  }

  /// The citations, each with its source and its place in it.
  var json: JSON {
    .array(
      map {
        .object([("source", .string($0.source.rawValue)), ("locator", .optional($0.locator))])
      })
  }
}
