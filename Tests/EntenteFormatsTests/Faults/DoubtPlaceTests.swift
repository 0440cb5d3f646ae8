import EntenteFormats
import Testing

/// A doubt is told at the part that it is about, however that is written.
@Suite struct DoubtPlaceTests {
  @Test func `an alias without a list is pointed at by its text`() {
    Self.expectDoubts(
      """
      entente: 1
      title: Places
      licence: CC0-1.0
      sources: {s: {title: S, lines: 5}}
      entities:
        a: {kind: company, name: A, alias: {lang: ru, text: «Гaзпром»}}
        b: {kind: company, name: B, alias: «Сбербaнк»}
        c: {kind: company, name: C, alias: {lang: fr, text: CC, cite: {s: «line 6»}}}
        d:
          kind: company
          name: D
          alias:
            - text: «Мұнaй»
              lang: kk
          attributes:
            - name: desk
              note: «d@example.org»
              value: «+33 2 99 14 10 00»
      relations:
        - {from: a, relation: partnerOf, to: b, cite: [s, {s: «line 0»}]}
        - {from: c, relation: partnerOf, to: d, cite: s}
      """,
      ["W208", "W208", "W209", "W208", "W214", "W214", "W209"])
  }

  @Test func `several doubts about one list are told each at its item`() {
    Self.expectDoubts(
      """
      entente: 1
      title: Places
      licence: CC0-1.0
      sources:
        s: {title: S, author: [Abe, «a@example.org», «b@example.org», «a@example.org»]}
      entities:
        a: {kind: company, name: A, ids: {one: «1», two: «2»}, alias: [«Гaз», B, «Гoз»]}
        b: {kind: company, name: B Ltd}
      relations:
        - {from: a, relation: partnerOf, to: b, cite: [{s: «line 0»}, {s: «lines 2-1»}]}
      """,
      ["W214", "W214", "W214", "W211", "W211", "W208", "W208", "W209", "W209"])
  }

  @Test func `a doubt about a list of ties is told at its cell`() {
    let marked = MarkedText(
      """
      from,to,relation,source,locator,note
      A,B,links,S,«line 0»,
      A,B,links,S,line 1,«ask a@example.org»
      """)
    let reading = GraphReading(text: marked.text, name: "ties.csv", as: .csv, reviewing: true)
    #expect(reading.findings.map(\.place) == marked.places)
    #expect(
      reading.findings.map { $0.cell?.description }
        == ["cell E2 ('locator')", "cell F3 ('note')"])
  }

  private static func expectDoubts(
    _ text: String, _ codes: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(text)
    let reading = GraphReading(text: marked.text, name: "graph.yaml", reviewing: true)
    #expect(reading.findings.map(\.place) == marked.places, sourceLocation: sourceLocation)
    #expect(reading.findings.map(\.code.rawValue) == codes, sourceLocation: sourceLocation)
  }
}
