import Entente
import Testing

@testable import EntenteFormats

/// Identifiers and kinds that only careless writers and readers meet.
@Suite struct HostileKeysTests {
  private static let formats: [any WritableGraphFormat] = [YAMLFormat(), JSONFormat(), CSVFormat()]

  private func read(_ output: GraphOutput, as format: any WritableGraphFormat) -> GraphReading {
    format.reading(of: GraphInput(output.files, isFolder: format.writesFolder))
  }

  @Test(arguments: ["person[", "a {b: c}", "st{{{{", "caf\".utf8) + [0xE9]", "x [", "{}"])
  func `a bracket in an identifier is no value whose colon is missing`(id: String) throws {
    let graph = try Graph(
      vocabulary: {
        var vocabulary = Vocabulary.bilateral
        vocabulary.declare(EntityKind(Entity.Kind(id)))
        return vocabulary
      }(), entities: [Entity(Entity.ID(id), name: id, kind: Entity.Kind(id))])
    for format in Self.formats {
      let output = format.output(of: graph)
      #expect(output.losses == [])
      let reading = read(output, as: format)
      #expect(reading.errors.map(\.message) == [])
      #expect(reading.graph?.entities == graph.entities)
      #expect(reading.graph?.vocabulary == graph.vocabulary)
    }
  }

  @Test(arguments: ["a", "\"", "\\", "é"])
  func `an identifier that fits one format fits all, and a longer one none`(letter: String) throws {
    let cost = letter.utf8.count * (letter == "\"" || letter == "\\" ? 2 : 1)
    let longest = String(repeating: letter, count: 1022 / cost)
    let graph = try Graph(entities: [Entity(Entity.ID(longest), name: "A", kind: .state)])
    for format in Self.formats {
      let output = format.output(of: graph)
      #expect(output.losses == [])
      #expect(read(output, as: format).graph?.entities == graph.entities)
    }
    let tooLong = longest + letter
    let cell = tooLong.replacing("\"", with: "\"\"")
    let escaped = tooLong.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let readings = [
      GraphReading(
        text: "entente: 1\nentities:\n  \"\(escaped)\": {kind: state, name: A}\n", name: "a.yaml"),
      GraphReading(
        text:
          "{\"entente\": 1, \"entities\": {\"\(escaped)\": {\"kind\": \"state\", \"name\": \"A\"}}}",
        name: "a.json", as: .json),
      GraphReading(text: "from,to\n\"\(cell)\",b\n", name: "ties.csv", as: .csv),
    ]
    for reading in readings {
      #expect(reading.graph == nil)
      #expect(reading.errors.map(\.code) == [.longKey])
    }
  }

  @Test func `what is too long for a key is cut, and the ledger says so`() throws {
    let long = String(repeating: "x", count: 2000)
    let statement = Relation.ID(String(repeating: "y", count: 2000))
    let graph = try Graph(
      entities: [
        Entity(
          "a", names: Names("A"), kind: .state,
          externalIDs: [.init(register: long, value: "1")]),
        Entity(Entity.ID(long), name: "B", kind: .state),
      ],
      relations: [
        Relation("a", .recognises, Entity.ID(long), id: statement),
        Relation(Entity.ID(long), .recognises, "a", disputes: [statement]),
      ])
    for format in Self.formats {
      let output = format.output(of: graph)
      #expect(output.losses.contains(.tooLong(in: "An identifier of 'a'")))
      let read = try #require(read(output, as: format).graph)
      #expect(read.entities.map(\.id.rawValue.utf8.count) == [1, 200])
      // Identifiers of relations are no keys.
      #expect(read.relations[0].id == statement)
      #expect(read.relations[1].disputes == [statement])
    }
  }

  @Test func `a kind declared again with nothing to say stays as it is`() throws {
    for value in ["", " {}", " # nothing"] {
      let text = "entente: 1\nvocabulary:\n  entity-kinds:\n    museum:\(value)\n"
      let graph = try #require(GraphReading(text: text, name: "graph.yaml").graph)
      #expect(graph.vocabulary == .bilateral)
      for format in Self.formats { #expect(format.output(of: graph).losses == []) }
    }
  }

  @Test(arguments: [
    "sources:\n  s: {}  # one\n  s: {title: T}  # two\n",
    "entities:\n  a: {kind: state, name: A}\n  a: {kind: state, name: B}\n",
    "entities:\n  a: {kind: state, name: A}\nrelations:\n"
      + "  - {from: a, relation: about, to: a, id: r}\n"
      + "  - {from: a, relation: about, to: a, id: r}\n",
  ])
  func `what stands twice is a mistake for the formatter too`(text: String) {
    #expect(throws: GraphReadingError.self) {
      try YAMLFormat().formatted(
        GraphFile(name: "graph.yaml", bytes: Array("entente: 1\n\(text)".utf8)))
    }
  }

  @Test(arguments: ["\"a\tb\"", "'a\tb'", "\"a\\tb\""])
  func `a tab between the quotes of a key is a mistake however it is written`(key: String) {
    for map in ["  \(key): {kind: state, name: A}", "  c: {\(key): x}"] {
      let reading = GraphReading(text: "entente: 1\nentities:\n\(map)\n", name: "graph.yaml")
      #expect(reading.errors.contains { $0.problem == .brokenKey })
    }
  }

  @Test(arguments: ["name: {note: \"A\\nB\"}", "name: A, ids: {note: \"1\\n2\"}"])
  func `a language or a register called note makes no long text of a name`(fields: String) {
    let text = "entente: 1\nentities:\n  a: {kind: state, \(fields)}\n"
    let reading = GraphReading(text: text, name: "graph.yaml")
    #expect(reading.errors.map(\.problem) == [.brokenText("note")])
  }
}
