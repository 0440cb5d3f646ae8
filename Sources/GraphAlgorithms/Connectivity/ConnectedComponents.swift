/// The parts of a graph between which no path leads.
///
/// ```swift
/// let graph = try Adjacency(vertexCount: 5, edges: [(0, 3), (1, 2), (2, 4)])
/// let components = graph.connectedComponents()
/// components.count           // 2
/// components.labels          // [0, 1, 1, 0, 1]
/// components.sizes           // [2, 3]
/// components.largest         // 1
/// components.vertices(of: 1) // [1, 2, 4]
/// ```
public struct ConnectedComponents: Equatable, Sendable {
  /// For each vertex the number of its component.
  ///
  /// Components are numbered from 0 in the order of their lowest vertices.
  public let labels: [Int]

  /// For each component how many vertices it has.
  public let sizes: [Int]

  /// The number of the largest component, the first of several, or `nil` without vertices.
  public let largest: Int?

  init(labels: [Int], sizes: [Int]) {
    self.labels = labels
    self.sizes = sizes
    largest = sizes.max().flatMap { sizes.firstIndex(of: $0) }
  }

  /// The number of components.
  public var count: Int { sizes.count }

  /// Returns the vertices of a component, ascending.
  ///
  /// - Parameter label: The number of a component; any other has no vertices.
  /// - Returns: Its vertices.
  /// - Complexity: O(*n*)
  public func vertices(of label: Int) -> [Int] {
    labels.indices.filter { labels[$0] == label }
  }
}

extension Adjacency {
  /// Returns the connected components, of a directed graph the weak ones.
  ///
  /// Two vertices are in the same component if a path leads from one to the other when edges may be
  /// crossed both ways.
  ///
  /// - Returns: The component of each vertex, and the size of each component.
  /// - Complexity: O(*n* + *m*)
  ///
  /// Hopcroft, J. and Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph
  /// manipulation. *Communications of the ACM* 16(6), 372–378.
  public func connectedComponents() -> ConnectedComponents {
    let unlabelled = -1
    var labels = [Int](repeating: unlabelled, count: vertexCount)
    var sizes: [Int] = []
    var queue = [UInt32](repeating: 0, count: vertexCount)
    labels.withUnsafeMutableBufferPointer { labels in
      queue.withUnsafeMutableBufferPointer { queue in
        withRows { outgoing, incoming in
          for vertex in vertices where labels[storage.row(of: vertex)] == unlabelled {
            sizes.append(
              label(
                from: storage.row(of: vertex), as: sizes.count, outgoing,
                isDirected ? incoming : nil, labels, queue))
          }
        }
      }
    }
    labels = inGivenOrder(labels)
    return ConnectedComponents(labels: labels, sizes: sizes)
  }

  /// Labels all vertices connected to `start`, which has no label, and returns their number.
  private func label(
    from start: Int, as label: Int, _ rows: Rows,
    _ otherRows: Rows?, _ labels: UnsafeMutableBufferPointer<Int>,
    _ queue: UnsafeMutableBufferPointer<UInt32>
  ) -> Int {
    labels[start] = label
    queue[0] = UInt32(truncatingIfNeeded: start)
    var head = 0
    var tail = 1
    while head < tail {
      let vertex = Int(queue[head])
      head &+= 1
      spread(label, from: vertex, along: rows, labels, queue, &tail)
      if let otherRows { spread(label, from: vertex, along: otherRows, labels, queue, &tail) }
    }
    return tail
  }

  @inline(__always)
  private func spread(
    _ label: Int, from vertex: Int, along rows: Rows,
    _ labels: UnsafeMutableBufferPointer<Int>, _ queue: UnsafeMutableBufferPointer<UInt32>,
    _ tail: inout Int
  ) {
    var arc = Int(rows.offsets[vertex])
    let end = Int(rows.offsets[vertex &+ 1])
    while arc < end {
      let neighbor = Int(rows.targets[arc])
      if labels[neighbor] < 0 {
        labels[neighbor] = label
        queue[tail] = UInt32(truncatingIfNeeded: neighbor)
        tail &+= 1
      }
      arc &+= 1
    }
  }
}
