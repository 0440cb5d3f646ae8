import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Testing

/// That an answer leaves out nothing of what its statements say and of who disputes them.
@Suite struct EvidenceColumnsTests {
  /// Those who run a ferry: who denies that Ada does leaves out when, and the crew that is counted
  /// disputes that Bo does.
  private static func strait() throws -> Graph {
    try Graph(
      entities: [
        Entity("east", name: "East", kind: .state), Entity("west", name: "West", kind: .state),
        Entity(
          "ferry", names: Names("Ferry"), kind: .organisation, of: ["east", "west"],
          attributes: [
            Attribute(
              "crew", "1", disputes: ["bo-ferry"], citations: [Citation("log", at: "p. 9")]),
            Attribute(
              "boats", "none", standing: .deprecated, disputes: ["bo-ferry"],
              citations: [Citation("herald", at: "p. 10")]),
          ]),
        Entity("ada", name: "Ada", kind: .person, of: ["east"]),
        Entity("bo", name: "Bo", kind: .person, of: ["west"]),
        Entity("port", name: "Port", kind: .place), Entity("pact", name: "Pact", kind: .treaty),
      ],
      relations: [
        Relation(
          "ada", .memberOf, "ferry", id: "ada-ferry", during: "1960-03", role: "captain",
          at: "port", amount: "2 boats", weight: 0.5, under: "pact", as: "Ferry Co.",
          citations: [Citation("gazette", at: "p. 1")]),
        Relation(
          "ada", .memberOf, "ferry", id: "ada-not", isDenied: true,
          citations: [Citation("herald", at: "p. 7")]),
        Relation(
          "bo", .memberOf, "ferry", id: "bo-ferry", during: "1955/1970",
          citations: [Citation("gazette", at: "p. 2")]),
        Relation(
          "bo", .memberOf, "ferry", id: "bo-diary", during: "1990",
          citations: [Citation("gazette", at: "p. 4")]),
        Relation(
          "bo", .about, "ferry", id: "bo-old", standing: .deprecated, disputes: ["bo-ferry"],
          citations: [Citation("herald", at: "p. 8")]),
      ],
      sources: [
        Source("gazette", title: "Gazette"), Source("herald", title: "Herald"),
        Source("log", title: "Log"),
      ])
  }

  private func ask(_ question: String, status: Int32 = 0) throws -> ProgramRun {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(YAMLFormat().output(of: Self.strait()).files[0].bytes).write(to: file)
    let words = question.split(separator: " ").map { $0 == "@" ? file.path : String($0) }
    let run = try ProgramRun("entente", words)
    #expect(run.status == status, "\(run.errors)")
    return run
  }

  /// The rows of a table, each by its columns.
  private func rows(_ question: String) throws -> [[String: String]] {
    let lines = try ask(question).output.split(whereSeparator: \.isNewline).map {
      $0.components(separatedBy: "\t")
    }
    let header = try #require(lines.first)
    #expect(Set(header).count == header.count)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header, $0)) }
  }

  private func object(_ question: String) throws -> [String: Any] {
    let answer = try JSONSerialization.jsonObject(with: Data(ask(question).output.utf8))
    return try #require(answer as? [String: Any])
  }

  private func text(_ question: String) throws -> String {
    try ask(question).output.split { $0.isWhitespace || $0 == "│" }.joined(separator: " ")
  }

  @Test func `a portrait tells in text who disputes what`() throws {
    let told = try text("show @ ferry --format table")
    for words in [
      "crew: 1, disputes [gazette, p. 2]", "boats: none, deprecated [herald, p. 10]",
      "as 'Ferry Co.', disputed by [herald, p. 7] (ada-ferry)",
      "Ada, denied, disputes [gazette, p. 1] (ada-not)",
      "1955–70, disputed by [log, p. 9] (bo-ferry)",
    ] {
      #expect(told.contains(words), "\(words): \(told)")
    }
    #expect(!told.contains("disputed by [herald, p. 8]") && !told.contains("and [herald, p. 8]"))
  }

  @Test func `a row of a portrait has every field of its statement`() throws {
    let rows = try rows("show @ ferry --format tsv")
    let tie = try #require(rows.first { $0["relationID"] == "ada-ferry" })
    let expected = [
      "role": "captain", "place": "port", "under": "pact", "amount": "2 boats", "weight": "0.5",
      "as": "Ferry Co.", "disputes": "", "disputedBy": "ada-not: herald, p. 7",
    ]
    #expect(tie.filter { expected[$0.key] != nil } == expected)
    func disputes(_ isMeant: ([String: String]) -> Bool) -> [String?] {
      rows.filter(isMeant).flatMap { [$0["disputes"], $0["disputedBy"]] }
    }
    #expect(disputes { $0["relationID"] == "ada-not" } == ["ada-ferry: gazette, p. 1", ""])
    #expect(disputes { $0["relationID"] == "bo-ferry" } == ["", "ferry crew: log, p. 9"])
    #expect(disputes { $0["relationID"] == "bo-old" } == ["", ""])
    #expect(disputes { $0["relation"] == "crew" } == ["bo-ferry: gazette, p. 2", ""])
    #expect(disputes { $0["relation"] == "boats" } == ["", ""])
  }

  @Test func `a portrait as JSON has the same`() throws {
    let answer = try object("show @ ferry --format json")
    let rows = try #require(answer["rows"] as? [[String: Any]])
    func row(_ id: String) throws -> [String: Any] {
      try #require(rows.first { $0["relationID"] as? String == id })
    }
    func names(_ value: Any?, _ key: String = "id") -> [String] {
      ((value as? [[String: Any]]) ?? []).compactMap { $0[key] as? String }
    }
    let tie = try row("ada-ferry")
    #expect(tie["as"] as? String == "Ferry Co." && tie["weight"] as? Double == 0.5)
    #expect(names(tie["disputedBy"]) == ["ada-not"] && names(tie["disputes"]) == [])
    #expect(try names(row("ada-not")["disputes"]) == ["ada-ferry"])
    #expect(try names(row("bo-old")["disputes"]) == [])
    #expect(try names(row("bo-ferry")["disputedBy"], "attribute") == ["crew"])
    let attributes = try #require(answer["attributes"] as? [[String: Any]])
    #expect(attributes.map { names($0["disputes"]) } == [["bo-ferry"], []])
  }

  @Test func `a statement tells what it disputes while it stands`() throws {
    #expect(try text("show @ ada-not --format table").contains("disputes ada-ferry: gazette, p. 1"))
    #expect(try !text("show @ bo-old --format table").contains("disputes"))
    let disputing = try object("show @ ada-not --format json")["disputes"] as? [[String: Any]]
    #expect(disputing?.map { $0["id"] as? String } == ["ada-ferry"])
  }

  @Test(arguments: [
    "path @ ada bo", "connect @ ada bo", "neighbors @ ferry", "cuts @ ada bo", "show @ ferry",
  ])
  func `a table has both directions of a dispute`(question: String) throws {
    let format = question.hasPrefix("neighbors") ? "csv" : "tsv"
    let header = try ask("\(question) --format \(format)").output.prefix { !$0.isNewline }
    let columns = header.split(separator: format == "csv" ? "," : "\t").map(String.init)
    let place = try #require(columns.firstIndex(of: "disputedBy"))
    #expect(columns[place - 1] == "disputes")
  }

  @Test(arguments: [
    "path @ ada bo", "connect @ ada bo", "neighbors @ ferry", "cuts @ ada bo",
    "brokers @ --between east west", "timeline @", "show @ ferry",
  ])
  func `every relation in JSON has both directions of a dispute`(question: String) throws {
    var count = 0
    func check(_ value: Any) {
      if let list = value as? [Any] { for item in list { check(item) } }
      guard let object = value as? [String: Any] else { return }
      if object["disputedBy"] != nil || object["disputes"] != nil {
        count += 1
        let isAttribute = object["value"] != nil
        #expect(object["disputes"] is [Any] && (isAttribute || object["disputedBy"] is [Any]))
      }
      for item in object.values { check(item) }
    }
    check(try object("\(question) --format json"))
    #expect(count > 0)
  }

  @Test(arguments: ["", " --at 1960"])
  func `a hop of what a connection hangs on has the row of a path`(asked: String) throws {
    let path = try rows("path @ ada bo --format tsv\(asked)")
    let hops = try rows("cuts @ ada bo --format tsv\(asked)").filter { $0["what"] == "way" }
    let columns = Set(path.flatMap(\.keys)).subtracting(["path", "within"])
    #expect(columns.contains("disputedBy") && columns.contains("held") == !asked.isEmpty)
    #expect(
      hops.map { hop in hop.filter { columns.contains($0.key) } }
        == path.map { row in row.filter { columns.contains($0.key) } })
    #expect(hops.map { $0["id"] } == path.map { $0["relationID"] })
  }

  /// The members of objects with citations that stand for one relation.
  private func statements(of id: String, in value: Any) -> [[String: Any]] {
    if let list = value as? [Any] { return list.flatMap { statements(of: id, in: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    let isMeant = object["id"] as? String == id && object["confidence"] != nil
    return (isMeant ? [object] : []) + object.values.flatMap { statements(of: id, in: $0) }
  }

  private static let questions = [
    "path @ ada bo", "path @ ada bo --in-time in-order", "connect @ ada bo",
    "connect @ ada bo ferry", "connect @ --between east west", "cuts @ ada bo",
    "neighbors @ ferry", "rank @", "communities @", "brokers @ --between east west", "timeline @",
    "project @ --kind person --through organisation", "compare @ --from 1950..1969 --to 1970..1990",
  ]

  @Test(arguments: questions)
  func `a statement in JSON has every field`(question: String) throws {
    let told = try statements(of: "ada-ferry", in: object("\(question) --format json"))
    #expect(!told.isEmpty)
    for statement in told {
      let texts = ["role", "place", "under", "amount", "as", "from", "relation", "to", "when"]
        .map { statement[$0] as? String }
      #expect(
        texts == [
          "captain", "port", "pact", "2 boats", "Ferry Co.", "ada", "memberOf", "ferry", "1960-03",
        ])
      #expect(statement["weight"] as? Double == 0.5)
    }
  }

  @Test(arguments: questions + ["show @ ferry", "show @ ada-not"])
  func `an answer in JSON ends with the sources it cites`(question: String) throws {
    var cited: Set<String> = []
    func collect(_ value: Any) {
      if let list = value as? [Any] { for item in list { collect(item) } }
      guard let object = value as? [String: Any] else { return }
      for case let citation as [String: Any] in object["citations"] as? [Any] ?? [] {
        if let source = citation["source"] as? String { cited.insert(source) }
      }
      for item in object.values { collect(item) }
    }
    let run = try ask("\(question) --format json")
    let answer = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    collect(answer)
    let entries = try #require(answer["bibliography"] as? [[String: String]])
    #expect(!cited.isEmpty)
    // In the order of the data, each once.
    #expect(
      try entries
        == Self.strait().sources.filter { cited.contains($0.id.rawValue) }
        .map { ["id": $0.id.rawValue, "reference": $0.reference] })
    let last = run.output.split(separator: "\n").last { $0.hasPrefix("  \"") }
    #expect(last?.hasPrefix("  \"bibliography\"") == true)
  }

  @Test(arguments: [
    "path @ ada bo --format tsv", "connect @ ada bo --format tsv", "cuts @ ada bo --format tsv",
  ])
  func `a hop tells where, under what and how much`(question: String) throws {
    let rows = try rows(question).filter { $0["relationID"] == "ada-ferry" }
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(
        ["role", "place", "under", "amount"].map { row[$0] } == [
          "captain", "port", "pact", "2 boats",
        ])
    }
  }

  @Test func `a neighbor's row tells where, under what and how much`() throws {
    let lines = try ask("neighbors @ ferry --format csv").output.split(whereSeparator: \.isNewline)
    #expect(lines.first?.contains(",when,role,place,under,amount,basis,") == true)
    #expect(lines.contains { $0.contains(",1960-03,captain,port,pact,2 boats,stated,") })
  }

  @Test func `a way in text tells where, under what and how much`() throws {
    #expect(
      try text("path @ ada bo --format table").contains(
        "is a member of … (captain) at Port under Pact, Mar 1960, 2 boats, disputed by"))
    // The phrase itself leads to the place or the agreement.
    let there = try text("path @ ada port --format table")
    #expect(there.contains("(captain) under Pact") && !there.contains("at Port"))
    let ground = try text("path @ pact ada --format table")
    #expect(ground.contains("of … (captain) at Port") && !ground.contains("under Pact"))
  }

  @Test func `the columns of a community's member are explained in its row`() throws {
    let member = try #require(rows("communities @ --format tsv").first)
    let convention = try #require(member["conventions"])
    for column in ["tiesWithin", "ties", "excess", "sources"] {
      #expect(member[column] != nil && convention.contains("\(column): "), "\(column)")
    }
    #expect(!convention.contains("ties: pairs"))
  }

  @Test func `a score of a name is explained in its row`() throws {
    let row = try #require(rows("find @ ferry --format tsv").first)
    #expect(row["score"] == "1.00" && row["conventions"]?.hasPrefix("score: ") == true)
  }

  @Test func `the nearest way off an expression is cited with its places`() throws {
    let errors = try ask("path @ ada bo --along about", status: 1).errors
    #expect(errors.contains("through Ferry [gazette, p. 1; gazette, p. 2]."), "\(errors)")
  }

  @Test func `who disputes by a value is among the sources`() throws {
    let report = try text("brokers @ --between east west")
    #expect(report.contains("disputed by [3, p. 9] [1, p. 2]") && report.contains("[3]: log"))
    #expect(try text("path @ ada bo --format table").contains("log: Log"))
  }

  @Test func `the nearest miss tells the relation that is admitted`() throws {
    let run = try ask("path @ ada bo --during 1990", status: 1)
    let words = run.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("is a member of, Mar 1960"), "\(words)")
    #expect(words.contains("1990 [gazette, p. 4] and 1 more relation Bo"), "\(words)")
  }

  @Test(arguments: ["path @ ada bo --format table", "show @ ferry --format table", "timeline @"])
  func `a language is that of names, and a date in a sentence is English`(question: String) throws {
    let told = try text("\(question) --lang fr")
    #expect(told.contains("Mar 1960") && !told.contains("mars"), "\(told)")
  }
}
