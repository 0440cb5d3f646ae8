/// What is legal but doubtful, and found by a review only.
extension FaultCorpus {
  static let sourceDoubts: [Fault] = [
    Fault("nothing cites a source", "W201", .source("id: «s20»", "title: Nobody reads it")),
    Fault("a type of source is unknown", "W212", source("s21", "type: «artcle-journal»")),
    Fault("a source appeared at a time that is none", "W212", source("s22", "issued: «soon»")),
    Fault("a source was looked at no date", "W212", source("s23", "accessed: «17.9.2013»")),
    Fault("a digest is too short", "W212", source("s24", "sha256: «abc»")),
    Fault("a DOI does not follow its rule", "W210", source("s25", "DOI: «11.1000/1»")),
    Fault("an ISBN has a wrong check digit", "W210", source("s26", "ISBN: «978-3-16-148410-1»")),
    Fault("an address is none", "W210", source("s27", "URL: «nowhere»")),
    Fault(
      "the data set has no licence", "W213",
      .heading("«title»: Faults", replacing: "title", "licence")),
  ]

  static let entityDoubts: [Fault] = [
    Fault(
      "no relation names an entity", "W202",
      .entity("id: «hermit»", "kind: person", "name: Simeon the Stylite")),
    Fault(
      "an agreement has no party", "W203",
      .entity("id: «pact»", "kind: agreement", "name: Pact of Oblivion"), tie("pact")),
    Fault(
      "two entities have one name", "W207",
      .entity("id: «rennes-two»", "kind: university", "name: RENNES 2"), tie("rennes-two")),
    Fault(
      "two names differ by a letter", "W207",
      .entity("id: gumilyov", "kind: school", "name: Gumilyov Lyceum"), tie("gumilyov"),
      .entity("id: «gumiljov»", "kind: school", "name: Gumilyow Lyceum"), tie("gumiljov")),
    Fault(
      "an alias is the name of another", "W207",
      .entity("id: ena", "kind: academy", "name: Strasbourg Academy"), tie("ena"),
      .entity(
        "id: «insp»", "kind: academy", "name: Civil Service College",
        alias: ["text: Academy Strasbourg"]), tie("insp")),
    Fault(
      "a name has letters of two scripts", "W208",
      .entity("id: sber", "kind: company", "name: «Сбербaнк»"), tie("sber")),
    Fault(
      "an alias has letters of two scripts", "W208",
      .entity(
        "id: gaz", "kind: company", "name: Gas Works", alias: ["text: «Гaзпром»", "lang: ru"]),
      tie("gaz")),
    Fault(
      "a name in a second language has letters of two scripts", "W208",
      .yaml(.entities, "kmg: {kind: company, name: {en: Oil and Sons, kk: «Мұнaй»}}"),
      .row(of: "entities", "id: kmg", "kind: company", "name: Oil and Sons", "lang: en"),
      .row(of: "names", "entity: kmg", "text: «Мұнaй»", "lang: kk", "role: name"), tie("kmg")),
    Fault(
      "an attribute is on a line that is not there", "W209",
      .entity(
        "id: zoo", "kind: venue", "name: Zoological Garden",
        attribute: ["name: bears", "value: 2", "cite: overview: p. 1; overview: «line 401»"]),
      tie("zoo")),
    Fault(
      "an alias is on a line that is not there", "W209",
      .entity(
        "id: park", "kind: venue", "name: Botanic Meadow",
        alias: ["text: The Green", "cite: overview: «line 0»"]), tie("park")),
    Fault(
      "an ORCID has a wrong check digit", "W210",
      .entity(
        "id: ada", "kind: person", "name: Ada Lovelace", "ids: orcid: «0000-0002-1825-0098»"),
      tie("ada")),
    Fault(
      "two persons have one identifier", "W217",
      .entity("id: emma", "kind: person", "name: Emma Goldman", "ids: wikidata: Q79969"),
      .entity("id: otto", "kind: person", "name: Otto Neurath", "ids: wikidata: «Q79969»"),
      tie("emma"), tie("otto")),
    Fault(
      "one of two identifiers does not follow its rule", "W210",
      .entity(
        "id: carlos", "kind: person", "name: Carlos Fuentes", "ids: wikidata: Q1; viaf: «x»"),
      tie("carlos")),
    Fault(
      "a register is unknown", "W211",
      .entity("id: bob", "kind: person", "name: Robert Schuman", "ids: orcyd: «1»"), tie("bob")),
    Fault(
      "an entity belongs to a city", "W215",
      .entity("id: opera", "kind: venue", "name: Opera House", "of: france; «paris»"),
      tie("opera")),
  ]

  private static func source(_ id: String, _ pair: FaultPair) -> FaultEntry {
    var entry = FaultEntry.source(FaultPair("id", id), pair)
    let citing = FaultEntry.relation(
      "from: france", "relation: about", "to: japan", FaultPair("cite", id))
    entry.lines += citing.lines
    entry.rows += citing.rows
    return entry
  }

  /// A relation that keeps an entity from being lonely.
  static func tie(_ id: String) -> FaultEntry {
    .relation(FaultPair("from", id), "relation: about", "to: japan")
  }
}
