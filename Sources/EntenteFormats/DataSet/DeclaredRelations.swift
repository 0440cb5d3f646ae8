/// The identifiers of relations that the files declare, each with the place of the first that has it.
struct DeclaredRelations {
  private var names = InternedCells()
  private(set) var entries: [Declarations.Entry] = []

  /// Notes an identifier, and returns where it is declared already, if it is.
  ///
  /// - Complexity: O(*k*) on average for an identifier of *k* bytes.
  mutating func declare(
    _ entry: Declarations.Entry, in file: DocumentTree
  ) -> Declarations.Entry? {
    guard let number = names.number(of: entry.key, in: file) else { return nil }
    if number < entries.count { return entries[number] }
    entries.append(entry)
    return nil
  }

  /// Whether an identifier is declared.
  func contains(_ id: String) -> Bool { names.number(of: id) != nil }

  /// The identifiers, in the order written.
  func names(in files: [DocumentTree]) -> [String] {
    entries.map { files[$0.file].text(of: $0.key) }
  }
}
