import Testing

/// A text with one mistake, marked, and what is said about it.
struct ProblemCase: CustomTestStringConvertible {
  var code: String
  var text: String
  var message: String

  var testDescription: String { "\(code): \(message)" }

  init(_ code: String, _ text: String, _ message: String) {
    self.code = code
    self.text = text
    self.message = message
  }

  static let all: [ProblemCase] = dataCases + entryCases + syntaxCases + textCases

  /// Two states and a source, for relations and citations.
  static let world = """
    entente: 1
    sources:
      overview: {type: article}
    entities:
      france: {kind: state, name: France}
      japan: {kind: state, name: Japan}
      rennes-2: {kind: university, name: Rennes 2, of: france}
      abe: {kind: person, name: Abe}

    """

  private static func relation(_ body: String) -> String {
    world + "relations:\n  - {\(body), cite: [overview]}\n"
  }

  private static let dataCases: [ProblemCase] = [
    ProblemCase(
      "E001", "«title»: France\n",
      "The file does not say which version of the format it uses. Begin it with 'entente: 1'."),
    ProblemCase(
      "E001", "«-» entente: 1\n",
      "The file does not say which version of the format it uses. Begin it with 'entente: 1'."),
    ProblemCase(
      "E002", "entente: «2»\n",
      "The version '2' of the format is not known. This program reads version 1."),
    ProblemCase(
      "E003", "entente: 1\n«titel»: France\n",
      "'titel' is not a key of a data set. Did you mean 'title'?"),
    ProblemCase(
      "E003", relation("from: france, relation: recognises, to: japan, «whn»: 1992"),
      "'whn' is not a key of a relation. Did you mean 'when'?"),
    ProblemCase(
      "E003", "entente: 1\nvocabulary: {«zzzzzz»: {}}\n",
      "'zzzzzz' is not a key of a vocabulary. Known: entity-kinds, relation-kinds."),
    ProblemCase(
      "E003", "entente: 1\nsources:\n  s: {«containr-title»: Nature}\n",
      "'containr-title' is not a key of a source. Did you mean 'container-title'?"),
    ProblemCase(
      "E004", "entente: 1\nentities:\n  «france»: {kind: state}\n",
      "The entity 'france' has no 'name'. Add 'name: …'."),
    ProblemCase(
      "E004", world + "relations:\n  - {«from»: france, to: japan, cite: [overview]}\n",
      "The relation has no 'relation'. Add 'relation: …'."),
    ProblemCase(
      "E005", "entente: 1\ntitle: «[»France]\n", "'title' is a list. Write a text."),
    ProblemCase(
      "E005", "entente: 1\nentities:\n  france: «state»\n", "'france' is a text. Write a map."),
    ProblemCase(
      "E005", "entente: 1\nrelations: «{»from: a}\n", "'relations' is a map. Write a list."),
    ProblemCase(
      "E005", world + "relations:\n  - «france recognises japan»\n",
      "This relation is a text. Write a map: '{from: …, relation: …, to: …}'."),
    ProblemCase(
      "E005", world + "relations:\n  - «[»france, japan]\n",
      "This relation is a list. Write a map: '{from: …, relation: …, to: …}'."),
    ProblemCase(
      "E005", world + "same:\n  - «france»\n",
      "This statement of identity is a text. Write a map: '{entities: […, …]}'."),
    ProblemCase(
      "E005", "entente: 1\nentities:\n  a: {kind: state, name: A, attributes: [«513 students»]}\n",
      "This attribute is a text. Write a map: '{name: …, value: …}'."),
    ProblemCase(
      "E005", "entente: 1\nentities:\n  a: {kind: state, name: «[»A]}\n",
      "'name' is a list. Write a text or a map of texts."),
    ProblemCase(
      "E005", "entente: 1\nentities:\n  a: {kind: state, name: A, of: «{»a: b}}\n",
      "'of' is a map. Write a text or a list of texts."),
    ProblemCase(
      "E006", "entente: 1\n«title»:\n", "'title' has no value. Write one, or remove the key."),
    ProblemCase(
      "E006", "entente: 1\ntitle: «\"\"»\n",
      "'title' has no value. Write one, or remove the key."),
    ProblemCase(
      "E006", "entente: 1\nentities:\n  «france»:\n",
      "'france' has no value. Write one, or remove the key."),
    ProblemCase(
      "E007", relation("from: france, relation: recognises, to: japan, basis: «infered»"),
      "'infered' is not a value of 'basis'. Did you mean 'inferred'?"),
    ProblemCase(
      "E007", relation("from: france, relation: recognises, to: japan, denied: «yes»"),
      "'yes' is not a value of 'denied'. Known: true, false."),
    ProblemCase(
      "E008", relation("from: france, relation: recognises, to: japan, weight: «-1»"),
      "'-1' is not a number that 'weight' can have. Write a number above 0."),
    ProblemCase(
      "E008", relation("from: france, relation: recognises, to: japan, weight: «nan»"),
      "'nan' is not a number that 'weight' can have. Write a number above 0."),
    ProblemCase(
      "E008", "entente: 1\nsources:\n  s: {lines: «1.5»}\n",
      "'1.5' is not a number that 'lines' can have. Write a whole number above 0."),
    ProblemCase(
      "E009", "entente: 1\nentities:\n  a: {kind: «univercity», name: A}\n",
      "'univercity' is not a kind of entity. Did you mean 'university'?"),
    ProblemCase(
      "E009", "entente: 1\nvocabulary:\n  entity-kinds:\n    lycée: {parent: «qwertyuiop»}\n",
      "'qwertyuiop' is not a kind of entity. Declare it under 'vocabulary'."),
    ProblemCase(
      "E010", relation("from: france, relation: «recognizes», to: japan"),
      "'recognizes' is not a kind of relation. Did you mean 'recognises'?"),
    ProblemCase(
      "E011", relation("from: france, relation: recognises, to: «jappan»"),
      "There is no entity 'jappan'. Did you mean 'japan'?"),
    ProblemCase(
      "E011", relation("from: france, relation: recognises, to: japan, under: «treaty-1858»"),
      "There is no entity 'treaty-1858'. Declare it under 'entities'."),
    ProblemCase(
      "E012", relation("from: «rennes-2», relation: recognises, to: japan"),
      "'recognises' joins a state to a state, but 'rennes-2' is a university."),
    ProblemCase(
      "E012", relation("from: france, relation: recognises, to: «abe»"),
      "'recognises' joins a state to a state, but 'abe' is a person."),
  ]

  private static let entryCases: [ProblemCase] = [
    ProblemCase(
      "E013",
      world
        + "relations:\n  - {from: france, relation: recognises, to: japan, cite: [{«overveiw»: p. 1}]}\n",
      "There is no source 'overveiw'. Did you mean 'overview'?"),
    ProblemCase(
      "E014", relation("from: france, relation: recognises, to: japan, id: r-a, disputes: «r-b»"),
      "There is no relation 'r-b'. Did you mean 'r-a'?"),
    ProblemCase(
      "E015", world + "  «france»: {kind: state, name: France}\n",
      "There are two entities 'france', the first at graph.yaml:5. Give each its own identifier."),
    ProblemCase(
      "E016", "entente: 1\nsources:\n  s: {title: A}\n  «s»: {title: B}\n",
      "There are two sources 's', the first at graph.yaml:3. Give each its own identifier."),
    ProblemCase(
      "E017",
      relation("id: r1, from: france, relation: recognises, to: japan")
        + "  - {id: «r1», from: japan, relation: recognises, to: france, cite: [overview]}\n",
      "There are two relations 'r1', the first at graph.yaml:10. "
        + "Give each its own identifier, or none."),
    ProblemCase(
      "E018", relation("from: france, relation: recognises, to: japan, when: «17.9.2013»"),
      "'17.9.2013' is not a date. Did you mean '2013-09-17'?"),
    ProblemCase(
      "E018", "entente: 1\nentities:\n  a: {kind: state, name: A, when: «2013-13»}\n",
      "'2013-13' has the month 13. Months are 01 to 12."),
    ProblemCase(
      "E019", relation("from: france, relation: recognises, to: japan, when: «2013/2012»"),
      "'2013/2012' ends before it starts. Write the earlier date first."),
    ProblemCase(
      "E023", world + "same:\n  - {entities: «[»france]}\n",
      "Fewer than two entities are said to be the same. Name two or more."),
    ProblemCase(
      "W101", world + "relations:\n  - {from: france, relation: «recognises», to: japan}\n",
      "The relation cites no source. Add 'cite: [{source: locator}]'."),
    ProblemCase(
      "W101",
      world
        + "relations:\n  - {from: france, relation: «recognises», to: japan, basis: inferred, cite: []}\n",
      "The relation cites no source. Add 'cite: [{source: locator}]'."),
    ProblemCase(
      "W102", "entente: 1\ntitle: France # allow: «W101» we know\n",
      "There is no warning W101 here to allow. Remove the comment."),
  ]
}
