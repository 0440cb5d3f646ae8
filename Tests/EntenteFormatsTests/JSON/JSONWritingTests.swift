import Entente
import EntenteTestSupport
import Testing

@testable import EntenteFormats

@Suite struct JSONWritingTests {
  private func written(_ graph: Graph) -> String {
    String(decoding: JSONFormat().output(of: graph).files[0].bytes, as: UTF8.self)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written is read as the same graph`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    #expect(JSONFormat().output(of: graph).losses == [], "seed \(seed)")
    let text = written(graph)
    let reading = GraphReading(text: text, name: "graph.json", as: .json)
    #expect(reading.errors.map(\.description) == [], "seed \(seed): \(text)")
    let read = try #require(reading.graph, "seed \(seed)")
    expectEqual(read, graph, "seed \(seed)")
    #expect(written(read) == text, "seed \(seed)")
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `YAML and JSON hold the same tree`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let yaml = YAMLFormat().output(of: graph).files[0].bytes
    let json = JSONFormat().output(of: graph).files[0].bytes
    let tree = JSONParser.document(named: "graph.json", bytes: json)
    #expect(YAMLTree(tree.root, of: tree) == ownTree(yaml), "seed \(seed)")
  }

  @Test func `the real data set is written and read as it is`() throws {
    let graph = try KnownDataSets.franceKazakhstan()
    let text = written(graph)
    let read = try #require(GraphReading(text: text, name: "graph.json", as: .json).graph)
    expectEqual(read, graph, "France–Kazakhstan")
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("    {\"from\": ") }
    #expect(lines.count == graph.relations.count)
  }

  @Test func `an empty graph is its version`() {
    #expect(written(Graph()) == "{\n  \"entente\": 1\n}\n")
  }

  @Test func `a data set has one order and one layout`() throws {
    var vocabulary = Vocabulary.bilateral
    vocabulary.declare(EntityKind("realm", in: .state))
    let graph = try Graph(
      title: "A \"title\"", vocabulary: vocabulary,
      entities: [
        Entity(
          "norway", names: Names(.init("Norway", in: "en"), [.init("Норвегия", in: "kk")]),
          kind: "realm", of: ["norway"], aliases: [Alias("Norge", in: "no"), Alias("Noreg")],
          externalIDs: [.init(register: "iso", value: "NO")], during: "1905/..",
          attributes: [Attribute("counties", "15", citations: [Citation("s")])],
          note: "First.\nSecond."),
        Entity("sweden", name: "Sweden", kind: .state),
      ],
      relations: [
        Relation(
          "norway", .cooperatesWith, "norway", weight: 2, basis: .inferred,
          citations: [Citation("s"), Citation("s", at: "p. 3")]),
        Relation("norway", .cooperatesWith, "norway", id: "own", weight: 0.25, isDenied: true),
      ],
      sources: [Source("s", authors: ["A", "B"], lineCount: 7)],
      identities: [Identity(["norway", "sweden"], note: "Same.")])
    #expect(
      written(graph) == """
        {
          "entente": 1,
          "title": "A \\"title\\"",
          "sources": {
            "s": {
              "author": ["A", "B"],
              "lines": 7
            }
          },
          "vocabulary": {
            "entity-kinds": {
              "realm": {"parent": "state"}
            }
          },
          "entities": {
            "norway": {
              "kind": "realm",
              "of": "norway",
              "name": {"en": "Norway", "kk": "Норвегия"},
              "alias": [
                {"text": "Norge", "lang": "no"},
                "Noreg"
              ],
              "ids": {"iso": "NO"},
              "when": "1905/..",
              "attributes": [
                {"name": "counties", "value": "15", "cite": ["s"]}
              ],
              "note": "First.\\nSecond."
            },
            "sweden": {
              "kind": "state",
              "name": "Sweden"
            }
          },
          "relations": [
            {"from": "norway", "relation": "cooperatesWith", "to": "norway", "weight": 2, "basis": "inferred", "cite": ["s", {"s": "p. 3"}]},
            {"from": "norway", "relation": "cooperatesWith", "to": "norway", "id": "own", "weight": 0.25, "denied": true}
          ],
          "same": [
            {"entities": ["norway", "sweden"], "note": "Same."}
          ]
        }

        """)
  }
}
