/// Faults of every kind that can stand both in YAML and in tables.
enum FaultCorpus {
  static let all =
    headingFaults + sourceFaults + vocabularyFaults + entityFaults + partFaults + relationFaults
    + identityFaults + sourceDoubts + entityDoubts + relationDoubts + privateDoubts

  /// The codes that only one of the two forms can have: shapes, comments, folders and columns.
  static let oneSidedCodes: Set<String> = [
    "E005", "E020", "E021", "E024", "W102", "W103", "W104", "W105", "W106", "W107",
  ]

  /// The columns that join the rows of tables, for which YAML has no key.
  static let joiningColumns: [String: Set<String>] = [
    "names": ["entity", "role"], "attributes": ["entity"], "citations": ["relation"],
  ]

  /// A sound data set, by the keys of its heading where a fault may stand instead.
  static let world: [(key: String, entry: FaultEntry)] =
    [
      ("entente", .heading("entente: 1")), ("title", .heading("title: Faults")),
      ("licence", .heading("licence: CC0-1.0")),
    ]
    + worldEntries.map { ("", $0) }

  private static let worldEntries: [FaultEntry] = [
    .source("id: overview", "type: article", "title: An overview", "lines: 400"),
    .entityKind("kind: lyceum", "parent: school", "plural: lycea"),
    .relationKind(
      "kind: seatedIn", "phrase: has its seat in", "single: true", "from: organisation",
      "to: place", "family: place"),
    .entity("id: france", "kind: state", "name: France"),
    .entity("id: japan", "kind: state", "name: Japan"),
    .entity("id: paris", "kind: city", "name: Paris", "of: france"),
    .entity("id: kyoto", "kind: city", "name: Kyoto", "of: japan"),
    .entity("id: rennes-2", "kind: university", "name: Rennes 2", "of: france"),
    .entity("id: abe", "kind: person", "name: Shinzo Abe", "when: 1954-09-21/2022-07-08"),
    .entity(
      "id: treaty", "kind: treaty", "name: Treaty of Edo",
      attribute: ["name: articles", "value: 22", "cite: overview: line 4"],
      alias: ["text: Traité de paix", "lang: fr"]),
    .relation("id: w-1", "from: france", "relation: recognises", "to: japan"),
    .relation("id: w-2", "from: japan", "relation: recognises", "to: france"),
    .relation("id: w-3", "from: france", "relation: partyTo", "to: treaty"),
    .relation("id: w-4", "from: abe", "relation: representativeOf", "to: japan", "when: 2006"),
    .relation("id: w-5", "from: rennes-2", "relation: seatedIn", "to: paris"),
    .relation("id: w-6", "from: abe", "relation: visited", "to: kyoto"),
  ]

  /// The tables of a data set and the columns that they have here.
  static let columns: [(table: String, columns: [String])] = [
    ("dataset", ["key", "value"]),
    (
      "sources",
      [
        "id", "type", "author", "title", "issued", "DOI", "ISBN", "URL", "accessed", "publisher",
        "file", "sha256", "lines", "note",
      ]
    ),
    ("entity-kinds", ["kind", "parent", "name", "plural"]),
    (
      "relation-kinds",
      [
        "kind", "phrase", "inverse", "symmetric", "single", "from", "to", "family", "distance",
        "tie",
      ]
    ),
    ("entities", ["id", "kind", "name", "lang", "of", "when", "ids", "note"]),
    ("names", ["entity", "text", "lang", "role", "when", "cite"]),
    (
      "attributes",
      [
        "entity", "name", "value", "unit", "when", "basis", "confidence", "standing", "disputes",
        "cite", "note",
      ]
    ),
    (
      "relations",
      [
        "id", "from", "relation", "to", "when", "role", "place", "amount", "weight", "under", "as",
        "basis", "confidence", "standing", "denied", "disputes", "note",
      ]
    ),
    ("citations", ["relation", "source", "locator"]),
    ("same", ["entities", "cite", "note"]),
  ]
}
