import EntenteTestSupport
import Foundation
import Testing

@Suite struct CommandTests {
  private let bilateral = "Graphs/france-kazakhstan"

  private func rows(_ output: String) -> [[String]] {
    output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test func `Rennes 2 and Ablai Khan University are two steps apart at most, each cited`() throws {
    let run = try ProgramRun(
      "entente",
      ["path", bilateral, "University of Rennes 2", "Ablai Khan University", "--format", "json"])
    #expect(run.status == 0)
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let paths = try #require(answer?["paths"] as? [[String: Any]])
    let steps = try #require(paths.first?["steps"] as? [[String: Any]])
    #expect((1...2).contains(steps.count))
    for step in steps {
      let relations = try #require(step["relations"] as? [[String: Any]])
      let citations = relations.flatMap { $0["citations"] as? [[String: String]] ?? [] }
      #expect(!citations.isEmpty)
      for citation in citations {
        #expect(citation["source"] != nil && citation["locator"]?.hasPrefix("line") == true)
      }
    }
  }

  @Test func `the way from Marindol to Abai University leads through Sorbonne-Kazakhstan first`()
    throws
  {
    let run = try ProgramRun(
      "entente",
      ["connect", bilateral, "Jean-Yves Marindol", "Abai University", "--format", "json"])
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let between = try #require(answer?["between"] as? [[String: Any]])
    #expect(between.first?["id"] as? String == "sorbonne-kazakhstan")
    #expect(between.contains { $0["id"] as? String == "kazakhstan" })
    let paths = try #require(answer?["paths"] as? [[String: Any]])
    let ways = paths.map { path in
      (path["steps"] as? [[String: Any]] ?? []).dropLast().compactMap {
        ($0["to"] as? [String: Any])?["id"] as? String
      }
    }
    #expect(ways.first == ["sorbonne-kazakhstan"])
    #expect(ways.contains(["kazakhstan"]))
  }

  @Test func `the graph comes from the option, the variable, or the first word`() throws {
    let names = ["ada", "bo"]
    let byWord = try ProgramRun("entente", ["path", Snapshot.graph] + names)
    let byOption = try ProgramRun("entente", ["path", "-g", Snapshot.graph] + names)
    let byVariable = try ProgramRun(
      "entente", ["path"] + names, environment: ["ENTENTE_GRAPH": Snapshot.graph])
    let wordWins = try ProgramRun(
      "entente", ["path", Snapshot.graph] + names, environment: ["ENTENTE_GRAPH": "nowhere"])
    #expect(byWord.status == 0 && !byWord.output.isEmpty)
    for run in [byOption, byVariable, wordWins] { #expect(run.output == byWord.output) }
  }

  @Test func `color is for terminals, and for those who ask`() throws {
    let question = ["rank", Snapshot.graph, "--format", "table"]
    func hasColor(
      _ more: [String] = [], _ environment: [String: String] = [:],
      on stage: ProgramRun.Stage = .pipe
    ) throws -> Bool {
      try ProgramRun("entente", question + more, environment: environment, on: stage)
        .output.contains("\u{1B}[")
    }
    #expect(try !hasColor())
    #expect(try hasColor(on: .terminal(columns: 80)))
    #expect(try !hasColor([], ["NO_COLOR": "1"], on: .terminal(columns: 80)))
    #expect(try !hasColor([], ["TERM": "dumb"], on: .terminal(columns: 80)))
    #expect(try !hasColor(["--color", "never"], on: .terminal(columns: 80)))
    #expect(try hasColor(["--color", "always"]))
    #expect(try hasColor([], ["CLICOLOR_FORCE": "1"]))
  }

  @Test func `no line is wider than the terminal`() throws {
    for columns in [60, 80, 120] as [UInt16] {
      for question in [
        ["rank"], ["connect", "", "Rennes 2", "UNESCO"], ["show", "", "kazakhstan"],
      ] {
        var arguments = [question[0], bilateral] + question.dropFirst(2)
        arguments += ["--color", "never"]
        let run = try ProgramRun("entente", arguments, on: .terminal(columns: columns))
        for line in run.output.split(separator: "\n") {
          #expect(line.count <= Int(columns), "\(line)")
        }
        #expect(run.status == 0)
      }
    }
  }

  @Test func `rows of a pipe have the columns of the heading`() throws {
    for question in [
      ["rank", bilateral], ["path", bilateral, "ENA", "UNESCO"], ["show", bilateral, "france"],
    ] {
      let rows = rows(try ProgramRun("entente", question).output)
      #expect(rows.count > 1)
      for row in rows { #expect(row.count == rows[0].count) }
    }
  }

  @Test func `pictures are written whole, in every format`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("entente-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = ["f.svg", "f.pdf", "f.png", "f.eps", "f.dot"]
    let outputs = names.flatMap { ["-o", folder.appendingPathComponent($0).path] }
    let run = try ProgramRun("entente", ["render", Snapshot.graph] + outputs)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.isEmpty)
    let starts: [String: [UInt8]] = [
      "f.svg": Array("<?xml".utf8), "f.pdf": Array("%PDF".utf8), "f.png": [0x89, 0x50, 0x4E, 0x47],
      "f.eps": Array("%!PS".utf8), "f.dot": Array("// Made by entente".utf8),
    ]
    for name in names {
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      #expect(Array(data.prefix(starts[name]?.count ?? 0)) == starts[name], "\(name)")
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(left.sorted() == names.sorted(), "no temporary file is left behind")
  }

  @Test func `small text is warned of, and refused with strict`() throws {
    let file = try TemporaryFile(extension: "svg")
    let question = ["render", bilateral, "--layout", "force", "-o", file.url.path]
    let warned = try ProgramRun("entente", question)
    #expect(warned.status == 0)
    #expect(warned.errors.contains("The smallest text prints at"))
    let refused = try ProgramRun("entente", question + ["--strict"])
    #expect(refused.status == 1)
  }

  @Test func `many entities become an overview that can be read, and one sentence says so`() throws
  {
    let file = try TemporaryFile(extension: "svg")
    let run = try ProgramRun("entente", ["render", bilateral, "-o", file.url.path, "--strict"])
    #expect(run.status == 0)
    #expect(run.errors.contains("Layout overview: 292 entities"))
    #expect(run.errors.contains("An overview: "))
    #expect(!run.errors.contains("warning"))
    let asked = ["render", bilateral, "--layout", "overview", "-o", file.url.path]
    #expect(try !ProgramRun("entente", asked).errors.contains("Layout overview"))
  }

  @Test func `the entities that stand highest in a ranking fit a page of a journal`() throws {
    let file = try TemporaryFile(extension: "dot")
    let question = ["render", bilateral, "-o", file.url.path, "--top", "60", "--by", "betweenness"]
    let run = try ProgramRun(
      "entente", question + ["--layout", "sides", "--max-height", "240mm", "--strict"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains(": 180 × "))
    let ranked = try ProgramRun("entente", ["rank", bilateral, "--top", "60", "--format", "tsv"])
    let document = try String(contentsOf: file.url, encoding: .utf8)
    let rows = ranked.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    let column = try #require(rows.first?.firstIndex(of: "id"))
    for row in rows.dropFirst() {
      let id = row[column]
      #expect(document.contains("entity-\(id)"), "\(id)")
    }
  }

  @Test(arguments: [
    (["--top", "0"], "--top is at least 1."), (["--by", "degree"], "--by goes with --top"),
    (["--top", "3", "--focus", "UNESCO"], "Choose one of --path, --focus and --top."),
    (["--top", "3", "--by", "fame"], "There is no measure 'fame'. Known: betweenness, degree, "),
  ])
  func `a selection that makes no sense is refused`(options: [String], sentence: String) throws {
    let file = try TemporaryFile(extension: "svg")
    let run = try ProgramRun("entente", ["render", bilateral, "-o", file.url.path] + options)
    #expect(run.status == 64)
    #expect(run.errors.contains(sentence))
  }

  @Test func `a data set with mistakes is listed and no question is answered`() throws {
    let file = try TemporaryFile(
      """
      entente: 1
      title: Faulty
      entities:
        a: {kind: person, name: A, kidn: x}
        b: {kind: person, name: B}
      relations:
        - {from: a, relation: memberOf, to: c}

      """, extension: "yaml")
    let path = file.url.path
    let validated = try ProgramRun("entente", ["validate", path])
    #expect(validated.status == 2)
    #expect(validated.output.contains("\(path):4:30: error[E003]"))
    #expect(validated.output.contains("\(path):7:39: error[E011]"))
    let asked = try ProgramRun("entente", ["path", path, "a", "b"])
    #expect(asked.status == 2 && asked.output.isEmpty)
    #expect(asked.errors.contains("error[E003]") && asked.errors.contains("run the command again"))
  }

  @Test func `warnings are errors only with strict`() throws {
    let file = try TemporaryFile(
      """
      entente: 1
      title: Uncited
      entities:
        a: {kind: person, name: A}
        b: {kind: organisation, name: B}
      relations:
        - {from: a, relation: memberOf, to: b}

      """, extension: "yaml")
    let plain = try ProgramRun("entente", ["validate", file.url.path])
    #expect(plain.status == 0 && plain.output.contains("warning[W101]"))
    let strict = try ProgramRun("entente", ["validate", file.url.path, "--strict"])
    #expect(strict.status == 2)
  }

  @Test func `no entities is no error to validate and info, but nothing to rank or draw`() throws {
    let empty = try TemporaryFile("entente: 1\ntitle: Nobody yet\n", extension: "yaml")
    let picture = try TemporaryFile(extension: "svg")
    for command in ["validate", "info"] {
      #expect(try ProgramRun("entente", [command, empty.url.path]).status == 0)
    }
    let ranked = try ProgramRun("entente", ["rank", empty.url.path])
    #expect(ranked.status == 1)
    #expect(ranked.errors == "entente: The graph has no entities to rank.\n")
    let drawn = try ProgramRun("entente", ["render", empty.url.path, "-o", picture.url.path])
    #expect(drawn.status == 1)
    #expect(drawn.errors == "entente: The graph has no entities to draw.\n")
  }

  @Test func `an empty file says what a data set begins with`() throws {
    let nothing = try TemporaryFile("", extension: "yaml")
    for command in [["validate"], ["info"], ["rank"]] {
      let run = try ProgramRun("entente", command + [nothing.url.path])
      #expect(run.status == 2, "\(command)")
      #expect((run.output + run.errors).contains("entente: 1"), "\(command)")
    }
  }
}
