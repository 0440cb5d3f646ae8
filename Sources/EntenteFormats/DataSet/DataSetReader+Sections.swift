internal import Entente

/// The sections of a file, and the keys that stand twice.
extension DataSetReader {
  /// The entries of a section that is a map of identifiers.
  mutating func entries<Key>(_ field: Fields<Key>.Field?) -> YAMLPairs {
    let nothing = YAMLPairs(nodes: [], position: 0)
    guard let field, file[field.value].kind != .empty else { return nothing }
    let key = field.key.rawValue
    guard expect(.map, field.value, of: key, at: file[field.keyNode].range) else { return nothing }
    return file.pairs(of: field.value)
  }

  /// The items of a section that is a list.
  mutating func items<Key>(_ field: Fields<Key>.Field?) -> YAMLItems {
    let nothing = YAMLItems(nodes: [], position: 0)
    guard let field, file[field.value].kind != .empty else { return nothing }
    let key = field.key.rawValue
    guard expect(.list, field.value, of: key, at: file[field.keyNode].range) else { return nothing }
    return file.items(of: field.value)
  }

  /// Whether entries of a section may have been lost, be it under a key that nobody understands.
  func isIncomplete<Key>(_ field: Fields<Key>.Field?) -> Bool {
    guard let field else { return hasDoubtfulSections[number] }
    let section = file[field.value]
    return section.isDamaged || (section.kind != .map && section.kind != .empty)
  }

  /// Reports keys that stand twice in a map, but for identifiers: those have a finding of their own.
  mutating func reportRepetitions(in section: Fields<FileKey>) {
    let identifiers = [section[.entities]?.value, section[.sources]?.value]
    for repetition in file.repetitions where !identifiers.contains(repetition.map) {
      report(
        .repeatedKey(
          file.text(of: repetition.key),
          first: place(of: file[repetition.first].range.lowerBound, in: number)),
        at: file[repetition.key].range)
    }
  }
}
