import Entente
import EntenteTestSupport
import Foundation
import Testing
import Yams

@testable import EntenteFormats

@Suite struct YAMLWritingTests {
  private func written(_ graph: Graph) -> String {
    String(decoding: YAMLFormat().output(of: graph).files[0].bytes, as: UTF8.self)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written is read as the same graph`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let output = YAMLFormat().output(of: graph)
    #expect(output.losses == [], "seed \(seed)")
    let text = String(decoding: output.files[0].bytes, as: UTF8.self)
    let reading = GraphReading(text: text, name: "graph.yaml")
    #expect(reading.errors.map(\.description) == [], "seed \(seed): \(text)")
    let read = try #require(reading.graph, "seed \(seed)")
    expectEqual(read, graph, "seed \(seed)")
    #expect(written(read) == text, "seed \(seed)")
    #expect(yamsTree(text) == ownTree(text), "seed \(seed)")
  }

  @Test func `a data set has one order and one spelling`() throws {
    let graph = try Graph(
      vocabulary: realms,
      entities: [
        Entity(
          "no", names: Names(.init("Norway: a state", in: "no")), kind: "realm",
          of: ["no"], aliases: [Alias("Norge", in: "no"), Alias("yes")], note: "First.\nSecond.")
      ],
      relations: [
        Relation(
          "no", "alliedWith", "no", weight: 2, basis: .inferred,
          citations: [Citation("s"), Citation("s", at: "p. 3, left")])
      ], sources: [Source("s", type: "book", authors: ["A"], fields: [.init("DOI", "10.1/x")])])
    #expect(
      written(graph) == """
        entente: 1

        sources:
          s:
            type: book
            author: A
            DOI: 10.1/x

        vocabulary:
          entity-kinds:
            realm: {parent: state}
          relation-kinds:
            alliedWith: {symmetric: true, from: state, to: state, family: treaty}

        entities:
          "no":
            kind: realm
            of: "no"
            name: {"no": "Norway: a state"}
            alias: [{text: Norge, lang: "no"}, "yes"]
            note: "First.\\nSecond."

        relations:
          - {from: "no", relation: alliedWith, to: "no", weight: 2, basis: inferred, cite: [s, {s: "p. 3, left"}]}

        """)
  }

  private var realms: Vocabulary {
    var vocabulary = Vocabulary.bilateral
    vocabulary.declare(EntityKind("realm", in: .state))
    vocabulary.declare(
      RelationKind(
        "alliedWith", "allied with", symmetric: true, from: [.state], to: [.state], family: .treaty)
    )
    return vocabulary
  }

  @Test func `a kind that is changed says only what is new`() throws {
    var vocabulary = Vocabulary.bilateral
    var recognises = try #require(vocabulary[Relation.Kind.recognises])
    recognises.domain = []
    recognises.phrase = "acknowledges"
    vocabulary.declare(recognises)
    let text = written(Graph(vocabulary: vocabulary))
    #expect(
      text.contains("recognises: {phrase: acknowledges, inverse: is recognised by, from: any}"))
    let read = try #require(GraphReading(text: text, name: "graph.yaml").graph)
    #expect(read.vocabulary == vocabulary)
  }

  @Test(.enabled(if: PythonYAML.isThere, "python3 with its module yaml is needed"))
  func `another reader takes YAML and JSON for one tree`() throws {
    let graphs =
      try (0..<60).map { try RandomGraphs.graph(seed: $0) } + [KnownDataSets.franceKazakhstan()]
    let pairs = graphs.map { graph in
      (
        yaml: written(graph),
        json: String(decoding: JSONFormat().output(of: graph).files[0].bytes, as: UTF8.self)
      )
    }
    let verdicts = try PythonYAML.agree(on: pairs)
    #expect(verdicts.count == graphs.count)
    for (seed, verdict) in verdicts.enumerated() { #expect(verdict == "same", "seed \(seed)") }
  }

  @Test func `the real data set is written and read as it is`() throws {
    let graph = try KnownDataSets.franceKazakhstan()
    let text = written(graph)
    let read = try #require(GraphReading(text: text, name: "graph.yaml").graph)
    expectEqual(read, graph, "France–Kazakhstan")
  }
}

/// Expects two graphs to say the same, part by part.
func expectEqual(
  _ first: Graph, _ second: Graph, _ comment: Testing.Comment,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(first.title == second.title, comment, sourceLocation: sourceLocation)
  #expect(first.about == second.about, comment, sourceLocation: sourceLocation)
  #expect(first.licence == second.licence, comment, sourceLocation: sourceLocation)
  #expect(first.vocabulary == second.vocabulary, comment, sourceLocation: sourceLocation)
  #expect(first.sources == second.sources, comment, sourceLocation: sourceLocation)
  #expect(first.entities == second.entities, comment, sourceLocation: sourceLocation)
  #expect(first.relations == second.relations, comment, sourceLocation: sourceLocation)
  #expect(first.identities == second.identities, comment, sourceLocation: sourceLocation)
}
