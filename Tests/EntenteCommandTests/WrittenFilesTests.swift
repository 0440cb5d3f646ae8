import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteCommand

/// That no command loses a file without a word, and that what is refused leaves nothing behind.
@Suite struct WrittenFilesTests {
  /// A folder with a data set as `g.yaml` and `g.dot`, as tables in `tab`, and a theme.
  struct Folder: ~Copyable {
    let path: String

    init() throws {
      path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for target in ["g.yaml", "g.dot", "tab/"] {
        _ = try ProgramRun("entente", ["convert", Snapshot.graph, "-o", "\(path)/\(target)"])
      }
      try Data("base: paper\n".utf8).write(to: URL(filePath: path + "/th.yaml"))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Every file and what it holds.
    var contents: [String: Data] {
      get throws {
        var contents: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: path) {
          contents[name] = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
        }
        return contents
      }
    }

    /// Runs a command in which `@` stands for the folder.
    func run(_ words: String) throws -> ProgramRun {
      try ProgramRun(
        "entente", words.split(separator: " ").map { String($0).replacing("@", with: path) })
    }

    func text(_ name: String) throws -> String {
      try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }
  }

  @Test(arguments: [
    ("render @/g.dot -o @/g.dot", "is what is drawn, and -o would"),
    ("render @/g.yaml -o @/x.pdf --stub @/g.yaml", "is what is drawn, and --stub would"),
    ("render @/g.yaml -o @/x.svg --lock @/tab/../g.yaml", "is what is drawn, and --lock would"),
    ("render @/g.yaml -o @/x.svg --theme @/th.yaml --stub @/th.yaml", "is the theme, and --stub"),
    ("render @/g.yaml -o @/x.svg --theme @/th.yaml --lock @/th.yaml", "is the theme, and --lock"),
    ("render @/tab -o @/a.svg --refs @/tab/relations.csv", "is a part of what is drawn"),
    ("render @/tab -o @/a.svg --list @/tab/entities.csv", "is a part of what is drawn"),
    ("render @/tab -o @/a.svg --list @/tab/new.csv", "would become a part of the data in '@/tab'"),
    ("brokers @/g.yaml --between east west -o @/g.yaml", "is what is read, and -o would"),
    ("brokers @/tab --between east west -o @/tab/names.csv", "is a part of what is read"),
    ("convert @/tab/relations.csv -o @/tab/ --to csv", "is what is converted, and -o would"),
  ])
  func `what is read is not written over`(words: String, sentence: String) throws {
    let folder = try Folder()
    let before = try folder.contents
    let run = try folder.run(words)
    #expect(run.status == 64, "\(run.errors)")
    #expect(
      run.errors.contains(sentence.replacing("@", with: folder.path)), "\(run.errors)")
    #expect(try folder.contents == before)
  }

  @Test func `a link and a second name of the data are the data`() throws {
    let folder = try Folder()
    let files = FileManager.default
    try files.createSymbolicLink(
      atPath: folder.path + "/soft.svg", withDestinationPath: folder.path + "/g.yaml")
    try files.linkItem(atPath: folder.path + "/g.yaml", toPath: folder.path + "/hard.svg")
    let before = try folder.contents
    for name in ["soft", "hard"] {
      let run = try folder.run("render @/g.yaml -o @/\(name).svg")
      #expect(run.status == 64)
      #expect(run.errors.contains("\(name).svg' is what is drawn"), "\(run.errors)")
    }
    #expect(try folder.contents == before)
  }

  @Test func `a part of a folder of data is not written over by convert and merge`() throws {
    let folder = try Folder()
    let files = FileManager.default
    try files.createDirectory(atPath: folder.path + "/set", withIntermediateDirectories: true)
    try files.copyItem(atPath: folder.path + "/g.yaml", toPath: folder.path + "/set/g.yaml")
    let before = try folder.contents
    for (words, sentence) in [
      ("convert @/set -o @/set/g.yaml", "is a part of what is converted"),
      ("convert @/set -o @/set/h.yaml", "would become a part of the data"),
      ("merge @/set @/g.yaml -o @/set/g.yaml", "is a part of what is merged"),
    ] {
      let run = try folder.run(words)
      #expect(run.status == 64, "\(run.errors)")
      #expect(run.errors.contains(sentence), "\(run.errors)")
    }
    #expect(try folder.contents == before)
    #expect(try folder.run("merge @/g.yaml @/g.dot -o @/g.yaml").status == 0)
  }

  @Test(arguments: [
    ("--stub @/a.tex --caption @/a.tex", "--caption and --stub"),
    ("-o @/a.tex --stub @/a.tex", "-o and --stub"),
    ("-o @/a.tex -o @/tab/../a.tex", "two -o"),
    ("--lock @/x.tex --stub @/x.tex", "--stub and --lock"),
    ("--lock @/l.md --list @/l.md", "--list and --lock"),
    ("--refs @/l.md --refs @/l.md", "two --refs"),
  ])
  func `no file is written twice`(options: String, names: String) throws {
    let folder = try Folder()
    let before = try folder.contents
    let run = try folder.run("render @/g.yaml -o @/a.svg " + options)
    #expect(run.status == 64, "\(run.errors)")
    #expect(run.errors.contains("would be written twice, by \(names)."), "\(run.errors)")
    #expect(try folder.contents == before)
  }

  @Test func `a lock that is kept up and other files are written as before`() throws {
    let folder = try Folder()
    let words =
      "render @/g.yaml -o @/a.svg -o @/a.pdf --lock @/a.lock --stub @/b.tex --caption @/c.tex "
      + "--refs @/a.bib --theme @/th.yaml"
    for _ in 1...2 {
      let run = try folder.run(words)
      #expect(run.status == 0, "\(run.errors)")
    }
    let inFolder = try folder.run("render @/tab -o @/tab/a.svg --refs @/tab/a.md")
    #expect(inFolder.status == 0, "\(inFolder.errors)")
    #expect(!(try folder.contents.keys.contains { $0.hasSuffix(".part") || $0.hasSuffix(".old") }))
  }

  @Test(arguments: ["--refs @/no/a.md", "--caption @/no/a.txt", "--list @/no/a.md"])
  func `a file that cannot be written leaves no other one behind`(option: String) throws {
    let folder = try Folder()
    try Data("old".utf8).write(to: URL(filePath: folder.path + "/a.svg"))
    let before = try folder.contents
    for option in [option, "--stub @/no/a.tex", "--lock @/no/a.lock"] {
      let run = try folder.run(
        "render @/g.yaml -o @/a.svg -o @/a.pdf --lock @/l.lock --refs @/a.bib ".replacing(
          option.hasPrefix("--lock") ? "--lock @/l.lock" : "", with: "") + option)
      #expect(run.status == 73, "\(run.errors)")
      #expect(run.errors.contains("there is no such folder"), "\(run.errors)")
      #expect(try folder.contents == before)
    }
  }

  @Test(arguments: [
    ("-o @/f.tex", "\\input{@/f.tex}", nil),
    ("-o @/f.svg -o @/f.tikz", "\\input{@/f.tikz}", nil),
    ("-o @/f.svg -o @/f.pdf", "{@/f.pdf}", nil),
    ("-o @/f.svg -o @/f.png", "{@/f.png}", nil),
    ("-o @/f.svg", "{@/f.pdf}", "for @/f.pdf, which is not there yet. Add -o @/f.pdf."),
    (
      "-o @/f.tex --standalone", "{@/f.pdf}",
      "which is not there yet. Make it with 'xelatex @/f.tex'."
    ),
  ])
  func `a figure environment includes what is there, or says what is still to be made`(
    options: String, included: String, remedy: String?
  ) throws {
    let folder = try Folder()
    let run = try folder.run("render @/g.yaml --stub @/stub.tex \(options)")
    #expect(run.status == 0, "\(run.errors)")
    let stub = try folder.text("stub.tex")
    #expect(stub.contains(included.replacing("@", with: folder.path)), "\(stub)")
    if let remedy {
      #expect(run.errors.contains(remedy.replacing("@", with: folder.path)), "\(run.errors)")
    } else {
      #expect(!run.errors.contains("not there yet"), "\(run.errors)")
    }
  }

  @Test func `what lies on something because of a lock is told, with the way out`() throws {
    let folder = try Folder()
    let words = "render @/g.yaml --path ada bo -o @/p.svg --lock @/p.lock"
    let first = try folder.run(words)
    #expect(first.status == 0, "\(first.errors)")
    let lines = try folder.text("p.lock").split(separator: "\n").map { line in
      guard line.hasPrefix("entity "), let name = line.split(separator: " ").last else {
        return String(line)
      }
      return "entity 50 50 \(name)"
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: folder.path + "/p.lock"))
    let locked = try folder.run(words)
    #expect(locked.status == 0)
    #expect(locked.errors.contains(" lies on '"), "\(locked.errors)")
    #expect(locked.errors.contains("Another file with --lock places all anew"))
    let strict = try folder.run(words + " --strict")
    #expect(strict.status != 0 && strict.errors.contains("Without --strict"), "\(strict.errors)")
  }

  @Test func `a lock is an ordinary file of some length`() throws {
    let folder = try Folder()
    for device in ["/dev/zero", "/dev/null", "/dev/urandom", "/dev/stdin"] {
      let run = try folder.run("render @/g.yaml -o @/a.svg --lock \(device)")
      #expect(run.status == 64)
      #expect(
        run.errors.contains("'\(device)' is no ordinary file and keeps nothing."), "\(run.errors)")
    }
    let isFolder = try folder.run("render @/g.yaml -o @/a.svg --lock @/tab")
    #expect(isFolder.errors.contains("/tab' is a folder. Name a file for --lock."))
    _ = FileManager.default.createFile(atPath: folder.path + "/big.lock", contents: nil)
    let big = try FileHandle(forWritingTo: URL(filePath: folder.path + "/big.lock"))
    try big.truncate(atOffset: 100_000_000)
    try big.close()
    let isBig = try folder.run("render @/g.yaml -o @/a.svg --lock @/big.lock")
    #expect(isBig.status == 2)
    #expect(isBig.errors.contains("big.lock' is longer than 10 megabytes"), "\(isBig.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/a.svg"))
  }
}
