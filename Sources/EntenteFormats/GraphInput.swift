/// What is to be read as one data set.
public struct GraphInput: Sendable {
  /// The files, in their order.
  public var files: [GraphFile]

  /// Whether they are all the files of a folder.
  public var isFolder: Bool

  /// Whether the graph is also looked through for doubts, such as a source that nothing cites.
  ///
  /// That takes longer than reading, and only those who mend a data set need it.
  public var isReviewed: Bool

  /// Called while files are read with what is done, from 0 to 1; a format that tells nothing is none the
  /// worse for it.
  public var progress: (@Sendable (Double) -> Void)?

  /// Creates an input.
  public init(_ files: [GraphFile], isFolder: Bool = false, isReviewed: Bool = false) {
    self.files = files
    self.isFolder = isFolder
    self.isReviewed = isReviewed
  }
}
