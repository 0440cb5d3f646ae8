@testable import EntenteFormats
import Testing

@Suite struct YAMLParserTests {
  private func map(_ pairs: KeyValuePairs<String, YAMLTree>) -> YAMLTree {
    .map(pairs.map { YAMLTree.Pair(key: $0.key, value: $0.value) })
  }

  @Test func `maps and lists are told by their indentation`() {
    let tree = ownTree(
      """
      a:
        b: 1
        c:
            - x
            -   y: 2
                z: 3
            -
              - deep
      d:
      - same column
      - - nested
        - items
      e:
      """)
    #expect(
      tree
        == map([
          "a": map([
            "b": .text("1"),
            "c": .list([
              .text("x"), map(["y": .text("2"), "z": .text("3")]), .list([.text("deep")]),
            ]),
          ]),
          "d": .list([.text("same column"), .list([.text("nested"), .text("items")])]),
          "e": .text(""),
        ]))
  }

  @Test func `brackets hold lists and maps on one line`() {
    #expect(
      ownTree("a: {b: [1, [2 , 3], {c: d}, ], 'e': , \"f\": }  # comment\n")
        == map([
          "a": map([
            "b": .list([
              .text("1"), .list([.text("2"), .text("3")]), map(["c": .text("d")]),
            ]),
            "e": .text(""), "f": .text(""),
          ])
        ]))
    #expect(ownTree("a: []\nb: {}") == map(["a": .list([]), "b": map([:])]))
  }

  @Test func `every scalar is text, and colons and hashes inside are its own`() {
    #expect(
      ownTree(
        "a: no\nb: 1.0\nc: http://x.org/#top\nd: 12:30  # noon\n'e f' : [a#b, c:d, -1]\n-f: ~")
        == map([
          "a": .text("no"), "b": .text("1.0"), "c": .text("http://x.org/#top"),
          "d": .text("12:30"), "e f": .list([.text("a#b"), .text("c:d"), .text("-1")]),
          "-f": .text("~"),
        ]))
  }

  @Test func `quoted texts keep what plain ones cannot say`() {
    #expect(
      ownTree(#"a: 'it''s # no: comment'"# + "\n" + #"b: "\"\\\t\n\u041a\x41\U0001F600 ' #""#)
        == map([
          "a": .text("it's # no: comment"), "b": .text("\"\\\t\nК\u{41}😀 ' #"),
        ]))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `any line break will do`(lineBreak: String) {
    let text = ["\u{FEFF}a: 1", "", "# comment", "b:", "  - c"].joined(separator: lineBreak)
    #expect(ownTree(text) == map(["a": .text("1"), "b": .list([.text("c")])]))
  }

  @Test(arguments: ["", "\n", "\u{FEFF}", "# only a comment", "   \n\n"])
  func `an empty file is nothing`(text: String) {
    #expect(ownTree(text) == .text(""))
  }

  @Test func `a file begins with a map of one entry or more, or a list`() {
    #expect(ownTree("- a\n- b") == .list([.text("a"), .text("b")]))
  }

  @Test func `blocks too deep are one finding and do not fill the stack`() {
    let blocks = (0..<1_500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    let dashes = String(repeating: "- ", count: 20_000)
    let braces = "a: " + String(repeating: "{a: ", count: 20_000)
    for text in [blocks, dashes, braces] {
      let document = YAMLParser.document(named: "deep.yaml", bytes: Array(text.utf8))
      #expect(document.problems.map(\.problem) == [.tooDeep(limit: DocumentLimits.deepest)])
    }
  }

  @Test func `a key repeated in a large map is found as in a small one`() {
    for count in [2, 12, 13, 500] {
      let keys = (0..<count).map { "k\($0): x\n" }.joined()
      let document = YAMLParser.document(
        named: "keys.yaml", bytes: Array((keys + "\"k1\": y\n'k1': z\n").utf8))
      #expect(document.repetitions.map { document.text(of: $0.key) } == ["k1", "k1"])
      #expect(document.repetitions.allSatisfy { document[$0.first].start == 6 })
    }
  }

  @Test func `the same letter written in two ways is the same key`() {
    let document = YAMLParser.document(
      named: "keys.yaml", bytes: Array("caf\u{E9}: 1\ncafe\u{301}: 2\n".utf8))
    #expect(document.repetitions.count == 1)
  }

  @Test func `a line of megabytes is read`() {
    let bytes = Array("a: ".utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: 2_000_000)
    let document = YAMLParser.document(named: "long.yaml", bytes: bytes)
    #expect(document.problems.isEmpty)
    #expect(document.pairs(of: document.root).map { document[$0.value].range.count } == [2_000_000])
  }
}
