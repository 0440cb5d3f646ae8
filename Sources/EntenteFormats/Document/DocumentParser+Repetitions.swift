/// Keys that stand twice in one map.
extension DocumentParser {
  /// Notes the keys of a map that were there before.
  ///
  /// - Complexity: O(*n*) in the keys of the map; a handful are compared with each other.
  mutating func noteRepetitions(in map: Int, count: Int) {
    guard count > 1 else { return }
    if count <= 12 {
      noteByComparing(in: map)
    } else {
      noteByHashing(in: map, count: count)
    }
  }

  private mutating func noteByComparing(in map: Int) {
    var key = Int(nodes[map].firstChild)
    while key != 0 {
      var earlier = Int(nodes[map].firstChild)
      while earlier != key {
        if isSame(earlier, key) {
          note(key, of: map, first: earlier)
          break
        }
        earlier = self.key(after: earlier)
      }
      key = self.key(after: key)
    }
  }

  private mutating func noteByHashing(in map: Int, count: Int) {
    var seen: [String: Int] = [:]
    seen.reserveCapacity(count)
    var key = Int(nodes[map].firstChild)
    while key != 0 {
      let text = text(of: key)
      if let first = seen[text] {
        note(key, of: map, first: first)
      } else {
        seen[text] = key
      }
      key = self.key(after: key)
    }
  }

  private mutating func note(_ key: Int, of map: Int, first: Int) {
    nodes[key].isRepeated = true
    if repetitions.count < FindingLog.limit {
      repetitions.append(KeyRepetition(map: map, key: key, first: first))
    }
  }

  private func key(after key: Int) -> Int { Int(nodes[Int(nodes[key].next)].next) }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    let (left, right) = (nodes[first].content, nodes[second].content)
    // An escape, or a letter with marks, can make other bytes the same text.
    if isVariable(first) || isVariable(second) { return text(of: first) == text(of: second) }
    return left.count == right.count && bytes[left].elementsEqual(bytes[right])
  }

  private func isVariable(_ key: Int) -> Bool {
    switch nodes[key].kind {
    case .quotedWithEscapes, .quotedWithDoubledQuotes, .cellWithDoubledQuotes,
      .quotedWithJSONEscapes, .cellPart, .quotedCellPart:
      true
    case .empty, .plain, .quoted, .list, .map, .row:
      bytes[nodes[key].content].contains { $0 >= 0x80 }
    }
  }

  private func text(of node: Int) -> String { DocumentText.text(of: nodes[node], in: bytes) }
}
