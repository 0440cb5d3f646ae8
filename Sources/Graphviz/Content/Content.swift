extension DOT {
  /// What a document means to Graphviz: its nodes, edges and subgraphs.
  ///
  /// Each has everything that holds for it. Defaults are handed down, chains are taken apart, and
  /// ports are the attributes `tailport` and `headport`, as they are in Graphviz' memory.
  ///
  /// ```swift
  /// let content = try DOT.Content(DOT.Document("digraph { node [shape=box] a -> {b c} }"))
  /// content.nodes.map(\.id)                // ["a", "b", "c"]
  /// content.nodes[1].attributes.shape      // .box
  /// content.edges.map(\.head)              // [1, 2]
  /// ```
  public struct Content: Sendable, Hashable {
    /// The name, if it has one.
    public internal(set) var name: String?
    /// Whether edges have a direction.
    public internal(set) var kind: Graph.Kind
    /// Whether parallel edges are one.
    public internal(set) var isStrict: Bool
    /// What is said about the graph as a whole; an empty value is the same as none.
    public internal(set) var attributes = Attributes()
    /// The nodes in the order in which they were first named.
    public internal(set) var nodes: [Node] = []
    /// The edges in the order in which they were made.
    public internal(set) var edges: [Edge] = []
    /// The subgraphs in the order in which they were opened, each behind the one it lies in.
    public internal(set) var subgraphs: [Subgraph] = []
    /// Where the statements about each node and each edge begin.
    var nodePlaces = Uncounted<[UInt32]>([])
    var edgePlaces = Uncounted<[UInt32]>([])
  }
}

extension DOT.Content {
  /// A node with all that holds for it.
  public struct Node: Sendable, Hashable, Identifiable, DOT.Attributed {
    /// The identifier, of which a graph has only one.
    public let id: String
    /// What is said about it, by itself or by default.
    public var attributes: DOT.Attributes
  }

  /// An edge with all that holds for it.
  public struct Edge: Sendable, Hashable, DOT.Attributed {
    /// The place of its tail among the nodes.
    public let tail: Int
    /// The place of its head among the nodes.
    public let head: Int
    /// What is said about it, by itself or by default; "key" tells it from parallel edges.
    public var attributes: DOT.Attributes
  }

  /// A subgraph with its members.
  public struct Subgraph: Sendable, Hashable, DOT.Attributed {
    /// The name, if it has one.
    public let name: String?
    /// The place of the subgraph it lies in; nil if that is the graph.
    public let parent: Int?
    /// What is said about it, with what it took over from around it.
    ///
    /// An empty value is the same as none.
    public var attributes: DOT.Attributes
    /// The places of its nodes, sorted, without those of the subgraphs inside it.
    public internal(set) var nodes: [Int] = []
    /// The places of its edges, sorted, without those of the subgraphs inside it.
    public internal(set) var edges: [Int] = []

    /// Whether it is drawn as a frame.
    public var isCluster: Bool { name?.utf8.starts(with: "cluster".utf8) ?? false }
  }

  /// Why the meaning of a document was not worked out.
  public enum MeaningError: Error, Sendable, Hashable, CustomStringConvertible {
    /// It has more parts than are wanted: two braces around many nodes each make many more edges.
    case tooLarge(maximum: Int)

    /// What is wrong, and what to do.
    public var description: String {
      switch self {
      case .tooLarge(let maximum):
        "The document has more than \(maximum) nodes, edges and inherited attributes. "
          + "Write fewer subgraphs as ends of edges, or raise the limit."
      }
    }
  }

  /// Works out what a document means.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - maximum: How many nodes, edges and inherited attributes may be made.
  /// - Throws: ``MeaningError``.
  /// - Complexity: O(length of the document + parts of the result); a short document can have a
  ///   million times as many edges as characters, hence the limit.
  public init(
    _ document: DOT.Document, maximum: Int = 50_000_000
  ) throws(MeaningError) {
    var builder = ContentBuilder(document, maximum: maximum)
    self = try builder.built()
  }
}
