extension DOT {
  /// What one graph of a DOT file says, statement by statement.
  ///
  /// This is the file without its spaces: statements keep their order, chains of edges stay chains,
  /// defaults stay defaults, and comments stay where they are. It is what a formatter needs.
  /// ``DOT/Content`` is what it means to Graphviz.
  ///
  /// ```swift
  /// let document = try DOT.Document("digraph { node [shape=box] a -> b -> {c d} }")
  /// document.statements.count   // 2
  /// document.dot()              // one statement a line
  /// ```
  public struct Document: Sendable, Hashable {
    /// The name, if it has one.
    public internal(set) var name: String?
    /// Whether edges have a direction.
    public internal(set) var kind: Graph.Kind
    /// Whether parallel edges are one.
    public internal(set) var isStrict: Bool
    /// The statements between the outermost braces.
    public internal(set) var statements: [Statement] = []
    /// All subgraphs in the order of their opening braces.
    ///
    /// Statements name them by their place here.
    /// They are kept flat, so that a million braces inside one another are no danger to any stack.
    public internal(set) var subgraphs: [Subgraph] = []
    /// The comments before the graph.
    public internal(set) var comments: [Comment] = []
    /// The comments behind its closing brace.
    public internal(set) var closingComments: [Comment] = []

    /// Where each statement begins.
    var places = Uncounted<[UInt32]>([])

    /// Where the graph begins.
    var head = Uncounted<Int?>(nil)

    init(name: String?, kind: Graph.Kind, isStrict: Bool) {
      self.name = name
      self.kind = kind
      self.isStrict = isStrict
    }
  }
}

extension DOT.Document {
  /// The statements between a pair of braces inside a graph.
  public struct Subgraph: Sendable, Hashable {
    /// The name, if it has one; "cluster" at its beginning makes it a frame in a drawing.
    public internal(set) var name: String?
    /// The statements between the braces.
    public internal(set) var statements: [Statement] = []
    /// Where each statement begins.
    var places = Uncounted<[UInt32]>([])
  }

  /// A comment.
  public struct Comment: Sendable, Hashable {
    /// The text between the marks of the comment.
    public internal(set) var text: String
    /// Whether it stands between `/*` and `*/`, where it may have several lines.
    public internal(set) var isBlock: Bool
    /// Whether it stands on the line on which what is before it ends.
    public internal(set) var isBeside: Bool
  }
}
