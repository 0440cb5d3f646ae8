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
  /// How many of those that dispute a statement are named beside it.
  private static let disputeLimit = 3

  /// What a reader must know before taking a relation at its word: its own reserves, and on whose word
  /// it is disputed, or disputes another.
  func marks(of relation: Relation) -> [String] {
    marks(of: relation) { $0.text }
  }

  /// The same, with citations in words of one's own.
  func marks(of relation: Relation, citing: ([Citation]) -> String) -> [String] {
    relation.marks
      + [
        mark("disputes", rivals(disputedBy: relation, atMost: Self.disputeLimit), citing),
        mark("disputed by", rivals(disputing: relation, atMost: Self.disputeLimit), citing),
      ].compactMap { $0 }
  }

  /// What a reader must know before taking a value at its word, and on whose word it disputes a relation.
  func marks(of attribute: Attribute) -> [String] {
    attribute.marks
      + [
        mark("disputes", rivals(disputedBy: attribute, atMost: Self.disputeLimit)) { $0.text }
      ].compactMap { $0 }
  }

  private func mark(
    _ words: String, _ rivals: Rivals, _ citing: ([Citation]) -> String
  ) -> String? {
    if rivals.isEmpty { return nil }
    let shown = rivals.first.map { "[\(citing($0.citations))]" }
    let rest = rivals.restCount > 0 ? ["\(rivals.restCount) more"] : []
    return "\(words) " + (shown + rest).formattedList(joiner: "and")
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
