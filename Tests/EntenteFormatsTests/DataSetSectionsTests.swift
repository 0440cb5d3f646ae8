import EntenteFormats
import Testing

/// A key that nobody understands, or a line that cannot be read, hides no mistake of others.
@Suite struct DataSetSectionsTests {
  private static let mistakes = """
      c: {kind: «personn», name: C}
    relations:
      - {from: a, relation: «headOff», to: b, cite: [overview]}
      - {from: «b», relation: headOf, to: a, cite: [overview]}
      - {from: a, relation: headOf, to: «nobody», cite: [«oversight»]}

    """
  private static let world = """
    entente: 1
    sources: {overview: {type: article}}
    entities:
      a: {kind: person, name: A}
      b: {kind: university, name: B}

    """
  private static let codes = ["E009", "E010", "E012", "E011", "E013"]

  @Test(arguments: [
    "«curator»: me\n", "«curator»:\n", "«curators»: [me, you]\n", "«curator»: {mail: a, web: b}\n",
    "«reviewers»:\n  - me\n  - you\n", "«curator»: «|»\n  me\n  and you\n",
    "«%»YAML 1.2\n", "«---»\n", "«--- # one»\n", "«curator me»\n", "«\"»curator: me\n",
    "«@»me: you\n",
  ])
  func `a key that nobody understands hides nothing`(stranger: String) {
    let isMarker = stranger.hasPrefix("«---")
    let first = isMarker ? stranger.replacing(" # one»", with: "» # one") : stranger
    let count = first.split(separator: "«").count
    let own =
      isMarker ? ["E120"] : count > 1 ? ["E003", "E116"] : [code(of: first)]
    expectFindings(first + Self.world + Self.mistakes, codes: own + Self.codes)
    expectFindings(Self.world + Self.mistakes + first, codes: Self.codes + own)
  }

  private func code(of stranger: String) -> String {
    switch stranger.dropFirst().first {
    case "%", "@": "E122"
    case "\"": "E108"
    default: stranger.contains(":") ? "E003" : "E105"
    }
  }

  @Test func `ten mistakes and a key that nobody understands are eleven findings`() {
    expectFindings(
      """
      entente: 1
      «curator»: me
      sources:
        s: {type: article, «titel»: One}
      entities:
        a: {kind: «persn», name: A}
        b: {kind: person, «nam»: B}
        c: {kind: person, name: C}
        «c»: {kind: state, name: C2}
        d: {kind: state, name: D, when: «2013-13»}
        u: {kind: university, name: U}
      relations:
        - {from: a, relation: headOf, to: «dd», cite: [{s: 1}]}
        - {from: «u», relation: headOf, to: d, cite: [{s: 1}]}
        - {from: c, relation: «heads», to: d, cite: [{s: 1}]}
        - {from: c, relation: headOf, to: d, when: «2015/2012», cite: [{«zz»: 1}]}
      """,
      codes: [
        "E003", "E003", "E009", "E003", "E015", "E018", "E011", "E012", "E010", "E019", "E013",
      ])
  }

  @Test func `a mark between documents costs its own line`() {
    expectFindings(
      "«---»\n«...» # end\n" + Self.world + Self.mistakes, codes: ["E120", "E120"] + Self.codes)
    expectFindings(
      Self.world + Self.mistakes + "«...»\n«---»\n«entente»: 1\n",
      codes: Self.codes + ["E120", "E120", "E123"])
    expectFindings("«---»\n  entente: 1\n  title: «[»A]\n", codes: ["E120", "E005"])
    expectFindings(
      ProblemCase.world + "same:\n- {entities: «[»france]}\n«---»\n", codes: ["E023", "E120"])
  }

  @Test func `a section under a key that nobody understands is not missed`() {
    expectFindings(
      """
      entente: 1
      «whoAndWhat»:
        a: {kind: state, name: A}
      relations:
        - {from: a, relation: recognises, to: b, cite: [s]}
      """, codes: ["E003"])
    expectFindings(
      """
      entente: 1
      entities:
        a:
          kind: state
          name: A
          attributes: [{name: size, value: 1, disputes: r1}]
      «statements»:
        - {id: r1, from: a, relation: recognises, to: a}
      """, codes: ["E003"])
    expectFindings(
      """
      entente: 1
      relations:
        - {from: a, relation: recognises, to: b, cite: [s]}
        «entities:»
          a: {kind: state, name: A}
      """, codes: ["E125"])
    expectFindings(
      """
      entente: 1
      vocabulary:
        «species»:
          museum: {parent: organisation}
          shop:
      entities:
        louvre: {kind: museum, name: Louvre}
      """, codes: ["E003"])
  }

  @Test func `a stranger in one file of a folder hides nothing in the others`() throws {
    let folder = try TestFolder()
    try folder.write("entente: 1\ntitle: T\ncurator: me\n---\n", to: "a.yaml")
    try folder.write("not yaml at all\n", to: "b.yaml")
    try folder.write(MarkedText(Self.world + Self.mistakes).text, to: "c.yaml")
    let findings = GraphReading(contentsOf: folder.path).findings
    #expect(findings.map(\.code.rawValue) == ["E003", "E120", "E001"] + Self.codes)
    #expect(
      findings.map(\.place.description) == [
        "3:1+7", "4:1+3", "1:1+15", "6:13+7", "8:25+7", "9:12+1", "10:37+6", "10:52+9",
      ])
  }

  @Test func `a section that stands twice is read twice for its mistakes`() {
    let marked = MarkedText(
      ProblemCase.world + """
        relations:
          - {from: abe, relation: visited, to: japan, cite: [overview]}
        «relations»:
          - {from: abe, relation: visited, to: «nobody», cite: [overview]}
          - {from: abe, relation: «visted», to: japan, when: «2013-13», cite: [overview]}
        «entities»:
          kyoto: {kind: «sity», name: Kyoto}
          «japan»: {kind: state, name: Japan}
        «sources»:
          other: {«titel»: Other}
        vocabulary: {entity-kinds: {shop: {parent: organisation}}}
        «vocabulary»: {entity-kinds: {cafe: {parent: «shoop»}}}
        same:
        «same»:
          - {entities: «[»kyoto]}
        """)
    let reading = GraphReading(text: marked.text, name: "graph.yaml")
    #expect(reading.findings.map(\.place) == marked.places)
    #expect(
      reading.findings.map(\.code.rawValue) == [
        "E123", "E011", "E010", "E018", "E123", "E009", "E015", "E123", "E003", "E123", "E009",
        "E123", "E023",
      ])
    #expect(reading.declaredRelationCount == 3)
    #expect(reading.declaredEntityCount == 5)
  }
}
