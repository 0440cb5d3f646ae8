/// Moves vertices one by one to the communities where they raise modularity most.
///
/// Every vertex is looked at once, and again after a neighbor has gone to another community than its
/// own. The order is drawn once and walked again and again: which vertices wait is a set, so it does
/// not matter in which order a row names them, and the answer is the same in every layout.
struct LocalMoving<Weights: ArcWeights> {
  typealias Sum = Weights.Sum

  let network: CommunityNetwork<Weights>
  let partition: Partition<Sum>
  /// The resolution divided by the strengths in all.
  let scale: Double
  /// For each community a number that breaks ties, or `nil` if its own does.
  let names: Cells<UInt32>?

  /// What a move must gain at least, for each unit of strength: more than rounding could feign, so
  /// that no vertex moves in a circle.
  private static var leastGain: Double { 0x1p-40 }

  /// Moves vertices until a walk moves no more than `enough` of them; returns whether it came so far.
  ///
  /// After every walk it asks whether to go on, and tells how many arcs it has gone along.
  func run(
    order: Cells<UInt32>, until enough: Int, _ goesOn: (_ arcCount: Int) -> Bool
  ) -> Bool {
    Column<Sum>.withScratch(repeating: .zero, count: network.count) { sums in
      Column<UInt32>.withScratch(count: network.count + 1) { touched in
        Column<Bool>.withScratch(repeating: true, count: network.count) { waits in
          Column<UInt32>.withScratch(count: network.count) { empty in
            var emptyCount = listEmpty(empty)
            while true {
              var arcCount = 0
              let moveCount = walk(order, sums, touched, waits, empty, &emptyCount, &arcCount)
              guard goesOn(arcCount) else { return false }
              if moveCount <= enough { return true }
            }
          }
        }
      }
    }
  }

  /// Lists the communities without vertices, the lowest last, and returns how many there are.
  private func listEmpty(_ empty: Cells<UInt32>) -> Int {
    let sizes = partition.sizes.cells
    var emptyCount = 0
    var community = network.count &- 1
    while community >= 0 {
      if sizes[community] == 0 {
        empty[emptyCount] = UInt32(truncatingIfNeeded: community)
        emptyCount &+= 1
      }
      community &-= 1
    }
    return emptyCount
  }

  /// Goes once through all vertices, moves those that wait, and returns how many it moved; counts their
  /// arcs.
  private func walk(
    _ order: Cells<UInt32>, _ sums: Cells<Sum>, _ touched: Cells<UInt32>, _ waits: Cells<Bool>,
    _ empty: Cells<UInt32>, _ emptyCount: inout Int, _ arcCount: inout Int
  ) -> Int {
    let (communities, strengths) = (partition.communities.cells, partition.strengths.cells)
    let sizes = partition.sizes.cells
    var moveCount = 0
    var position = 0
    while position < network.count {
      let vertex = Int(order[position])
      position &+= 1
      guard waits[vertex] else { continue }
      waits[vertex] = false
      arcCount &+= network.rows.length(of: vertex)
      let own = communities[vertex]
      let strength = network.strengths[vertex]
      let touchedCount = network.add(vertex, communities, sums, touched, 0)
      let scaled = strength.exactValue * scale
      strengths[own] = strengths[own] - strength
      sizes[own] &-= 1
      let stay = sums[own].exactValue - scaled * strengths[own].exactValue
      let floor = stay + strength.exactValue * Self.leastGain
      var best = own
      var bestGain = floor
      var index = 0
      while index < touchedCount {
        let other = touched[index]
        let gain = sums[other].exactValue - scaled * strengths[other].exactValue
        sums[other] = .zero
        if gain >= bestGain && other != own {
          if gain > bestGain || best == own || name(other) < name(best) {
            best = other
            bestGain = gain
          }
        }
        index &+= 1
      }
      if bestGain < 0 && emptyCount > 0 && sizes[own] > 0 {
        emptyCount &-= 1
        best = empty[emptyCount]
      }
      strengths[best] = strengths[best] + strength
      sizes[best] &+= 1
      guard best != own else { continue }
      if sizes[own] == 0 {
        empty[emptyCount] = own
        emptyCount &+= 1
      }
      communities[vertex] = best
      moveCount &+= 1
      wake(vertex, best, communities, waits)
    }
    return moveCount
  }

  @inline(__always)
  private func name(_ community: UInt32) -> UInt32 {
    guard let names else { return community }
    return names[community]
  }

  /// Lets the neighbors of a vertex wait that are not in its community.
  @inline(__always)
  private func wake(
    _ vertex: Int, _ community: UInt32, _ communities: Cells<UInt32>, _ waits: Cells<Bool>
  ) {
    var arc = network.rows.start(of: vertex)
    let end = network.rows.end(of: vertex)
    while arc < end {
      let target = network.rows.targets[arc]
      if communities[target] != community { waits[target] = true }
      arc &+= 1
    }
  }
}
