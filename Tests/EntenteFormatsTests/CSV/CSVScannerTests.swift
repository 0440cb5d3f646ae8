import EntenteTestSupport
import Testing

@testable import EntenteFormats

@Suite struct CSVScannerTests {
  @Test(arguments: [
    Abuse("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    Abuse("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    Abuse("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    Abuse("\u{FEFF}a;b\nc;d\n", [["a", "b"], ["c", "d"]]),
    Abuse("a\tb c\td\n1\t\t3\n", [["a", "b c", "d"], ["1", "", "3"]]),
    Abuse("sep=;\na;b,c\n1;2\n", [["a", "b,c"], ["1", "2"]]),
    Abuse("sep=|\r\na|b,c\r\n1|2\r\n", [["a", "b,c"], ["1", "2"]]),
    Abuse("sep=\na\n", [["sep="], ["a"]]),
    Abuse("\n\na,b\n\n  \n,\n\"\",\n1,2\n\n", [["a", "b"], ["1", "2"]]),
    Abuse(" a , b\t\n  c,  d  \n", [["a", "b"], ["c", "d"]]),
    Abuse("\" a \", \"b\" \n", [[" a ", "b"]]),
    Abuse("\"a,b\",\"c;d\"\n", [["a,b", "c;d"]]),
    Abuse("\"a;b\",c\n", [["a;b", "c"]]),
    Abuse("\"say \"\"hi\"\"\",\"\"\"\"\n", [["say \"hi\"", "\""]]),
    Abuse("5\" pipe,it's \"so\"\n", [["5\" pipe", "it's \"so\""]]),
    Abuse("a,\"b\r\nc\",d\n", [["a", "b\nc", "d"]]),
    Abuse("a,\"b\n\n\nc\"\n1,2\n", [["a", "b\n\n\nc"], ["1", "2"]]),
    Abuse("a,b,\n1,2,\n", [["a", "b", ""], ["1", "2", ""]]),
    Abuse("a,b\n1,2,,,\n", [["a", "b"], ["1", "2", "", "", ""]]),
    Abuse("a\n1\n", [["a"], ["1"]]),
    Abuse("a,é\n中文,🇰🇿\n", [["a", "é"], ["中文", "🇰🇿"]]),
    Abuse("a,\"b", [], ["E132 2+1"]),
    Abuse("a,b\n1,\"2\n3,4\n", [["a", "b"], ["3", "4"]], ["E132 6+1"]),
    Abuse("a,b\n\"1\"x,2\n3,4\n", [["a", "b"], ["3", "4"]], ["E133 7+1"]),
    Abuse("a,b\n\"1,2\n\"3\",4\n", [["a", "b"], ["3", "4"]], ["E132 4+1"]),
    Abuse("\"", [], ["E132 0+1"]),
    Abuse("", []), Abuse("\n\r\n\r", []), Abuse(",", []), Abuse("\u{FEFF}", []),
  ])
  func `abuses of the format are read as they were meant`(abuse: Abuse) {
    #expect(Self.rows(of: abuse.text) == abuse.rows)
    #expect(Self.problems(of: abuse.text) == abuse.problems)
  }

  @Test func `random tables are read as a simple reader reads them`() {
    for seed in UInt64(0)..<4000 {
      var generator = SeededGenerator(seed: seed)
      let separator = [",", ";", "\t"].randomElement(using: &generator) ?? ","
      let pieces = [
        "a", "é", " ", "  b", "\"\"", "'", "x y", ":", "\\", "\t", ",", ";", "\n", "\r\n",
      ]
      var text = ""
      var rows: [[String]] = []
      let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        var cells: [String] = []
        var written: [String] = []
        for _ in 0..<Int.random(in: 1...5, using: &generator) {
          let content = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
            pieces.randomElement(using: &generator) ?? ""
          }.joined()
          if Bool.random(using: &generator) {
            written.append("\"\(content)\"")
            cells.append(content.replacing("\"\"", with: "\"").replacing("\r\n", with: "\n"))
          } else {
            let bare = String(
              String.UnicodeScalarView(
                content.unicodeScalars.filter { !["\"", ",", ";", "\t", "\r", "\n"].contains($0) }))
            written.append(bare)
            cells.append(String(bare.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()))
          }
        }
        text += written.joined(separator: separator) + lineEnd
        if cells.contains(where: { !$0.isEmpty }) { rows.append(cells) }
      }
      let byte = separator.utf8.first
      #expect(Self.rows(of: text, separator: byte) == rows, "seed \(seed)")
      #expect(Self.problems(of: text, separator: byte) == [], "seed \(seed)")
    }
  }

  @Test func `any bytes are read to their end, each once`() {
    let alphabet = Array("\"\"\",;\n\r a\t".utf8)
    for seed in UInt64(0)..<4000 {
      var generator = SeededGenerator(seed: seed)
      let count = Int.random(in: 0...60, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      var scanner = Self.scanner(of: bytes, separator: Byte.comma)
      var end = 0
      while scanner.next() {
        #expect(scanner.start >= end, "seed \(seed)")
        for cell in scanner.cells {
          #expect(cell.range.lowerBound >= scanner.start, "seed \(seed)")
          #expect(cell.range.upperBound <= scanner.position, "seed \(seed)")
        }
        end = scanner.position
      }
      #expect(scanner.position == bytes.count, "seed \(seed)")
    }
  }

  @Test func `a file of open quotation marks is one finding for each, not a search for each`() {
    let line = "a,\"b\"\"c\n"
    let count = 50_000
    let bytes = Array(String(repeating: line, count: count).utf8)
    var scanner = Self.scanner(of: bytes, separator: Byte.comma)
    while scanner.next() {}
    #expect(scanner.position == bytes.count)
    #expect(scanner.problems.count >= 1)
  }

  struct Abuse: CustomTestStringConvertible {
    var text: String
    var rows: [[String]]
    var problems: [String]

    var testDescription: String { text.debugDescription }

    init(_ text: String, _ rows: [[String]], _ problems: [String] = []) {
      self.text = text
      self.rows = rows
      self.problems = problems
    }
  }

  private static func scanner(of bytes: [UInt8], separator: UInt8?) -> CSVScanner {
    let size = bytes.count
    let bytes = bytes + [Byte.lineFeed]
    let dialect = CSVDialect(of: bytes, size: size, separator: separator)
    return CSVScanner(bytes, size: size, from: dialect.start, separator: dialect.separator)
  }

  /// The rows of a table, without those that are damaged.
  static func rows(of text: String, separator: UInt8? = nil) -> [[String]] {
    var scanner = scanner(of: Array(text.utf8), separator: separator)
    var rows: [[String]] = []
    while scanner.next() {
      if scanner.isDamaged { continue }
      rows.append(
        scanner.cells.map { cell in
          let node = DocumentNode(kind: cell.kind, start: cell.start, end: cell.end)
          return DocumentText.text(of: node, in: scanner.bytes)
        })
    }
    return rows
  }

  private static func problems(of text: String, separator: UInt8? = nil) -> [String] {
    var scanner = scanner(of: Array(text.utf8), separator: separator)
    while scanner.next() {}
    return scanner.problems.map {
      "\($0.problem.code) \($0.range.lowerBound)+\($0.range.count)"
    }
  }
}
