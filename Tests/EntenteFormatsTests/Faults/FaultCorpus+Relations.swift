/// Faults of relations.
extension FaultCorpus {
  static let relationFaults: [Fault] = [
    Fault("a key of a relation is misspelt", "E003", recognition("«whn»: 1992")),
    Fault("a key of a relation is unknown", "E003", recognition("«wwwwww»: 1992")),
    Fault(
      "a relation begins nowhere", "E004",
      .relation("relation: recognises", "to: japan", emphasis: .first)),
    Fault(
      "a relation ends nowhere", "E004",
      .relation("from: france", "relation: recognises", emphasis: .first)),
    Fault(
      "a relation is of no kind", "E004",
      .relation("from: france", "to: japan", emphasis: .first)),
    Fault("a basis is misspelt", "E007", recognition("basis: «infered»")),
    Fault("a confidence is unknown", "E007", recognition("confidence: «sure»")),
    Fault("a standing is unknown", "E007", recognition("standing: «best»")),
    Fault("denied is neither true nor false", "E007", recognition("denied: «yes»")),
    Fault("a weight is below zero", "E008", recognition("weight: «-1»")),
    Fault("a weight is zero", "E008", recognition("weight: «0»")),
    Fault("a weight is a word", "E008", recognition("weight: «strong»")),
    Fault("a weight has no end", "E008", recognition("weight: «1e999»")),
    Fault("a weight is no number", "E008", recognition("weight: «nan»")),
    Fault(
      "a kind of relation is misspelt", "E010",
      .relation("from: france", "relation: «recognizes»", "to: japan")),
    Fault(
      "a kind of relation is unknown", "E010",
      .relation("from: france", "relation: «wwwwww»", "to: japan")),
    Fault(
      "a relation begins at an unknown entity", "E011",
      .relation("from: «frnce»", "relation: recognises", "to: japan")),
    Fault(
      "a relation ends at an unknown entity", "E011",
      .relation("from: france", "relation: recognises", "to: «atlantis»")),
    Fault("a relation is somewhere unknown", "E011", recognition("place: «pariss»")),
    Fault("a relation rests on an unknown agreement", "E011", recognition("under: «trety»")),
    Fault(
      "a relation begins at an entity that does not fit", "E012",
      .relation("from: «rennes-2»", "relation: recognises", "to: japan")),
    Fault(
      "a relation ends at an entity that does not fit", "E012",
      .relation("from: france", "relation: recognises", "to: «abe»")),
    Fault(
      "a relation of a declared kind does not fit", "E012",
      .relation("from: «abe»", "relation: seatedIn", "to: paris")),
    Fault("a relation cites an unknown source", "E013", recognition("cite: «overveiw»: p. 1")),
    Fault(
      "a relation cites an unknown source besides", "E013",
      recognition("cite: overview: p. 1; «oversight»")),
    Fault("a relation disputes one that is not there", "E014", recognition("disputes: «w-99»")),
    Fault(
      "a relation disputes one more that is not there", "E014",
      recognition("disputes: w-1; «nothing»; w-2")),
    Fault(
      "a relation has the identifier of another", "E017",
      .relation("id: «w-1»", "from: france", "relation: recognises", "to: japan")),
    Fault("a day that its month does not have", "E018", recognition("when: «2013-02-29»")),
    Fault("a date as people write it", "E018", recognition("when: «17.9.2013»")),
    Fault("a date as spreadsheets write it", "E018", recognition("when: «17/09/2013»")),
    Fault("half an interval", "E018", recognition("when: «1992-»")),
    Fault("an interval of words", "E018", recognition("when: «1992 to 1993»")),
    Fault("a year that ends before it starts", "E019", recognition("when: «2013/2012»")),
    Fault("a day before the first", "E019", recognition("when: «2013-09-17/2013-09-16»")),
    Fault(
      "a role has a tab", "E102",
      .yaml(
        .relations,
        "- {from: abe, relation: headOf, to: japan, role: «\"a\\tb\"», cite: [overview]}"),
      .row(
        of: "relations", "id: tab", "from: abe", "relation: headOf", "to: japan", "role: «a\tb»"),
      .row(of: "citations", "relation: tab", "source: overview")),
    Fault(
      "a locator has a tab", "E102",
      .yaml(
        .relations,
        "- {from: abe, relation: headOf, to: japan, cite: [{overview: «\"p.\\t2\"»}]}"),
      .row(of: "relations", "id: at", "from: abe", "relation: headOf", "to: japan"),
      .row(of: "citations", "relation: at", "source: overview", "locator: «p.\t2»")),
    Fault(
      "a relation cites nothing", "W101",
      .relation("from: abe", "relation: «visited»", "to: paris", "cite: ", emphasis: .row)),
    Fault(
      "an inferred relation cites nothing", "W101",
      .relation(
        "from: abe", "relation: «visited»", "to: japan", "basis: inferred", "cite: ",
        emphasis: .row)),
  ]

  /// A relation that is sound but for what is said of it.
  private static func recognition(_ pair: FaultPair) -> FaultEntry {
    .relation("from: france", "relation: recognises", "to: japan", pair)
  }
}
