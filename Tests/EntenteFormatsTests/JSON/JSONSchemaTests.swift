import Entente
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteFormats

@Suite struct JSONSchemaTests {
  private func validator() throws -> SchemaValidator {
    let schema = try JSONSerialization.jsonObject(with: Data(JSONFormat.schema.utf8))
    return SchemaValidator(try #require(schema as? [String: Any]))
  }

  private func mistakes(in text: String) throws -> [String] {
    try validator().mistakes(in: JSONSerialization.jsonObject(with: Data(text.utf8)))
  }

  private func written(_ graph: Graph) -> String {
    String(decoding: JSONFormat().output(of: graph).files[0].bytes, as: UTF8.self)
  }

  @Test(arguments: 0..<120 as Range<UInt64>)
  func `what is written is as the schema says`(seed: UInt64) throws {
    let text = written(try RandomGraphs.graph(seed: seed))
    #expect(try mistakes(in: text) == [], "seed \(seed): \(text)")
  }

  @Test func `the real data set is as the schema says`() throws {
    #expect(try mistakes(in: written(KnownDataSets.franceKazakhstan())) == [])
  }

  /// The shapes that the reader admits beside those that are written.
  static let admitted = [
    "{\"entente\": \"1\", \"entities\": null, \"relations\": null, \"same\": null}",
    "{\"entente\": 1, \"title\": 1992, \"sources\": {\"s\": null, \"t\": {\"author\": \"A\"}}}",
    "{\"entente\": 1, \"sources\": {\"s\": {\"author\": [\"A\", \"B\"], \"lines\": \"12\"}}}",
    "{\"entente\": 1, \"vocabulary\": {\"entity-kinds\": {\"realm\": null}}}",
    "{\"entente\": 1, \"vocabulary\": null}",
    """
    {"entente": 1, "vocabulary": {"relation-kinds":
      {"helps": {"symmetric": "true", "from": ["state"], "to": "any", "distance": "0.5"}}}}
    """,
    "{\"entente\": 1, \"sources\": {\"s\": {}}, \"entities\": {\"a\": {\"kind\": \"state\", "
      + "\"name\": {\"en\": \"A\"}, \"alias\": {\"text\": \"B\", \"when\": 1992, \"cite\": \"s\"}}}}",
    "{\"entente\": 1, \"sources\": {\"s\": {}}, \"entities\": {\"a\": {\"kind\": \"state\", "
      + "\"name\": true, \"of\": [\"a\"], \"alias\": \"B\"}}, \"relations\": [{\"from\": \"a\", "
      + "\"relation\": \"recognises\", \"to\": \"a\", \"weight\": \"2\", \"denied\": \"false\", "
      + "\"cite\": {\"s\": null}}]}",
  ]

  @Test(arguments: admitted)
  func `what the reader admits, the schema admits`(text: String) throws {
    #expect(GraphReading(text: text, name: "a.json", as: .json).errors == [])
    #expect(try mistakes(in: text) == [])
  }

  static let refused = [
    ("{}", ": lacks entente"),
    ("{\"entente\": 2}", "/entente: enum"),
    ("{\"entente\": true}", "/entente: enum"),
    ("{\"entente\": 1, \"titel\": \"A\"}", "/titel: unknown"),
    ("{\"entente\": 1, \"title\": null}", "/title: type"),
    ("{\"entente\": 1, \"title\": \"\"}", "/title: minLength"),
    ("{\"entente\": 1, \"entities\": []}", "/entities: type"),
    ("{\"entente\": 1, \"entities\": {\"a\": {\"name\": \"A\"}}}", "/entities/a: lacks kind"),
    ("{\"entente\": 1, \"entities\": {\"a\": null}}", "/entities/a: type"),
    (
      "{\"entente\": 1, \"entities\": {\"a\": {\"kind\": \"state\", \"name\": {}}}}",
      "/entities/a/name: anyOf"
    ),
    (
      "{\"entente\": 1, \"entities\": {\"a\": {\"kind\": \"state\", \"name\": \"A\", \"of\": {}}}}",
      "/entities/a/of: anyOf"
    ),
    (
      "{\"entente\": 1, \"entities\": {\"a\": {\"kind\": \"state\", \"name\": \"A\", \"when\": \"17 May\"}}}",
      "/entities/a/when: pattern"
    ),
    ("{\"entente\": 1, \"relations\": {}}", "/relations: type"),
    ("{\"entente\": 1, \"relations\": [1]}", "/relations/0: type"),
    ("{\"entente\": 1, \"sources\": {\"s\": {\"autor\": \"A\"}}}", "/sources/s/autor: unknown"),
    ("{\"entente\": 1, \"sources\": {\"s\": {\"lines\": 0}}}", "/sources/s/lines: anyOf"),
    ("{\"entente\": 1, \"same\": [{\"entities\": [\"a\"]}]}", "/same/0/entities: minItems"),
    (
      "{\"entente\": 1, \"vocabulary\": {\"relation-kinds\": {\"a\": {\"family\": \"war\"}}}}",
      "/vocabulary/relation-kinds/a/family: enum"
    ),
    (
      "{\"entente\": 1, \"vocabulary\": {\"relation-kinds\": {\"a\": {\"distance\": 0}}}}",
      "/vocabulary/relation-kinds/a/distance: anyOf"
    ),
  ]

  @Test(arguments: refused)
  func `a fault in the shape is one to the reader and to the schema`(
    text: String, mistake: String
  ) throws {
    #expect(!GraphReading(text: text, name: "a.json", as: .json).errors.isEmpty)
    let mistakes = try mistakes(in: text)
    #expect(mistakes.contains(mistake), "\(mistakes)")
  }

  @Test(arguments: ["basis", "confidence", "standing", "denied", "weight", "cite", "disputes"])
  func `a qualifier of another shape is refused`(key: String) throws {
    let text = """
      {"entente": 1, "entities": {"a": {"kind": "state", "name": "A"}},
       "relations": [{"from": "a", "relation": "recognises", "to": "a", "\(key)": [{"a": []}]}]}
      """
    #expect(!GraphReading(text: text, name: "a.json", as: .json).errors.isEmpty)
    #expect(try mistakes(in: text).contains { $0.hasPrefix("/relations/0/\(key)") })
  }

  @Test func `every key has a title and a description that ends`() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(JSONFormat.schema.utf8))
    var entries: [String: [String: Any]] = [:]
    collect(schema, into: &entries)
    #expect(entries.count > 150)
    for (key, entry) in entries {
      #expect((entry["title"] as? String)?.isEmpty == false, "\(key)")
      #expect((entry["description"] as? String)?.last == ".", "\(key)")
    }
  }

  /// Every property of every map, by its path.
  private func collect(
    _ schema: Any, at path: String = "", into entries: inout [String: [String: Any]]
  ) {
    guard let schema = schema as? [String: Any] else { return }
    for (word, value) in schema {
      guard let value = value as? [String: Any] else { continue }
      if word == "properties" {
        for (key, entry) in value { entries["\(path)/\(key)"] = entry as? [String: Any] }
      } else if word == "$defs" {
        for (name, part) in value { collect(part, at: name, into: &entries) }
      }
    }
  }

  @Test func `the keys of the schema are those of the reader`() throws {
    let schema = try JSONSerialization.jsonObject(with: Data(JSONFormat.schema.utf8))
    let definitions = try #require((schema as? [String: Any])?["$defs"] as? [String: [String: Any]])
    func keys(_ name: String) -> Set<String> {
      Set((definitions[name]?["properties"] as? [String: Any])?.keys.map { $0 } ?? [])
    }
    #expect(keys("relation") == Set(RelationKey.allCases.map(\.rawValue)))
    #expect(keys("entity") == Set(EntityKey.allCases.map(\.rawValue)))
    #expect(keys("source") == Set(BibliographicVariables.keys))
    #expect((schema as? [String: Any])?["$id"] as? String == "urn:entente:data-set:1")
  }

  @Test(.enabled(if: PythonSchema.isThere, "python3 with its module jsonschema is needed"))
  func `another validator says the same`() throws {
    let valid = try Self.admitted + (0..<30).map { written(try RandomGraphs.graph(seed: $0)) }
    let faulty = Self.refused.map(\.0)
    #expect(
      try PythonSchema.verdicts(on: valid + faulty)
        == valid.map { _ in "valid" } + faulty.map { _ in "faulty" })
  }
}
