import EntenteFormats
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteCommand

/// Answers made again from what `--manifest` recorded.
@Suite struct ManifestTests {
  /// A folder with a data set that may be changed, beside one for manifests.
  private struct Folder: ~Copyable {
    let path: String

    init() throws {
      path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
      try FileManager.default.createDirectory(
        atPath: path + "/records", withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        atPath: ProgramRun.packageFolder.appending(path: Snapshot.graph + "/graph.yaml").path,
        toPath: path + "/g.yaml")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func path(_ name: String) -> String { path + "/" + name }

    /// Runs a command in which `@` stands for the folder.
    func run(
      _ words: [String], environment: [String: String] = [:], on stage: ProgramRun.Stage = .pipe
    ) throws -> ProgramRun {
      try ProgramRun(
        "entente", words.map { $0.replacing("@", with: path) }, environment: environment, on: stage)
    }

    func run(_ words: String) throws -> ProgramRun {
      try run(words.split(separator: " ").map(String.init))
    }
  }

  @Test(arguments: [
    "info @/g.yaml", "quality @/g.yaml", "find @/g.yaml ad", "show @/g.yaml ada",
    "diff @/g.yaml @/g.yaml", "path @/g.yaml ada bo --format json",
    "connect @/g.yaml ada bo -f table", "cuts @/g.yaml ada bo", "rank @/g.yaml --by pagerank",
    "brokers @/g.yaml --between east west -f latex", "communities @/g.yaml",
    "project @/g.yaml --kind person --through organisation",
    "compare @/g.yaml --from 1950..1962 --to 1963..1990",
    "timeline @/g.yaml", "neighbors @/g.yaml ada", "render @/g.yaml -o @/f.svg -o @/f.tex",
    "render @/g.yaml --path ada bo -o @/p.pdf --refs @/p.bib",
  ])
  func `every answer is made again to the byte`(words: String) throws {
    let folder = try Folder()
    let asked = try folder.run(words + " --manifest @/records/m.json")
    #expect(asked.status == 0 || asked.status == 1, "\(asked.errors)")
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    for name in written where name.hasPrefix("f.") || name.hasPrefix("p.") {
      try FileManager.default.removeItem(atPath: folder.path(name))
    }
    let again = try folder.run("rerun @/records/m.json")
    #expect(again.status == 0)
    #expect(again.output == asked.output)
    #expect(again.errors.contains("as on record, byte for byte"), "\(again.errors)")
    // A manifest from elsewhere writes nothing.
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(Set(kept) == ["g.yaml", "records"])
  }

  @Test func `an answer for a terminal is the same in a pipe, and so is one from a variable`()
    throws
  {
    let folder = try Folder()
    let asked = try folder.run(
      ["path", "ada", "bo", "--manifest", "@/records/m.json"],
      environment: ["ENTENTE_GRAPH": folder.path("g.yaml")], on: .terminal(columns: 50))
    let again = try folder.run("rerun @/records/m.json")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.output == asked.output.replacing("\r\n", with: "\n"))
    #expect(again.output.contains("\u{1B}["))
  }

  @Test func `where nothing is found, that is made again too`() throws {
    let folder = try Folder()
    let asked = try folder.run("path @/g.yaml ada bo --at 1200 --manifest @/records/m.json")
    #expect(asked.status == 1)
    let again = try folder.run("rerun @/records/m.json")
    #expect(again.status == 0)
    #expect(again.errors.hasPrefix(asked.errors.replacing("entente: ", with: "")))
  }

  @Test func `changed data are named, whether the answer changes or not`() throws {
    let folder = try Folder()
    let graph = folder.path("g.yaml")
    for (number, words) in ["rank @/g.yaml --by degree", "render @/g.yaml -o @/f.svg"].enumerated()
    {
      _ = try folder.run(words + " --manifest @/records/\(number).json")
    }
    _ = try folder.run("neighbors @/g.yaml ada --manifest @/records/2.json")
    let text = try String(contentsOfFile: graph, encoding: .utf8)
    let more = text.replacing(
      "\nentities:\n", with: "\nentities:\n  zed: {kind: person, name: Zed}\n")
    try #require(more != text)
    try Data(more.utf8).write(to: URL(filePath: graph))
    for (number, what) in ["The answer is not", "f.svg' is not"].enumerated() {
      let again = try folder.run("rerun @/records/\(number).json")
      #expect(again.status == 4)
      #expect(
        again.errors.contains(what) && again.errors.contains("g.yaml' has changed"),
        "\(again.errors)")
    }
    let same = try folder.run("rerun @/records/2.json")
    #expect(same.status == 0)
    #expect(
      same.errors.contains("byte for byte") && same.errors.contains("although"), "\(same.errors)")
  }

  @Test func `the folder may move with its records`() throws {
    let folder = try Folder()
    let words = ["rank", "g.yaml", "--by", "degree", "--manifest", "records/m.json"]
    let run = Process()
    run.executableURL = ProgramRun.productsFolder.appending(path: "entente")
    run.arguments = words
    run.currentDirectoryURL = URL(filePath: folder.path)
    run.standardOutput = FileHandle.nullDevice
    try run.run()
    run.waitUntilExit()
    let other = try Folder()
    for name in ["g.yaml", "records"] {
      try FileManager.default.removeItem(atPath: other.path(name))
      try FileManager.default.moveItem(atPath: folder.path(name), toPath: other.path(name))
    }
    #expect(try other.run("rerun @/records/m.json").status == 0)
    try FileManager.default.moveItem(atPath: other.path("g.yaml"), toPath: folder.path("g.yaml"))
    let lost = try other.run("rerun @/records/m.json")
    #expect(lost.status == 66 && lost.errors.contains("--in FOLDER"), "\(lost.errors)")
    let found = try other.run(["rerun", "@/records/m.json", "--in", folder.path])
    #expect(found.status == 0, "\(found.errors)")
  }

  @Test(arguments: [
    ("fmt @/g.yaml --manifest @/m.json", "'fmt' is none"),
    ("rank @/g.yaml --manifest @/g.yaml", "is what is read, and --manifest would"),
    ("render @/g.yaml -o @/f.svg --manifest @/f.svg", "would be written twice"),
    ("rank @/g.yaml --manifest", "needs the name of a file"),
    ("rank @/g.yaml --manifest @/a.json --manifest @/b.json", "is there twice"),
    ("rerun @/g.yaml", "is no manifest"), ("rerun @/none.json", "There is no manifest"),
  ])
  func `what cannot be recorded or made again is refused`(words: String, sentence: String) throws {
    let folder = try Folder()
    let before = FileManager.default.contents(atPath: folder.path("g.yaml"))
    let run = try folder.run(words)
    #expect(run.status != 0 && run.errors.contains(sentence), "\(run.errors)")
    #expect(FileManager.default.contents(atPath: folder.path("g.yaml")) == before)
    #expect(
      try Set(FileManager.default.contentsOfDirectory(atPath: folder.path)) == [
        "g.yaml", "records",
      ])
  }

  @Test func `a reason why there is no answer is a part of the answer`() throws {
    let folder = try Folder()
    let asked = try folder.run(
      "path @/g.yaml ada bo --relation memberOf --manifest @/records/m.json")
    try #require(asked.status == 1 && asked.errors.contains("letter 7"), "\(asked.errors)")
    let graph = folder.path("g.yaml")
    let text = try String(contentsOfFile: graph, encoding: .utf8)
    try Data(text.replacing("letter 7", with: "letter 8").utf8).write(to: URL(filePath: graph))
    let again = try folder.run("rerun @/records/m.json")
    #expect(again.status == 4 && again.errors.contains("has changed"), "\(again.errors)")
  }

  @Test func `where the data no longer answer at all, that is told`() throws {
    let folder = try Folder()
    _ = try folder.run([
      "neighbors", "@/g.yaml", "Ada Brook", "--manifest", "@/records/m.json",
    ])
    let graph = folder.path("g.yaml")
    let text = try String(contentsOfFile: graph, encoding: .utf8)
    try Data(text.replacing("Ada Brook", with: "Xenia Kent").utf8).write(to: URL(filePath: graph))
    let renamed = try folder.run("rerun @/records/m.json")
    #expect(renamed.status == 4, "\(renamed.errors)")
    #expect(renamed.errors.contains("no answer as on record: '"), "\(renamed.errors)")
    try Data("entities: [".utf8).write(to: URL(filePath: graph))
    let broken = try folder.run("rerun @/records/m.json")
    #expect(broken.status == 4 && broken.errors.contains("no answer as on record"))
  }

  @Test func `a figure with a lock is as on record, whether the lock is new or not`() throws {
    let folder = try Folder()
    let words = "render @/g.yaml --path ada bo -o @/p.svg --lock @/p.lock"
    for number in 0..<2 {
      let asked = try folder.run(words + " --manifest @/records/\(number).json")
      #expect(asked.status == 0, "\(asked.errors)")
    }
    for number in 0..<2 {
      let again = try folder.run("rerun @/records/\(number).json")
      #expect(again.status == 0, "\(again.errors)")
    }
    let lock = try String(contentsOfFile: folder.path("p.lock"), encoding: .utf8)
    try FileManager.default.removeItem(atPath: folder.path("p.lock"))
    let without = try folder.run("rerun @/records/1.json")
    #expect(without.status == 4 || without.errors.contains("although"), "\(without.errors)")
    try Data(lock.utf8).write(to: URL(filePath: folder.path("p.lock")))
    let over = try folder.run(words + " --manifest @/p.lock")
    #expect(over.status == 64, "\(over.errors)")
    #expect(try String(contentsOfFile: folder.path("p.lock"), encoding: .utf8) == lock)
  }

  @Test func `the text of a source is not written over, and named where it changed`() throws {
    let folder = try Folder()
    let fixtures = ProgramRun.packageFolder.appending(path: Snapshot.graph)
      .deletingLastPathComponent()
    for name in ["school.yaml", "gazette.txt"] {
      try FileManager.default.copyItem(
        atPath: fixtures.appending(path: name).path, toPath: folder.path(name))
    }
    let words = "show @/school.yaml school --text @/gazette.txt --manifest @/"
    #expect(try folder.run(words + "gazette.txt").status == 64)
    #expect(try folder.run(words + "records/m.json").status == 0)
    #expect(try folder.run("rerun @/records/m.json").status == 0)
    let place = URL(filePath: folder.path("gazette.txt"))
    let text = try String(contentsOf: place, encoding: .utf8)
    try Data(text.uppercased().utf8).write(to: place)
    let again = try folder.run("rerun @/records/m.json")
    #expect(
      again.status == 4 && again.errors.contains("gazette.txt' has changed"), "\(again.errors)")
  }

  @Test func `only an ordinary file keeps a manifest, and a link is the file it leads to`() throws {
    let folder = try Folder()
    for place in ["/dev/null", "@", "@/records"] {
      #expect(try folder.run("info @/g.yaml --manifest \(place)").status == 64, "\(place)")
    }
    #expect(try folder.run("rank --help --manifest @/h.json").status == 0)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link.json"), withDestinationPath: "records/real.json")
    try Data().write(to: URL(filePath: folder.path("records/real.json")))
    #expect(try folder.run("info @/g.yaml --manifest @/link.json").status == 0)
    #expect(try folder.run("rerun @/records/real.json").status == 0)
    #expect(try folder.run("rerun @/link.json").status == 0)
  }

  @Test(arguments: [
    ("{}", "it has no 'schema'"), ("[]", "it is no object"), ("no", "it is not JSON"),
    ("{\"schema\": 3}", "'schema' is of another kind"),
    ("{\"schema\": \"entente/manifest/2\"}", "this program reads entente/manifest/1"),
  ])
  func `another file is no manifest, and why`(text: String, reason: String) throws {
    let folder = try Folder()
    try Data(text.utf8).write(to: URL(filePath: folder.path("m.json")))
    let run = try folder.run("rerun @/m.json")
    #expect(run.status == 2 && run.errors.contains(reason), "\(run.errors)")
  }

  @Test(arguments: [["same", "g.yaml", "ada", "bo"], ["rerun", "m.json"], ["nonsense"], []])
  func `a manifest that somebody changed runs no other command`(arguments: [String]) throws {
    let folder = try Folder()
    _ = try folder.run("info @/g.yaml --manifest @/m.json")
    let place = URL(filePath: folder.path("m.json"))
    var manifest = try Manifest(contentsOf: place.path)
    manifest.arguments = arguments
    try Data(manifest.json.text.utf8).write(to: place)
    let before = FileManager.default.contents(atPath: folder.path("g.yaml"))
    let run = try folder.run("rerun @/m.json")
    #expect(run.status == 2, "\(run.status): \(run.errors)")
    #expect(run.errors.contains("m.json' cannot be run"), "\(run.errors)")
    #expect(FileManager.default.contents(atPath: folder.path("g.yaml")) == before)
  }

  @Test(arguments: [
    "info", "quality", "find", "show", "diff", "path", "connect", "cuts", "rank", "brokers",
    "communities", "project", "compare", "timeline", "neighbors", "render",
  ])
  func `the help of every question names what any of them takes`(command: String) throws {
    let help = try ProgramRun("entente", [command, "--help"]).output
    #expect(help.contains("\n  --manifest <file> ") && help.contains("\n  --quiet "), "\(help)")
  }
}
