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
    /// The relation, with its citations if those are joined to rows already.
    var relation: Relation
    var id: Int
    var writtenID: String?
    /// Whether the identifier of the relation follows from its content.
    var hasDerivedID: Bool
    var kindCell: Int
    var ends: (from: Int, to: Int)
  }

  /// A declared kind of relation.
  private struct Kind {
    var id: Relation.Kind
    var number: Int
  }

  private let file: DocumentTree
  private let keys: [RelationKey?]
  private let columns: [UInt16]
  private let ends: KnownEntities
  private let vocabulary: Vocabulary

  private var kinds = CellMeanings<Kind?>()
  private var periods = CellMeanings<Period?>()

  /// Whether a kind of relation joins two kinds of entities, by their numbers.
  private var fits: [Fit: Bool] = [:]

  private struct Fit: Hashable {
    var relation: Int
    var from: UInt32
    var to: UInt32
  }

  /// Makes a reader of the rows of a table; nothing where a key has several columns.
  init?(
    _ file: DocumentTree, _ columns: ColumnKeys<RelationKey>, among ends: KnownEntities,
    vocabulary: Vocabulary
  ) {
    let keys = columns.keys.compactMap(\.self)
    guard Set(keys).count == keys.count else { return nil }
    self.file = file
    self.keys = columns.keys
    self.columns = columns.columns
    self.ends = ends
    self.vocabulary = vocabulary
  }

  /// What a row says, and some citations; nothing where something in it is out of the ordinary.
  mutating func row(_ node: Int, citing citations: [Citation]) -> Row? {
    guard file.nodes[node].kind == .row, !file.nodes[node].isDamaged else { return nil }
    var (id, from, relation, to, when) = (0, 0, 0, 0, 0)
    var cell = Int(file.nodes[node].firstChild)
    while cell != 0 {
      guard file.nodes[cell].isPlainLine(in: file.bytes) else { return nil }
      switch keys[Int(columns[cell])] {
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
    guard from != 0, relation != 0, to != 0, let start = ends.position(of: from, in: file),
      let end = ends.position(of: to, in: file), let kind = kind(relation),
      fits(kind, start, end)
    else { return nil }
    var date: Period?
    if when != 0 {
      guard let period = period(when) else { return nil }
      date = period
    }
    let writtenID = id == 0 ? nil : file.text(of: id)
    // An identifier that only joins tables gives way to the one that follows from the content.
    let ownID = writtenID.map { Relation.ID($0) }.flatMap { $0.hasDerivedForm ? nil : $0 }
    return Row(
      relation: Relation(
        ends.ids[start], kind.id, ends.ids[end], id: ownID, during: date, citations: citations),
      id: id, writtenID: writtenID, hasDerivedID: ownID == nil, kindCell: relation,
      ends: (start, end))
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

  private mutating func fits(_ kind: Kind, _ from: Int, _ to: Int) -> Bool {
    let question = Fit(
      relation: kind.number, from: ends.kindNumbers[from], to: ends.kindNumbers[to])
    if let answer = fits[question] { return answer }
    func end(_ position: Int) -> Entity {
      Entity(ends.ids[position], name: "", kind: ends.kinds[Int(ends.kindNumbers[position])])
    }
    let answer =
      vocabulary[kind.id].map { declared in
        vocabulary.misfit(of: declared, from: end(from), to: end(to)) == nil
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
      file, columnKeys(RelationKey.self),
      among: KnownEntities(entities, declared, in: vocabulary), vocabulary: vocabulary)
  }

  /// The plain rows among those of a table, read on several threads in parts of so many; nothing for any
  /// other row.
  func plainRows(
    _ rows: [Int], by plain: PlainRelations
  ) -> WorkAhead<PlainRelations, [PlainRelations.Row?]> {
    let (size, links) = (partSize, additions.links)
    let starts = additions.isInOrder ? additions.linksOfRows[number] : nil
    return WorkAhead(
      count: (rows.count + size - 1) / size, threads: threads, depth: 16, state: plain
    ) { part, plain in
      (part * size..<min(rows.count, (part + 1) * size)).map { row in
        let citations = starts.map { starts in
          links[Int(starts[row])..<Int(starts[row + 1])].map(\.citation)
        }
        return plain.row(rows[row], citing: citations ?? [])
      }
    }
  }

  /// Adds what a plain row says, and answers whether it is not out of the ordinary after all.
  mutating func add(_ row: PlainRelations.Row, at node: Int) -> Bool {
    if row.id != 0 {
      let entry = Declarations.Entry(file: number, key: row.id)
      guard declared.relations.declare(entry, in: file) == nil else { return false }
    }
    var row = row
    if !additions.isInOrder, !additions.links.isEmpty {
      row.relation.citations = additionalCitations(of: row.writtenID, at: row.id)
      if row.hasDerivedID, !row.relation.citations.isEmpty {
        row.relation.id = row.relation.derivedID
      }
    }
    if row.relation.citations.isEmpty, expectsCitations {
      noteUncited(row.writtenID, at: file.nodes[row.kindCell].range)
    }
    append(row.relation, of: node, writtenID: row.writtenID, ends: row.ends)
    return true
  }
}
