extension BetweennessSearch {
  /// Fills steps and counts, and returns how many vertices are in the queue.
  func countPaths(from source: Int, _ arcs: BetweennessSteps) -> Int {
    let rows = graph.outgoing
    let steps = steps.cells
    let counts = counts.cells
    let scales = scales.cells
    let queue = queue.cells
    steps[source] = 0
    counts[source] = 1
    scales[source] = 0
    queue[0] = UInt32(truncatingIfNeeded: source)
    var head = 0
    var tail = 1
    while head < tail {
      let vertex = Int(queue[head])
      head &+= 1
      scaleDown(vertex)
      let count = counts[vertex]
      let scale = scales[vertex]
      let step = steps[vertex] &+ 1
      var arc = rows.start(of: vertex)
      let end = rows.end(of: vertex)
      while arc < end {
        let neighbor = Int(rows.targets[arc])
        if steps[neighbor] == Self.unreached {
          steps[neighbor] = step
          counts[neighbor] = count
          scales[neighbor] = scale
          queue[tail] = UInt32(truncatingIfNeeded: neighbor)
          tail &+= 1
        } else if steps[neighbor] == step {
          add(count, scale: scale, to: neighbor)
        }
        arc &+= 1
      }
    }
    return tail
  }

  /// Fills distances and counts, and returns how many vertices are in the queue.
  func countPaths(from source: Int, _ arcs: BetweennessLengths) -> Int {
    let rows = graph.outgoing
    let counts = counts.cells
    let scales = scales.cells
    let queue = queue.cells
    arcs.distances[source] = 0
    arcs.steps[source] = 0
    counts[source] = 1
    scales[source] = 0
    heap.removeAll()
    heap.push(CostHeap.Entry(cost: 0, steps: 0, vertex: UInt32(truncatingIfNeeded: source)))
    var tail = 0
    while let entry = heap.pop() {
      let vertex = Int(entry.vertex)
      // A shorter way has overtaken this entry.
      guard entry.cost == arcs.distances[vertex] && entry.steps == arcs.steps[vertex] else {
        continue
      }
      queue[tail] = entry.vertex
      tail &+= 1
      scaleDown(vertex)
      let count = counts[vertex]
      let scale = scales[vertex]
      var arc = rows.start(of: vertex)
      let end = rows.end(of: vertex)
      while arc < end {
        let neighbor = Int(rows.targets[arc])
        let distance = entry.cost + arcs.lengths[arc]
        let steps = entry.steps &+ (distance == entry.cost ? 1 : 0)
        let known = arcs.distances[neighbor]
        if distance < known || (distance == known && steps < arcs.steps[neighbor]) {
          arcs.distances[neighbor] = distance
          arcs.steps[neighbor] = steps
          counts[neighbor] = count
          scales[neighbor] = scale
          heap.push(
            CostHeap.Entry(
              cost: distance, steps: steps, vertex: UInt32(truncatingIfNeeded: neighbor)))
        } else if distance == known && steps == arcs.steps[neighbor] {
          add(count, scale: scale, to: neighbor)
        }
        arc &+= 1
      }
    }
    return tail
  }

  @inline(__always)
  private func scaleDown(_ vertex: Int) {
    if counts.cells[vertex] >= Self.largeCount {
      counts.cells[vertex] *= Self.scaleDown
      scales.cells[vertex] &+= 1
    }
  }

  /// Adds a count of any scale; one that is two scales smaller changes no bit of the sum.
  @inline(__always)
  private func add(_ count: Double, scale: UInt32, to vertex: Int) {
    let counts = counts.cells
    let known = scales.cells[vertex]
    if known == scale {
      counts[vertex] += count
    } else if scale > known {
      counts[vertex] = count + (scale &- known == 1 ? counts[vertex] * Self.scaleDown : 0)
      scales.cells[vertex] = scale
    } else if known &- scale == 1 {
      counts[vertex] += count * Self.scaleDown
    }
  }

  /// Shares the pairs out among the vertices and arcs between them, and forgets the search.
  func shareOut(
    _ reachedCount: Int, _ weight: Double, _ arcs: some BetweennessArcs, _ sums: Cells<Double>,
    _ arcSums: Cells<Double>?
  ) {
    let rows = graph.outgoing
    let counts = counts.cells
    let scales = scales.cells
    let quotas = quotas.cells
    let targetWeights = graph.targetWeights.cells
    var position = reachedCount &- 1
    while position >= 0 {
      let vertex = Int(queue.cells[position])
      var sum = 0.0
      var arc = rows.start(of: vertex)
      let end = rows.end(of: vertex)
      while arc < end {
        let neighbor = Int(rows.targets[arc])
        if arcs.isOnPath(arc, from: vertex, to: neighbor) {
          let isScaled = scales[neighbor] != scales[vertex]
          // A count two scales larger leaves this vertex no share that a Double could hold.
          let share =
            !isScaled
            ? quotas[neighbor]
            : scales[neighbor] &- scales[vertex] == 1 ? quotas[neighbor] * Self.scaleDown : 0
          sum += share
          if let arcSums { arcSums[arc] += counts[vertex] * share * weight }
        }
        arc &+= 1
      }
      let dependency = counts[vertex] * sum
      if position > 0 { sums[vertex] += dependency * weight }
      quotas[vertex] = (targetWeights[vertex] + dependency) / counts[vertex]
      position &-= 1
    }
    position = 0
    while position < reachedCount {
      arcs.forget(Int(queue.cells[position]))
      position &+= 1
    }
  }
}
