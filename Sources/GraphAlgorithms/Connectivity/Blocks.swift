/// The parts of a graph that the loss of any one vertex leaves in one piece.
///
/// ```swift
/// let graph = try Adjacency(vertexCount: 6, edges: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4)])
/// let blocks = graph.blocks()
/// blocks.count           // 3
/// blocks.vertices(of: 0) // [0, 1, 2]
/// blocks.vertices(of: 1) // [2, 3]
/// blocks.sizes           // [3, 2, 2]
/// ```
public struct Blocks: Equatable, Sendable {
  /// Where the vertices of each block begin in `members`, and where those of the last one end.
  private let offsets: [Int]
  private let members: [Int]

  init(offsets: [Int], members: [Int]) {
    self.offsets = offsets
    self.members = members
  }

  /// The number of blocks.
  public var count: Int { offsets.count - 1 }

  /// For each block how many vertices it has, two or more.
  public var sizes: [Int] { (0..<count).map { offsets[$0 + 1] - offsets[$0] } }

  /// Returns the vertices of a block, ascending.
  ///
  /// - Parameter block: The number of a block; any other has no vertices.
  /// - Returns: Its vertices.
  /// - Complexity: O(1), and as many steps as there are vertices.
  public func vertices(of block: Int) -> [Int] {
    guard block >= 0 && block < count else { return [] }
    return Array(members[offsets[block]..<offsets[block + 1]])
  }
}

extension Adjacency {
  /// Returns the blocks of the graph, also known as its biconnected components.
  ///
  /// Every edge that is no loop lies in one block. Two blocks share one vertex at most, which is then
  /// one of ``articulationPoints()``; a block of two vertices is a bridge, or several parallel edges.
  /// A vertex without edges to others is in no block.
  ///
  /// Edges of a directed graph are crossed both ways. Blocks are numbered from 0 by their lowest
  /// vertex, then by their second lowest.
  ///
  /// - Returns: The vertices of each block.
  /// - Complexity: O(*n* + *m*), without recursion, and at most 64 bytes for each vertex.
  ///
  /// Hopcroft, J. and Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph
  /// manipulation. *Communications of the ACM* 16(6), 372–378.
  public func blocks() -> Blocks {
    let tree = depthFirstTree()
    return withExtendedLifetime(tree) {
      Column<UInt32>.withScratch(count: vertexCount) { labels in
        let count = Self.label(vertexCount, tree.parents.cells, tree.lows.cells, labels)
        let members = BlockMembers(
          storage, count, tree.rows.cells, tree.parents.cells, labels)
        return withExtendedLifetime(members) { members.blocks() }
      }
    }
  }

  /// Labels the edge from each numbered vertex to its parent with its block; returns their number.
  private static func label(
    _ vertexCount: Int, _ parents: Cells<UInt32>, _ lows: Cells<UInt32>, _ labels: Cells<UInt32>
  ) -> Int {
    var count: UInt32 = 0
    var number = 0
    while number < vertexCount {
      let parent = parents[number]
      if Int(parent) == number {
        labels[number] = .max
      } else if lows[number] >= parent {
        labels[number] = count
        count &+= 1
      } else {
        labels[number] = labels[parent]
      }
      number &+= 1
    }
    return Int(count)
  }
}
