/// Divides every community of a partition into groups that hold together.
///
/// Vertices that are still alone join the group of their community where they raise modularity most,
/// if they and the group are tied well enough to the rest of the community. Groups only grow, so each
/// is connected.
struct Refinement<Weights: ArcWeights> {
  typealias Sum = Weights.Sum

  let network: CommunityNetwork<Weights>
  let partition: Partition<Sum>
  let scale: Double
  let names: Cells<UInt32>?

  /// Returns for each vertex its group, named by the vertex that was there first.
  func groups(order: Cells<UInt32>) -> Column<UInt32> {
    let count = network.count
    let groups = Column<UInt32>(count: count)
    Column<Sum>.withScratch(repeating: .zero, count: count + 1) { sums in
      Column<UInt32>.withScratch(count: count + 2) { touched in
        Column<Sum>.withScratch(count: count) { ties in
          Column<Sum>.withScratch(count: count) { strengths in
            Column<Bool>.withScratch(repeating: true, count: count) { isAlone in
              begin(groups.cells, ties, strengths)
              join(order, groups.cells, ties, strengths, isAlone, sums, touched)
            }
          }
        }
      }
    }
    return groups
  }

  /// Puts every vertex in a group of its own.
  private func begin(_ groups: Cells<UInt32>, _ ties: Cells<Sum>, _ strengths: Cells<Sum>) {
    let communities = partition.communities.cells
    var vertex = 0
    while vertex < network.count {
      groups[vertex] = UInt32(truncatingIfNeeded: vertex)
      strengths[vertex] = network.strengths[vertex]
      let community = communities[vertex]
      var sum = Sum.zero
      var arc = network.rows.start(of: vertex)
      let end = network.rows.end(of: vertex)
      while arc < end {
        let isWithin = communities[network.rows.targets[arc]] == community
        sum = sum + (isWithin ? network.weights.weight(at: arc) : .zero)
        arc &+= 1
      }
      ties[vertex] = sum
      vertex &+= 1
    }
  }

  /// Lets vertices join groups; `ties` is for each group the weight of the edges to the rest of its
  /// community, and `strengths` the strengths of its vertices in all.
  private func join(
    _ order: Cells<UInt32>, _ groups: Cells<UInt32>, _ ties: Cells<Sum>, _ strengths: Cells<Sum>,
    _ isAlone: Cells<Bool>, _ sums: Cells<Sum>, _ touched: Cells<UInt32>
  ) {
    let communities = partition.communities.cells
    var position = 0
    while position < network.count {
      let vertex = Int(order[position])
      position &+= 1
      guard isAlone[vertex] else { continue }
      let community = communities[vertex]
      let whole = partition.strengths.cells[community].exactValue
      let own = UInt32(truncatingIfNeeded: vertex)
      guard isTied(own, ties, strengths, whole) else { continue }
      let touchedCount = addTies(vertex, community, groups, sums, touched)
      let scaled = network.strengths[vertex].exactValue * scale
      var best = own
      var bestGain = 0.0
      var bestSum = Sum.zero
      var index = 0
      while index < touchedCount {
        let other = touched[index]
        let sum = sums[other]
        sums[other] = .zero
        index &+= 1
        guard Int(other) < network.count else { continue }
        let gain = sum.exactValue - scaled * strengths[other].exactValue
        if gain >= bestGain && other != own && isTied(other, ties, strengths, whole) {
          if gain > bestGain || best == own || name(other) < name(best) {
            best = other
            bestGain = gain
            bestSum = sum
          }
        }
      }
      guard best != own else { continue }
      groups[vertex] = best
      isAlone[best] = false
      strengths[best] = strengths[best] + network.strengths[vertex]
      // What tied the two to each other now lies within the group.
      ties[best] = ties[best] - bestSum + (ties[own] - bestSum)
    }
  }

  /// Returns whether a group has as many ties to the rest of its community as chance would give.
  @inline(__always)
  private func isTied(
    _ group: UInt32, _ ties: Cells<Sum>, _ strengths: Cells<Sum>, _ whole: Double
  ) -> Bool {
    let strength = strengths[group].exactValue
    return ties[group].exactValue >= scale * strength * (whole - strength)
  }

  @inline(__always)
  private func name(_ group: UInt32) -> UInt32 {
    guard let names else { return group }
    return names[group]
  }

  /// The same as ``CommunityNetwork/add(_:_:_:_:_:)`` within one community.
  ///
  /// Whatever lies outside goes to a cell after the last group: that costs less than a branch nobody
  /// can foresee.
  @inline(__always)
  private func addTies(
    _ vertex: Int, _ community: UInt32, _ groups: Cells<UInt32>, _ sums: Cells<Sum>,
    _ touched: Cells<UInt32>
  ) -> Int {
    let communities = partition.communities.cells
    let outside = UInt32(truncatingIfNeeded: network.count)
    var touchedCount = 0
    var arc = network.rows.start(of: vertex)
    let end = network.rows.end(of: vertex)
    while arc < end {
      let target = network.rows.targets[arc]
      let group = communities[target] == community ? groups[target] : outside
      let sum = sums[group]
      touched[touchedCount] = group
      touchedCount &+= sum == .zero ? 1 : 0
      sums[group] = sum + network.weights.weight(at: arc)
      arc &+= 1
    }
    return touchedCount
  }
}
