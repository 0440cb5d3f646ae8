import EntenteFormats
import Testing

/// A character that cannot be read is one mistake; what its text then fails to name is none.
@Suite struct DamagedTextTests {
  @Test func `each character that cannot stand in a text is found, and nothing follows from it`() {
    expectFindings(
      ProblemCase.world + """
          enu: {kind: univer«\u{1}»sity, name: E«\u{2}»N«\u{3}\u{3}»U«\u{4}», of: fran«\u{5}»ce}
        relations:
          - {from: ja«\u{7}»pan, relation: recog«\u{7F}»nises, to: fr«\u{7}»ance, cite: [over«\u{2028}»view]}
          - {from: enu, relation: visited, to: japan, when: 20«\u{1}»13, cite: [{overview: p. «\u{1}»3}]}
          - {from: japan, relation: recognises, to: france, den«\u{1}»ied: true, cite: [{over«\u{1}»view: p. 1}]}
        """, codes: Array(repeating: "E102", count: 13))
  }

  @Test func `a version, a key of a file and a heading are read around a bad character`() {
    expectFindings("entente: 1«\u{1}»\n", codes: ["E102"])
    expectFindings(
      "en«\u{1}»tente: 1\ntitle: A«\u{FEFF}»B # «\u{1}»\n", codes: ["E102", "E102", "E102"])
    expectFindings("entente: 1\nqwerty«\u{1}»uiop: 1\n", codes: ["E102"])
  }

  @Test func `an identifier with a bad character is still declared, as it was meant`() {
    expectFindings(
      """
      entente: 1
      sources:
        over«\u{1}»view: {type: article}
        universit«\u{1}»é-rennes: {title: T}
      entities:
        a«\u{1}»: {kind: state, name: A}
        b: {kind: state, name: B}
      relations:
        - {from: a, relation: recognises, to: b, cite: [overview]}
        - {from: a, relation: recognises, to: b, cite: [université-renes]}
        - {from: «c», relation: recognises, to: b, cite: [«other»]}
      """, codes: ["E102", "E102", "E102", "E011", "E013"])
  }

  @Test func `a relation whose identifier cannot be read may be the disputed one`() {
    expectFindings(
      ProblemCase.world + """
        relations:
          - {id: r«\u{1}»1, from: france, relation: recognises, to: japan, cite: [overview]}
          - {from: france, relation: recognises, to: japan, disputes: r1, cite: [overview]}
        """, codes: ["E102"])
  }

  @Test func `a kind that cannot be read refuses nobody`() {
    expectFindings(
      """
      entente: 1
      vocabulary: {entity-kinds: {mu«\u{1}»seum: {parent: organisation}}}
      entities:
        louvre: {kind: museum, name: Louvre}
      """, codes: ["E102"])
  }

  @Test func `an escape that means nothing spoils only its text`() {
    expectFindings(
      ProblemCase.world
        + "relations:\n  - {from: \"fr«\\q»ance\", relation: recognises, to: \"ja«\\e»pan\", "
        + "when: \"20«\\x1b»13\", cite: [\"over«\\q»view\"]}\n",
      codes: ["E109", "E102", "E102", "E109"])
  }

  @Test func `bytes that are no UTF-8 are found all over a line, and nothing follows from them`() {
    let relation =
      "  - {from: fran?ce, relation: recog??nises, to: japan?, cite: [{over?view: ?}]}\n"
    let text = ProblemCase.world + "relations:\n" + relation
    let findings = reading(text.utf8.map { $0 == UInt8(ascii: "?") ? 0xE9 : $0 }).findings
    #expect(findings.map(\.code) == Array(repeating: .notUTF8, count: 5))
    #expect(
      findings.map(\.place.description) == ["10:16+1", "10:36+2", "10:54+1", "10:69+1", "10:76+1"])
  }

  @Test func `a line break or a tab stands in a longer text and nowhere else`() {
    expectFindings(
      """
      entente: 1
      about: "Two\\nlines\\tand a tab"
      sources:
        s: {title: «"A\\nB"», note: "a\\nb", abstract: "a\\nb"}
      entities:
        a: {kind: state, name: «"A\\tB"», note: "a\\nb"}
        b: {kind: state, name: {en: «"A\\nB"»}, alias: [«"A\\nB"»], of: «"A\\nB"»}
        c: {kind: «"st\\nate"», name: C, when: «"20\\n13"»}
      relations:
        - {from: a, relation: recognises, to: b, cite: [{s: «"p.\\n1"»}], note: "a\\nb"}
      """,
      codes: Array(repeating: "E102", count: 8))
  }

  @Test func `a forbidden character anywhere between texts costs nothing else`() throws {
    let text =
      ProblemCase.world + """
        vocabulary: {entity-kinds: {museum: {parent: organisation}}}
        relations:
          - {id: r1, from: france, relation: recognises, to: japan, cite: [{overview: p. 1}]}
          - from: abe
            relation: headOf
            to: rennes-3
            disputes: r1
            cite: [overview]
          - "from": 'france'
        same:
        - {entities: [france, japan]}

        """
    let bytes = Array(text.utf8)
    let expected = reading(bytes).findings.map(\.code.rawValue)
    #expect(expected == ["E011", "E004", "E004", "W101"])
    for position in bytes.indices {
      for character in ["\u{1}", "\u{FEFF}"] where position > 0 || character == "\u{1}" {
        let found = reading(bytes[..<position] + Array(character.utf8) + bytes[position...])
          .findings
        // Where the character spoils a text, the finding about that text goes.
        let others = found.map(\.code.rawValue).filter { $0 != "E102" && !expected.contains($0) }
        let place = String(decoding: bytes[max(0, position - 9)..<position], as: UTF8.self)
        try #require(others == [], "after '\(place)'")
        #expect(found.count { $0.code == .forbiddenCharacter } == 1)
        #expect(found.count <= expected.count + 1)
      }
    }
  }
}
