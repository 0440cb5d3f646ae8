internal import Entente

/// The rows of a table of relations that say nothing out of the ordinary.
///
/// Nearly all rows of a large table name two known entities, a kind that joins them, and a date, and have
/// a text in no other column. Nothing is to be said about such a row, so it is read without making
/// texts of its cells and without looking each of them up again. Any other row is left to who reads all
/// entries and knows all mistakes.
struct PlainRelations {
  /// What a plain row says; the cell of its identifier is 0 where it has none.
  struct Row {
    var id: Int
    var from: End
    var kind: Relation.Kind
    var kindCell: Int
    var to: End
    var period: Period?
  }

  /// A known entity at an end of a relation.
  struct End {
    var id: Entity.ID
    var position: Int
    fileprivate var kind: Entity.Kind
    fileprivate var kindNumber: Int
  }

  /// A declared kind of relation.
  private struct Kind {
    var id: Relation.Kind
    var number: Int
  }

  private let file: DocumentTree
  private let columns: ColumnKeys<RelationKey>
  private let entities: [String: Declarations.EntityEntry]
  private let vocabulary: Vocabulary

  private var ends = CellMeanings<End?>()
  private var kinds = CellMeanings<Kind?>()
  private var periods = CellMeanings<Period?>()
  private var entityKinds: [Entity.Kind: Int] = [:]

  /// Whether a kind of relation joins two kinds of entities, by their numbers.
  private var fits: [Fit: Bool] = [:]

  private struct Fit: Hashable {
    var relation: Int
    var from: Int
    var to: Int
  }

  /// Makes a reader of the rows of a table; nothing where a key has several columns.
  init?(
    _ file: DocumentTree, _ columns: ColumnKeys<RelationKey>,
    entities: [String: Declarations.EntityEntry], vocabulary: Vocabulary
  ) {
    let keys = columns.keys.compactMap(\.self)
    guard Set(keys).count == keys.count else { return nil }
    self.file = file
    self.columns = columns
    self.entities = entities
    self.vocabulary = vocabulary
  }

  /// What a row says; nothing where something in it is out of the ordinary.
  mutating func row(_ node: Int) -> Row? {
    guard file.nodes[node].kind == .row, !file.nodes[node].isDamaged else { return nil }
    var (id, from, relation, to, when) = (0, 0, 0, 0, 0)
    var cell = Int(file.nodes[node].firstChild)
    while cell != 0 {
      guard file.nodes[cell].isPlainLine(in: file.bytes) else { return nil }
      switch columns.keys[Int(columns.columns[cell])] {
      case .id: id = cell
      case .from: from = cell
      case .relation: relation = cell
      case .to: to = cell
      case .when: when = cell
      case nil: break
      default: return nil
      }
      cell = Int(file.nodes[cell].next)
    }
    guard from != 0, relation != 0, to != 0, let start = end(from), let end = end(to),
      let kind = kind(relation), fits(kind, start, end)
    else { return nil }
    guard when != 0 else {
      return Row(id: id, from: start, kind: kind.id, kindCell: relation, to: end)
    }
    guard let period = period(when) else { return nil }
    return Row(id: id, from: start, kind: kind.id, kindCell: relation, to: end, period: period)
  }

  /// The entity that a cell names; nothing where it is not known, or of no known kind.
  private mutating func end(_ cell: Int) -> End? {
    guard let number = ends.number(of: cell, in: file) else { return nil }
    if number == ends.count { ends.append(end(named: file.text(of: cell))) }
    return ends[number]
  }

  private mutating func end(named name: String) -> End? {
    guard let entry = entities[name], let kind = entry.kind, let position = entry.position,
      vocabulary[kind] != nil
    else { return nil }
    let number = entityKinds[kind] ?? entityKinds.count
    entityKinds[kind] = number
    return End(id: Entity.ID(name), position: position, kind: kind, kindNumber: number)
  }

  private mutating func kind(_ cell: Int) -> Kind? {
    guard let number = kinds.number(of: cell, in: file) else { return nil }
    if number == kinds.count {
      let kind = Relation.Kind(file.text(of: cell))
      kinds.append(vocabulary[kind] == nil ? nil : Kind(id: kind, number: number))
    }
    return kinds[number]
  }

  private mutating func period(_ cell: Int) -> Period? {
    guard let number = periods.number(of: cell, in: file) else { return nil }
    if number == periods.count { periods.append(try? Period(file.text(of: cell))) }
    return periods[number]
  }

  private mutating func fits(_ kind: Kind, _ from: End, _ to: End) -> Bool {
    let question = Fit(relation: kind.number, from: from.kindNumber, to: to.kindNumber)
    if let answer = fits[question] { return answer }
    let answer =
      vocabulary[kind.id].map { declared in
        vocabulary.misfit(
          of: declared, from: Entity(from.id, name: "", kind: from.kind),
          to: Entity(to.id, name: "", kind: to.kind)) == nil
      } ?? false
    fits[question] = answer
    return answer
  }
}

extension DataSetReader {
  /// A reader of the plain rows of relations in the file that is being read, if it is a table.
  mutating func plainRelations() -> PlainRelations? {
    guard file.isTable else { return nil }
    return PlainRelations(
      file, columnKeys(RelationKey.self), entities: declared.entities, vocabulary: vocabulary)
  }

  /// Reads a row if it says nothing out of the ordinary, and answers whether it did.
  mutating func readPlainRelation(_ node: Int, among rows: inout PlainRelations?) -> Bool {
    guard let row = rows?.row(node) else { return false }
    var writtenID: String?
    if row.id != 0 {
      let entry = Declarations.Entry(file: number, key: row.id)
      guard declared.relations.declare(entry, in: file) == nil else { return false }
      writtenID = file.text(of: row.id)
    }
    let citations = additionalCitations(of: writtenID, at: row.id)
    if citations.isEmpty, expectsCitations {
      noteUncited(writtenID, at: file.nodes[row.kindCell].range)
    }
    append(
      Relation(
        row.from.id, row.kind, row.to.id, id: ownID(writtenID.map { Relation.ID($0) }),
        during: row.period, citations: citations),
      of: node, writtenID: writtenID, ends: (row.from.position, row.to.position))
    return true
  }
}
