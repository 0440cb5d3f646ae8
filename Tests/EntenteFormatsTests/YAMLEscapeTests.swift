@testable import EntenteFormats
import Testing

@Suite struct YAMLEscapeTests {
  @Test(
    arguments: zip(
      [#"\t"#, #"\n"#, #"\/"#, #"\_"#, #"\""#, #"\\"#, #"\x41"#, #"\u049B"#, #"\U0001F600"#],
      ["\t", "\n", "/", "\u{A0}", "\"", "\\", "A", "қ", "😀"]))
  func `an escape means one character`(escape: String, meaning: String) {
    #expect(ownTree("a: \"\(escape)\"") == .map([.init(key: "a", value: .text(meaning))]))
  }

  @Test(arguments: [
    #"\a"#, #"\b"#, #"\v"#, #"\f"#, #"\r"#, #"\e"#, #"\N"#, #"\L"#, #"\P"#, #"\x1b"#, #"\x7F"#,
    #"\u009B"#, #"\uFEFF"#, #"\U00000007"#,
  ])
  func `a character that cannot stand in a data set cannot be escaped into it`(escape: String) {
    let document = YAMLParser.document(
      named: "escapes.yaml", bytes: Array("a: \"\(escape)\"".utf8))
    #expect(document.problems.map(\.problem.code) == [.forbiddenCharacter])
    #expect(document.problems.map(\.range) == [4..<4 + escape.utf8.count])
    #expect(document.pairs(of: document.root).allSatisfy { document[$0.value].isDamaged })
  }

  @Test(arguments: [
    #"\q"#, #"\x4"#, #"\u12"#, #"\U00110000"#, #"\ud83d\ude00"#, #"\0"#, #"\u0000"#, #"\қ"#,
  ])
  func `what means nothing is refused`(escape: String) {
    let document = YAMLParser.document(
      named: "escapes.yaml", bytes: Array("a: \"\(escape)\"".utf8))
    #expect(Set(document.problems.map(\.problem.code)) == [.unknownEscape])
    #expect(document.problems.first?.range.lowerBound == 4)
  }
}
