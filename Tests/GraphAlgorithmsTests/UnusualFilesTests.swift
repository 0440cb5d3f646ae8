import EntenteTestSupport
import Foundation
import GraphAlgorithms
import Testing

/// Files that nobody should give to a loader, and that somebody will.
@Suite struct UnusualFilesTests {
  private static let pieceSize = 1 << 20

  @Test(arguments: ["", "\n", "\r\n\r\n", "# nothing", "\u{FEFF}", "\u{FEFF}\n# nothing\n"])
  func `a list without edges is a graph without vertices`(text: String) throws {
    let graph = try withFile(of: text.utf8) { try Adjacency(edgeListAt: $0) }
    #expect(graph.vertexCount == 0 && graph.edgeCount == 0, "\(text.debugDescription)")
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "from,to", "\u{FEFF}from,to\r\n", "\"from\n\",to\n\n"])
  func `a table without edges is a graph without vertices`(text: String) throws {
    let table = try withFile(of: text.utf8) { try LabeledAdjacency(tableAt: $0) }
    #expect(table.adjacency.vertexCount == 0 && table.labels.isEmpty, "\(text.debugDescription)")
  }

  @Test func `an empty device is an empty file`() throws {
    #expect(try Adjacency(edgeListAt: "/dev/null").vertexCount == 0)
    #expect(try LabeledAdjacency(tableAt: "/dev/null").labels.isEmpty)
  }

  @Test(arguments: ["/", "/nowhere/links.tsv", "", "/dev/null\0"])
  func `what is no file that can be read is refused by name`(path: String) {
    for error in [
      #expect(throws: EdgeListError.self) { try Adjacency(edgeListAt: path) },
      #expect(throws: EdgeListError.self) { try LabeledAdjacency(tableAt: path) },
    ] {
      guard case .unreadable(path, _) = error else {
        Issue.record("\(String(describing: error))")
        continue
      }
    }
  }

  @Test func `a device without an end is refused after its first piece`() {
    #expect(throws: EdgeListError.lineTooLong(line: 1, limit: Self.pieceSize)) {
      try Adjacency(edgeListAt: "/dev/zero")
    }
    #expect(throws: EdgeListError.lineTooLong(line: 1, limit: Self.pieceSize)) {
      try LabeledAdjacency(tableAt: "/dev/zero")
    }
  }

  @Test func `a pipe is read to its end however slowly it fills`() throws {
    let pipe = Pipe()
    let writer = Thread {
      let handle = pipe.fileHandleForWriting
      for number in 0..<2000 {
        try? handle.write(contentsOf: Data("\(number) \(number + 1)".utf8))
        if number.isMultiple(of: 500) { Thread.sleep(forTimeInterval: 0.01) }
        try? handle.write(contentsOf: Data("\r\n".utf8))
      }
      try? handle.close()
    }
    writer.start()
    let graph = try Adjacency(
      edgeListAt: "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
    #expect(graph.edgeCount == 2000)
    #expect(Array(graph.neighbors(of: 1000)) == [999, 1001])
  }

  @Test func `a file with a hole of many gigabytes is refused where the hole begins`() throws {
    let edges = String(repeating: "0,1\n", count: Self.pieceSize / 8)
    try withFile(of: edges.utf8) { path in
      let file = try FileHandle(forUpdating: URL(filePath: path))
      try file.truncate(atOffset: 1 << 36)
      try file.close()
      let line = Self.pieceSize / 8 + 1
      #expect(throws: EdgeListError.lineTooLong(line: line, limit: Self.pieceSize)) {
        try Adjacency(edgeListAt: path)
      }
      #expect(throws: EdgeListError.lineTooLong(line: line, limit: Self.pieceSize)) {
        try LabeledAdjacency(tableAt: path)
      }
    }
  }

  @Test(arguments: [
    "0 1\n", "0 1\r\n", "0\t1\t7\n", "0\t1\t7\r\n", "00000000 00000001 0.5\n", "  0  1 \n",
  ])
  func `lines that end at any place of a piece are read alike`(line: String) throws {
    let count = 20
    for shift in 0..<line.utf8.count + 2 {
      let comment = "#" + String(repeating: "x", count: Self.pieceSize - 100 + shift) + "\n"
      let text = comment + String(repeating: line, count: count) + "1 2"
      let graph = try withFile(of: text.utf8) { try Adjacency(edgeListAt: $0) }
      #expect(graph.edgeCount == count + 1, "\(line.debugDescription) after \(shift)")
      #expect(graph.vertexCount == 3, "\(line.debugDescription) after \(shift)")
    }
  }

  @Test(arguments: ["a,b\n", "\"a\",\"b\"\r\n", "\"a\n\"\"\",b,\"c,\n\"\n"])
  func `records that end at any place of a piece are read alike`(record: String) throws {
    let count = 40
    for shift in 0..<record.utf8.count + 1 {
      let header = String(repeating: "x", count: Self.pieceSize - 100 + shift) + ",y\n"
      let text = header + String(repeating: record, count: count)
      let table = try withFile(of: text.utf8) { try LabeledAdjacency(tableAt: $0) }
      #expect(table.adjacency.edgeCount == count, "\(record.debugDescription) after \(shift)")
      #expect(table.labels.count == 2, "\(record.debugDescription) after \(shift)")
    }
  }

  @Test(arguments: ["\"a\",\"b\",\"c\"\n", "\"a\",\"b\",c,\"d\n\"\r\n", "a,\"b\",\"\"\n"])
  func `quoted fields that are not asked for change none that are`(text: String) throws {
    let table = try withFile(of: text.utf8) {
      try LabeledAdjacency(tableAt: $0, hasHeader: false)
    }
    #expect(Array(table.labels) == ["a", "b"], "\(text.debugDescription)")
    let reversed = try withFile(of: ("\"x\"," + text).utf8) {
      try LabeledAdjacency(tableAt: $0, columns: (2, 1), hasHeader: false)
    }
    #expect(Array(reversed.labels) == ["b", "a"], "\(text.debugDescription)")
    let apart = try withFile(of: "\"b\",\"\"\"x\",\"a\"\n".utf8) {
      try LabeledAdjacency(tableAt: $0, columns: (2, 0), hasHeader: false)
    }
    #expect(Array(apart.labels) == ["a", "b"])
  }
}
