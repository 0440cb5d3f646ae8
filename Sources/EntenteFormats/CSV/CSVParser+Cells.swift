/// The cells of a row, and the values in them.
extension CSVParser {
  /// Makes the row, and answers its identifier, or 0 where it has none.
  mutating func makeRow() -> (identifier: Int, row: Int) {
    let row = make(.row, firstCell())
    var identifier = 0
    var language = 0
    var name = 0
    var last = 0
    var beforeName = 0
    for number in layout.columns.indices {
      let cell = scanner.cells[number]
      if cell.isEmpty { continue }
      let column = layout.columns[number]
      guard let key = column.key else {
        reportUnnamed(number, cell)
        continue
      }
      let node = makeValue(cell, number, column.shape)
      if column.use == .language || column.use == .identifier && layout.part == nil {
        checkKey(node, of: key)
      }
      switch column.use {
      case .identifier: identifier = node
      case .language: language = node
      case .field:
        if key == "name" { (name, beforeName) = (node, last) }
        append(node, to: row, after: &last)
      }
    }
    if language != 0, name != 0 { translate(name, after: beforeName, in: row, to: language) }
    return (identifier, row)
  }

  private mutating func append(_ node: Int, to row: Int, after last: inout Int) {
    if last == 0 {
      nodes[row].firstChild = UInt32(node)
    } else {
      nodes[last].next = UInt32(node)
    }
    last = node
  }

  /// Puts a map of one language in the place of a name.
  private mutating func translate(_ name: Int, after last: Int, in row: Int, to language: Int) {
    let map = makeCell(.map, nodes[name].range, in: Int(table.columns[name]))
    nodes[map].firstChild = UInt32(language)
    nodes[map].next = nodes[name].next
    nodes[language].next = UInt32(name)
    nodes[name].next = 0
    if last == 0 { nodes[row].firstChild = UInt32(map) } else { nodes[last].next = UInt32(map) }
  }

  private mutating func reportUnnamed(_ number: Int, _ cell: CSVCell) {
    guard table.headings[number].isEmpty, unnamedColumns.insert(number).inserted else { return }
    report(cell.range, .unnamedColumn)
  }

  private mutating func makeValue(
    _ cell: CSVCell, _ column: Int, _ shape: CSVColumn.Shape
  ) -> Int {
    if shape == .text { return makeCell(cell.kind, cell.range, in: column) }
    let parts = CSVParts(of: cell, in: bytes)
    switch shape {
    case .text, .list:
      if parts.isWhole { return makeCell(cell.kind, cell.range, in: column) }
      let list = makeCell(.list, cell.range, in: column)
      makeChildren(of: list, parts.ranges.map { make(parts.kind(of: $0, in: bytes), $0) })
      return list
    case .citations:
      let list = makeCell(.list, cell.range, in: column)
      makeChildren(of: list, parts.ranges.map { makeCitation($0, parts) })
      return list
    case .pairs:
      let map = makeCell(.map, cell.range, in: column)
      let pairs = parts.ranges.map { makePair($0, parts) }
      for pair in pairs { checkKey(pair[0], of: table.headings[column]) }
      makeChildren(of: map, pairs.flatMap(\.self))
      noteRepetitions(in: map)
      return map
    }
  }

  /// Reports a text that names something but is empty, too long, or goes over several lines.
  private mutating func checkKey(_ node: Int, of heading: String) {
    if nodes[node].content.isEmpty { report(nodes[node].range, .complexKey) }
    reportIfLong(node)
    let isBroken =
      nodes[node].kind == .plain
      ? bytes[nodes[node].range].contains(Byte.tab)
      : DocumentText.hasBreakOrTab(DocumentText.text(of: nodes[node], in: bytes))
    guard isBroken else { return }
    report(nodes[node].range, .brokenText(heading))
    nodes[node].isDamaged = true
  }

  private mutating func makeChildren(of parent: Int, _ children: [Int]) {
    if let first = children.first { nodes[parent].firstChild = UInt32(first) }
    for (child, next) in zip(children, children.dropFirst()) { nodes[child].next = UInt32(next) }
  }

  private mutating func makeCitation(_ range: Range<Int>, _ parts: CSVParts) -> Int {
    guard parts.colon(in: range, of: bytes) != nil else {
      return make(parts.kind(of: range, in: bytes), range)
    }
    let pair = makePair(range, parts)
    let map = make(.map, range)
    makeChildren(of: map, pair)
    return map
  }

  /// A key and a value, with a colon between them.
  private mutating func makePair(_ range: Range<Int>, _ parts: CSVParts) -> [Int] {
    guard let colon = parts.colon(in: range, of: bytes) else {
      return [
        make(parts.kind(of: range, in: bytes), range),
        make(.empty, range.upperBound..<range.upperBound),
      ]
    }
    let key = parts.trimmed(range.lowerBound..<colon, in: bytes)
    let value = parts.trimmed(colon + 1..<range.upperBound, in: bytes)
    return [
      make(parts.kind(of: key, in: bytes), key),
      make(value.isEmpty ? .empty : parts.kind(of: value, in: bytes), value),
    ]
  }

  private mutating func noteRepetitions(in map: Int) {
    var keys: [String: Int] = [:]
    var key = Int(nodes[map].firstChild)
    while key != 0 {
      let text = DocumentText.text(of: nodes[key], in: bytes)
      if let first = keys[text] {
        nodes[key].isRepeated = true
        repetitions.append(KeyRepetition(map: map, key: key, first: first))
      } else {
        keys[text] = key
      }
      key = Int(nodes[Int(nodes[key].next)].next)
    }
  }
}
