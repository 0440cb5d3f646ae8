/// What a relation says, whatever its identifier: equal for repetitions of one statement.
struct RelationContent: Hashable {
  private let relation: Relation
  private let weight: UInt64?

  /// The content of a relation, with or without what it disputes.
  init(of relation: Relation, withDisputes: Bool) {
    var content = relation
    content.id = ""
    // By its bits, so that even what is not a number equals itself.
    content.weight = nil
    weight = relation.weight?.bitPattern
    if !withDisputes { content.disputes = [] }
    self.relation = content
  }
}

/// Pairs the positions of two lists that have the same key, in order, each position once.
struct Pairing<Key: Hashable> {
  private var waiting: [Key: [Int]] = [:]

  /// Takes the positions that wait for a partner.
  init(_ positions: some Sequence<Int>, by key: (Int) -> Key) {
    for position in positions { waiting[key(position), default: []].append(position) }
    // The last is the cheapest to take away.
    for key in waiting.keys { waiting[key]?.reverse() }
  }

  /// The first position that has a key and no partner yet; it has one now.
  mutating func next(_ key: Key) -> Int? { waiting[key]?.popLast() }
}
