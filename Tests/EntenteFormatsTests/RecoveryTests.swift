import EntenteFormats
import Testing

/// A mistake costs its own line or entry, and what follows from it is not reported.
@Suite struct RecoveryTests {
  /// Whether exactly the marked places have findings.
  private func check(
    _ marked: String, codes: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let marked = MarkedText(marked)
    let findings = GraphReading(text: marked.text, name: "graph.yaml").findings
    #expect(findings.map(\.place) == marked.places, sourceLocation: sourceLocation)
    #expect(findings.map(\.code.rawValue) == codes, sourceLocation: sourceLocation)
  }

  @Test func `ten mistakes of different kinds are ten findings at their places`() {
    check(
      """
      entente: 1
      title: Ten mistakes
      sources:
        overview: {type: article, «titel»: Overview}
      entities:
        france: {kind: state, name: France}
        kazakhstan: «{»kind: state, name: Kazakhstan
        rennes-2:
          kind: «univercity»
          name: Rennes 2
        «broken» {kind: person, name: Broken}
        абай:
          kind: person
           «name»: Абай
          when: «1845-13-10»
      relations:
        - {from: france, relation: recognises, to: kazakhstan, cite: [{«overveiw»: line 47}]}
        - {from: «абай», relation: recognises, to: france, cite: [{overview: line 47}]}
        - {from: rennes-2, relation: «partnrOf», to: broken, cite: [{overview: line 1}]}
        - {from: broken, relation: memberOf, to: «rennes-3», cite: [{overview: line 2}]}
        - {from: france, relation: recognises, to: kazakhstan, basis: inferred, cite: [overview]}
      """,
      codes: [
        "E003", "E111", "E009", "E105", "E104", "E018", "E013", "E012", "E010", "E011",
      ]
    )
  }

  @Test func `an entity whose line is broken is still declared`() {
    check(
      """
      entente: 1
      sources: {s: {title: S}}
      entities:
        a: «{»kind: state, name: A
        b: {kind: state, name: «"»B}
        «c» {kind: state}
        d«:»{kind: state, name: D}
        e: «&anchor» {kind: state}
        f:
          «kind state»
          name: F
        g: {kind: state, name: G, «colour»: red}
      relations:
        - {from: a, relation: recognises, to: b, cite: [s]}
        - {from: c, relation: recognises, to: d, cite: [s]}
        - {from: e, relation: recognises, to: f, cite: [s]}
        - {from: g, relation: recognises, to: a, cite: [s]}
      """, codes: ["E111", "E108", "E105", "E106", "E118", "E105", "E003"])
  }

  @Test func `an unknown kind is one mistake however many relations it has`() {
    check(
      ProblemCase.world + """
          shop: {kind: «shoop», name: Shop}
        relations:
          - {from: shop, relation: recognises, to: france, cite: [overview]}
          - {from: france, relation: «recognizes», to: shop, cite: [overview]}
          - {from: abe, relation: «recognizes», to: rennes-2, cite: [overview]}
        """, codes: ["E009", "E010", "E010"])
  }

  @Test func `an unknown source is a mistake at each place that cites it`() {
    let relation =
      "  - {from: france, relation: recognises, to: japan, cite: [{«oversight»: p. 1}]}\n"
    check(
      ProblemCase.world + "relations:\n" + String(repeating: relation, count: 10),
      codes: Array(repeating: "E013", count: 10))
  }

  @Test func `a misspelt section is one mistake`() {
    check(
      """
      entente: 1
      «entites»:
        a: {kind: state, name: A}
        b: {«kidn»: state, «nmae»: B}
      «sauces»:
        s: {title: S}
      relations:
        - {from: a, relation: recognises, to: b, cite: [s]}
        - {from: a, relation: recognises, to: «x», cite: [s]}
      """, codes: ["E003", "E003", "E003", "E003", "E011"])
  }

  @Test func `entities in a list are one mistake`() {
    check(
      """
      entente: 1
      entities:
        «-» {id: a, kind: state, name: A}
      relations:
        - {from: a, relation: about, to: a, cite: [«s»]}
      """, codes: ["E005", "E013"])
  }

  @Test func `a bracket over several lines is one mistake`() {
    check(
      """
      entente: 1
      entities:
        a: «{»
          kind: state,
          name: A
        }
        b: {kind: state, name: B}
      relations:
        - «{»from: a,
            relation: recognises, to: [}
        - {from: a, relation: recognises, to: b, cite: [«s»]}
      """, codes: ["E111", "E111", "E013"])
  }

  @Test func `a file indented by tabs is one mistake, and is read`() {
    check(
      """
      entente: 1
      entities:
      «\t»a:
      \t\tkind: state
      \t\tname: A
      \tb: {kind: «stat», name: B}
      relations:
        - {from: a, relation: recognises, to: b, cite: [«s»]}
      """, codes: ["E103", "E009", "E013"])
  }

  @Test func `a kind whose declaration is broken refuses nobody`() {
    check(
      """
      entente: 1
      sources: {s: {title: S}}
      vocabulary:
        relation-kinds:
          knows: {phrase: knows, from: [person], to: [«persn»]}
          likes: {phrase: likes, from: [person], to: [person], «tye»: true}
      entities:
        a: {kind: state, name: A}
        b: {kind: person, name: B}
      relations:
        - {from: b, relation: knows, to: b, cite: [s]}
        - {from: a, relation: likes, to: b, cite: [s]}
      """, codes: ["E009", "E003"])
  }

  @Test func `a dispute with a broken relation is no second mistake`() {
    check(
      ProblemCase.world + """
        relations:
          - {id: r1, from: france, relation: recognises, to: «jappan», cite: [overview]}
          - {id: r2, from: france, relation: recognises, to: japan, disputes: r1, cite: [overview]}
          - {id: r3, from: france, relation: recognises, to: japan, disputes: [r1, «r4»], cite: [overview]}
        """, codes: ["E011", "E014"])
  }
}
