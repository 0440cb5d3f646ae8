extension ReviewRule {
  /// Relations that say exactly what an earlier one says, with the same citations.
  ///
  /// Identifiers do not count. A symmetric relation written from the other end says the same.
  /// Statements that differ in a citation, a date or a note are two.
  static let repeatedStatements = ReviewRule { reviewed in
    let graph = reviewed.graph
    let hashes = graph.relations.indices.map { position -> (hash: Int, position: Int) in
      let isSymmetric = reviewed.kind(ofRelation: position)?.isSymmetric ?? false
      return (graph.relations[position].statementHash(isSymmetric: isSymmetric), position)
    }
    var doubts: [Doubt] = []
    let sorted = hashes.sorted { ($0.hash, $0.position) < ($1.hash, $1.position) }
    var start = 0
    while start < sorted.count {
      let run = sorted[start...].prefix { $0.hash == sorted[start].hash }
      start = run.endIndex
      var firsts: [Relation] = []
      for (_, position) in run {
        let relation = graph.relations[position]
        let isSymmetric = reviewed.kind(ofRelation: position)?.isSymmetric ?? false
        let first = firsts.first {
          relation.saysSame(as: $0) || isSymmetric && relation.turned.saysSame(as: $0)
        }
        guard let first else {
          firsts.append(relation)
          continue
        }
        doubts.append(
          Doubt(
            about: .relation(relation.id),
            .repeatedStatement(of: first.id, isReversed: relation.from != first.from)))
      }
    }
    return doubts
  }
}

extension Relation {
  /// The same statement from the other end.
  fileprivate var turned: Relation {
    var turned = self
    (turned.from, turned.to) = (to, from)
    return turned
  }

  fileprivate func saysSame(as other: Relation) -> Bool {
    var other = other
    other.id = id
    return self == other
  }

  /// A hash of everything but the identifier, the same from both ends where that says the same.
  fileprivate func statementHash(isSymmetric: Bool) -> Int {
    var hasher = Hasher()
    let isTurned = isSymmetric && to < from
    hasher.combine(isTurned ? to : from)
    hasher.combine(isTurned ? from : to)
    hasher.combine(kind)
    hasher.combine(period?.text)
    hasher.combine(role)
    hasher.combine(place)
    hasher.combine(amount)
    hasher.combine(under)
    hasher.combine(citations)
    hasher.combine(note)
    return hasher.finalize()
  }
}
