internal import Entente

/// The sections of a file, and the keys that stand twice.
extension DataSetReader {
  /// The entries of a section that is a map of identifiers.
  mutating func entries<Key>(_ field: Fields<Key>.Field) -> DocumentPairs {
    let nothing = DocumentPairs(nodes: [], position: 0)
    guard file[field.value].kind != .empty else { return nothing }
    let key = field.key.rawValue
    guard expect(.map, field.value, of: key, at: file[field.keyNode].range) else { return nothing }
    return file.pairs(of: field.value)
  }

  /// The items of a section that is a list.
  mutating func items<Key>(_ field: Fields<Key>.Field) -> DocumentItems {
    let nothing = DocumentItems(nodes: [], position: 0)
    guard file[field.value].kind != .empty else { return nothing }
    let key = field.key.rawValue
    guard expect(.list, field.value, of: key, at: file[field.keyNode].range) else { return nothing }
    return file.items(of: field.value)
  }

  /// Whether entries of a section may have been lost, be it under a key that nobody understands.
  func isIncomplete(_ key: FileKey, in section: Fields<FileKey>, as shape: DocumentNode.Kind = .map)
    -> Bool
  {
    let fields = section.all(key)
    if fields.isEmpty { return shape == .map ? losses[number].entries : losses[number].statements }
    return fields.contains { isIncomplete($0.value, as: shape) }
  }

  /// Whether entries of a value may have been lost.
  func isIncomplete(_ value: Int, as shape: DocumentNode.Kind = .map) -> Bool {
    let value = file[value]
    return value.isDamaged || (value.kind != shape && value.kind != .empty)
  }

  /// Reports keys that stand twice in a map, but for identifiers: those have a finding of their own.
  mutating func reportRepetitions(in section: Fields<FileKey>) {
    let identifiers = Set((section.all(.entities) + section.all(.sources)).map(\.value))
    for repetition in file.repetitions where !identifiers.contains(repetition.map) {
      report(
        .repeatedKey(
          file.text(of: repetition.key),
          first: place(of: file[repetition.first].range.lowerBound, in: number)),
        at: file[repetition.key].range)
    }
  }
}

/// Which sections of a file may have been lost, so that what they declare is not missed.
struct LostSections {
  /// Sections that are maps: sources, entities, the vocabulary.
  var entries = false

  /// Sections that are lists: relations.
  var statements = false
}

extension DataSetReader {
  /// What a file may have lost: under a key that nobody understands, if its value has the shape of
  /// a section, or in lines that cannot be read.
  func losses(behind fields: Fields<FileKey>) -> LostSections {
    let root = file[file.root]
    let hasLostList = file.pairs(of: file.root).contains { _, value in
      file[value].kind == .list && file[value].hasLostBlock
    }
    return LostSections(
      entries: root.hasLostBlock || hasLostList || fields.strangers.contains(where: mayHoldEntries),
      statements: root.isDamaged || fields.strangers.contains(where: mayHoldStatements))
  }

  /// Whether a value is a map of maps, or was more than a text before a mistake spoilt it.
  func mayHoldEntries(_ value: Int) -> Bool {
    file[value].hasLostBlock || file.pairs(of: value).contains { file[$0.value].kind == .map }
  }

  /// Whether a value is a list of maps, or was more than a text before a mistake spoilt it.
  private func mayHoldStatements(_ value: Int) -> Bool {
    file[value].hasLostBlock || file.items(of: value).contains { file[$0].kind == .map }
  }
}
