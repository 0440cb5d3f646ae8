/// The rows of a table.
extension CSVParser {
  /// The document: the rows under the keys of their section.
  mutating func makeRoot() -> Int {
    let root = make(.map, 0..<0)
    if layout.isHeading {
      let last = readPairs(below: root)
      nodes[root].isDamaged = last
      return root
    }
    let isMap = layout.columns.contains { $0.use == .identifier }
    let rows = make(isMap ? .map : .list, table.start..<table.start)
    readRows(of: rows, isMap: isMap)
    nodes[rows].isDamaged = hasLostRows
    if let part = layout.part {
      table.additions = (part, rows)
      return root
    }
    var parent = root
    for (depth, name) in layout.section.enumerated() {
      let key = makeText(name)
      let value = depth == layout.section.count - 1 ? rows : make(.map, 0..<0)
      nodes[parent].firstChild = UInt32(key)
      nodes[key].next = UInt32(value)
      parent = value
    }
    if layout.section.isEmpty { nodes[root].firstChild = UInt32(rows) }
    return layout.section.isEmpty ? rows : root
  }

  private mutating func readRows(of parent: Int, isMap: Bool) {
    var last = 0
    while scanner.next() {
      guard fits() else { continue }
      let (identifier, row) = makeRow()
      if isMap, identifier == 0 {
        hasLostRows = true
        let name = zip(layout.columns, table.headings).first { $0.0.use == .identifier }?.1
        report(firstCell(), .emptyCell(name ?? "", of: layout.subject))
        continue
      }
      let first = isMap ? identifier : row
      if last == 0 {
        nodes[parent].firstChild = UInt32(first)
      } else {
        nodes[last].next = UInt32(first)
      }
      if isMap { nodes[identifier].next = UInt32(row) }
      last = row
    }
  }

  /// The rows of the table of keys and values; answers whether some cannot be read.
  private mutating func readPairs(below root: Int) -> Bool {
    var last = 0
    var keys: [String: Int] = [:]
    while scanner.next() {
      guard fits() else { continue }
      var key = 0
      var value = 0
      for (number, cell) in scanner.cells.prefix(layout.columns.count).enumerated()
      where layout.columns[number].key != nil {
        let node = make(cell.isEmpty ? .empty : cell.kind, cell.range)
        if layout.columns[number].use == .identifier { key = node } else { value = node }
      }
      if key == 0 || nodes[key].kind == .empty {
        report(firstCell(), .emptyCell("key", of: layout.subject))
        continue
      }
      let name = DocumentText.text(of: nodes[key], in: bytes)
      if let first = keys[name] {
        nodes[key].isRepeated = true
        repetitions.append(KeyRepetition(map: root, key: key, first: first))
      } else {
        keys[name] = key
      }
      if last == 0 {
        nodes[root].firstChild = UInt32(key)
      } else {
        nodes[last].next = UInt32(key)
      }
      nodes[key].next = UInt32(value)
      last = value
    }
    return hasLostRows
  }

  /// Whether a row has a cell for each column; a finding where it has not.
  ///
  /// Empty cells behind the last column are no mistake: spreadsheets write them.
  private mutating func fits() -> Bool {
    if scanner.isDamaged {
      hasLostRows = true
      return false
    }
    let columnCount = layout.columns.count
    let cells = scanner.cells
    let isTooLong = cells.count > columnCount && cells[columnCount...].contains { !$0.isEmpty }
    if scanner.cellCount < columnCount || isTooLong {
      hasLostRows = true
      if !scanner.isInLostCell {
        let range = cells.first.map { $0.range.lowerBound..<(cells.last?.range.upperBound ?? 0) }
        report(
          range ?? scanner.start..<scanner.start,
          .raggedRow(cells: scanner.cellCount, columns: columnCount))
      }
      return false
    }
    scanner.endLostCell()
    return true
  }

  /// The first cell of the row with something in it.
  func firstCell() -> Range<Int> {
    scanner.cells.first { !$0.isEmpty }?.range ?? scanner.start..<scanner.start
  }
}
