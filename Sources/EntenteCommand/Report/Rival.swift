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

/// Those that contradict a statement: the first of them, and how many there are.
///
/// A thousand denials of a thousand statements, each told beside each, would fill the memory.
struct Rivals {
  /// How many are told beside a statement where nobody asks for it alone.
  static let limit = 50

  let first: [Rival]
  let count: Int

  var isEmpty: Bool { count == 0 }

  /// How many there are besides the first.
  var restCount: Int { count - first.count }

  /// Each with its citations, in one line; of many the first, and how many more there are.
  var text: String {
    (first.map { "\($0.name): \($0.citations.text)" }
      + (restCount > 0 ? ["\(restCount) more"] : [])).joined(separator: " | ")
  }

  /// The first as items, and how many there are at all where these are not all of them.
  func json(named key: String) -> [(String, JSON)] {
    [(key, .array(first.map(\.json)))] + (restCount > 0 ? [("\(key)Count", .int(count))] : [])
  }
}

extension Graph {
  /// What disputes a relation: relations, then values of entities.
  func rivals(disputing relation: Relation, atMost limit: Int = Rivals.limit) -> Rivals {
    let positions = positions(disputing: relation.id)
    let values = attributes(disputing: relation.id)
    return Rivals(
      first: Array(
        (positions.prefix(limit).map { .relation(relations[$0]) }
          + values.prefix(limit).map { .attribute($0.attribute, of: $0.entity) }).prefix(limit)),
      count: positions.count + values.count)
  }

  /// What a relation disputes.
  func rivals(disputedBy relation: Relation, atMost limit: Int = Rivals.limit) -> Rivals {
    let positions = positions(disputedBy: relation.id)
    return Rivals(
      first: positions.prefix(limit).map { .relation(relations[$0]) }, count: positions.count)
  }

  /// What a value of an entity disputes.
  func rivals(disputedBy attribute: Attribute, atMost limit: Int = Rivals.limit) -> Rivals {
    let disputed = relations(disputedBy: attribute)
    return Rivals(first: disputed.prefix(limit).map { .relation($0) }, count: disputed.count)
  }

  /// The sources that are cited by some relations, and by what is told to dispute them or to be disputed.
  func sourcesTold(with relations: [Relation]) -> [Source] {
    var cited: Set<Source.ID> = []
    for relation in relations {
      cited.formUnion(relation.citations.lazy.map(\.source))
      for rival in rivals(disputedBy: relation).first + rivals(disputing: relation).first {
        cited.formUnion(rival.citations.lazy.map(\.source))
      }
    }
    return sources.filter { cited.contains($0.id) }
  }

  /// What a relation disputes and what disputes it, each with its citations.
  func disputeJSON(of relation: Relation, atMost limit: Int = Rivals.limit) -> [(String, JSON)] {
    rivals(disputedBy: relation, atMost: limit).json(named: "disputes")
      + rivals(disputing: relation, atMost: limit).json(named: "disputedBy")
  }

  /// The names of the columns of ``disputeCells(of:)``.
  static let disputeColumns = ["disputes", "disputedBy"]

  /// What a relation disputes and what disputes it in two cells, each empty where there is nothing.
  func disputeCells(of relation: Relation) -> [String] {
    [rivals(disputedBy: relation).text, rivals(disputing: relation).text]
  }
}
