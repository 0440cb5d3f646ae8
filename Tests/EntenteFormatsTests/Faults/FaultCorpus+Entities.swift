/// Faults of entities, their names and their attributes.
extension FaultCorpus {
  static let entityFaults: [Fault] = [
    Fault(
      "a key of an entity is misspelt", "E003",
      .entity("id: e1", "kind: museum", "name: A", "«whenn»: 1992")),
    Fault(
      "a key of an entity is unknown", "E003",
      .entity("id: e2", "kind: museum", "name: A", "«colour»: red")),
    Fault(
      "an entity has no kind", "E004",
      .entity("id: e3", "name: A", emphasis: .first)),
    Fault("an entity has no name", "E004", .entity("id: e4", "kind: museum", emphasis: .first)),
    Fault(
      "an identifier in a register is missing", "E006",
      .yaml(.entities, "e5: {kind: museum, name: A, ids: {«ror»: }}"),
      .row(of: "entities", "id: e5", "kind: museum", "name: A", "ids: «ror»")),
    Fault(
      "a kind is misspelt", "E009", .entity("id: e6", "kind: «univercity»", "name: A")),
    Fault("a kind is unknown", "E009", .entity("id: e7", "kind: «wwwwww»", "name: A")),
    Fault(
      "an entity belongs to an unknown state", "E011",
      .entity("id: e8", "kind: museum", "name: A", "of: «jappan»")),
    Fault(
      "one of the states of an entity is unknown", "E011",
      .entity("id: e9", "kind: museum", "name: A", "of: france; «atlantis»")),
    Fault(
      "an entity has the identifier of another", "E015",
      .entity("id: «france»", "kind: state", "name: A")),
    Fault(
      "an entity exists since a month that is none", "E018",
      .entity("id: e10", "kind: museum", "name: A", "when: «2013-13»")),
    Fault(
      "an entity exists since a text", "E018",
      .entity("id: e11", "kind: museum", "name: A", "when: «long ago»")),
    Fault(
      "an entity ends before it starts", "E019",
      .entity("id: e12", "kind: museum", "name: A", "when: «1992/1991»")),
    Fault(
      "an entity is twice in one register", "E123",
      .entity("id: e13", "kind: museum", "name: A", "ids: ror: 1; «ror»: 2")),
    Fault(
      "an entity has two names in one language", "E123",
      .yaml(.entities, "e14: {kind: museum, name: {fr: A, «fr»: B}}"),
      .row(of: "entities", "id: e14", "kind: museum", "name: A", "lang: fr"),
      .row(of: "names", "entity: e14", "text: B", "lang: «fr»", "role: name")),
    Fault(
      "a name has a tab", "E102",
      .yaml(.entities, "e15: {kind: museum, name: «\"A\\tB\"»}"),
      .row(of: "entities", "id: e15", "kind: museum", "name: «A\tB»")),
    Fault(
      "a language has a tab", "E102",
      .yaml(.entities, "e16: {kind: museum, name: {«\"f\\tr\"»: A}}"),
      .row(of: "entities", "id: e16", "kind: museum", "name: A", "lang: «f\tr»")),
    Fault(
      "an identifier of an entity has a tab", "E102",
      .yaml(.entities, "«\"e\\t17\"»: {kind: museum, name: A}"),
      .row(of: "entities", "id: «e\t17»", "kind: museum", "name: A")),
    Fault(
      "a register has a tab", "E102",
      .yaml(.entities, "e18: {kind: museum, name: A, ids: {«\"r\\tor\"»: 1}}"),
      .row(of: "entities", "id: e18", "kind: museum", "name: A", "ids: «r\tor»: 1")),
  ]

  static let partFaults: [Fault] = [
    Fault(
      "a key of an alias is misspelt", "E003",
      .entity("id: a1", "kind: museum", "name: A", alias: ["text: B", "«lng»: fr"])),
    Fault(
      "an alias has no text", "E004",
      .entity("id: a2", "kind: museum", "name: A", alias: ["lang: fr"], emphasis: .first)),
    Fault(
      "an alias was used at a time that is none", "E018",
      .entity("id: a3", "kind: museum", "name: A", alias: ["text: B", "when: «1991-02-30»"])),
    Fault(
      "an alias ends before it starts", "E019",
      .entity("id: a4", "kind: museum", "name: A", alias: ["text: B", "when: «2001/1999»"])),
    Fault(
      "an alias cites an unknown source", "E013",
      .entity("id: a5", "kind: museum", "name: A", alias: ["text: B", "cite: «overvw»: p. 1"])),
    Fault(
      "an alias has a tab", "E102",
      .yaml(.entities, "a6: {kind: museum, name: A, alias: [{text: «\"B\\tC\"»}]}"),
      .row(of: "entities", "id: a6", "kind: museum", "name: A"),
      .row(of: "names", "entity: a6", "text: «B\tC»")),
    Fault(
      "a key of an attribute is misspelt", "E003",
      attribute("b1", "name: n", "value: 1", "«unt»: m")),
    Fault(
      "an attribute has no value", "E004",
      .entity("id: b2", "kind: museum", "name: A", attribute: ["name: n"], emphasis: .first)),
    Fault(
      "an attribute has no name", "E004",
      .entity("id: b3", "kind: museum", "name: A", attribute: ["value: 1"], emphasis: .first)),
    Fault(
      "the basis of an attribute is unknown", "E007",
      attribute("b4", "name: n", "value: 1", "basis: «guessed»")),
    Fault(
      "the confidence of an attribute is unknown", "E007",
      attribute("b5", "name: n", "value: 1", "confidence: «sure»")),
    Fault(
      "the standing of an attribute is unknown", "E007",
      attribute("b6", "name: n", "value: 1", "standing: «best»")),
    Fault(
      "an attribute cites an unknown source", "E013",
      attribute("b7", "name: n", "value: 1", "cite: overview; «oversight»")),
    Fault(
      "an attribute disputes an unknown relation", "E014",
      attribute("b8", "name: n", "value: 1", "disputes: w-1; «nowhere»")),
    Fault(
      "an attribute held at a time that is none", "E018",
      attribute("b9", "name: n", "value: 1", "when: «1992-1-7»")),
    Fault(
      "an attribute ends before it starts", "E019",
      attribute("b10", "name: n", "value: 1", "when: «2013-05/2013-04»")),
    Fault(
      "the name of an attribute has a tab", "E102",
      .yaml(.entities, "b12: {kind: museum, name: A, attributes: [{name: «\"n\\tm\"», value: 1}]}"),
      .row(of: "entities", "id: b12", "kind: museum", "name: A"),
      .row(of: "attributes", "entity: b12", "name: «n\tm»", "value: 1")),
    Fault(
      "the unit of an attribute has a tab", "E102",
      .yaml(
        .entities,
        "b13: {kind: museum, name: A, attributes: [{name: n, value: 1, unit: «\"k\\tm\"»}]}"),
      .row(of: "entities", "id: b13", "kind: museum", "name: A"),
      .row(of: "attributes", "entity: b13", "name: n", "value: 1", "unit: «k\tm»")),
    Fault(
      "the value of an attribute has a tab", "E102",
      .yaml(.entities, "b11: {kind: museum, name: A, attributes: [{name: n, value: «\"1\\t2\"»}]}"),
      .row(of: "entities", "id: b11", "kind: museum", "name: A"),
      .row(of: "attributes", "entity: b11", "name: n", "value: «1\t2»")),
  ]

  private static func attribute(_ id: String, _ pairs: FaultPair...) -> FaultEntry {
    .entity(FaultPair("id", id), "kind: museum", "name: A", attribute: pairs)
  }
}
