/// A path and the length of each of its steps.
struct MeasuredPath {
  var vertices: [Int]
  var lengths: [Double]

  /// The length of the path, added from its end as ``Adjacency/cheapestPaths(from:to:limit:costs:)``
  /// promises.
  var cost: Double { lengths.reversed().reduce(0) { $1 + $0 } }
}

extension MeasuredPath {
  /// Takes the path of fewest steps, and of those the one that turns to the lowest vertices, from
  /// the arcs of all paths of the same length.
  ///
  /// A search by breadth that takes the vertices of each level in the order of the paths to them
  /// comes to every vertex by the first of its paths.
  init?<Length: ArcLength>(
    first arcs: [PathArc<Length>], from source: Int, to target: Int, in storage: AdjacencyStorage
  ) {
    guard source != target else {
      self.init(vertices: [source], lengths: [])
      return
    }
    var arcs = arcs
    if storage.order != nil {
      for index in arcs.indices { arcs[index].renumber { storage.vertex(ofRow: Int($0)) } }
    }
    arcs.sort()
    var isSeen = [Bool](repeating: false, count: arcs.count)
    // Arcs that were taken, each with the place in this list of the one before.
    var taken: [(arc: Int, before: Int)] = []
    var next = -1
    var vertex = UInt32(source)
    repeat {
      // Whoever was seen is known by its first arc.
      var arc = arcs.partitioningIndex { $0.start >= vertex }
      if arc < arcs.count && arcs[arc].start == vertex && !isSeen[arc] {
        isSeen[arc] = true
        while arc < arcs.count && arcs[arc].start == vertex {
          taken.append((arc, next))
          if arcs[arc].end == target {
            self.init(last: taken.count - 1, taken, arcs)
            return
          }
          arc += 1
        }
      }
      next += 1
      if next < taken.count { vertex = arcs[taken[next].arc].end }
    } while next < taken.count
    return nil
  }

  private init<Length: ArcLength>(
    last: Int, _ taken: [(arc: Int, before: Int)], _ arcs: [PathArc<Length>]
  ) {
    var steps: [PathArc<Length>] = []
    var place = last
    while place >= 0 {
      steps.append(arcs[taken[place].arc])
      place = taken[place].before
    }
    steps.reverse()
    self.init(
      vertices: steps.prefix(1).map { Int($0.start) } + steps.map { Int($0.end) },
      lengths: steps.map(\.length.inDoubles))
  }
}

extension Array {
  /// Returns the first index at which something holds that holds for all elements after it.
  fileprivate func partitioningIndex(_ holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
