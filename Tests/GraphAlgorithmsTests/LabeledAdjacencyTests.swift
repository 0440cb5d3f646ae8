import EntenteTestSupport
import Foundation
import GraphAlgorithms
import Testing

@Suite struct LabeledAdjacencyTests {
  private func read(
    _ text: String, columns: (Int, Int) = (0, 1), hasHeader: Bool = false,
    separator: LabeledAdjacency.Separator = .comma
  ) throws -> LabeledAdjacency {
    try withFile(of: text.utf8) {
      try LabeledAdjacency(
        tableAt: $0, columns: columns, separator: separator, hasHeader: hasHeader)
    }
  }

  /// Returns the edges of a table as pairs of names.
  private func edges(_ table: LabeledAdjacency) -> [[String]] {
    table.adjacency.vertices.flatMap { vertex in
      table.adjacency.neighbors(of: vertex).filter { $0 >= vertex }.map {
        [table.labels[vertex], table.labels[$0]]
      }
    }
  }

  @Test func `the example in the documentation holds`() throws {
    let members = try read(
      "person,institution,role\nAda,Royal Society,fellow\n", hasHeader: true)
    #expect(members.adjacency.edgeCount == 1)
    #expect(members.labels[0] == "Ada")
    #expect(members.labels.firstIndex(of: "Royal Society") == 1)
    #expect(members.labels.firstIndex(of: "role") == nil)
  }

  @Test(arguments: [
    ("a,b\n", [["a", "b"]]), ("a,b", [["a", "b"]]), ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("\u{FEFF}a,b\n\n\r\nc,d", [["a", "b"], ["c", "d"]]),
    ("\"a\",\"b\"\n", [["a", "b"]]), ("\"a\",\"b\"", [["a", "b"]]),
    (
      "\"a, \"\"x\"\"\",\"b\nc\"\r\nd,e,\"\n,\"\nf,g\n",
      [["a, \"x\"", "b\nc"], ["d", "e"], ["f", "g"]]
    ),
    ("a,b,c\"d\n", [["a", "b"]]), ("a\"b,c\n", [["a\"b", "c"]]),
    ("Қазақ,Élysée\n", [["Қазақ", "Élysée"]]),
    ("a, b\n", [["a", " b"]]), ("", []), ("\n\n", []),
  ])
  func `a table may be written in several ways`(text: String, expected: [[String]]) throws {
    #expect(try edges(read(text)) == expected, "\(text.debugDescription)")
  }

  @Test(arguments: [
    ("a\n", "Line 1 has no field 2, but an edge has two ends."),
    ("a,b\nc,\n", "Line 2 has no field 2, but an edge has two ends."),
    ("a,b\n\n,d\n", "Line 3 has no field 1, but an edge has two ends."),
    (
      "a,b\n\"c\nd,e\n",
      "The quotation mark in line 2 is never closed. A quotation mark within a quoted field is "
        + "written twice."
    ),
    (
      "\"a\nb\",c\n\"d\"e,f\n",
      "Line 3 has text after a quoted field where a separator is expected. A quotation mark within "
        + "a quoted field is written twice."
    ),
  ])
  func `a mistake is named with its line`(text: String, message: String) {
    let error = #expect(throws: EdgeListError.self) { try read(text) }
    #expect(error?.description == message)
  }

  @Test func `columns and separators can be chosen`() throws {
    let text = "when;from;to\n1992;France;Kazakhstan\n"
    let table = try read(text, columns: (2, 1), hasHeader: true, separator: .semicolon)
    #expect(Array(table.labels) == ["Kazakhstan", "France"])
    let tabs = try read("a\tb\n", separator: .tab)
    #expect(Array(tabs.labels) == ["a", "b"])
  }

  @Test(arguments: UInt64(1)...30)
  func `tables of many pieces come back as they were written`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["", "a", "Ж", "\"", ",", "\n", " ", "longer than eight bytes", "x", "7", "\r\n"]
    let names = (0..<Int.random(in: 1...400, using: &generator)).map { number in
      "\(number)"
        + (0..<Int.random(in: 0..<4, using: &generator)).map { _ in
          pieces.randomElement(using: &generator) ?? ""
        }.joined()
    }
    func quoted(_ name: String) -> String {
      "\"" + name.replacing("\"", with: "\"\"") + "\""
    }
    var text = "from,about,to\r\n"
    var numbers: [String: Int] = [:]
    var builder = AdjacencyBuilder()
    for _ in 0..<(seed > 28 ? 40_000 : Int(seed) * 20) {
      let ends = (0..<2).map { _ in names.randomElement(using: &generator) ?? "" }
      text += "\(quoted(ends[0])),\(quoted(names[0])),\(quoted(ends[1]))\n"
      for end in ends where numbers[end] == nil { numbers[end] = numbers.count }
      try builder.append(from: numbers[ends[0]] ?? -1, to: numbers[ends[1]] ?? -1)
    }
    let table = try read(text, columns: (0, 2), hasHeader: true)
    #expect(table.adjacency == builder.build(), "seed \(seed)")
    #expect(table.labels.count == numbers.count)
    for (name, number) in numbers {
      #expect(table.labels.firstIndex(of: name) == number, "seed \(seed)")
      #expect(table.labels[number] == name, "seed \(seed)")
    }
  }

  @Test func `a field without an end is refused before it fills the memory`() throws {
    let text = "\"" + String(repeating: "a", count: 3_000_000)
    #expect(throws: EdgeListError.lineTooLong(line: 1, limit: 1 << 20)) { try read(text) }
  }
}
