/// All shortest paths from one vertex to another: how long, how many, and one after the other.
///
/// Their number can double with every other step, so they are not listed beforehand: what is kept is
/// the part of the graph that lies on them, and each path is spelled out when it is asked for.
///
/// ```swift
/// let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
/// let paths = square.shortestPaths(from: 0, to: 2)
/// paths.length    // 2
/// paths.count     // 2.0
/// Array(paths)    // [[0, 1, 2], [0, 3, 2]]
/// paths.vertices  // [0, 1, 2, 3]
/// ```
///
/// Paths differ in their vertices: parallel edges carry the same path.
public struct ShortestPaths: Equatable, Sendable {
  /// The first vertex of every path.
  public let source: Int

  /// The last vertex of every path.
  public let target: Int

  /// The number of steps of every path, or `nil` where no path leads.
  public let length: Int?

  /// The number of paths.
  ///
  /// It is exact up to 2⁵³, rounded beyond, and infinite past the largest `Double`: a square grid
  /// of 516 by 516 already has more shortest paths between two corners than 10³⁰⁸. Then
  /// ``countLogarithm()`` still tells how many, and the paths can still be listed one by one.
  public let count: Double

  /// The vertices that lie on a path, ascending, both ends included.
  public let vertices: [Int]

  let steps: ShortestPathSteps

  init(source: Int, target: Int, steps: ShortestPathSteps) {
    self.source = source
    self.target = target
    self.steps = steps
    length = steps.length
    count = steps.pathCount()
    vertices = steps.vertices.map { Int($0) }.sorted()
  }

  /// Returns the natural logarithm of the number of paths, which has no upper limit.
  ///
  /// Counts of lattices leave the range of every number type; their logarithms never do.
  ///
  /// ```swift
  /// let square = try Adjacency(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)])
  /// square.shortestPaths(from: 0, to: 2).countLogarithm()  // 0.693…, that of 2
  /// ```
  ///
  /// - Returns: The logarithm, minus infinity where no path leads.
  /// - Complexity: O(*n* + *m*) for that part of the graph that lies on the paths.
  public func countLogarithm() -> Double {
    steps.pathCountLogarithm()
  }
}

extension ShortestPaths: Sequence {
  /// Returns an iterator over the paths, in lexicographic order of their vertices.
  ///
  /// - Returns: An iterator that holds one path at a time.
  /// - Complexity: O(1); each path takes O(*length*).
  public func makeIterator() -> Iterator {
    Iterator(steps: steps)
  }

  /// Spells out one path after the other.
  public struct Iterator: IteratorProtocol, Sendable {
    private let steps: ShortestPathSteps
    private var path: [Int] = []
    private var arcs: [Int] = []
    private var isExhausted: Bool

    init(steps: ShortestPathSteps) {
      self.steps = steps
      isExhausted = steps.vertices.isEmpty
    }

    /// Returns the next path in lexicographic order, or `nil` after the last.
    ///
    /// - Returns: The vertices of the path, both ends included.
    public mutating func next() -> [Int]? {
      guard !isExhausted else { return nil }
      if path.isEmpty {
        path.append(0)
      } else if !turn() {
        isExhausted = true
        return nil
      }
      descend()
      return path.map { Int(steps.vertices[$0]) }
    }

    /// Takes back steps up to the last vertex with an untried next step, and takes that one.
    private mutating func turn() -> Bool {
      path.removeLast()
      while let last = path.last, let arc = arcs.popLast() {
        if arc + 1 < Int(steps.offsets[last + 1]) {
          arcs.append(arc + 1)
          path.append(Int(steps.successors[arc + 1]))
          return true
        }
        path.removeLast()
      }
      return false
    }

    /// Takes the first step of each vertex down to the target, the only vertex that has none.
    private mutating func descend() {
      while let last = path.last, steps.offsets[last] < steps.offsets[last + 1] {
        let arc = Int(steps.offsets[last])
        arcs.append(arc)
        path.append(Int(steps.successors[arc]))
      }
    }
  }
}

extension Adjacency {
  /// Returns all shortest paths from one vertex to another.
  ///
  /// A vertex reaches itself by one path of no steps. Where no path leads, the value is an empty
  /// sequence of no length.
  ///
  /// - Parameters:
  ///   - source: The first vertex of the paths.
  ///   - target: Their last vertex.
  /// - Returns: Their length and number, and the paths themselves in lexicographic order.
  /// - Complexity: O(*n* + *m*), however many paths there are; a search from both ends sees little of
  ///   a graph with hubs.
  public func shortestPaths(from source: Int, to target: Int) -> ShortestPaths {
    let (first, last) = (row(of: source), row(of: target))
    let steps = withWorkspace { outgoing, incoming, workspace in
      var search = ShortestPathSearch(outgoing, incoming, from: first, to: last, workspace)
      return search.steps(in: storage)
    }
    return ShortestPaths(source: source, target: target, steps: steps)
  }
}
