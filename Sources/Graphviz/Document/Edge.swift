extension DOT {
  /// A line from one node to another, and its attributes.
  public struct Edge: Sendable, Hashable, Attributed {
    public let tail: Node.ID
    public let head: Node.ID
    public var attributes = Attributes()

    /// An edge between two nodes of the same graph.
    public init(_ tail: Node.ID, to head: Node.ID) {
      self.tail = tail
      self.head = head
    }
  }
}
