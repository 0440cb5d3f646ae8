import EntenteFormats
import Testing

/// A mistake costs its own line or entry, and what follows from it is not reported.
@Suite struct RecoveryTests {
  @Test func `ten mistakes of different kinds are ten findings at their places`() {
    expectFindings(
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
    expectFindings(
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
    expectFindings(
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
    expectFindings(
      ProblemCase.world + "relations:\n" + String(repeating: relation, count: 10),
      codes: Array(repeating: "E013", count: 10))
  }

  @Test func `a misspelt section is one mistake`() {
    expectFindings(
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
    expectFindings(
      """
      entente: 1
      entities:
        «-» {id: a, kind: state, name: A}
      relations:
        - {from: a, relation: about, to: a, cite: [«s»]}
      """, codes: ["E005", "E013"])
  }

  @Test func `a bracket over several lines is one mistake`() {
    expectFindings(
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
    expectFindings(
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
    expectFindings(
      """
      entente: 1
      sources: {s: {title: S}}
      vocabulary:
        relation-kinds:
          knows: {phrase: knows, from: [person], to: [«persn»]}
          likes: {phrase: likes, from: [person], to: [person], «too»: state}
      entities:
        a: {kind: state, name: A}
        b: {kind: person, name: B}
      relations:
        - {from: b, relation: knows, to: b, cite: [s]}
        - {from: a, relation: likes, to: b, cite: [s]}
      """, codes: ["E009", "E003"])
  }

  @Test func `a kind whose broader kind is unknown fits everywhere`() {
    expectFindings(
      """
      entente: 1
      sources: {s: {title: S}}
      vocabulary:
        entity-kinds:
          museum: {parent: «organisaton»}
          gallery: {parent: museum}
      entities:
        a: {kind: person, name: A}
        b: {kind: gallery, name: B}
      relations:
        - {from: a, relation: headOf, to: b, cite: [s]}
        - {from: b, relation: «heeadOf», to: a, cite: [s]}
      """, codes: ["E009", "E010"])
  }

  @Test func `a dispute with a broken relation is no second mistake`() {
    expectFindings(
      ProblemCase.world + """
        relations:
          - {id: r1, from: france, relation: recognises, to: «jappan», cite: [overview]}
          - {id: r2, from: france, relation: recognises, to: japan, disputes: r1, cite: [overview]}
          - {id: r3, from: france, relation: recognises, to: japan, disputes: [r1, «r4»], cite: [overview]}
        """, codes: ["E011", "E014"])
  }

  @Test func `a colon forgotten on the first line of an item is one mistake`() {
    expectFindings(
      """
      entente: 1
      sources: {s: {title: S}}
      entities:
        a: {kind: person, name: A}
        b: {kind: university, name: B}
      relations:
        - «from a»
          relation: headOf
          to: b
          cite: [s]
        - from: «b»
          relation: headOf
          to: a
          cite: [s]
        -  «relation headOf»
           from: a
           to: b
           cite: [s]
        - «"from"» # and nothing more
          relation: headOf
          to: b
          cite: [s]
      """, codes: ["E105", "E012", "E105", "E105"])
  }

  @Test func `an item of the forgotten colon is read for its other mistakes`() {
    let relation =
      "relations:\n  - «from a»\n    relation: «headOff»\n    to: abe\n    «colour»: red\n"
    expectFindings(
      ProblemCase.world + relation + "    when: «2013-13»\n    cite: [overview]\n",
      codes: ["E105", "E010", "E003", "E018"])
  }

  @Test func `a list of texts and a text that goes on are still told apart`() {
    expectFindings(
      ProblemCase.world + """
          enu:
            kind: university
            name: ENU
            alias:
              - Gumilyov University
              - Eurasian University
                «that goes on»
              - ЕНУ
        """, codes: ["E117"])
  }

  @Test func `prose is one mistake, however long it is`() {
    for text in [
      "«not yaml at all»", "«Dear reader,»\nthis is no data set\n  at all\nbut a letter",
    ] {
      expectFindings(text, codes: ["E001"])
      expectFindings("# A letter\n\n" + text + "\n", codes: ["E001"])
    }
    expectFindings("«entente 1»\n«title France»\n", codes: ["E105", "E105"])
    expectFindings("«entnte 1»\n", codes: ["E105"])
    expectFindings("entente: 1\n«not yaml at all»\n", codes: ["E105"])
  }

  @Test func `a key without a colon is not also an unknown key`() {
    expectFindings(
      ProblemCase.world + """
          enu:
            kind: university
            name: ENU
            «colour blue»
            «nte a note»
        """, codes: ["E105", "E105"])
  }
}
