internal import Entente

extension JSONWriter {
  /// Writes a graph as a data set, one entry after the other, its keys in the one canonical order.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  mutating func write(_ graph: Graph) {
    open(.object)
    for key in FileKey.allCases {
      switch key {
      case .entente:
        write(key: key.rawValue)
        write(literal: "1")
      case .title: write(key, graph.title)
      case .about: write(key, graph.about)
      case .licence: write(key, graph.licence)
      case .sources: writeMap(key, graph.sources, id: \.id.rawValue) { $0.written }
      case .vocabulary: writeVocabulary(key, graph.vocabulary)
      case .entities: writeMap(key, graph.entities, id: \.id.rawValue) { $0.written }
      case .relations: writeList(key, graph.relations) { $0.written }
      case .same: writeList(key, graph.identities) { $0.written }
      }
    }
    close()
  }

  private mutating func write(_ key: FileKey, _ text: String?) {
    guard let text else { return }
    write(key: key.rawValue)
    write(text)
  }

  /// Writes entries by their identifiers, each of them a block.
  private mutating func writeMap<Entry>(
    _ key: FileKey, _ entries: [Entry], id: (Entry) -> String, value: (Entry) -> DataSetValue
  ) {
    if entries.isEmpty { return }
    write(key: key.rawValue)
    open(.object)
    for entry in entries {
      write(key: id(entry))
      writeBlock(value(entry))
    }
    close()
  }

  /// Writes statements, each of them a line.
  private mutating func writeList<Statement>(
    _ key: FileKey, _ statements: [Statement], value: (Statement) -> DataSetValue
  ) {
    if statements.isEmpty { return }
    write(key: key.rawValue)
    open(.array)
    for statement in statements { write(value(statement), on: .line) }
    close()
  }

  /// Writes the kinds that a data set declares, each of them a line.
  private mutating func writeVocabulary(_ key: FileKey, _ vocabulary: Vocabulary) {
    guard case .map(let parts) = vocabulary.written else { return }
    write(key: key.rawValue)
    open(.object)
    for part in parts {
      write(key: part.key)
      writeBlock(part.value)
    }
    close()
  }

  /// Writes a map with each member on a line, and with each item of a list of maps on one.
  private mutating func writeBlock(_ value: DataSetValue) {
    guard case .map(let members) = value else { return write(value, on: .line) }
    open(.object)
    for member in members {
      write(key: member.key)
      if case .list(let items) = member.value, items.contains(where: \.isMap) {
        open(.array)
        for item in items { write(item, on: .line) }
        close()
      } else {
        write(member.value, on: .line)
      }
    }
    close()
  }

  private mutating func write(_ value: DataSetValue, on layout: Layout) {
    switch value {
    case .text(let text): write(text)
    case .number(let number): write(literal: number)
    case .truth(let value): write(literal: value ? "true" : "false")
    case .list(let items):
      open(.array, on: layout)
      for item in items { write(item, on: layout) }
      close()
    case .map(let members):
      open(.object, on: layout)
      for member in members {
        write(key: member.key)
        write(member.value, on: layout)
      }
      close()
    }
  }
}

extension DataSetValue {
  fileprivate var isMap: Bool {
    if case .map = self { true } else { false }
  }
}
