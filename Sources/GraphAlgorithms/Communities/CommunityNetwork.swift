/// A graph as a search for communities sees it: no loops in its rows, and strengths beside them.
///
/// It is a view; the memory belongs to a graph or to ``NetworkColumns``.
struct CommunityNetwork<Weights: ArcWeights> {
  typealias Sum = Weights.Sum

  let rows: Rows
  let weights: Weights
  /// For each vertex the weights of its edges in all, those of loops twice.
  let strengths: Cells<Sum>
  /// The strengths in all: twice the weight of all edges.
  let total: Double

  var count: Int { rows.vertexCount }
}

/// The memory of a network whose vertices stand for many.
final class NetworkColumns<Sum: WeightSum>: Sendable {
  let offsets: Column<UInt32>
  let targets: Column<UInt32>
  let weights: Column<Sum>
  let strengths: Column<Sum>

  /// Makes room for a network; its strengths are zero, the rest is to be written.
  init(count: Int, arcLimit: Int) {
    offsets = Column(count: count + 1)
    targets = Column(count: arcLimit)
    weights = Column(count: arcLimit)
    strengths = Column(repeating: .zero, count: count)
  }

  /// The network, for as long as the columns live.
  var network: CommunityNetwork<ColumnWeights<Sum>> {
    var total = 0.0
    var vertex = 0
    while vertex < strengths.count {
      total += strengths.cells[vertex].exactValue
      vertex &+= 1
    }
    return CommunityNetwork(
      rows: Rows(
        vertexCount: offsets.count - 1, offsets: offsets.cells, targets: targets.cells),
      weights: ColumnWeights(cells: weights.cells), strengths: strengths.cells, total: total)
  }
}

extension CommunityNetwork {
  /// Returns the network whose vertices are groups of those of this one.
  ///
  /// - Parameters:
  ///   - groups: For each vertex its group.
  ///   - count: The number of groups.
  /// - Returns: The network, with the weights between groups; what lies within one is in its strength.
  func merged(_ groups: Cells<UInt32>, count: Int) -> NetworkColumns<Sum> {
    let columns = NetworkColumns<Sum>(count: count, arcLimit: rows.arcCount)
    Column<UInt32>.withScratch(count: count + 1) { starts in
      Column<UInt32>.withScratch(count: self.count) { members in
        sort(groups, count, starts, members)
        Column<Sum>.withScratch(repeating: .zero, count: count) { sums in
          Column<UInt32>.withScratch(count: count + 1) { touched in
            merge(groups, count, starts, members, sums, touched, into: columns)
          }
        }
      }
    }
    return columns
  }

  /// Sorts vertices by their groups.
  private func sort(
    _ groups: Cells<UInt32>, _ groupCount: Int, _ starts: Cells<UInt32>, _ members: Cells<UInt32>
  ) {
    starts.fill(groupCount + 1, with: 0)
    var vertex = 0
    while vertex < count {
      starts[groups[vertex]] &+= 1
      vertex &+= 1
    }
    var end: UInt32 = 0
    var group = 0
    while group <= groupCount {
      end &+= starts[group]
      starts[group] = end
      group &+= 1
    }
    vertex = count &- 1
    while vertex >= 0 {
      let group = groups[vertex]
      starts[group] &-= 1
      members[starts[group]] = UInt32(truncatingIfNeeded: vertex)
      vertex &-= 1
    }
  }

  private func merge(
    _ groups: Cells<UInt32>, _ groupCount: Int, _ starts: Cells<UInt32>,
    _ members: Cells<UInt32>, _ sums: Cells<Sum>, _ touched: Cells<UInt32>,
    into columns: NetworkColumns<Sum>
  ) {
    let (offsets, targets) = (columns.offsets.cells, columns.targets.cells)
    let (weights, strengths) = (columns.weights.cells, columns.strengths.cells)
    var written = 0
    var group = 0
    while group < groupCount {
      offsets[group] = UInt32(truncatingIfNeeded: written)
      var strength = Sum.zero
      var touchedCount = 0
      var place = Int(starts[group])
      let end = Int(starts[group &+ 1])
      while place < end {
        let vertex = Int(members[place])
        strength = strength + self.strengths[vertex]
        touchedCount = add(vertex, groups, sums, touched, touchedCount)
        place &+= 1
      }
      strengths[group] = strength
      var position = 0
      while position < touchedCount {
        let other = touched[position]
        if Int(other) != group {
          targets[written] = other
          weights[written] = sums[other]
          written &+= 1
        }
        sums[other] = .zero
        position &+= 1
      }
      group &+= 1
    }
    offsets[groupCount] = UInt32(truncatingIfNeeded: written)
  }

  /// Adds the weights of a vertex's arcs to the sums of the groups they lead to, and lists groups
  /// whose sum was zero; returns how many are listed then.
  @inline(__always)
  func add(
    _ vertex: Int, _ groups: Cells<UInt32>, _ sums: Cells<Sum>, _ touched: Cells<UInt32>,
    _ listedCount: Int
  ) -> Int {
    var listedCount = listedCount
    var arc = rows.start(of: vertex)
    let end = rows.end(of: vertex)
    while arc < end {
      let group = groups[rows.targets[arc]]
      let sum = sums[group]
      // Without a branch: a place is written always, and kept where the group is new.
      touched[listedCount] = group
      listedCount &+= sum == .zero ? 1 : 0
      sums[group] = sum + weights.weight(at: arc)
      arc &+= 1
    }
    return listedCount
  }
}
