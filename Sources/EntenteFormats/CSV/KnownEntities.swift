internal import Entente
internal import GraphAlgorithms

/// The entities that are declared and read, found by how their identifiers are spelt.
///
/// Many threads look them up at once: nothing in it changes, and nothing in it is large.
struct KnownEntities: Sendable {
  private var labels = LabelTable()

  /// Where the entity of each label stands among those read.
  private var positions: [Int32] = []

  /// The identifiers of the entities, and the numbers of their kinds.
  private(set) var ids: [Entity.ID] = []
  private(set) var kindNumbers: [UInt32] = []

  /// The kinds by number.
  private(set) var kinds: [Entity.Kind] = []

  /// - Complexity: O(*n*) on average.
  init(_ entities: [Entity], _ declared: Declarations, in vocabulary: Vocabulary) {
    var numbers: [Entity.Kind: UInt32] = [:]
    positions.reserveCapacity(entities.count)
    ids.reserveCapacity(entities.count)
    kindNumbers.reserveCapacity(entities.count)
    // Where all that is declared was read, each is declared once.
    let isSound = declared.entities.count == entities.count
    for (position, entity) in entities.enumerated() {
      let number = numbers[entity.kind] ?? UInt32(kinds.count)
      if number == kinds.count {
        numbers[entity.kind] = number
        kinds.append(entity.kind)
      }
      ids.append(entity.id)
      kindNumbers.append(number)
      let entry = isSound ? nil : declared.entities[entity.id.rawValue]
      guard isSound || (entry?.position == position && entry?.kind == entity.kind),
        vocabulary[entity.kind] != nil, labels.vertex(of: entity.id.rawValue) == positions.count
      else { continue }
      positions.append(Int32(position))
    }
  }

  /// Where the entity stands that a cell names, among those read; nothing for one that is not known.
  ///
  /// - Complexity: O(*k*) on average for a text of *k* bytes.
  func position(of cell: Int, in file: DocumentTree) -> Int? {
    labels.firstIndex(of: file.nodes[cell].content, in: file.bytes).map { Int(positions[$0]) }
  }
}
