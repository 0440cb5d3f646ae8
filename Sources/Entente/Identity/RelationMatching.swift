/// Which relations of two editions are the same statement, as far as that can be told.
struct RelationMatching {
  /// The position in the second edition of each relation of the first.
  private(set) var partners: [Int?]

  private var isTaken: [Bool]
  private let before: [Relation]
  private let after: [Relation]
  private let isDerivedBefore: [Bool]
  private let isDerivedAfter: [Bool]

  /// Relations with more than so many possible pairs between the same two entities are not compared
  /// one with another.
  private static let pairLimit = 1024

  init(from before: [Relation], to after: [Relation]) {
    self.before = before
    self.after = after
    partners = Array(repeating: nil, count: before.count)
    isTaken = Array(repeating: false, count: after.count)
    isDerivedBefore = before.map(\.hasDerivedID)
    isDerivedAfter = after.map(\.hasDerivedID)
    matchByIdentifier()
    matchByContent(derivedOnly: true)
    matchByContent(derivedOnly: false)
    matchByLikeness()
  }

  /// The positions in the second edition that no relation of the first has become.
  var unmatched: [Int] { after.indices.filter { !isTaken[$0] } }

  private mutating func match(_ first: Int, _ second: Int) {
    partners[first] = second
    isTaken[second] = true
  }

  private mutating func matchByIdentifier() {
    var given = Pairing(after.indices.filter { !isDerivedAfter[$0] }) { after[$0].id }
    for first in before.indices where !isDerivedBefore[first] {
      if let second = given.next(before[first].id) { match(first, second) }
    }
  }

  private mutating func matchByContent(derivedOnly: Bool) {
    var rest = Pairing(unmatched.filter { !derivedOnly || isDerivedAfter[$0] }) {
      RelationContent(of: after[$0], withDisputes: true)
    }
    for first in before.indices
    where partners[first] == nil && (!derivedOnly || isDerivedBefore[first]) {
      let content = RelationContent(of: before[first], withDisputes: true)
      if let second = rest.next(content) { match(first, second) }
    }
  }
}

extension RelationMatching {
  /// The ends and the kind, which a relation that only changed still has.
  private struct Frame: Hashable {
    let from: Entity.ID
    let kind: Relation.Kind
    let to: Entity.ID

    init(of relation: Relation) {
      from = relation.from
      kind = relation.kind
      to = relation.to
    }
  }

  /// Pairs what is left between the same ends where each of two is the other's one nearest.
  private mutating func matchByLikeness() {
    let gone = Dictionary(
      grouping: before.indices.filter { partners[$0] == nil }, by: { Frame(of: before[$0]) })
    let come = Dictionary(grouping: unmatched, by: { Frame(of: after[$0]) })
    for (frame, firsts) in gone {
      guard let seconds = come[frame], firsts.count * seconds.count <= Self.pairLimit else {
        continue
      }
      let distances = distances(firsts, seconds)
      let nearestSecond = distances.map { Self.onlyLeast($0) }
      let nearestFirst = seconds.indices.map { second in
        Self.onlyLeast(distances.map { $0[second] })
      }
      for (first, second) in nearestSecond.enumerated() {
        if let second, nearestFirst[second] == first { match(firsts[first], seconds[second]) }
      }
    }
  }

  /// In how many fields relations differ; none where both have an identifier of their own.
  private func distances(_ firsts: [Int], _ seconds: [Int]) -> [[Int?]] {
    let fieldsBefore = firsts.map { before[$0].fields }
    let fieldsAfter = seconds.map { after[$0].fields }
    return firsts.indices.map { first in
      seconds.indices.map { second in
        isDerivedBefore[firsts[first]] || isDerivedAfter[seconds[second]]
          ? fieldsBefore[first].changes(to: fieldsAfter[second]).count : nil
      }
    }
  }

  /// The position of the least distance, if it is the only one.
  private static func onlyLeast(_ distances: [Int?]) -> Int? {
    guard let least = distances.compactMap({ $0 }).min() else { return nil }
    let positions = distances.indices.filter { distances[$0] == least }
    return positions.count == 1 ? positions[0] : nil
  }
}
