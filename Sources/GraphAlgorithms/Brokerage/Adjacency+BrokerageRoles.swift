extension Adjacency {
  /// Returns how often each vertex brokers between two others, by the groups of the three.
  ///
  /// ```swift
  /// let star = try Adjacency(vertexCount: 3, edges: [(0, 1), (0, 2)])
  /// let roles = star.brokerageRoles(groups: [0, 1, 2])
  /// roles.counts(of: 0)[.liaison]  // 2: from 1 to 2, and from 2 to 1
  /// ```
  ///
  /// An edge of an undirected graph is two arcs, so that each pair counts once in either direction.
  /// Loops are left out, and parallel edges count as one.
  ///
  /// - Parameter groups: For each vertex the group it belongs to, any number.
  /// - Returns: The counts, with expectation, variance and z under independent arcs.
  /// - Complexity: O(Σ min(*d*, *e*) log *n*) over the arcs, for *d* arcs out of one end and *e* into
  ///   the other; that is O(*m*√*m* log *n*) at most.
  ///
  /// Gould, R. V. and Fernandez, R. M. (1989). Structures of mediation: a formal approach to brokerage
  /// in transaction networks. *Sociological Methodology* 19, 89–126.
  public func brokerageRoles(groups: [Int]) -> RoleCounts {
    precondition(groups.count == vertexCount, "Every vertex has a group.")
    let simple = simplified()
    let numbers = GroupNumbers(groups)
    var groupOfRow = [UInt32](repeating: 0, count: vertexCount)
    for vertex in vertices { groupOfRow[storage.row(of: vertex)] = numbers.numbers[vertex] }
    let counts = simple.withRows { outgoing, incoming in
      RoleCounting(outgoing, incoming, groupOfRow).counts(groupCount: numbers.sizes.count)
    }
    var given = [Int](repeating: 0, count: counts.count)
    for vertex in vertices {
      let row = storage.row(of: vertex)
      for role in 0..<5 { given[vertex * 5 + role] = counts[row * 5 + role] }
    }
    let pairs = Double(vertexCount) * Double(vertexCount - 1)
    let arcs = Double(simple.edgeCount) * (isDirected ? 1 : 2)
    return RoleCounts(counts: given, groups: numbers, density: pairs > 0 ? arcs / pairs : 0)
  }
}

/// The walk over a simple graph that counts brokered pairs.
private struct RoleCounting {
  private let outgoing: Rows
  private let incoming: Rows
  private let groups: [UInt32]

  init(_ outgoing: Rows, _ incoming: Rows, _ groups: [UInt32]) {
    self.outgoing = outgoing
    self.incoming = incoming
    self.groups = groups
  }

  /// Returns for each row the pairs it brokers in each of the five roles.
  func counts(groupCount: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: groups.count * 5)
    countPairs(&counts, groupCount: groupCount)
    subtractJoinedPairs(&counts)
    return counts
  }

  /// Counts all pairs of an arc in and an arc out, from the numbers of arcs to and from each group.
  private func countPairs(_ counts: inout [Int], groupCount: Int) {
    var toGroup = [Int](repeating: 0, count: groupCount)
    var mutual = [Int](repeating: 0, count: groupCount)
    let both = SharedTargets(outgoing, incoming)
    for row in groups.indices {
      let own = Int(groups[row])
      for arc in outgoing.start(of: row)..<outgoing.end(of: row) {
        toGroup[Int(groups[Int(outgoing.targets[arc])])] += 1
      }
      both.forEach(of: row, and: row) { arc, _ in
        mutual[Int(groups[Int(outgoing.targets[arc])])] += 1
      }
      let (arcsIn, arcsOut) = (incoming.length(of: row), outgoing.length(of: row))
      var fromOwn = 0
      var inOneOther = 0
      var mutualOthers = 0
      for arc in incoming.start(of: row)..<incoming.end(of: row) {
        let group = Int(groups[Int(incoming.targets[arc])])
        if group == own { fromOwn += 1 } else { inOneOther += toGroup[group] }
      }
      both.forEach(of: row, and: row) { arc, _ in
        if Int(groups[Int(outgoing.targets[arc])]) != own { mutualOthers += 1 }
      }
      let toOwn = toGroup[own]
      counts[row * 5] = fromOwn * toOwn - mutual[own]
      counts[row * 5 + 1] = inOneOther - mutualOthers
      counts[row * 5 + 2] = fromOwn * (arcsOut - toOwn)
      counts[row * 5 + 3] = (arcsIn - fromOwn) * toOwn
      counts[row * 5 + 4] = (arcsIn - fromOwn) * (arcsOut - toOwn) - inOneOther
      for arc in outgoing.start(of: row)..<outgoing.end(of: row) {
        toGroup[Int(groups[Int(outgoing.targets[arc])])] = 0
        mutual[Int(groups[Int(outgoing.targets[arc])])] = 0
      }
    }
  }

  /// Takes away the pairs that an arc joins: all that stands between the ends of an arc.
  private func subtractJoinedPairs(_ counts: inout [Int]) {
    let between = SharedTargets(outgoing, incoming)
    for first in groups.indices {
      for arc in outgoing.start(of: first)..<outgoing.end(of: first) {
        let last = outgoing.targets[arc]
        between.forEach(of: first, and: Int(last)) { position, _ in
          let broker = Int(outgoing.targets[position])
          let role = BrokerageRole(
            of: groups[broker], between: groups[first], and: groups[Int(last)])
          counts[broker * 5 + role.number] -= 1
        }
      }
    }
  }
}
