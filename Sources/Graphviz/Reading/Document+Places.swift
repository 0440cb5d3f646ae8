extension DOT.Document {
  /// Where the graph begins in the file: a place in ``DOT/Reading/bytes``.
  ///
  /// It is nil for a document that was not read from a file.
  public var place: Int? { head.value }

  /// Where a statement of the graph begins in the file: a place in ``DOT/Reading/bytes``.
  ///
  /// It is nil for a document that was not read from a file. Documents are equal wherever their
  /// statements stand.
  public func place(ofStatement number: Int) -> Int? {
    places.value.indices.contains(number) ? Int(places.value[number]) : nil
  }
}

extension DOT.Content {
  /// Where the statement begins that says most about a node: a place in ``DOT/Reading/bytes``.
  ///
  /// It is nil for content that was not read from a file.
  public func place(ofNode number: Int) -> Int? {
    nodePlaces.value.indices.contains(number) ? Int(nodePlaces.value[number]) : nil
  }

  /// Where the statement begins that makes an edge: a place in ``DOT/Reading/bytes``.
  ///
  /// It is nil for content that was not read from a file.
  public func place(ofEdge number: Int) -> Int? {
    edgePlaces.value.indices.contains(number) ? Int(edgePlaces.value[number]) : nil
  }
}
