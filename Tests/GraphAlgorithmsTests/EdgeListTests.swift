import EntenteTestSupport
import Foundation
import GraphAlgorithms
import Testing

@Suite struct EdgeListTests {
  private func read(_ text: String, isDirected: Bool = false) throws -> Adjacency {
    try withFile(of: text.utf8) {
      try Adjacency(edgeListAt: $0, isDirected: isDirected, keepsEdgeIDs: true)
    }
  }

  @Test func `the example in the documentation holds`() throws {
    let graph = try read("# from to weight\n0 1 2.5\n1 2 1\n")
    #expect(graph.vertexCount == 3)
    #expect(graph.weights(of: 1) == [2.5, 1.0])
  }

  @Test(arguments: [
    "0\t1\n1\t2\n", "0 1\n1 2", "0,1\r\n1,2\r\n", "\u{FEFF}0 1\n1 2\n", "0;1\n\n1;2\n\n",
    "% comment\n  0   1  \n\t1\t\t2\n", "0, 1\n1 ,2\n", "00000000000 1\n1 2\n", "#\n#\n0 1\n1 2\r",
  ])
  func `an edge list may be written in several ways`(text: String) throws {
    let expected = try Adjacency(vertexCount: 3, edges: [(0, 1), (1, 2)])
    #expect(try read(text) == expected, "\(text.debugDescription)")
  }

  @Test(arguments: [
    ("0\n", "Line 1 has no field 2, but an edge has two ends."),
    ("0 1\n\n2\t\n", "Line 3 has no field 2, but an edge has two ends."),
    ("0,\n", "Line 1 has no field 2, but an edge has two ends."),
    ("0,,2\r\n", "Line 1 has no field 2, but an edge has two ends."),
    (",1\n", "Line 1 has no field 1, but an edge has two ends."),
    (
      "0 1\n1 b\n",
      "Line 2 has 'b' where the number of a vertex is expected. Names are read from a labeled table."
    ),
    (
      "0 -1\n",
      "Line 1 has '-1' where the number of a vertex is expected. Names are read from a labeled table."
    ),
    (
      "0 4294967295\n",
      "Line 1 has vertex '4294967295', but the largest is 4294967294. Larger numbers are read as "
        + "names, from a labeled table."
    ),
    (
      "0 99999999999999999999999\n",
      "Line 1 has vertex '99999999999999999999999', but the largest is 4294967294. Larger numbers "
        + "are read as names, from a labeled table."
    ),
    (
      "0 1\n2 4294967294\n",
      "The largest vertex is 4294967294, but there are only 2 edges. Numbers with such gaps are "
        + "read as names, from a labeled table."
    ),
    (
      "0 1 heavy\n",
      "Line 1 has 'heavy' where a weight is expected, a finite number of zero or more."
    ),
    (
      "0 1 1\n0 1 -2\n",
      "Line 2 has '-2' where a weight is expected, a finite number of zero or more."
    ),
    (
      "0 1\r\n0 1 nan\r\n",
      "Line 2 has 'nan' where a weight is expected, a finite number of zero or more."
    ),
    (
      "0 1\n0 \u{202E}1\u{7}\n",
      "Line 2 has '\u{FFFD}1\u{FFFD}' where the number of a vertex is expected. Names are read from "
        + "a labeled table."
    ),
    (
      "\u{FEFF}0 1 inf",
      "Line 1 has 'inf' where a weight is expected, a finite number of zero or more."
    ),
    (
      "0 1 1e999\n",
      "Line 1 has '1e999' where a weight is expected, a finite number of zero or more."
    ),
  ])
  func `a mistake is named with its line`(text: String, message: String) {
    let error = #expect(throws: EdgeListError.self) { try read(text) }
    #expect(error?.description == message)
  }

  @Test func `a file that is not there is an error`() {
    let error = #expect(throws: EdgeListError.self) {
      try Adjacency(edgeListAt: "/nowhere/links.tsv")
    }
    #expect(
      error?.description
        == "The file '/nowhere/links.tsv' cannot be read: no such file or directory.")
    #expect(throws: EdgeListError.self) { try Adjacency(edgeListAt: "/") }
  }

  @Test func `a line without an end is refused before it fills the memory`() throws {
    let text = String(repeating: "1", count: 3_000_000)
    #expect(throws: EdgeListError.lineTooLong(line: 2, limit: 1 << 20)) {
      try read("0 1\n" + text)
    }
    #expect(throws: EdgeListError.lineTooLong(line: 1, limit: 1 << 20)) { try read(text) }
  }

  @Test(arguments: UInt64(1)...24)
  func `lists of many pieces come back as they were written`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let vertexCount = Int.random(
      in: 1...(seed.isMultiple(of: 8) || seed == 23 ? 300_000 : 5_000), using: &generator)
    let edgeCount = seed < 23 ? Int(seed) * 50 : 100_000
    let isWeighted = seed.isMultiple(of: 2)
    let hasFractions = seed.isMultiple(of: 4)
    var builder = AdjacencyBuilder(isDirected: seed.isMultiple(of: 3))
    var text = ""
    for edge in 0..<edgeCount {
      let start = Int.random(in: 0..<vertexCount, using: &generator)
      let end = Int.random(in: 0..<vertexCount, using: &generator)
      // Some lines only the careful parser reads.
      let blank = Int.random(in: 0..<50, using: &generator) == 0 ? "  " : "\t"
      if isWeighted && edge > 0 {
        let whole = Double(Int.random(in: 0..<100_000, using: &generator))
        let weight = hasFractions && edge % 100 == 99 ? whole + 0.125 : whole
        text +=
          "\(start)\(blank)\(end)\t\(weight == whole ? String(Int(weight)) : String(weight))\n"
        try builder.append(from: start, to: end, weight: weight)
      } else {
        text += "\(start)\(blank)\(end)\n"
        try builder.append(from: start, to: end)
      }
    }
    let graph = try read(text, isDirected: builder.isDirected)
    #expect(graph == builder.build(keepsEdgeIDs: true), "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...300)
  func `random bytes are read or refused`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789\t ,;\n\r#%.e-\"\0\u{FF}x".utf8) + [0xFF, 0x80]
    let bytes = (0..<Int.random(in: 0..<200, using: &generator)).map { _ in
      seed.isMultiple(of: 5)
        ? UInt8.random(in: 0...255, using: &generator)
        : alphabet.randomElement(using: &generator) ?? 0
    }
    try withFile(of: bytes) { path in
      do {
        let graph = try Adjacency(edgeListAt: path)
        #expect(graph.degrees().count == graph.vertexCount)
      } catch let error as EdgeListError {
        #expect(error.description.hasSuffix("."), "seed \(seed)")
        #expect(!error.description.contains { $0.isNewline }, "seed \(seed)")
      }
      do {
        let table = try LabeledAdjacency(tableAt: path, hasHeader: false)
        #expect(table.labels.count == table.adjacency.vertexCount)
        #expect(table.labels.allSatisfy { !$0.isEmpty })
      } catch let error as EdgeListError {
        #expect(error.description.hasSuffix("."), "seed \(seed)")
      }
    }
  }
}
