import Entente
import EntenteTestSupport
import Testing

@testable import EntenteFormats

@Suite struct JSONProblemTests {
  @Test(arguments: JSONProblemCase.all)
  func `each mistake is found at its place and nothing else is`(example: ProblemCase) {
    let marked = MarkedText(example.text)
    let reading = GraphReading(text: marked.text, name: "graph.json", as: .json)
    #expect(reading.findings.map(\.code.rawValue) == [example.code])
    #expect(reading.findings.map(\.place) == marked.places)
    #expect(reading.findings.map(\.message) == [example.message])
    #expect(reading.graph == nil)
  }

  /// What is wrong with the data has the same words in both formats.
  @Test(arguments: ProblemCase.all.filter { isAboutData($0) })
  func `a mistake in the data is the same in JSON`(example: ProblemCase) throws {
    let text = MarkedText(example.text).text
    let tree = YAMLParser.document(named: "graph.yaml", bytes: Array(text.utf8))
    try #require(tree.problems.isEmpty)
    var writer = JSONWriter()
    writer.copy(tree.root, of: tree)
    let reading = GraphReading(text: writer.text, name: "graph.json", as: .json)
    #expect(reading.findings.map(\.code.rawValue) == [example.code])
    #expect(
      reading.findings.map(\.message).map(Self.withoutPlace) == [
        Self.withoutPlace(example.message)
      ])
  }

  /// Whether the mistake is not one that only YAML can have.
  private static func isAboutData(_ example: ProblemCase) -> Bool {
    example.code == "W101"
      || (example.code.hasPrefix("E0") && !example.text.hasPrefix("«-»"))
  }

  private static func withoutPlace(_ message: String) -> String {
    message.replacing(/graph\.[a-z]+:[0-9]+/, with: "place")
  }

  @Test func `mistakes in texts are found all at once, with those in the data`() {
    let marked = MarkedText(
      """
      {"entente": 1, "title": "a«\\x»b", "about": "«\\u0007»",
       "entities": {"a": {"kind": «"stat"», "name": "A"}}}
      """)
    let findings = GraphReading(text: marked.text, name: "graph.json", as: .json).findings
    #expect(findings.map(\.place) == marked.places)
    #expect(findings.map(\.code.rawValue) == ["E109", "E102", "E009"])
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0], "The file is UTF-16. Save it as UTF-8."),
      ([0x7B, 0, 0x22, 0], "The file is UTF-16. Save it as UTF-8."),
      ([0, 0x7B, 0, 0x22], "The file is UTF-16. Save it as UTF-8."),
      ([0xFF, 0xFE, 0, 0, 0x7B, 0, 0, 0], "The file is UTF-32. Save it as UTF-8."),
      ([0, 0, 0, 0x7B], "The file is UTF-32. Save it as UTF-8."),
      ([0x7B, 0, 0, 0], "The file is UTF-32. Save it as UTF-8."),
    ] as [([UInt8], String)])
  func `another encoding is named`(bytes: [UInt8], message: String) {
    let reading = JSONFormat().reading(of: GraphInput([GraphFile(name: "a.json", bytes: bytes)]))
    #expect(reading.findings.map(\.message) == [message])
    #expect(reading.findings.map(\.code.rawValue) == ["E101"])
  }

  @Test func `a byte that is no UTF-8 is found, and nothing after it is missed`() {
    let text = "{\"entente\": 1, \"titel\": \"x\", \"about\": \"?\"}"
    let bytes = Array(text.utf8).map { $0 == UInt8(ascii: "?") ? 0xFF : $0 }
    let reading = JSONFormat().reading(of: GraphInput([GraphFile(name: "a.json", bytes: bytes)]))
    #expect(reading.findings.map(\.code.rawValue) == ["E003", "E101"])
    #expect(reading.findings.map(\.column) == [16, 40])
  }

  @Test func `a byte order mark is passed over`() {
    let reading = GraphReading(text: "\u{FEFF}{\"entente\": 1}", name: "a.json", as: .json)
    #expect(reading.findings == [])
    #expect(reading.graph?.entities == [])
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}"])
  func `an empty file is said to be empty`(text: String) {
    let findings = GraphReading(text: text, name: "a.json", as: .json).findings
    #expect(findings.map(\.code.rawValue) == ["E203"])
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `a nesting bomb is one finding`(opening: String) {
    let bytes = Array((#"{"a":"# + String(repeating: opening, count: 1_000_000)).utf8)
    let reading = JSONFormat().reading(of: GraphInput([GraphFile(name: "a.json", bytes: bytes)]))
    #expect(reading.findings.map(\.code.rawValue) == ["E124"])
  }
}

extension JSONWriter {
  /// Writes a node of a tree, texts as texts.
  mutating func copy(_ node: Int, of tree: DocumentTree) {
    switch tree[node].kind {
    case .list:
      open(.array)
      for item in tree.items(of: node) { copy(item, of: tree) }
      close()
    case .map:
      open(.object)
      for (key, value) in tree.pairs(of: node) {
        write(key: tree.text(of: key))
        copy(value, of: tree)
      }
      close()
    case .empty: write(literal: "null")
    default: write(tree.text(of: node))
    }
  }
}
