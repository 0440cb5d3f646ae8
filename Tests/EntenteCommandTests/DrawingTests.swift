import EntenteTestSupport
import Foundation
import Testing

/// Drawings in DOT from a terminal: drawn as they are, in a process of their own.
@Suite struct DrawingTests {
  private let sketch = "Tests/EntenteCommandTests/Fixtures/sketch.dot"

  /// A folder that is gone with the test.
  private struct Folder: ~Copyable {
    let path: String

    init() throws {
      path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func text(_ name: String) throws -> String {
      try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    func write(_ text: String, to name: String) throws {
      try Data(text.utf8).write(to: URL(filePath: path + "/" + name))
    }

    var names: [String] {
      get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }
  }

  @Test func `a drawing is drawn as it is, in several formats, and leaves nothing behind`() throws {
    let folder = try Folder()
    let run = try ProgramRun(
      "entente", ["render", sketch, "-o", folder.path + "/a.svg", "-o", folder.path + "/a.pdf"])
    #expect(run.status == 0, "\(run.errors)")
    let svg = try folder.text("a.svg")
    #expect(svg.contains("Lighthouse") && svg.contains("</svg>"))
    #expect(try folder.names == ["a.pdf", "a.svg"])
  }

  @Test func `the layout is that of the option, then that of the file`() throws {
    let folder = try Folder()
    try folder.write("graph { layout=circo; a -- b -- c -- a }", to: "a.dot")
    try folder.write("graph { a -- b -- c -- a }", to: "b.dot")
    for (name, options) in [
      ("a", []), ("b", ["--layout", "circo"]), ("b", ["--layout", "neato"]),
    ] {
      let run = try ProgramRun(
        "entente",
        [
          "render", folder.path + "/\(name).dot", "-o",
          folder.path + "/\(name + options.joined()).svg",
        ]
          + options)
      #expect(run.status == 0, "\(run.errors)")
    }
    #expect(try folder.text("a.svg") == folder.text("b--layoutcirco.svg"))
    #expect(try folder.text("a.svg") != folder.text("b--layoutneato.svg"))
  }

  @Test func `several graphs become several files`() throws {
    let folder = try Folder()
    try folder.write("graph { a } digraph { b -> c }", to: "two.dot")
    let run = try ProgramRun(
      "entente", ["render", folder.path + "/two.dot", "-o", folder.path + "/two.svg"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("has 2 graphs, each in files of its own."))
    #expect(try folder.names == ["two-1.svg", "two-2.svg", "two.dot"])
  }

  @Test func `dots per inch count, whatever the file says`() throws {
    let folder = try Folder()
    try folder.write("graph { dpi=300; a }", to: "a.dot")
    for dpi in ["72", "144"] {
      let run = try ProgramRun(
        "entente",
        ["render", folder.path + "/a.dot", "-o", folder.path + "/\(dpi).png", "--dpi", dpi])
      #expect(run.status == 0, "\(run.errors)")
    }
    func width(_ name: String) throws -> Int {
      let bytes = try Data(contentsOf: URL(filePath: folder.path + "/" + name))
      return bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
    }
    #expect(try abs(width("144.png") - 2 * width("72.png")) <= 2)
  }

  @Test func `what crashes Graphviz is one sentence, and so is what never ends`() throws {
    let folder = try Folder()
    let crashers = "Tests/GraphvizTests/Fixtures/Crashers/"
    let hang = try ProgramRun(
      "entente",
      [
        "render", crashers + "valid-1-859-twopi-HANG.dot", "-o", folder.path + "/x.svg",
        "--layout", "twopi", "--timeout", "0.5",
      ])
    #expect(hang.status == 70)
    #expect(hang.errors.hasPrefix("entente: Graphviz' engine 'twopi' was not done after 0.5 s"))
    let crash = try ProgramRun(
      "entente",
      [
        "render", crashers + "valid-1-1673-osage-SIG11.dot", "-o", folder.path + "/x.svg",
        "--layout", "osage",
      ])
    // Other versions of Graphviz may draw it.
    #expect(
      crash.status == 0 || crash.errors.hasPrefix("entente: Graphviz' engine 'osage' crashed"))
    #expect(hang.errors.split(separator: "\n").count == 1)
  }

  @Test func `what would read a file of this machine is refused, and nothing is written`() throws {
    let folder = try Folder()
    try folder.write("graph { a [image=\"/etc/passwd\"] }", to: "a.dot")
    let run = try ProgramRun(
      "entente", ["render", folder.path + "/a.dot", "-o", folder.path + "/a.svg"])
    #expect(run.status == 2)
    #expect(run.errors.contains("which would read a file of this machine"))
    #expect(try folder.names == ["a.dot"])
  }

  @Test func `a data set in DOT answers questions and is drawn as a figure`() throws {
    let folder = try Folder()
    let file = folder.path + "/strait.dot"
    #expect(try ProgramRun("entente", ["convert", Snapshot.graph, "-o", file]).status == 0)
    #expect(try folder.text("strait.dot").hasPrefix("// entente 1\n"))
    for question in [["path", "Ada Brook", "Lighthouse Office"], ["rank", "--by", "degree"]] {
      let rest = Array(question.dropFirst())
      let theirs = try ProgramRun("entente", [question[0], file] + rest)
      let ours = try ProgramRun("entente", [question[0], Snapshot.graph] + rest)
      #expect(theirs.status == 0 && theirs.output == ours.output)
    }
    let figure = try ProgramRun("entente", ["render", file, "-o", folder.path + "/a.svg"])
    #expect(figure.status == 0 && figure.errors.contains("entities"), "\(figure.errors)")
    #expect(try ProgramRun("entente", ["fmt", "--check", file]).status == 4)
    #expect(try ProgramRun("entente", ["fmt", file]).status == 0)
    #expect(try ProgramRun("entente", ["fmt", "--check", file]).status == 0)
  }

  @Test func `the doctor says that drawing works, and names a font for each script`() throws {
    let run = try ProgramRun("entente", ["doctor", "--format", "json"])
    let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(answer?["schema"] as? String == "entente/doctor/1")
    #expect(answer?["draws"] as? Bool == true)
    #expect(run.status == 0)
    let checks = try #require(answer?["checks"] as? [[String: Any]])
    let subjects = checks.compactMap { $0["what"] as? String }
    #expect(subjects.prefix(4) == ["Graphviz", "engines", "file formats", "a drawing"])
    for check in checks {
      let found = try #require(check["found"] as? [String])
      #expect(!found.isEmpty)
    }
    let table = try ProgramRun("entente", ["doctor"])
    #expect(table.output.hasPrefix("what\tstate\tfound\n"))
  }
}
