@testable import EntenteFormats
import Testing

@Suite struct YAMLEscapeTests {
  @Test(
    arguments: zip(
      [#"\a"#, #"\b"#, #"\t"#, #"\n"#, #"\v"#, #"\f"#, #"\r"#, #"\e"#, #"\/"#, #"\N"#, #"\_"#],
      ["\u{7}", "\u{8}", "\t", "\n", "\u{B}", "\u{C}", "\r", "\u{1B}", "/", "\u{85}", "\u{A0}"]))
  func `an escape means one character`(escape: String, meaning: String) {
    #expect(ownTree("a: \"\(escape)\"") == .map([.init(key: "a", value: .text(meaning))]))
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
