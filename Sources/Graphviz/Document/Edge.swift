extension DOT {
  /// A line from one node to another, and its attributes.
  public struct Edge: Sendable, Hashable, Attributed {
    /// The node at the beginning.
    public let tail: Node.ID
    /// The node at the end.
    public let head: Node.ID
    /// What is said about the edge.
    public var attributes = Attributes()

    /// An edge between two nodes of the same graph.
    public init(_ tail: Node.ID, to head: Node.ID) {
      self.tail = tail
      self.head = head
    }
  }
}
