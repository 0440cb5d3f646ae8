@testable import EntenteFormats
import Entente
import Testing

@Suite struct PrintableTextTests {
  private static let harmful: [Unicode.Scalar] = [
    "\0", "\u{7}", "\n", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{2029}",
    "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{FEFF}",
  ]

  @Test(arguments: harmful)
  func `what steers a terminal is shown as one replacement character`(scalar: Unicode.Scalar) {
    #expect(PrintableText.of("a\(scalar)b") == "a\u{FFFD}b")
  }

  @Test func `letters of any script, marks and spaces are shown as they are`() {
    let text = "Қазақстан 日本 e\u{301} שלום\u{200F} \u{A0}👩‍🎓"
    #expect(PrintableText.of(text) == text)
    #expect(PrintableText.of("a\tb") == "a b")
  }

  @Test func `no message says what steers a terminal, whatever it quotes`() throws {
    let text = "x" + String(String.UnicodeScalarView(Self.harmful)) + "y"
    let place = Finding.Place(file: text, line: 1)
    let kind = RelationKind(Relation.Kind(text), text, from: [Entity.Kind(text)], family: .treaty)
    let entity = Entity(Entity.ID(text), name: "", kind: "other")
    let misfit = try #require(Vocabulary().misfit(of: kind, from: entity, to: entity))
    let problems: [Finding.Problem] = [
      .notADate(.notADate(text)), .endBeforeStart(.endBeforeStart(text)), .unfitRelation(misfit),
      .unknownVersion(text), .unknownKey(text, of: .entity(text), suggestion: text, known: []),
      .unknownKey(text, of: .alias, suggestion: nil, known: [text]),
      .unknownEntity(text, suggestion: text), .duplicateEntity(text, first: place),
      .missingSpace(key: text), .pairInList(text), .noSuchFile(text), .unreadable(text),
      .unknownFormat(text, known: [text]), .needlessAllowance(text),
      .other(text, severity: .error),
    ]
    for problem in problems {
      let finding = Finding(
        file: text, problem: problem, lineText: .init(before: text, after: text))
      let printed =
        problem.message + finding.description
        + finding.excerpt.split(separator: "\n").joined()
      #expect(!printed.unicodeScalars.contains(where: Self.harmful.contains), "\(problem)")
    }
  }

  @Test func `a date that would turn the terminal's writing around is shown harmlessly`() {
    let findings = GraphReading(
      text: "entente: 1\nentities:\n  a: {kind: state, name: A, when: \u{202E}2013}\n",
      name: "g.yaml"
    ).findings
    #expect(findings.map(\.place.description) == ["3:35+5"])
    #expect(findings.first?.message.hasPrefix("'\u{FFFD}2013' is not a date.") == true)
  }
}
