/// The searches of Brandes' algorithm: from each vertex forwards to count the shortest paths, and
/// backwards to share out the pairs.
///
/// A count is `counts[v]` times 2 to the power of 512 `scales[v]`. It is scaled down when its vertex
/// leaves the queue, so a settled count lies between 1 and 2⁵¹²; only one in another order of
/// magnitude than its neighbor's takes the slower way.
struct BetweennessSearch {
  private static let unreached = UInt32.max
  private static let largeCount = 0x1p512
  private static let scaleDown = 0x1p-512

  private let rows: Rows
  private let distances: UnsafeMutableBufferPointer<UInt32>
  private let queue: UnsafeMutableBufferPointer<UInt32>
  private let scales: UnsafeMutableBufferPointer<UInt32>
  private let counts: UnsafeMutableBufferPointer<Double>
  /// For each settled vertex, 1 and its dependency, divided by its count.
  private let quotas: UnsafeMutableBufferPointer<Double>

  /// Returns for each row the sum of its dependencies over all sources.
  static func sums(over rows: Rows) -> [Double] {
    let vertexCount = rows.vertexCount
    var sums = [Double](repeating: 0, count: vertexCount)
    sums.withUnsafeMutableBufferPointer { sums in
      let search = BetweennessSearch(rows, vertexCount: vertexCount)
      defer { search.deallocate() }
      var source = 0
      while source < vertexCount {
        let reachedCount = search.countPaths(from: source)
        search.shareOut(reachedCount: reachedCount, sums)
        source &+= 1
      }
    }
    return sums
  }

  private init(_ rows: Rows, vertexCount: Int) {
    self.rows = rows
    distances = .allocate(capacity: vertexCount)
    distances.initialize(repeating: Self.unreached)
    queue = .allocate(capacity: vertexCount)
    queue.initialize(repeating: 0)
    scales = .allocate(capacity: vertexCount)
    scales.initialize(repeating: 0)
    counts = .allocate(capacity: vertexCount)
    counts.initialize(repeating: 0)
    quotas = .allocate(capacity: vertexCount)
    quotas.initialize(repeating: 0)
  }

  private func deallocate() {
    distances.deallocate()
    queue.deallocate()
    scales.deallocate()
    counts.deallocate()
    quotas.deallocate()
  }

  /// Fills distances and counts, and returns how many vertices are in the queue.
  private func countPaths(from source: Int) -> Int {
    distances[source] = 0
    counts[source] = 1
    scales[source] = 0
    queue[0] = UInt32(truncatingIfNeeded: source)
    var head = 0
    var tail = 1
    while head < tail {
      let vertex = Int(queue[head])
      head &+= 1
      if counts[vertex] >= Self.largeCount {
        counts[vertex] *= Self.scaleDown
        scales[vertex] &+= 1
      }
      let count = counts[vertex]
      let scale = scales[vertex]
      let distance = distances[vertex] &+ 1
      var arc = Int(rows.offsets[vertex])
      let end = Int(rows.offsets[vertex &+ 1])
      while arc < end {
        let neighbor = Int(rows.targets[arc])
        if distances[neighbor] == Self.unreached {
          distances[neighbor] = distance
          counts[neighbor] = count
          scales[neighbor] = scale
          queue[tail] = UInt32(truncatingIfNeeded: neighbor)
          tail &+= 1
        } else if distances[neighbor] == distance {
          if scales[neighbor] == scale {
            counts[neighbor] += count
          } else {
            add(count, scale: scale, to: neighbor)
          }
        }
        arc &+= 1
      }
    }
    return tail
  }

  /// Adds a count of another scale; one that is two scales smaller changes no bit of the sum.
  private func add(_ count: Double, scale: UInt32, to vertex: Int) {
    if scale > scales[vertex] {
      let isNear = scale &- scales[vertex] == 1
      counts[vertex] = count + (isNear ? counts[vertex] * Self.scaleDown : 0)
      scales[vertex] = scale
    } else if scales[vertex] &- scale == 1 {
      counts[vertex] += count * Self.scaleDown
    }
  }

  /// Adds the dependency of each reached vertex on its source to the sums, and forgets the search.
  private func shareOut(reachedCount: Int, _ sums: UnsafeMutableBufferPointer<Double>) {
    var position = reachedCount &- 1
    while position > 0 {
      let vertex = Int(queue[position])
      let further = distances[vertex] &+ 1
      var sum = 0.0
      var arc = Int(rows.offsets[vertex])
      let end = Int(rows.offsets[vertex &+ 1])
      while arc < end {
        let neighbor = Int(rows.targets[arc])
        if distances[neighbor] == further {
          if scales[neighbor] == scales[vertex] {
            sum += quotas[neighbor]
          } else if scales[neighbor] &- scales[vertex] == 1 {
            sum += quotas[neighbor] * Self.scaleDown
          }
        }
        arc &+= 1
      }
      let dependency = counts[vertex] * sum
      sums[vertex] += dependency
      quotas[vertex] = (1 + dependency) / counts[vertex]
      position &-= 1
    }
    position = 0
    while position < reachedCount {
      distances[Int(queue[position])] = Self.unreached
      position &+= 1
    }
  }
}
