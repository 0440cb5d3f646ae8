import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteCommand

/// What `render` writes beside a figure, and what it says in the figure about itself.
@Suite struct CompanionTests {
  private static func inFolder(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  @Test func `sources and caption stand beside the figure in every format`() throws {
    try Self.inFolder { folder in
      let endings = ["md", "bib", "json", "tex", "csv"]
      let refs = endings.flatMap { ["--refs", "\(folder)/refs.\($0)"] }
      let run = try ProgramRun(
        "entente",
        ["render", Snapshot.graph, "-o", "\(folder)/a.svg", "--caption", "-"] + refs)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains(" All entities of the data. "))
      #expect(run.output.split(separator: "\n").count == 1)
      for ending in endings {
        let text = try Self.text("\(folder)/refs.\(ending)")
        #expect(text.contains("1"), "\(ending)")
        #expect(run.errors.contains("refs.\(ending): "), "\(ending)")
      }
      for ending in ["txt", "md", "tex"] {
        let path = "\(folder)/caption.\(ending)"
        let run = try ProgramRun(
          "entente",
          ["render", Snapshot.graph, "-o", "\(folder)/a.svg", "--caption", path])
        #expect(run.status == 0, "\(run.errors)")
        #expect(try Self.text(path).contains("All entities of the data."), "\(ending)")
      }
    }
  }

  @Test(arguments: [
    (
      ["--refs", "a.doc"],
      "'a.doc' has no known extension. Use .md, .bib, .json, .tex or .csv for --refs."
    ),
    (["--caption", "a"], "'a' has no known extension. Use .txt, .md or .tex for --caption."),
    (
      ["--refs", "a.tex", "--caption", "./a.tex"],
      "'./a.tex' would be written twice, by --refs and --caption. Name another file."
    ),
  ])
  func `what cannot be written is refused before anything is drawn`(
    options: [String], sentence: String
  ) throws {
    try Self.inFolder { folder in
      let run = try ProgramRun(
        "entente", ["render", Snapshot.graph, "-o", "\(folder)/a.svg"] + options)
      #expect(run.status == 64)
      #expect(run.errors.contains("entente: \(sentence)"), "\(run.errors)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }

  @Test func `neither the data nor the figure is overwritten`() throws {
    try Self.inFolder { folder in
      let data = "\(folder)/a.json"
      _ = try ProgramRun("entente", ["convert", Snapshot.graph, "-o", data])
      let before = try Self.text(data)
      let run = try ProgramRun(
        "entente", ["render", data, "-o", "\(folder)/a.svg", "--refs", "\(folder)/./a.json"])
      #expect(run.status == 64)
      #expect(
        run.errors.contains("is what is drawn, and --refs would write over it."), "\(run.errors)")
      #expect(try Self.text(data) == before)
      let twice = try ProgramRun(
        "entente",
        ["render", data, "-o", "\(folder)/a.svg", "--refs", "\(folder)/b.md"]
          + ["--caption", "\(folder)/b.md"])
      #expect(
        twice.errors.contains("would be written twice, by --refs and --caption."), "\(twice.errors)"
      )
    }
  }

  @Test func `a drawing in DOT has no sources of ours`() throws {
    let run = try ProgramRun(
      "entente",
      ["render", "Tests/EntenteCommandTests/Fixtures/sketch.dot", "-o", "x.svg", "--refs", "x.md"])
    #expect(run.status == 64)
    #expect(run.errors.contains("--refs is for data sets"), "\(run.errors)")
  }

  @Test func `the same figure is the same bytes under every name, and says nothing of the machine`()
    throws
  {
    try Self.inFolder { folder in
      for name in ["a", "b"] {
        let outputs = ["svg", "dot"].flatMap { ["-o", "\(folder)/\(name).\($0)"] }
        let run = try ProgramRun(
          "entente", ["render", Snapshot.graph, "--width=120mm"] + outputs)
        #expect(run.status == 0, "\(run.errors)")
      }
      for ending in ["svg", "dot"] {
        let text = try Self.text("\(folder)/a.\(ending)")
        #expect(try text == Self.text("\(folder)/b.\(ending)"))
        #expect(!text.contains(folder))
        #expect(
          text.contains("Command: entente render \(Snapshot.graph) --width=120mm\n"), "\(ending)")
        #expect(text.contains("Made by entente \(EntenteCommand.version)."))
      }
    }
  }

  @Test func `the digest is that of the data in JSON`() throws {
    try Self.inFolder { folder in
      _ = try ProgramRun("entente", ["convert", Snapshot.graph, "-o", "\(folder)/a.json"])
      _ = try ProgramRun("entente", ["render", Snapshot.graph, "-o", "\(folder)/a.dot"])
      _ = try ProgramRun("entente", ["render", "\(folder)/a.json", "-o", "\(folder)/b.dot"])
      func digest(_ name: String) throws -> Substring? {
        try Self.text("\(folder)/\(name).dot").split(separator: "\n")
          .first { $0.hasPrefix("// Data: SHA-256 ") }
      }
      #expect(try digest("a")?.count == 17 + 64)
      #expect(try digest("a") == digest("b"))
    }
  }

  @Test(arguments: [
    (["render", "g", "-o", "a.svg", "--strict"], "entente render g"),
    (["render", "/ties/g.yaml", "-o", "a"], "entente render g.yaml"),
    (["render", "--graph=/ties/g.yaml", "--output=x"], "entente render --graph=g.yaml"),
    (
      ["render", "it's", "--refs", "a.md", "--focus", "A B"],
      "entente render 'it'\\''s' --focus 'A B'"
    ),
    (["render", "Қазақ", "", "$(x)", "a;b"], "entente render Қазақ '' '$(x)' 'a;b'"),
    (["render", "/"], "entente render /"),
    (["render", "g", "-o"], "entente render g"),
    (
      ["render", "g", "--list", "n.md", "--stub=s.tex", "--lock", "l"], "entente render g --lock l"
    ),
  ])
  func `a command is recorded as it is typed, without what it wrote and without folders`(
    arguments: [String], text: String
  ) {
    #expect(CommandRecord(arguments).text == text)
  }
}
