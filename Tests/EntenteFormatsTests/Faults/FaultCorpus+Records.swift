/// Faults of the heading, the sources, the vocabulary and the statements of identity.
extension FaultCorpus {
  static let headingFaults: [Fault] = [
    Fault(
      "the version is missing", "E001", alone: true,
      .heading("«title»: Faults", replacing: "entente", "title", "licence")),
    Fault("the version is not known", "E002", .heading("entente: «2»", replacing: "entente")),
    Fault("a key of the heading is misspelt", "E003", .heading("«abuot»: Faults")),
    Fault("a key of the heading is unknown", "E003", .heading("«wwwwww»: Faults")),
    Fault(
      "a key of the heading has no value", "E006", .heading("«title»: ", replacing: "title")),
    Fault(
      "a key of the heading stands twice", "E123",
      .heading("licence: CC0-1.0", replacing: "licence"), .heading("«licence»: none")),
  ]

  static let sourceFaults: [Fault] = [
    Fault(
      "a field of a source is misspelt", "E003",
      .source("id: s1", "title: A", "«contaner-title»: Nature")),
    Fault(
      "a field of a source is unknown", "E003", .source("id: s2", "title: A", "«wwwwww»: x")),
    Fault(
      "a source has the identifier of another", "E016",
      .source("id: «overview»", "title: Another overview")),
    Fault(
      "a source has no whole number of lines", "E008",
      .source("id: s3", "title: A", "lines: «1.5»")),
    Fault("a source has no lines", "E008", .source("id: s4", "title: A", "lines: «0»")),
    Fault("a source has fewer than no lines", "E008", .source("id: s5", "lines: «-12»")),
    Fault("the number of lines is a word", "E008", .source("id: s6", "lines: «many»")),
    Fault(
      "the number of lines is too large", "E008",
      .source("id: s7", "lines: «99999999999999999999»")),
    Fault(
      "the title of a source has a tab", "E102",
      .yaml(.sources, "s8: {type: book, title: «\"Two\\tparts\"»}"),
      .row(of: "sources", "id: s8", "type: book", "title: «Two\tparts»")),
    Fault(
      "the path of a source has a tab", "E102",
      .yaml(.sources, "s11: {file: «\"a\\tb\"»}"), .row(of: "sources", "id: s11", "file: «a\tb»")),
    Fault(
      "an author of a source has a tab", "E102",
      .yaml(.sources, "s9: {author: [Abe, «\"Two\\tparts\"»]}"),
      .row(of: "sources", "id: s9", "author: Abe; «Two\tparts»")),
    Fault(
      "an identifier of a source has a tab", "E102",
      .yaml(.sources, "«\"s\\t10\"»: {type: book}"),
      .row(of: "sources", "id: «s\t10»", "type: book")),
  ]

  static let vocabularyFaults: [Fault] = [
    Fault(
      "a key of a kind of entity is misspelt", "E003",
      .entityKind("kind: k1", "«parnt»: school")),
    Fault(
      "a kind of entity has an unknown broader kind", "E009",
      .entityKind("kind: k2", "parent: «scool»")),
    Fault(
      "a kind of entity is declared twice", "E123", inTables: "E022",
      .entityKind("kind: «lyceum»", "parent: school")),
    Fault(
      "a key of a kind of relation is misspelt", "E003",
      .relationKind("kind: q1", "«phrse»: knows")),
    Fault(
      "a kind of relation is declared twice", "E123", inTables: "E022",
      .relationKind("kind: «seatedIn»", "phrase: sits in")),
    Fault(
      "symmetric is neither true nor false", "E007",
      .relationKind("kind: q2", "symmetric: «yes»")),
    Fault("single is neither true nor false", "E007", .relationKind("kind: q3", "single: «1»")),
    Fault("tie is neither true nor false", "E007", .relationKind("kind: q4", "tie: «True»")),
    Fault("a family is unknown", "E007", .relationKind("kind: q5", "family: «love»")),
    Fault("a family is misspelt", "E007", .relationKind("kind: q6", "family: «treety»")),
    Fault("a distance is a word", "E008", .relationKind("kind: q7", "distance: «far»")),
    Fault("a distance is zero", "E008", .relationKind("kind: q8", "distance: «0»")),
    Fault(
      "a kind of relation begins at an unknown kind", "E009",
      .relationKind("kind: q9", "from: state; «sity»", "to: any")),
    Fault(
      "a kind of relation ends at an unknown kind", "E009",
      .relationKind("kind: q10", "from: any", "to: «persn»")),
    Fault(
      "a kind of entity has a tab", "E102", alone: true,
      .yaml(.entityKinds, "«\"k\\t3\"»: {parent: school}"),
      .row(of: "entity-kinds", "kind: «k\t3»", "parent: school")),
    Fault(
      "the name of a kind has a tab", "E102",
      .yaml(.entityKinds, "k4: {name: «\"a\\tb\"»}"),
      .row(of: "entity-kinds", "kind: k4", "name: «a\tb»")),
    Fault(
      "the plural of a kind has a tab", "E102",
      .yaml(.entityKinds, "k5: {plural: «\"a\\tb\"»}"),
      .row(of: "entity-kinds", "kind: k5", "plural: «a\tb»")),
    Fault(
      "an inverse phrase has a tab", "E102",
      .yaml(.relationKinds, "q12: {inverse: «\"a\\tb\"»}"),
      .row(of: "relation-kinds", "kind: q12", "inverse: «a\tb»")),
    Fault(
      "a phrase has a tab", "E102",
      .yaml(.relationKinds, "q11: {phrase: «\"a\\tb\"»}"),
      .row(of: "relation-kinds", "kind: q11", "phrase: «a\tb»")),
  ]

  static let identityFaults: [Fault] = [
    Fault(
      "a key of a statement of identity is misspelt", "E003",
      .same("entities: france; japan", "«nte»: x")),
    Fault("a statement of identity names nobody", "E004", .same("note: x", emphasis: .first)),
    Fault("one entity alone is said to be the same", "E023", .same("entities: «france»")),
    Fault(
      "an entity is said to be the same as itself", "E023",
      .yaml(.same, "- {entities: «[»japan, japan]}"), .row(of: "same", "entities: «j»apan; japan")),
    Fault(
      "a statement of identity names an unknown entity", "E011",
      .same("entities: japan; «nippon»")),
    Fault(
      "a statement of identity cites an unknown source", "E013",
      .same("entities: france; japan", "cite: overview: p. 1; «overveiw»: p. 2")),
  ]
}
