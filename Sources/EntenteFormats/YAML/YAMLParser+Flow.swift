/// One-line lists and maps in brackets.
///
/// A list or map that cannot be read to its end keeps what was read, and so do those around it.
extension YAMLParser {
  /// Reads a list or map; the answer says whether its closing bracket was found.
  mutating func flow(_ position: inout Int, end: Int, depth: Int) -> (node: Int, isClosed: Bool) {
    guard depth <= DocumentLimits.deepest else {
      report(position..<position + 1, .tooDeep(limit: DocumentLimits.deepest))
      return (makeDamaged(position..<position + 1), false)
    }
    return bytes[position] == Byte.openBrace
      ? flowMap(&position, end: end, depth: depth) : flowList(&position, end: end, depth: depth)
  }

  private mutating func flowMap(
    _ position: inout Int, end: Int, depth: Int
  ) -> (node: Int, isClosed: Bool) {
    let open = position
    let map = make(.map, open..<open + 1)
    var children = DocumentChildren(of: map)
    position += 1
    var isClosed = false
    while let isEnd = flowDelimiter(&position, of: map, end: end) {
      if isEnd {
        isClosed = true
        break
      }
      var last = map
      let text = flowText(&position, of: map, end: end)
      if case .lostLine = text { break }
      if case .read(let key) = text, flowColon(&position, after: key, of: map, end: end) {
        let value = flowValue(&position, of: map, end: end, depth: depth)
        children.append(key, to: &self)
        children.append(value.node, to: &self)
        if !value.isClosed { break }
        last = value.node
      }
      guard flowSeparation(&position, of: map, after: last, end: end) else { break }
    }
    finish(map, at: position, isClosed: isClosed)
    noteRepetitions(in: map, count: children.count / 2)
    return (map, isClosed)
  }

  private mutating func flowList(
    _ position: inout Int, end: Int, depth: Int
  ) -> (node: Int, isClosed: Bool) {
    let list = make(.list, position..<position + 1)
    var children = DocumentChildren(of: list)
    position += 1
    var isClosed = false
    while let isEnd = flowDelimiter(&position, of: list, end: end) {
      if isEnd {
        isClosed = true
        break
      }
      let item = flowValue(&position, of: list, end: end, depth: depth)
      children.append(item.node, to: &self)
      if !item.isClosed { break }
      guard flowSeparation(&position, of: list, after: item.node, end: end) else { break }
    }
    finish(list, at: position, isClosed: isClosed)
    return (list, isClosed)
  }

  private mutating func finish(_ node: Int, at position: Int, isClosed: Bool) {
    nodes[node].end = UInt32(position)
    if !isClosed { nodes[node].isDamaged = true }
  }
}

extension YAMLParser {
  /// Goes to the next entry: `true` at the closing bracket, nothing where there is none.
  private mutating func flowDelimiter(_ position: inout Int, of parent: Int, end: Int) -> Bool? {
    while true {
      skipBlanks(&position)
      if position >= end || isComment(at: position) {
        let open = Int(nodes[parent].start)
        report(open..<open + 1, .unclosedBracket(excerpt(open..<open + 1)))
        position = end
        return nil
      }
      switch bytes[position] {
      case closer(of: parent):
        position += 1
        return true
      case Byte.closeBrace, Byte.closeBracket:
        let one = position..<position + 1
        let expected = String(UnicodeScalar(closer(of: parent)))
        report(one, .strayBracket(excerpt(one), expected: expected))
        position = end
        return nil
      case Byte.comma:
        report(position..<position + 1, .emptyItem)
        position += 1
      default:
        return false
      }
    }
  }

  private func closer(of parent: Int) -> UInt8 {
    nodes[parent].kind == .map ? Byte.closeBrace : Byte.closeBracket
  }

  /// Goes behind the comma after an entry; `false` where the line is over.
  private mutating func flowSeparation(
    _ position: inout Int, of parent: Int, after value: Int, end: Int
  ) -> Bool {
    skipBlanks(&position)
    if position >= end { return true }
    switch bytes[position] {
    case Byte.comma:
      position += 1
    case Byte.closeBrace, Byte.closeBracket:
      break
    case Byte.hash where isComment(at: position):
      break
    case Byte.colon:
      report(position..<position + 1, .secondColon(inBrackets: true))
      nodes[value].isDamaged = true
      return skipFlowEntryAndComma(&position, of: parent, end: end)
    default:
      let word = word(at: position, end: min(end, position + Self.longestExcerpt))
      let shown = bytes[word.upperBound - 1] == Byte.colon ? word.dropLast() : word
      report(shown, .missingComma(before: excerpt(shown)))
      nodes[value].isDamaged = true
      if nodes[parent].kind == .map, !isKey(at: position, end: end) {
        return skipFlowEntryAndComma(&position, of: parent, end: end)
      }
    }
    return true
  }

  private mutating func skipFlowEntryAndComma(
    _ position: inout Int, of parent: Int, end: Int
  ) -> Bool {
    guard skipFlowEntry(&position, of: parent, end: end) else { return false }
    if bytes[position] == Byte.comma { position += 1 }
    return true
  }

  /// Whether a colon comes before the next comma or bracket; behind a quoted text, at once.
  private func isKey(at start: Int, end: Int) -> Bool {
    var position = start
    let first = bytes[start]
    if first == Byte.quote || first == Byte.apostrophe {
      position = afterQuoted(at: start, end: end)
      while position < end, Byte.isBlank(bytes[position]) { position += 1 }
      return position < end && bytes[position] == Byte.colon
    }
    while position < end, !Byte.isFlowMark(bytes[position]) {
      if bytes[position] == Byte.colon, endsKey(at: position, end: end, in: .flow) { return true }
      position += 1
    }
    return false
  }

  /// Passes over what is left of an entry that cannot be read, to the comma or bracket behind it;
  /// `false` where the line is over.
  private mutating func skipFlowEntry(_ position: inout Int, of parent: Int, end: Int) -> Bool {
    var depth = 0
    nodes[parent].isDamaged = true
    while position < end, !isComment(at: position) {
      switch bytes[position] {
      case Byte.openBrace, Byte.openBracket:
        depth += 1
      case Byte.closeBrace, Byte.closeBracket:
        if depth == 0 { return true }
        depth -= 1
      case Byte.comma where depth == 0:
        return true
      default: break
      }
      position += 1
    }
    position = end
    return false
  }
}

extension YAMLParser {
  /// What came of reading a text in brackets.
  private enum FlowText {
    case read(Int)
    case lostEntry
    case lostLine
  }

  private mutating func flowText(_ position: inout Int, of parent: Int, end: Int) -> FlowText {
    let start = position
    if bytes[start] == Byte.quote || bytes[start] == Byte.apostrophe {
      return quotedText(&position, end: end).map { .read($0) } ?? .lostLine
    }
    let isBracket = bytes[start] == Byte.openBrace || bytes[start] == Byte.openBracket
    let problem =
      isBracket
      ? SyntaxProblem(range: start..<start + 1, problem: .complexKey)
      : hindrance(at: start, end: end, in: .flow)
    if let problem {
      report(problem)
      return skipFlowEntry(&position, of: parent, end: end) ? .lostEntry : .lostLine
    }
    let textEnd = plainEnd(&position, end: end, in: .flow)
    return .read(make(.plain, start..<textEnd))
  }

  /// Goes behind the colon of a key, and mends a colon without a space.
  private mutating func flowColon(
    _ position: inout Int, after key: Int, of map: Int, end: Int
  ) -> Bool {
    let range = nodes[key].range
    skipBlanks(&position)
    if bytes[position] == Byte.colon {
      check(key, before: position)
      let colon = position
      position += 1
      if position < end, !Byte.isBlank(bytes[position]) {
        report(colon..<colon + 1, .missingSpace(key: excerpt(range)))
      }
      return true
    }
    if nodes[key].kind == .plain, let colon = bytes[range].firstIndex(of: Byte.colon) {
      nodes[key].end = UInt32(colon)
      report(colon..<colon + 1, .missingSpace(key: excerpt(range.lowerBound..<colon)))
      position = colon + 1
      return true
    }
    nodes[map].isDamaged = true
    report(range, .missingColon(excerpt(range)))
    return false
  }

  /// Reads a value; a key with a value inside a list is mended to a map of its own.
  private mutating func flowValue(
    _ position: inout Int, of parent: Int, end: Int, depth: Int
  ) -> (node: Int, isClosed: Bool) {
    skipBlanks(&position)
    let byte = bytes[position]
    if byte == Byte.openBrace || byte == Byte.openBracket {
      return flow(&position, end: end, depth: depth + 1)
    }
    if position >= end || Byte.isFlowMark(byte) || isComment(at: position) {
      return (make(.empty, position..<position), true)
    }
    switch flowText(&position, of: parent, end: end) {
    case .read(let text):
      return nodes[parent].kind == .map
        ? (text, true) : pairInList(&position, key: text, end: end, depth: depth)
    case .lostEntry: return (makeDamaged(position..<position), true)
    case .lostLine: return (makeDamaged(position..<position), false)
    }
  }

  private mutating func pairInList(
    _ position: inout Int, key: Int, end: Int, depth: Int
  ) -> (node: Int, isClosed: Bool) {
    var colon = position
    while Byte.isBlank(bytes[colon]) { colon += 1 }
    guard colon < end, bytes[colon] == Byte.colon else { return (key, true) }
    let range = nodes[key].range
    report(range, .pairInList(excerpt(range)))
    position = colon + 1
    let map = make(.map, range)
    let value = flowValue(&position, of: map, end: end, depth: depth)
    var children = DocumentChildren(of: map)
    children.append(key, to: &self)
    children.append(value.node, to: &self)
    return (map, value.isClosed)
  }
}
