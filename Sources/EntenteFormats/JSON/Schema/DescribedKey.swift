/// A key that the schema describes: whoever adds one says here what it means.
protocol DescribedKey: DataSetKey {
  var entry: SchemaEntry { get }
}

/// What the schema says about a key.
struct SchemaEntry {
  /// A few words to show.
  var title: String

  /// What the value means.
  var description: String

  /// What the value looks like.
  var shape: SchemaShape.Members

  init(_ title: String, _ description: String, _ shape: SchemaShape.Members) {
    self.title = title
    self.description = description
    self.shape = shape
  }
}
