import Entente
internal import EntenteFormats

/// A statement that contradicts another: a relation, or a value of an entity.
enum Rival {
  case relation(Relation)
  case attribute(Attribute, of: Entity)

  var citations: [Citation] {
    switch self {
    case .relation(let relation): relation.citations
    case .attribute(let attribute, _): attribute.citations
    }
  }

  /// What it is called: a relation by its identifier, a value by its entity and its name.
  fileprivate var name: String {
    switch self {
    case .relation(let relation): relation.id.rawValue
    case .attribute(let attribute, let entity): "\(entity.id) \(attribute.name)"
    }
  }

  fileprivate var json: JSON {
    let evidence: [(String, JSON)] = [
      ("uncited", .bool(citations.isEmpty)), ("citations", citations.json),
    ]
    switch self {
    case .relation(let relation):
      return .object(
        [("id", .string(relation.id.rawValue)), ("denied", .bool(relation.isDenied))] + evidence)
    case .attribute(let attribute, let entity):
      return .object(
        [
          ("entity", .string(entity.id.rawValue)), ("attribute", .string(attribute.name)),
          ("value", .string(attribute.value)),
        ] + evidence)
    }
  }
}

extension Graph {
  /// What disputes a relation: relations, then values of entities.
  func rivals(disputing relation: Relation) -> [Rival] {
    relations(disputing: relation.id).map(Rival.relation)
      + attributes(disputing: relation.id).map { .attribute($0.attribute, of: $0.entity) }
  }

  /// What a relation disputes.
  func rivals(disputedBy relation: Relation) -> [Rival] {
    relations(disputedBy: relation.id).map(Rival.relation)
  }

  /// What a value of an entity disputes.
  func rivals(disputedBy attribute: Attribute) -> [Rival] {
    relations(disputedBy: attribute).map(Rival.relation)
  }

  /// What a relation disputes and what disputes it, each with its citations.
  func disputeJSON(of relation: Relation) -> [(String, JSON)] {
    [
      ("disputes", rivals(disputedBy: relation).json),
      ("disputedBy", rivals(disputing: relation).json),
    ]
  }

  /// The names of the columns of ``disputeCells(of:)``.
  static let disputeColumns = ["disputes", "disputedBy"]

  /// What a relation disputes and what disputes it in two cells, each empty where there is nothing.
  func disputeCells(of relation: Relation) -> [String] {
    [rivals(disputedBy: relation).text, rivals(disputing: relation).text]
  }
}

extension [Rival] {
  /// How many are told one by one beside a statement: a thousand denials of a thousand statements would fill
  /// the memory.
  private static var limit: Int { 50 }

  private var restCount: Int { Swift.max(0, count - Self.limit) }

  /// Each with its citations, in one line; of many the first, and how many more there are.
  var text: String {
    (prefix(Self.limit).map { "\($0.name): \($0.citations.text)" }
      + (restCount > 0 ? ["\(restCount) more"] : [])).joined(separator: " | ")
  }

  /// The same as items; the last of many says how many more there are.
  var json: JSON {
    .array(
      prefix(Self.limit).map(\.json)
        + (restCount > 0 ? [.object([("more", .int(restCount))])] : []))
  }
}
