import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Testing

/// That what somebody disputes is told as plain fact in no answer.
@Suite struct DisputedAnswersTests {
  /// Those who run a ferry: that Ada does is denied, and that Bo does is disputed.
  private static func strait() throws -> Graph {
    try Graph {
      Entity("east", name: "East", kind: .state)
      Entity("west", name: "West", kind: .state)
      Entity("ferry", name: "Ferry", kind: .organisation, of: ["east", "west"])
      Entity("ada", name: "Ada", kind: .person, of: ["east"])
      Entity("bo", name: "Bo", kind: .person, of: ["west"])
      Source("gazette", title: "Gazette")
      Source("herald", title: "Herald")
      Relation(
        "ada", .memberOf, "ferry", id: "ada-ferry", during: "1960",
        citations: [Citation("gazette", at: "p. 1")])
      Relation(
        "ada", .memberOf, "ferry", id: "ada-not", during: "1960", isDenied: true,
        citations: [Citation("herald", at: "p. 7")])
      Relation(
        "bo", .memberOf, "ferry", id: "bo-ferry", during: "1955/1970",
        citations: [Citation("gazette", at: "p. 2")])
      Relation(
        "bo", .about, "ferry", id: "bo-book", disputes: ["bo-ferry"],
        citations: [Citation("herald", at: "p. 8")])
    }
  }

  /// One who is a member, and as many as say that she is not.
  private static func quarrel(of count: Int) throws -> Graph {
    let denials = (0..<count).map { number in
      Relation(
        "ada", .memberOf, "ferry", id: Relation.ID("not-\(number)"), isDenied: true,
        citations: [Citation("gazette", at: "p. \(number)")])
    }
    return try Graph(
      entities: [
        Entity("ferry", name: "Ferry", kind: .organisation),
        Entity("ada", name: "Ada", kind: .person),
      ],
      relations: [Relation("ada", .memberOf, "ferry", citing: ["gazette": "p. 0"])] + denials,
      sources: [Source("gazette", title: "Gazette")])
  }

  @Test func `of a great many that dispute a statement the first are told, and how many more`()
    throws
  {
    let json = try ask("path @ ada ferry", "json", of: Self.quarrel(of: 63)).output
    #expect(json.components(separatedBy: "\"denied\": true").count - 1 == 50)
    #expect(json.contains("\"disputedByCount\": 63"))
    let rows = try ask("path @ ada ferry", "tsv", of: Self.quarrel(of: 63)).output
    #expect(rows.contains("not-49: gazette, p. 49 | 13 more"))
    #expect(
      try !ask("path @ ada ferry", "json", of: Self.quarrel(of: 50)).output.contains("Count\": 50"))
  }

  private func ask(
    _ question: String, _ format: String, of graph: Graph? = nil
  ) throws -> ProgramRun {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(YAMLFormat().output(of: graph ?? Self.strait()).files[0].bytes).write(to: file)
    let words = question.split(separator: " ").map { $0 == "@" ? file.path : String($0) }
    let run = try ProgramRun("entente", words + ["--format", format])
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  @Test(
    arguments: [
      ("path @ ada bo", "table", "["), ("connect @ ada bo", "table", "["),
      ("connect @ ada bo ferry", "table", "["), ("cuts @ ada bo", "table", "["),
      ("show @ ada", "table", "["), ("neighbors @ ferry", "text", "["),
      ("neighbors @ ferry", "markdown", "\\["), ("timeline @", "text", "["),
      ("timeline @", "csv", "["), ("compare @ --from 1955..1962 --to 1963..1990", "text", "["),
      ("compare @ --from 1955..1962 --to 1963..1990", "csv", "["),
    ])
  func `a denial and a dispute are told beside the statement`(
    question: String, format: String, bracket: String
  ) throws {
    let text = try ask(question, format).output.split { $0.isWhitespace || $0 == "│" }
      .joined(separator: " ")
    #expect(text.contains("disputed by \(bracket)herald, p. 7"), "\(text)")
    if !question.hasPrefix("show") {
      #expect(text.contains("disputed by \(bracket)herald, p. 8"), "\(text)")
    }
  }

  @Test func `a report with numbered sources tells them by number`() throws {
    let text = try ask("brokers @ --between east west", "text").output
      .split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
    #expect(text.contains("1960, disputed by [2, p. 7] [1, p. 1]"), "\(text)")
    #expect(text.contains("[2]: herald"), "\(text)")
    let rows = try ask("brokers @ --between east west", "csv").output
    #expect(rows.contains("disputed by [herald, p. 7]"), "\(rows)")
  }

  @Test(arguments: [
    ("path @ ada bo", "tsv", "\t"), ("connect @ ada bo", "tsv", "\t"),
    ("show @ ferry", "tsv", "\t"),
  ])
  func `a row has a cell for them`(question: String, format: String, separator: String) throws {
    let rows = try ask(question, format).output.split(whereSeparator: \.isNewline).map {
      $0.components(separatedBy: separator)
    }
    let (id, disputed) = (
      try #require(rows[0].firstIndex(of: "relationID")),
      try #require(rows[0].firstIndex(of: "disputedBy"))
    )
    for row in rows where row[id] == "ada-ferry" {
      #expect(row[disputed] == "ada-not: herald, p. 7")
    }
    for row in rows where row[id] == "bo-ferry" {
      #expect(row[disputed] == "bo-book: herald, p. 8")
    }
    #expect(rows.contains { $0[id] == "ada-ferry" } && rows.contains { $0[id] == "bo-ferry" })
  }
}
