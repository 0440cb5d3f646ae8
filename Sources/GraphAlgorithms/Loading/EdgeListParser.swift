/// Parses the lines of a numeric edge list and collects their edges.
struct EdgeListParser {
  private var edges: EdgeColumns
  private var vertexCount = 0
  private let edgeLimit: Int
  private let readsWeights: Bool
  private var line = 0
  private let newEnds = Column<UInt64>(count: PlainLines.limit)
  private let newWeights = Column<UInt32>(count: PlainLines.limit)

  /// How many edges room is made for at once; a file with holes may promise more than it holds.
  static let largestReserve = 1 << 28

  /// Returns the edges in a file, and how many vertices their numbers ask for.
  static func edges(
    at path: String, isDirected: Bool, readsWeights: Bool, keepsEdgeIDs: Bool
  ) throws(EdgeListError) -> (EdgeColumns, vertexCount: Int) {
    var parser = EdgeListParser(
      isDirected: isDirected, readsWeights: readsWeights, keepsEdgeIDs: keepsEdgeIDs)
    try FilePieces.read(path: path) { bytes, fileSize, isLast throws(EdgeListError) in
      try parser.parse(bytes, fileSize: fileSize, isLast: isLast)
    }
    return (parser.edges, parser.vertexCount)
  }

  private init(isDirected: Bool, readsWeights: Bool, keepsEdgeIDs: Bool) {
    edgeLimit = Adjacency.edgeLimit(isDirected: isDirected)
    self.readsWeights = readsWeights
    edges = EdgeColumns(keepsEdgeIDs: keepsEdgeIDs)
  }

  /// Parses the whole lines among the bytes, at the end of the file also a last one without a
  /// newline, and returns how many bytes those are.
  mutating func parse(
    _ bytes: UnsafeBufferPointer<UInt8>, fileSize: Int?, isLast: Bool
  ) throws(EdgeListError) -> Int {
    guard let start = bytes.baseAddress, !bytes.isEmpty else { return 0 }
    let newline = UInt8(ascii: "\n")
    var count = bytes.count
    if !isLast {
      while count > 0 && start[count - 1] != newline { count -= 1 }
      guard count > 0 else { throw .lineTooLong(line: line + 1, limit: FilePieces.size) }
    }
    let isFirst = line == 0
    let hasByteOrderMark = isFirst && bytes.prefix(3).elementsEqual([0xEF, 0xBB, 0xBF])
    try parseLines(from: start + (hasByteOrderMark ? 3 : 0), to: start + count)
    if isFirst, let fileSize, fileSize > count {
      reserve(Double(edges.ends.count) * Double(fileSize) / Double(count))
    }
    return count
  }

  private mutating func parseLines(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>
  ) throws(EdgeListError) {
    var position = start
    while position < end {
      let run = PlainLines(
        from: position, to: end, ends: newEnds.cells, weights: newWeights.cells)
      try append(run)
      position = run.position
      guard position < end else { return }
      var lineEnd = position
      while lineEnd < end && lineEnd.pointee != UInt8(ascii: "\n") { lineEnd += 1 }
      line += 1
      try parseLine(UnsafeBufferPointer(start: position, count: lineEnd - position))
      position = lineEnd + 1
    }
  }

  /// Makes room for as many edges as the file is likely to have, and a few more.
  private mutating func reserve(_ count: Double) {
    let count = Int(min(count * 1.02, Double(edgeLimit), Double(Self.largestReserve)))
    edges.ends.reserveCapacity(count)
    if case .whole(var weights) = edges.weights {
      edges.weights = .none
      weights.reserveCapacity(count)
      edges.weights = .whole(weights)
    }
  }

  private mutating func append(_ run: PlainLines) throws(EdgeListError) {
    guard run.count > 0 else { return }
    line += run.count
    guard edges.ends.count + run.count <= edgeLimit else { throw .tooLarge(line: line) }
    if run.areWeighted && readsWeights {
      edges.weights.append(
        newWeights.cells.buffer(run.count), after: edges.ends.count)
    } else {
      edges.weights.appendDefaults(run.count, after: edges.ends.count)
    }
    edges.ends.append(contentsOf: newEnds.cells.buffer(run.count))
    vertexCount = max(vertexCount, Int(run.largest) + 1)
  }

  /// Parses a line of any kind: with comments, several blanks, large numbers or decimal fractions.
  private mutating func parseLine(_ bytes: UnsafeBufferPointer<UInt8>) throws(EdgeListError) {
    var fields = EdgeListFields(bytes)
    guard let first = fields.next(), !EdgeListFields.isComment(first) else { return }
    guard let second = fields.next() else { throw .missingField(line: line, field: 2) }
    let start = try vertex(first, field: 1)
    let end = try vertex(second, field: 2)
    guard edges.ends.count < edgeLimit else { throw .tooLarge(line: line) }
    if readsWeights, let third = fields.next() {
      guard let weight = Double(EdgeListFields.text(third)), weight >= 0, weight < .infinity else {
        throw .notAWeight(line: line, text: EdgeListFields.excerpt(third))
      }
      edges.weights.append(weight, after: edges.ends.count)
    } else {
      edges.weights.appendDefaults(1, after: edges.ends.count)
    }
    edges.ends.append(packed(start, end))
    vertexCount = max(vertexCount, start + 1, end + 1)
  }

  private func vertex(
    _ field: UnsafeBufferPointer<UInt8>, field number: Int
  ) throws(EdgeListError) -> Int {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard !field.isEmpty, field.allSatisfy({ digits.contains($0) }) else {
      throw field.isEmpty
        ? .missingField(line: line, field: number)
        : .notAVertex(line: line, text: EdgeListFields.excerpt(field))
    }
    guard let vertex = Int(EdgeListFields.text(field)), vertex < Adjacency.vertexLimit else {
      throw .vertexTooLarge(line: line, text: EdgeListFields.excerpt(field))
    }
    return vertex
  }
}
