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
/// components.groups()        // [[0, 3], [1, 2, 4]]
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

  /// Returns the vertices of all components, those of each ascending.
  ///
  /// - Returns: For each component, in the order of their numbers, its vertices.
  /// - Complexity: O(*n*)
  public func groups() -> [[Int]] { groupedVertices(labels, sizes: sizes) }
}

extension Adjacency {
  /// Returns the connected components, of a directed graph the weak ones.
  ///
  /// Two vertices are in the same component if a path leads from one to the other when edges may be
  /// crossed both ways.
  ///
  /// - Returns: The component of each vertex, and the size of each component.
  /// - Complexity: O(*n* + *m*) below a few thousand vertices, by breadth-first search. In larger graphs
  ///   most arcs are never looked at, and the worst case is O((*n* + *m*) log *n*).
  ///
  /// Sutton, M., Ben-Nun, T. and Barak, A. (2018). Optimizing parallel graph connectivity computation
  /// via subgraph sampling. *IPDPS*, 12–21.
  public func connectedComponents() -> ConnectedComponents {
    // Below, the rounds of Afforest cost more than the arcs they spare.
    connectedComponents(samplingFrom: 4096)
  }

  /// Returns the components, by Afforest from a number of vertices on.
  package func connectedComponents(samplingFrom threshold: Int) -> ConnectedComponents {
    guard vertexCount > 0 else { return ConnectedComponents(labels: [], sizes: []) }
    return withWorkspace { rows, opposite, workspace in
      let roots = workspace.words(0)
      if vertexCount < threshold {
        BreadthFirstComponents(
          rows: rows, opposite: isDirected ? opposite : nil, roots: roots,
          queue: workspace.words(1)
        ).run()
      } else {
        Afforest(rows: rows, opposite: isDirected ? opposite : nil, parents: roots).run()
      }
      return labeled(roots, workspace.words(1))
    }
  }

  /// Numbers components in the order of the caller's vertices, from a root for each row.
  private func labeled(_ roots: Cells<UInt32>, _ numbers: Cells<UInt32>) -> ConnectedComponents {
    let unnumbered = UInt32.max
    numbers.fill(vertexCount, with: unnumbered)
    var sizes: [Int] = []
    // Neighbors in the numbering mostly share a component, so a run of them is counted at once.
    var run = (root: UInt32.max, number: 0, start: 0)
    let labels = Array<Int>(cellCount: vertexCount) { labels in
      var vertex = 0
      while vertex < vertexCount {
        let root = roots[storage.row(of: vertex)]
        if root != run.root {
          if vertex > 0 { sizes[run.number] += vertex - run.start }
          if numbers[root] == unnumbered {
            numbers[root] = UInt32(truncatingIfNeeded: sizes.count)
            sizes.append(0)
          }
          run = (root, Int(numbers[root]), vertex)
        }
        labels[vertex] = run.number
        vertex &+= 1
      }
    }
    sizes[run.number] += vertexCount - run.start
    return ConnectedComponents(labels: labels, sizes: sizes)
  }
}

/// Components by breadth-first search from each vertex that none has reached.
private struct BreadthFirstComponents {
  let rows: Rows
  /// The arcs the other way round, if they are not the same.
  let opposite: Rows?
  /// For each row the lowest row of its component.
  let roots: Cells<UInt32>
  let queue: Cells<UInt32>

  private static let unreached = UInt32.max

  func run() {
    roots.fill(rows.vertexCount, with: Self.unreached)
    var row = 0
    while row < rows.vertexCount {
      if roots[row] == Self.unreached { search(from: UInt32(truncatingIfNeeded: row)) }
      row &+= 1
    }
  }

  private func search(from root: UInt32) {
    roots[root] = root
    queue[0] = root
    var head = 0
    var tail = 1
    while head < tail {
      let row = Int(queue[head])
      head &+= 1
      spread(root, from: row, rows, &tail)
      if let opposite { spread(root, from: row, opposite, &tail) }
    }
  }

  @inline(__always)
  private func spread(_ root: UInt32, from row: Int, _ rows: Rows, _ tail: inout Int) {
    var arc = rows.start(of: row)
    let end = rows.end(of: row)
    while arc < end {
      let target = rows.targets[arc]
      if roots[target] == Self.unreached {
        roots[target] = root
        queue[tail] = target
        tail &+= 1
      }
      arc &+= 1
    }
  }
}
