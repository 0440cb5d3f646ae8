import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Testing

/// What every answer rests on, in every format, over random data sets: parts of the data on France
/// and Kazakhstan in which some relations have lost their citations and some are denied by others.
@Suite struct AnswerEvidenceTests {
  /// A random data set as a file, and two of its entities that somebody is tied to.
  private struct DataSet: ~Copyable {
    let graph: Graph
    let ends: [Entity.ID]
    let folder: URL

    init(seed: UInt64) throws {
      let whole = try Graph(
        contentsOf: ProgramRun.packageFolder.appending(path: "Graphs/france-kazakhstan"))
      var generator = SeededGenerator(seed: seed)
      var chosen = Array(whole.relations.shuffled(using: &generator).prefix(160))
      for position in chosen.indices { chosen[position].disputes = [] }
      for position in chosen.indices where Int.random(in: 0..<4, using: &generator) == 0 {
        chosen[position].citations = []
      }
      var denials: [Relation] = []
      for relation in chosen where Int.random(in: 0..<6, using: &generator) == 0 {
        var denial = relation
        denial.id = Relation.ID("denial-\(denials.count)")
        denial.isDenied = true
        denial.citations = whole.sources.prefix(denials.count % 2).map {
          Citation($0.id, at: "p. \(denials.count)")
        }
        denials.append(denial)
      }
      let graph = try Graph(
        title: "Part \(seed)", vocabulary: whole.vocabulary, entities: whole.entities,
        relations: chosen + denials, sources: whole.sources
      ).restricted(to: Set(chosen.flatMap { [$0.from, $0.to] }))
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      ends = try Self.ends(in: graph, &generator)
      self.graph = graph
      self.folder = folder
    }

    /// Two entities that somebody connects, none of them a state.
    private static func ends(in graph: Graph, _ generator: inout SeededGenerator) throws -> [Entity
      .ID]
    {
      for _ in 0..<1000 {
        let ends = graph.entities.shuffled(using: &generator).prefix(2).map(\.id)
        let length = try graph.path(from: ends[0], to: ends[1])?.length ?? 0
        if length > 1, Set(ends).isDisjoint(with: ["france", "kazakhstan"]) { return ends }
      }
      throw CocoaError(.featureUnsupported)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// The question put to the data, or to those of them that are left.
    func ask(_ words: [String], without lost: Set<Relation.ID> = []) throws -> ProgramRun {
      let file = folder.appending(path: "\(lost.isEmpty ? "whole" : "rest").yaml")
      let kept = lost.isEmpty ? graph : graph.filtered { !lost.contains($0.id) }
      try Data(YAMLFormat().output(of: kept).files[0].bytes).write(to: file)
      return try ProgramRun(
        "entente",
        words.map { word in
          switch word {
          case "@": file.path
          case "A": ends[0].rawValue
          case "B": ends[1].rawValue
          default: word
          }
        })
    }
  }

  private static let questions = [
    "path @ A B --longer --limit 4", "path @ A B --in-time together", "path @ A B --along ~any+",
    "connect @ A B", "connect @ A B kazakhstan", "connect @ --between france kazakhstan",
    "cuts @ A B", "neighbors @ A --depth 2", "rank @ --by degree,betweenness --limit 8",
    "rank @ --by pagerank --limit 5", "brokers @ --between france kazakhstan", "communities @",
    "project @ --kind person --through organisation", "timeline @", "timeline @ A",
    "compare @ --from 1992..2012 --to 2013..2020", "show @ A",
  ]

  /// What an answer in JSON says of relations.
  private struct Evidence {
    var relations: Set<Relation.ID> = []
    /// Relations without a source and without the mark, and the other way round; and those that others
    /// dispute without a word about it.
    var faults: [String] = []
    /// How many are disputed.
    var disputedCount = 0

    init(of answer: Any, in graph: Graph) { walk(answer, graph) }

    private mutating func walk(_ value: Any, _ graph: Graph) {
      if let list = value as? [Any] { for value in list { walk(value, graph) } }
      guard let object = value as? [String: Any] else { return }
      let id = (object["relationID"] ?? object["id"]) as? String
      if let id, let relation = graph.relation(Relation.ID(rawValue: id)) {
        relations.insert(relation.id)
        let cited = (object["citations"] as? [[String: Any]])?.compactMap {
          $0["source"] as? String
        }
        let isMarked = object["uncited"] as? Bool
        if cited != relation.citations.map(\.source.rawValue) {
          faults.append("\(id): \(cited ?? [])")
        }
        if isMarked != relation.citations.isEmpty {
          faults.append("\(id): uncited \(isMarked as Any)")
        }
        let expected = [
          "disputes": graph.relations(disputedBy: relation.id),
          "disputedBy": graph.relations(disputing: relation.id),
        ]
        for (key, relations) in expected {
          let told = (object[key] as? [[String: Any]])?.map { $0["id"] as? String }
          if told != relations.map(\.id.rawValue) { faults.append("\(id): \(key) \(told ?? [])") }
          if key == "disputedBy", !relations.isEmpty { disputedCount += 1 }
        }
      }
      for (key, value) in object where !["disputes", "disputedBy"].contains(key) {
        walk(value, graph)
      }
    }
  }

  @Test(arguments: questions)
  func `no answer stands without its relations, and each has its sources or the mark`(
    question: String
  ) throws {
    var count = 0
    var disputedCount = 0
    for seed in 1...2 as ClosedRange<UInt64> {
      let data = try DataSet(seed: seed)
      let words = question.split(separator: " ").map(String.init) + ["--format", "json"]
      let asked = try data.ask(words)
      try #require([0, 1].contains(asked.status), "seed \(seed): \(asked.errors)")
      guard asked.status == 0 else { continue }
      let answer = try JSONSerialization.jsonObject(with: Data(asked.output.utf8))
      let evidence = Evidence(of: answer, in: data.graph)
      #expect(evidence.faults == [], "seed \(seed)")
      if evidence.relations.isEmpty { continue }
      count += 1
      disputedCount += evidence.disputedCount
      let again = try data.ask(words, without: evidence.relations)
      #expect(again.output != asked.output, "seed \(seed)")
      let rest =
        again.output.isEmpty ? [] : try JSONSerialization.jsonObject(with: Data(again.output.utf8))
      #expect(
        Evidence(of: rest, in: data.graph).relations.isDisjoint(with: evidence.relations),
        "seed \(seed)")
    }
    #expect(count > 0)
    // A way is short, and so is what is told of one entity: they may happen to have nothing disputed.
    let isShort = ["path", "show", "timeline @ A"].contains { question.hasPrefix($0) }
    #expect(isShort || disputedCount > 0)
  }

  /// The entities that an answer in JSON ranks, counts or takes away, by the list they stand in.
  private static let ranked: [(question: String, lists: Set<String>)] = [
    ("connect @ A B", ["between"]), ("connect @ A B kazakhstan", ["between", "without"]),
    ("cuts @ A B", ["cuts", "removals"]), ("communities @", ["members"]),
    ("brokers @ --between france kazakhstan", ["brokers"]),
    ("rank @ --by degree --limit 8", ["rows"]), ("neighbors @ A", ["rows"]),
    ("project @ --kind person --through organisation", ["rows"]),
  ]

  @Test(arguments: ranked)
  func `every entity that is ranked has what this rests on`(
    question: String, lists: Set<String>
  ) throws {
    var told: Set<String> = []
    func check(_ value: Any, in list: String?) {
      if let items = value as? [Any] { for item in items { check(item, in: list) } }
      guard let object = value as? [String: Any] else { return }
      if let list, object["kind"] != nil || object["entity"] != nil || object["entities"] != nil {
        told.insert(list)
        let grounds = ["relations", "sources", "lost", "ties", "through"].compactMap {
          object[$0] as? [Any]
        }
        let isAlone = object["ties"] as? Int == 0
        #expect(isAlone || grounds.contains { !$0.isEmpty }, "\(list): \(object.keys.sorted())")
        return
      }
      for (key, value) in object { check(value, in: lists.contains(key) ? key : nil) }
    }
    for seed in 1...2 as ClosedRange<UInt64> {
      let words = question.split(separator: " ").map(String.init) + ["--format", "json"]
      let run = try DataSet(seed: seed).ask(words)
      guard run.status == 0 else { continue }
      check(try JSONSerialization.jsonObject(with: Data(run.output.utf8)), in: nil)
    }
    #expect(told == lists)
  }

  @Test(arguments: questions)
  func `every row of a table has a source or is marked as uncited`(question: String) throws {
    var count = 0
    for seed in 1...2 as ClosedRange<UInt64> {
      let data = try DataSet(seed: seed)
      let words = question.split(separator: " ").map(String.init)
      for format in ["tsv", "csv"] {
        let run = try data.ask(words + ["--format", format])
        guard run.status == 0 else {
          #expect(run.status == 1 || run.status == 64, "seed \(seed): \(run.errors)")
          continue
        }
        let rows = run.output.split(whereSeparator: \.isNewline).map {
          $0.split(separator: format == "tsv" ? "\t" : ",", omittingEmptySubsequences: false)
        }
        let header = try #require(rows.first)
        let column = header.firstIndex { $0 == "sources" || $0 == "citations" }
        guard let column else {
          Issue.record("\(header)")
          continue
        }
        count += rows.count - 1
        guard format == "tsv" else { continue }
        for row in rows.dropFirst() { #expect(!row[column].isEmpty, "seed \(seed): \(row)") }
      }
    }
    #expect(count > 0)
  }

  /// Questions whose answers have numbers besides those of steps that stand one under another.
  private static let measuring = questions.filter { question in
    !["path", "timeline", "show"].contains { question.hasPrefix($0) }
  }

  @Test(arguments: measuring + ["path @ A B --by distance"])
  func `no row has a number without its convention`(question: String) throws {
    let data = try DataSet(seed: 1)
    let isReport = ["brokers", "compare", "neighbors"].contains { question.hasPrefix($0) }
    let words = question.split(separator: " ").map(String.init)
    let run = try data.ask(words + ["--format", isReport ? "csv" : "tsv"])
    guard run.status == 0 else {
      #expect(run.status == 1, "\(run.errors)")
      return
    }
    let header = run.output.prefix { !$0.isNewline }.split(separator: isReport ? "," : "\t")
    #expect(header.contains("conventions"), "\(header)")
    guard !isReport, let column = header.firstIndex(of: "conventions") else { return }
    for row in run.output.split(whereSeparator: \.isNewline).dropFirst() {
      #expect(!row.split(separator: "\t", omittingEmptySubsequences: false)[column].isEmpty)
    }
  }
}
