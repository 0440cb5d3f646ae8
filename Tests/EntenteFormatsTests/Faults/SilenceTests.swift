import EntenteFormats
import Testing

/// A mistake keeps others from being invented, but hides none that has nothing to do with it.
@Suite struct SilenceTests {
  @Test(arguments: [
    ("phrase: «[»knows]", "E005"), ("inverse: «[»known]", "E005"), ("single: «yes»", "E007"),
    ("family: «love»", "E007"), ("distance: «far»", "E008"), ("tie: «yes»", "E007"),
    ("«tye»: true", "E003"),
  ])
  func `a relation does not fit its kind, whatever else the kind has wrong`(
    mistake: String, code: String
  ) {
    expectFindings(
      Self.knowing("from: person, to: person, \(mistake)", "«japan»"), codes: [code, "E012"])
  }

  @Test(arguments: [
    ("«form»: person, to: person", "E003"), ("from: «persn», to: person", "E009"),
    ("to: person, from: [person, «pla»]", "E009"), ("symmetric: «yes», from: person", "E007"),
    ("from: person, to: «{»a: b}", "E005"), ("from: [person, \"«\\q»\"]", "E109"),
    ("from: person, «from»: state", "E123"), ("from: person, «knows»: state", "E003"),
    ("from: person, «to person»", "E105"),
  ])
  func `no relation is unfit where nobody knows what its kind joins`(mistake: String, code: String)
  {
    expectFindings(Self.knowing(mistake, "japan"), codes: [code])
  }

  @Test func `a kind that joins anything besides some kinds joins anything`() {
    expectFindings(Self.knowing("from: [person, any], to: [any]", "japan"), codes: [])
  }

  /// A relation from a state to a person, of a kind that is declared so.
  private static func knowing(_ declaration: String, _ start: String) -> String {
    """
    entente: 1
    sources: {s: {title: S}}
    vocabulary:
      relation-kinds:
        knows: {\(declaration)}
    entities:
      japan: {kind: state, name: Japan}
      abe: {kind: person, name: Abe}
    relations:
      - {from: \(start), relation: knows, to: abe, cite: [s]}
    """
  }

  @Test func `a dispute with nobody is found beside a damaged relation that has its identifier`() {
    expectFindings(
      ProblemCase.world + """
        relations:
          - {id: r1, from: france, relation: recognises, to: japan role«:» x, cite: [overview]}
          - {id: r2, from: france, relation: recognises, to: japan, disputes: «r9», cite: [overview]}
          - {id: r3, from: france, relation: recognises, to: japan, disputes: r1, cite: [overview]}
        """, codes: ["E107", "E014"])
    expectFindings(
      ProblemCase.world + """
        relations:
          - id: r1
            from: france
            «relation recognises»
            to: japan
            cite: [overview]
          - {id: r2, from: france, relation: recognises, to: japan, disputes: [r1, «r9»], cite: [overview]}
        """, codes: ["E105", "E014"])
  }

  @Test func `a dispute is not doubted beside a damaged relation that may be the one`() {
    expectFindings(
      ProblemCase.world + """
        relations:
          - «id r1»
            from: france
            relation: recognises
            to: japan
            cite: [overview]
          - {id: r2, from: france, relation: recognises, to: japan, disputes: r1, cite: [overview]}
        """, codes: ["E105"])
    expectFindings(
      ProblemCase.world + """
        relations:
          - {id: «"»r1, from: france, relation: recognises, to: japan, cite: [overview]}
          - {id: r2, from: france, relation: recognises, to: japan, disputes: r1, cite: [overview]}
        """, codes: ["E108"])
    expectFindings(
      ProblemCase.world + """
        relations:
          - «{»from: france, relation: recognises, to: japan, cite: [overview]
            id: r1}
          - {id: r2, from: france, relation: recognises, to: japan, disputes: r1, cite: [overview]}
        """, codes: ["E111"])
  }
}
