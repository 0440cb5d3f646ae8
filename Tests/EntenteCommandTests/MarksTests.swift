import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteCommand

/// That no answer tells as plain fact what its data tell with a reserve.
@Suite struct MarksTests {
  private static let columns = [
    "role", "place", "under", "amount", "basis", "confidence", "standing",
  ]

  private static func reserves(of relation: Relation) -> [String] {
    [
      relation.role ?? "", relation.place?.rawValue ?? "", relation.under?.rawValue ?? "",
      relation.amount ?? "", relation.basis.rawValue, relation.confidence.rawValue,
      relation.standing.rawValue,
    ]
  }

  /// The cells of a table under some columns, row by row.
  private static func cells(_ columns: [String], of table: Table) throws -> [[String]] {
    let places = try columns.map { name in
      try #require(table.columns.firstIndex { $0.name == name }, "no column \(name)")
    }
    #expect(table.rows.allSatisfy { $0.count == table.columns.count })
    return table.rows.map { row in places.map { row[$0] } }
  }

  private static func held(_ relation: Relation, in period: Period) -> String {
    relation.period == nil
      ? "undated" : relation.period?.held(in: period) == .certainly ? "certainly" : "possibly"
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `each row of a way and of a neighbor tells its reserves`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    guard let first = graph.entities.first?.id, let last = graph.entities.last?.id else { return }
    let period: Period = "1990/1992"
    for within in [Restriction(reading: .all), Restriction(during: period, reading: .all)] {
      let paths = try graph.connections(between: first, and: last, limit: 5, within: within).ways
        .map(\.path)
      let ways = PathReport(of: paths, in: graph, under: within, lang: nil)
      let near = NeighborsReport(
        graph: graph, neighborhood: try graph.neighborhood(of: first, depth: 2, within: within),
        restriction: within, lang: nil, limit: nil)
      let ties = near.neighborhood.rings.joined().flatMap(\.steps).flatMap(\.carriers)
      let answers = [
        (ways.table, ways.json, paths.flatMap(\.steps).flatMap(\.carriers).map(\.relation)),
        (near.table, near.json, ties.map(\.relation)),
      ]
      for (table, json, relations) in answers {
        #expect(
          try Self.cells(Self.columns, of: table) == relations.map(Self.reserves), "seed \(seed)")
        let lines = json.text.split(separator: "\n").map { String($0.drop { $0 == " " }) }
        #expect(
          lines.filter { $0.hasPrefix("\"standing\":") }
            == relations.map { "\"standing\": \"\($0.standing.rawValue)\"," }, "seed \(seed)")
        if within.period == nil {
          #expect(!table.columns.contains { $0.name == "held" })
        } else {
          let held = relations.map { Self.held($0, in: period) }
          #expect(try Self.cells(["held"], of: table) == held.map { [$0] }, "seed \(seed)")
          // The restriction, which comes first, has a member of this name too.
          let told = lines.filter { $0.hasPrefix("\"held\":") }.suffix(held.count)
          #expect(Array(told) == held.map { "\"held\": \"\($0)\"," }, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `a portrait tells what is denied or deprecated, once`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    for entity in graph.entities {
      let portrait = Portrait(of: entity, in: graph, lang: nil, texts: CitedTexts())
      let expected = portrait.relations.map { Self.reserves(of: $0) + ["\($0.isDenied)"] }
      let told = try Self.cells(Self.columns + ["denied"], of: portrait.table)
      #expect(told.suffix(expected.count) == expected[...], "seed \(seed)")
    }
    for relation in graph.relations {
      #expect(relation.marks.count == Set(relation.marks).count)
      #expect(relation.marks.contains("denied") == relation.isDenied)
      #expect(relation.marks.contains("deprecated") == (relation.standing == .deprecated))
    }
  }

  @Test func `who is near says whether the tie held in the period`() throws {
    let graph = try Self.strait(.normal)
    let within = Restriction(during: "1960-05")
    let report = NeighborsReport(
      graph: graph, neighborhood: try graph.neighborhood(of: "ferry", within: within),
      restriction: within, lang: nil, limit: nil)
    let text = report.document.text(style: TextStyle(isOn: false), width: 200)
    #expect(text.contains("│ Ada, 1960, possibly  ["), "\(text)")
    #expect(text.contains("│ Bo, 1955–70  ["), "\(text)")
    #expect(text.contains("│ Cem, undated  ["), "\(text)")
  }

  @Test func `the citations of a broker stand in the order of its relations`() throws {
    let graph = try Self.strait(.deprecated)
    let within = Restriction(isTiesOnly: true, reading: .all)
    let brokerage = try graph.brokerage(between: "east", and: "west", within: within)
    let report = BrokersReport(
      graph: graph, brokerage: brokerage, restriction: within, lang: nil, limit: nil)
    let rows = try Self.cells(["relations", "reserves", "citations"], of: report.table)
    #expect(rows.contains { $0[0].contains("; ") }, "a broker of several relations")
    for row in rows {
      let relations = try row[0].split(separator: "; ").map {
        try #require(graph.relation(Relation.ID(rawValue: String($0))))
      }
      #expect(
        row[1].components(separatedBy: " | ")
          == relations.map { $0.marks.isEmpty ? "none" : $0.marks.joined(separator: ", ") })
      #expect(row[2].components(separatedBy: " | ") == relations.map(\.citationText))
    }
  }

  /// Those who run a ferry, in two statements of some standing and one that nobody dates.
  private static func strait(_ standing: Standing) throws -> Graph {
    try Graph {
      Entity("east", name: "East", kind: .state)
      Entity("west", name: "West", kind: .state)
      Entity("ferry", name: "Ferry", kind: .organisation, of: ["east", "west"])
      Entity("ada", name: "Ada", kind: .person, of: ["east"])
      Entity("bo", name: "Bo", kind: .person, of: ["west"])
      Entity("cem", name: "Cem", kind: .person, of: ["west"])
      Source("gazette", title: "Gazette")
      Relation("ada", .memberOf, "ferry", during: "1960", standing: standing)
      Relation(
        "bo", .memberOf, "ferry", during: "1955/1970", standing: standing,
        citations: [Citation("gazette", at: "p. 1"), Citation("gazette", at: "p. 2")])
      Relation("cem", .memberOf, "ferry")
    }
  }

  @Test(
    arguments: [
      ("path @ ada bo", ["table", "tsv", "json"]), ("connect @ ada bo", ["table", "tsv", "json"]),
      ("connect @ ada bo ferry", ["table", "tsv", "json"]),
      ("timeline @", ["text", "csv", "markdown", "latex", "json"]),
      ("neighbors @ ferry", ["text", "csv", "markdown", "latex", "json"]),
      ("brokers @ --between east west", ["text", "csv", "markdown", "latex", "json"]),
      (
        "compare @ --from 1955..1962 --to 1963..1990",
        ["text", "csv", "markdown", "latex", "json"]
      ),
      ("show @ ferry", ["table", "tsv", "json"]),
    ])
  func `what is deprecated is marked wherever it is told`(
    question: String, formats: [String]
  ) throws {
    func marks(_ standing: Standing, _ format: String) throws -> Int {
      let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
      defer { try? FileManager.default.removeItem(at: file) }
      try Data(YAMLFormat().output(of: Self.strait(standing)).files[0].bytes).write(to: file)
      let reading = question.hasPrefix("show") ? [] : ["--reading", "all"]
      let words = question.split(separator: " ").map { $0 == "@" ? file.path : String($0) }
      let run = try ProgramRun("entente", words + reading + ["--format", format])
      #expect(run.status == 0, "\(run.errors)")
      return run.output.components(separatedBy: "deprecated").count - 1
    }
    for format in formats {
      let (plain, marked) = try (marks(.normal, format), marks(.deprecated, format))
      #expect(marked >= plain + 2, "\(format)")
    }
  }
}
