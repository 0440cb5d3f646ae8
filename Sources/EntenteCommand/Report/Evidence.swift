import Entente
internal import EntenteFormats

extension Relation {
  /// The citations in one line; a relation without any says so.
  var citationText: String { citations.text }

  /// What the relation itself says against taking it at its word.
  var marks: [String] {
    (basis == .inferred ? ["inferred"] : [])
      + (confidence == .certain ? [] : [confidence.rawValue])
      + (isDenied ? ["denied"] : []) + (standing == .deprecated ? [standing.rawValue] : [])
  }
}

extension Graph {
  /// How many of the relations that dispute another are named beside it.
  private static let disputeLimit = 3

  /// What a reader must know before taking a relation at its word: its own reserves, and on whose word
  /// it is disputed, or disputes another.
  func marks(of relation: Relation) -> [String] {
    marks(of: relation) { $0.citationText }
  }

  /// The same, with citations in words of one's own.
  func marks(of relation: Relation, citing: (Relation) -> String) -> [String] {
    func mark(_ words: String, _ others: [Relation]) -> String? {
      if others.isEmpty { return nil }
      let shown = others.prefix(Self.disputeLimit).map { "[\(citing($0))]" }
      let rest = others.count - shown.count
      return "\(words) "
        + (shown + (rest > 0 ? ["\(rest) more"] : [])).formattedList(joiner: "and")
    }
    return relation.marks
      + [
        mark("disputes", relation.disputes.compactMap(self.relation)),
        mark("disputed by", relations(disputing: relation.id)),
      ].compactMap { $0 }
  }

  /// The relations that dispute one in a cell, each with its citations; empty where there are none.
  func disputeText(of relation: Relation) -> String {
    relations(disputing: relation.id).map { "\($0.id): \($0.citationText)" }
      .joined(separator: " | ")
  }

  /// The relations that dispute one, each with its citations.
  func disputeJSON(of relation: Relation) -> JSON {
    .array(
      relations(disputing: relation.id).map {
        .object([
          ("id", .string($0.id.rawValue)), ("denied", .bool($0.isDenied)),
          ("uncited", .bool($0.citations.isEmpty)), ("citations", $0.citations.json),
        ])
      })
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
