/// All paths from one vertex to another that visit no vertex twice and have at most so many steps.
///
/// There can be more of them than anyone could list, so each is looked for when it is asked for.
///
/// ```swift
/// let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)])
/// let paths = square.simplePaths(from: 0, to: 2, maximumLength: 2)
/// Array(paths)              // [[0, 1, 2], [0, 2], [0, 3, 2]]
/// paths.contains([0, 2])    // true
/// ```
///
/// Paths differ in their vertices: parallel edges carry the same path, and loops none.
public struct SimplePaths: Sendable {
  /// The first vertex of every path.
  public let source: Int

  /// The last vertex of every path.
  public let target: Int

  /// How many steps a path has at most.
  public let maximumLength: Int

  private let graph: Adjacency
  private let distances: BreadthFirstDistances

  init(in graph: Adjacency, from source: Int, to target: Int, maximumLength: Int) {
    self.graph = graph
    self.source = source
    self.target = target
    self.maximumLength = maximumLength
    distances = graph.breadthFirstDistances(from: target, direction: .incoming)
  }
}

extension SimplePaths: Sequence {
  /// Returns an iterator over the paths, in lexicographic order of their vertices.
  ///
  /// - Returns: An iterator that holds one path at a time.
  /// - Complexity: O(*n*); see ``Adjacency/simplePaths(from:to:maximumLength:)`` for each path.
  public func makeIterator() -> Iterator {
    Iterator(self)
  }

  /// Spells out one path after the other.
  public struct Iterator: IteratorProtocol, Sendable {
    private let paths: SimplePaths
    private var path: [Int] = []
    /// For each vertex of the path the vertices it may go on to, the lowest last.
    private var choices: [[Int]] = []
    private var isOnPath: [Bool]

    fileprivate init(_ paths: SimplePaths) {
      self.paths = paths
      isOnPath = Array(repeating: false, count: paths.graph.vertexCount)
      if let distance = paths.distances[paths.source], distance <= paths.maximumLength {
        choices = [[paths.source]]
      }
    }

    /// Returns the next path in lexicographic order, or `nil` after the last.
    ///
    /// - Returns: The vertices of the path, both ends included.
    public mutating func next() -> [Int]? {
      while let vertex = takeChoice() {
        path.append(vertex)
        isOnPath[vertex] = true
        guard vertex != paths.target else {
          choices.append([])
          return path
        }
        choices.append(stepsOn(from: vertex))
      }
      return nil
    }

    /// Takes back steps up to the last vertex that may go on to another, and takes that one.
    private mutating func takeChoice() -> Int? {
      while let last = choices.indices.last {
        if let vertex = choices[last].popLast() { return vertex }
        choices.removeLast()
        if let vertex = path.popLast() { isOnPath[vertex] = false }
      }
      return nil
    }

    /// Returns the neighbors that are not too far from the target for the steps that are left.
    private func stepsOn(from vertex: Int) -> [Int] {
      let stepsLeft = paths.maximumLength - path.count
      var steps: [Int] = []
      for neighbor in paths.graph.neighbors(of: vertex).reversed() where neighbor != steps.last {
        guard let distance = paths.distances[neighbor] else { continue }
        if distance <= stepsLeft && !isOnPath[neighbor] { steps.append(neighbor) }
      }
      return steps
    }
  }
}

extension Adjacency {
  /// Returns all paths of at most so many steps from one vertex to another, visiting none twice.
  ///
  /// They come in lexicographic order of their vertices, not by length: for the shortest ones first
  /// ask ``shortestSimplePaths(from:to:limit:)``. A vertex reaches itself by one path of no steps.
  ///
  /// - Parameters:
  ///   - source: The first vertex of the paths.
  ///   - target: Their last vertex.
  ///   - maximumLength: How many steps a path may have; there are no paths if it is negative.
  /// - Returns: The paths, each found when it is asked for.
  /// - Complexity: O(*n* + *m*), and O(*l d*) for each path of *l* steps between vertices of degree
  ///   *d* as long as no way on is cut off by the path itself. Where ways are cut off, the search for
  ///   the next path may take long; it never goes where the target is out of reach in the steps that
  ///   are left.
  public func simplePaths(
    from source: Int, to target: Int, maximumLength: Int
  ) -> SimplePaths {
    precondition(
      vertices.contains(source) && vertices.contains(target), "The vertex is not in the graph.")
    return SimplePaths(in: self, from: source, to: target, maximumLength: maximumLength)
  }
}
