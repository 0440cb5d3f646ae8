import Entente
import Testing

@testable import EntenteFormats

@Suite struct DataSetReaderTests {
  private func graph(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> Graph
  {
    let reading = GraphReading(text: text, name: "graph.yaml")
    #expect(reading.findings.map(\.description) == [], sourceLocation: sourceLocation)
    return try #require(reading.graph, sourceLocation: sourceLocation)
  }

  @Test func `every key of an entity is read`() throws {
    let graph = try graph(
      ProblemCase.world + """
          enu:
            kind: university
            name: {en: Gumilyov University, kk: Гумилёв университеті}
            of: [france, japan]
            alias: [ENU, {text: ЕНУ, lang: kk, when: 1996/.., cite: [{overview: p. 3}]}]
            ids: {ror: 0242cj690, wikidata: Q1}
            when: 1996-05-23/..
            attributes:
              - {name: students, value: 513, unit: persons, when: 2013/2014, basis: inferred, confidence: probable, standing: preferred, disputes: [r1], cite: [overview], note: n}
            note: a note
        relations:
          - {id: r1, from: france, relation: recognises, to: japan, cite: [overview]}
        """)
    let alias = Alias(
      "ЕНУ", in: "kk", during: "1996/..", citations: [Citation("overview", at: "p. 3")])
    let students = Attribute(
      "students", "513", unit: "persons", during: "2013/2014", basis: .inferred,
      confidence: .probable, standing: .preferred, disputes: ["r1"],
      citations: [Citation("overview")], note: "n")
    #expect(
      graph["enu"]
        == Entity(
          "enu",
          names: Names(
            Names.Entry("Gumilyov University", in: "en"),
            [Names.Entry("Гумилёв университеті", in: "kk")]),
          kind: .university, of: ["france", "japan"], aliases: [Alias("ENU"), alias],
          externalIDs: [
            Entity.ExternalID(register: "ror", value: "0242cj690"),
            Entity.ExternalID(register: "wikidata", value: "Q1"),
          ], during: "1996-05-23/..", attributes: [students], note: "a note"))
  }

  @Test func `every key of a relation is read`() throws {
    let graph = try graph(
      ProblemCase.world + """
          treaty: {kind: treaty, name: Treaty}
        relations:
          - id: r1
            from: abe
            relation: visited
            to: rennes-2
            when: 2013-06
            role: guest
            place: france
            amount: 3 days
            weight: 2.5
            under: treaty
            as: M. Abe
            basis: inferred
            confidence: disputed
            standing: deprecated
            denied: true
            disputes: r2
            cite:
              - overview: p. 1
              - overview
            note: a note
          - {id: r2, from: france, relation: recognises, to: japan, cite: {overview: }}
        """)
    #expect(
      graph.relations.first
        == Relation(
          "abe", "visited", "rennes-2", id: "r1", during: "2013-06", role: "guest", at: "france",
          amount: "3 days", weight: 2.5, under: "treaty", as: "M. Abe", basis: .inferred,
          confidence: .disputed, standing: .deprecated, isDenied: true, disputes: ["r2"],
          citations: [Citation("overview", at: "p. 1"), Citation("overview")], note: "a note"))
    #expect(graph.relations.last?.citations == [Citation("overview")])
  }

  @Test func `every key of a source is read`() throws {
    let graph = try graph(
      """
      entente: 1
      sources:
        s:
          type: article-journal
          title: "A: title"
          author: [Kussainova A.M., Kalibekova L.S.]
          issued: 2021
          container-title: Bulletin
          DOI: 10.32523/2616-6887/2021-134-1-16-22
          editor: [A, B]
          translator: C
          file: text.txt
          sha256: abc
          lines: 120
          note: a note
        bare:
      """)
    #expect(
      graph.sources == [
        Source(
          "s", type: "article-journal", title: "A: title",
          authors: ["Kussainova A.M.", "Kalibekova L.S."], issued: "2021",
          fields: [
            Source.Field("container-title", "Bulletin"),
            Source.Field("DOI", "10.32523/2616-6887/2021-134-1-16-22"),
            Source.Field("editor", "A"), Source.Field("editor", "B"),
            Source.Field("translator", "C"),
          ], file: "text.txt", sha256: "abc", lineCount: 120, note: "a note"),
        Source("bare"),
      ])
  }

  @Test func `the heading and the statements of identity are read`() throws {
    let graph = try graph(
      ProblemCase.world + """
        title: France–Kazakhstan
        about: cultural ties
        licence: CC-BY-4.0
        same:
          - {entities: [france, japan], cite: [overview], note: not really}
        """)
    #expect(graph.title == "France–Kazakhstan")
    #expect(graph.about == "cultural ties")
    #expect(graph.licence == "CC-BY-4.0")
    #expect(
      graph.identities == [
        Identity(["france", "japan"], citations: [Citation("overview")], note: "not really")
      ])
  }

  @Test func `a vocabulary adds kinds and changes those it names`() throws {
    let graph = try graph(
      """
      vocabulary:
        entity-kinds:
          lycée: {parent: school, name: lycée, plural: lycées}
          café:
          museum: {parent: organisation}
        relation-kinds:
          wasNamedAfter: {from: lycée, to: [person], distance: 2.5, single: true}
          rivalOf: {phrase: rivals, symmetric: true, family: economic, tie: false}
          partnerOf: {distance: 3}
      entente: 1
      """)
    let vocabulary = graph.vocabulary
    #expect(
      vocabulary["lycée" as Entity.Kind]
        == EntityKind("lycée", in: "school", name: "lycée", plural: "lycées"))
    #expect(vocabulary["café" as Entity.Kind] == EntityKind("café"))
    #expect(
      vocabulary["museum" as Entity.Kind] == EntityKind("museum", in: .organisation))
    #expect(
      vocabulary["wasNamedAfter" as Relation.Kind]
        == RelationKind(
          "wasNamedAfter", "was named after", single: true, from: ["lycée"], to: [.person],
          family: .cooperation, distance: 2.5))
    #expect(
      vocabulary["rivalOf" as Relation.Kind]
        == RelationKind("rivalOf", "rivals", symmetric: true, family: .economic, tie: false))
    var partner = try #require(Vocabulary.bilateral[.partnerOf])
    partner.distance = 3
    #expect(vocabulary[.partnerOf] == partner)
  }

  @Test func `sections may stand in any order and be empty`() throws {
    let graph = try graph("relations:\nentities: {}\nsources:\nsame: []\nvocabulary:\nentente: 1\n")
    #expect(graph.entities == [])
  }

  @Test func `relations that say the same are both kept`() throws {
    let relation = "  - {from: france, relation: recognises, to: japan, cite: [overview]}\n"
    let graph = try graph(ProblemCase.world + "relations:\n" + relation + relation + relation)
    let first = try #require(graph.relations.first?.id)
    #expect(
      graph.relations.map(\.id) == [first, Relation.ID("\(first)-2"), Relation.ID("\(first)-3")])
    #expect(graph.relation(graph.relations[2].id)?.from == "france")
  }

  @Test func `the graph is the one that a program would write`() throws {
    let read = try graph(
      """
      entente: 1
      title: Europe
      sources: {treaty-1858: {title: Treaty of Amity and Commerce}}
      entities:
        france: {kind: state, name: France}
        japan: {kind: state, name: Japan}
      relations:
        - {from: france, relation: recognises, to: japan, when: 1858-10-09, cite: [{treaty-1858: art. 1}]}
      """)
    let written = try Graph(title: "Europe") {
      Entity("france", name: "France", kind: .state)
      Entity("japan", name: "Japan", kind: .state)
      Source("treaty-1858", title: "Treaty of Amity and Commerce")
      Relation(
        "france", .recognises, "japan", on: "1858-10-09", citing: ["treaty-1858": "art. 1"])
    }
    #expect(read.entities == written.entities)
    #expect(read.relations == written.relations)
    #expect(read.sources == written.sources)
    #expect(read.vocabulary == written.vocabulary)
  }

  @Test func `words that are not known are guessed until it takes too long`() {
    let entities = (0..<1000).map { "  entity-\($0): {kind: state, name: E}\n" }.joined()
    let relations = (0..<1000).map {
      "  - {from: entiti-\($0), relation: recognises, to: entity-1, cite: []}\n"
    }.joined()
    let findings = GraphReading(
      text: "entente: 1\nentities:\n\(entities)relations:\n\(relations)", name: "graph.yaml"
    ).errors
    #expect(findings.count == 1000)
    #expect(findings.first?.message == "There is no entity 'entiti-0'. Did you mean 'entity-0'?")
    #expect(
      findings.last?.message == "There is no entity 'entiti-999'. Declare it under 'entities'.")
  }
}
