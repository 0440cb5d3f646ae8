/// Fills the rows of an undirected graph, each ascending, parallel arcs in the order of their edges.
///
/// Three passes move each edge three times, and only one of them writes all over memory: in the rows
/// of a graph laid out by degree, the lower ends of edges are few and stay in the cache.
///
/// 1. Each edge goes to the row of its lower end, where higher neighbors pile up unsorted from the
///    back of the row.
/// 2. Taken from there in the order of the lower ends, it goes to the row of its higher end, where
///    lower neighbors thereby come to stand sorted, at the front.
/// 3. Taken from there in the order of the higher ends, it goes back to the row of its lower end,
///    now sorted too, over what the first pass left.
///
/// A loop stands once, between the lower and the higher neighbors.
struct SymmetricRows<Payload: ArcPayload> {
  let vertexCount: Int
  let edgeCount: Int
  /// Both ends of each edge, as rows.
  let ends: Cells<UInt64>
  let offsets: Cells<UInt32>
  let targets: Cells<UInt32>
  let payload: Payload

  func fill() {
    Column<UInt32>.withScratch(count: vertexCount) { fronts in
      Column<UInt32>.withScratch(count: vertexCount) { backs in
        let loops = pileUp(backs)
        sortLower(fronts, backs)
        place(loops, fronts)
        sortHigher(fronts, backs)
      }
    }
  }

  /// Leaves in `backs` where the higher neighbors of each row begin, and returns the loops.
  private func pileUp(_ backs: Cells<UInt32>) -> [Int] {
    var loops: [Int] = []
    var row = 0
    while row < vertexCount {
      backs[row] = offsets[row &+ 1]
      row &+= 1
    }
    var edge = 0
    while edge < edgeCount {
      let both = ends[edge]
      let first = UInt32(truncatingIfNeeded: both >> 32)
      let second = UInt32(truncatingIfNeeded: both)
      if first == second {
        loops.append(edge)
      } else {
        let lower = min(first, second)
        let arc = backs[lower] &- 1
        backs[lower] = arc
        targets[arc] = max(first, second)
        payload.place(edge, at: Int(arc))
      }
      edge &+= 1
    }
    return loops
  }

  private func sortLower(_ fronts: Cells<UInt32>, _ backs: Cells<UInt32>) {
    var row = 0
    while row < vertexCount {
      fronts[row] = offsets[row]
      row &+= 1
    }
    row = 0
    while row < vertexCount {
      let lower = UInt32(truncatingIfNeeded: row)
      let begin = Int(backs[row])
      // The first edge given stands last.
      var arc = Int(offsets[row &+ 1])
      while arc > begin {
        arc &-= 1
        let higher = targets[arc]
        let free = fronts[higher]
        fronts[higher] = free &+ 1
        targets[free] = lower
        payload.copy(arc, of: payload, to: Int(free))
      }
      row &+= 1
    }
  }

  private func place(_ loops: [Int], _ fronts: Cells<UInt32>) {
    for edge in loops {
      let row = UInt32(truncatingIfNeeded: ends[edge])
      let free = fronts[row]
      fronts[row] = free &+ 1
      targets[free] = row
      payload.place(edge, at: Int(free))
    }
  }

  private func sortHigher(_ fronts: Cells<UInt32>, _ backs: Cells<UInt32>) {
    var row = 0
    while row < vertexCount {
      let higher = UInt32(truncatingIfNeeded: row)
      var arc = Int(offsets[row])
      let end = Int(backs[row])
      while arc < end {
        let lower = targets[arc]
        if lower != higher {
          let free = fronts[lower]
          fronts[lower] = free &+ 1
          targets[free] = higher
          payload.copy(arc, of: payload, to: Int(free))
        }
        arc &+= 1
      }
      row &+= 1
    }
  }
}
