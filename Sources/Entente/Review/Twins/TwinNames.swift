/// The names and aliases of a graph, for finding those that are alike.
struct TwinNames: Sendable {
  let names: [TwinName]

  /// Whether names are compared by sound, and slips and initials looked for.
  let isThorough: Bool

  /// How many names and aliases are compared thoroughly.
  static let limit = 200_000

  /// How many others with the same words a name is compared with.
  static let patience = 50

  init(of graph: Graph, limit: Int = TwinNames.limit) {
    let count = graph.entities.reduce(0) { $0 + NameForm.count(of: $1) - 1 }
    let isThorough = count <= limit
    var writer = SoundWriter()
    var names: [TwinName] = []
    names.reserveCapacity(count)
    for (position, entity) in graph.entities.enumerated() {
      var seen: Set<String> = []
      // Number 0 is the identifier, which is unique anyway.
      for form in 1..<max(1, NameForm.count(of: entity)) {
        let text = NameForm.text(form, of: entity)
        guard seen.insert(text).inserted else { continue }
        let name = TwinName(
          text, of: position, form: form, writer: &writer, isThorough: isThorough)
        if let name { names.append(name) }
      }
    }
    self.names = names
    self.isThorough = isThorough
  }

  /// Calls back with the names of two entities that have the same words.
  ///
  /// - Complexity: O(*n* log *n*) in the names.
  func forEachEqualPair(_ body: (TwinName, TwinName) -> Void) {
    let entries = names.indices.map { TwinEntry(key: names[$0].key, name: Int32($0), word: 0) }
    forEachPair(among: entries) { first, second in
      let (first, second) = (names[Int(first.name)], names[Int(second.name)])
      if first.words == second.words, first.isOrdered == second.isOrdered { body(first, second) }
    }
  }

  /// Calls back with the entries of two entities that have the same key.
  func forEachPair(
    among entries: [TwinEntry], _ body: (TwinEntry, TwinEntry) -> Void
  ) {
    let sorted = entries.sorted { ($0.key, $0.name, $0.word) < ($1.key, $1.name, $1.word) }
    var start = 0
    while start < sorted.count {
      var end = start + 1
      while end < sorted.count, sorted[end].key == sorted[start].key { end += 1 }
      for later in (start..<end).dropFirst() {
        for earlier in max(start, later - Self.patience)..<later
        where entity(sorted[earlier]) != entity(sorted[later]) {
          body(sorted[earlier], sorted[later])
        }
      }
      start = end
    }
  }

  private func entity(_ entry: TwinEntry) -> Int { names[Int(entry.name)].entity }
}

/// A name under a number that it shares with names like it.
struct TwinEntry: Sendable {
  let key: UInt64
  let name: Int32

  /// The word in which the names may differ.
  let word: Int32
}
