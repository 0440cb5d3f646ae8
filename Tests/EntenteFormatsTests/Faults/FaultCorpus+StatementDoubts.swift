/// Doubts about statements, and private data wherever a text can stand.
extension FaultCorpus {
  static let relationDoubts: [Fault] = [
    Fault(
      "a relation is before the birth of an end", "W204",
      .relation("from: abe", "relation: representativeOf", "to: japan", "when: «1931»")),
    Fault(
      "a relation is after the death of an end", "W204",
      .relation("from: abe", "relation: representativeOf", "to: japan", "when: «2031/2032»")),
    Fault(
      "a statement is there twice", "W205",
      .relation("from: france", "relation: assures", "to: japan", "cite: overview: line 9"),
      .relation("from: france", "relation: «assures»", "to: japan", "cite: overview: line 9")),
    Fault(
      "a symmetric statement is there from both ends", "W205",
      .relation("from: paris", "relation: twinnedWith", "to: kyoto", "cite: overview: line 10"),
      .relation("from: kyoto", "relation: «twinnedWith»", "to: paris", "cite: overview: line 10")),
    Fault(
      "one of two statements cannot hold", "W206",
      .relation("from: rennes-2", "relation: «seatedIn»", "to: kyoto")),
    Fault(
      "a relation is on a line that is not there", "W209",
      .relation(
        "from: abe", "relation: visited", "to: paris",
        "cite: overview: line 1; overview: «line 401»")),
    Fault(
      "a relation is on lines in the wrong order", "W209",
      .relation("from: abe", "relation: visited", "to: paris", "cite: overview: «lines 9-5»")),
    Fault(
      "an identity is on a line that is not there", "W209",
      .same("entities: france; japan", "cite: overview: «line 999»")),
    Fault(
      "a relation is at a person", "W215",
      .relation("from: france", "relation: cooperatesWith", "to: japan", "place: «abe»")),
    Fault(
      "a relation rests on a university", "W215",
      .relation("from: france", "relation: cooperatesWith", "to: japan", "under: «rennes-2»")),
    Fault(
      "a person is said to be an agreement", "W216",
      .yaml(.same, "- {«entities»: [abe, treaty]}"),
      .row(of: "same", "entities: «abe; treaty»")),
    Fault(
      "a statement is denied, and nothing says which disputes which", "W218",
      .relation("from: japan", "relation: «assures»", "to: france", "cite: overview: line 12"),
      .relation(
        "from: japan", "relation: assures", "to: france", "denied: true",
        "cite: overview: line 13")),
    Fault(
      "a relation leads to where it begins", "W219",
      .relation("from: japan", "relation: «assures»", "to: japan")),
  ]

  static let privateDoubts: [Fault] = [
    Fault(
      "the title has an address", "W214", alone: true,
      .heading("title: «Faults of jean@example.org»", replacing: "title")),
    Fault(
      "what the data set says of itself has a number", "W214",
      .heading("about: «Call +33 2 99 14 10 00»")),
    Fault(
      "the title of a source has an address", "W214",
      .source("id: s31", "title: «Letter to jean@example.org»"), citing("s31")),
    Fault(
      "the second author of a source has an address", "W214",
      .source("id: s32", "author: Jean; «jean@example.org»; Marie"), citing("s32")),
    Fault(
      "a publisher has an address", "W214",
      .source("id: s33", "publisher: «press@example.org»"), citing("s33")),
    Fault(
      "the note on a source has an address", "W214",
      .source("id: s34", "note: «from jean@example.org»"), citing("s34")),
    Fault(
      "a name has an address", "W214",
      .entity("id: p1", "kind: person", "name: «Jean jean@example.org»"), tie("p1")),
    Fault(
      "an alias has an address", "W214",
      .entity(
        "id: p2", "kind: person", "name: Marie Curie",
        alias: ["text: «marie@example.org»", "lang: fr"]), tie("p2")),
    Fault(
      "the value of an attribute has a number", "W214",
      .entity(
        "id: p3", "kind: office", "name: Reception Desk",
        attribute: ["name: telephone", "value: «+33 2 99 14 10 00»"]), tie("p3")),
    Fault(
      "the note on an attribute has an address", "W214",
      .entity(
        "id: p4", "kind: office", "name: Registry",
        attribute: ["name: desks", "value: 4", "note: «ask registry@example.org»"]), tie("p4")),
    Fault(
      "two texts of an attribute have the same address", "W214",
      .entity(
        "id: p5", "kind: office", "name: Bursary",
        attribute: ["name: post", "value: «fees@example.org»", "note: «fees@example.org»"]),
      tie("p5")),
    Fault(
      "the note on an entity has an address", "W214",
      .entity("id: p6", "kind: office", "name: Chancellery", "note: «c@example.org»"), tie("p6")),
    Fault("a role has an address", "W214", cooperation("role: «host@example.org»")),
    Fault("an amount has an address", "W214", cooperation("amount: «ask pay@example.org»")),
    Fault("the name in a source is an address", "W214", cooperation("as: «me@example.org»")),
    Fault("the note on a relation has an address", "W214", cooperation("note: «n@example.org»")),
    Fault(
      "a locator is an address", "W214", cooperation("cite: overview: «mail of x@example.org»")),
    Fault(
      "the note on an identity has an address", "W214",
      .same("entities: france; japan", "note: «says jean@example.org»")),
  ]

  private static func cooperation(_ pair: FaultPair) -> FaultEntry {
    .relation("from: france", "relation: cooperatesWith", "to: japan", pair)
  }

  /// A relation that cites a source.
  private static func citing(_ source: String) -> FaultEntry {
    .relation("from: france", "relation: about", "to: japan", FaultPair("cite", source))
  }
}
