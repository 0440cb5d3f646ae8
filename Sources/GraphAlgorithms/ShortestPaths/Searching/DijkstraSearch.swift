/// Dijkstra's algorithm from one row to all.
///
/// A row whose distance falls is put into the queue once more; what was put there before is passed
/// over when it comes out. That is cheaper than to find it and take it out.
enum DijkstraSearch {
  /// Sets the distance of every row, and returns how many were reached.
  static func run<Lengths: ArcLengths, Queue: DistanceQueue>(
    _ rows: Rows, _ lengths: Lengths, from source: Int, _ distances: Cells<Lengths.Length>,
    _ queue: inout Queue
  ) -> Int where Queue.Length == Lengths.Length {
    distances.fill(rows.vertexCount, with: .unreached)
    distances[source] = .zero
    queue.push(UInt32(truncatingIfNeeded: source), at: .zero)
    let size = Queue.batchSize
    return Column<UInt32>.withScratch(count: 2 * size) { rowsAndStarts in
      let starts = Cells(rowsAndStarts.start + size, count: size)
      return settle(rows, lengths, distances, &queue, rowsAndStarts, starts)
    }
  }

  private static func settle<Lengths: ArcLengths, Queue: DistanceQueue>(
    _ rows: Rows, _ lengths: Lengths, _ distances: Cells<Lengths.Length>, _ queue: inout Queue,
    _ batch: Cells<UInt32>, _ starts: Cells<UInt32>
  ) -> Int where Queue.Length == Lengths.Length {
    let arcCount = rows.arcCount
    var reachedCount = 0
    var firstTargets: UInt32 = 0
    while let (count, distance) = queue.pop(into: batch) {
      // Rows at one distance cannot bring each other nearer. Looking at the first arc of each before
      // reading any lets the processor fetch all of them at once.
      var kept = 0
      var index = 0
      while index < count {
        let row = batch[index]
        let start = rows.offsets[row]
        batch[kept] = row
        starts[kept] = start
        kept &+= distances[row] == distance ? 1 : 0
        if Int(start) < arcCount { firstTargets |= rows.targets[start] }
        index &+= 1
      }
      reachedCount &+= kept
      index = 0
      while index < kept {
        var arc = Int(starts[index])
        let end = rows.end(of: Int(batch[index]))
        while arc < end {
          let target = rows.targets[arc]
          let length = Lengths.Length.sum(distance, lengths[arc])
          if length < distances[target] {
            distances[target] = length
            queue.push(target, at: length)
          }
          arc &+= 1
        }
        index &+= 1
      }
    }
    // Written, so that the look is not optimised away.
    starts[0] = firstTargets
    return reachedCount
  }
}
