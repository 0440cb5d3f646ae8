/// What a map of a data set says under each of its keys.
struct Fields<Key: DataSetKey> {
  /// A key and the nodes of both it and its value.
  struct Field {
    var key: Key
    var keyNode: Int
    var value: Int
  }

  /// The map.
  let node: Int

  /// The values of keys that nobody understands.
  var strangers: [Int] = []

  private var fields: [Field] = []

  init(of node: Int) { self.node = node }

  /// The value of a key, where the map has it: of several the first.
  subscript(key: Key) -> Field? { fields.first { $0.key == key } }

  /// Every value of a key: a section that stands twice is read twice, for its mistakes.
  func all(_ key: Key) -> [Field] { fields.filter { $0.key == key } }

  mutating func append(_ field: Field) { fields.append(field) }
}

extension DataSetReader {
  /// The fields of a map, with a finding for each key that is unknown or missing.
  ///
  /// A key that is nearly a known one is read as that: its misspelling is one mistake, not also a
  /// missing key. A key that has a finding already, as it has no colon or a bad character, gets no
  /// second one.
  mutating func fields<Key: DataSetKey>(
    _ keys: Key.Type, of node: Int, subject: Finding.Subject, at place: Range<Int>? = nil
  ) -> Fields<Key> {
    if file[node].kind == .row { return rowFields(keys, of: node, subject: subject, at: place) }
    var fields = Fields<Key>(of: node)
    var unknown: [(key: Int, value: Int)] = []
    for (key, value) in file.pairs(of: node) {
      let text = file.text(of: key)
      if let known = Key(rawValue: file[key].isDamaged ? SpoiltNames.sound(text) : text) {
        fields.append(.init(key: known, keyNode: key, value: value))
      } else if !file[key].isRepeated {
        unknown.append((key, value))
      }
    }
    var isComplete = !file[node].isDamaged
    for (key, value) in unknown {
      let text = file.text(of: key)
      let free = Key.allCases.filter { fields[$0] == nil }
      let suggestion = suggestion(for: text, among: free.map(\.rawValue))
      if isSound(key) {
        report(
          .unknownKey(
            text, of: subject, suggestion: suggestion, known: Key.allCases.map(\.rawValue)),
          at: file[key].range)
      } else {
        isComplete = false
      }
      if let meant = suggestion.flatMap({ Key(rawValue: $0) }) {
        fields.append(.init(key: meant, keyNode: key, value: value))
      } else {
        fields.strangers.append(value)
      }
    }
    if isComplete {
      for key in Key.required where fields[key] == nil {
        report(.missingKey(key.rawValue, of: subject), at: place ?? self.place(of: node))
      }
    }
    return fields
  }

  /// Whether a key can be read as it was meant, and has a colon.
  func isSound(_ key: Int) -> Bool {
    if file[key].isDamaged { return false }
    if file.isTable { return true }
    var end = Int(file[key].end)
    // In JSON the colon may stand on the next line.
    while end < file.size, Byte.isBlank(file.bytes[end]) || Byte.isBreak(file.bytes[end]) {
      end += 1
    }
    return file.bytes[end] == Byte.colon
  }

  /// Where to point for a map as a whole: its first key.
  func place(of node: Int) -> Range<Int> {
    let map = file[node]
    return map.kind == .map && map.firstChild != 0
      ? file[Int(map.firstChild)].range : map.range
  }
}
