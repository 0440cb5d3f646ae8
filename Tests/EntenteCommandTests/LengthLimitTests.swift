import EntenteTestSupport
import Foundation
import Testing

@Suite struct LengthLimitTests {
  private func graph(_ work: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).tsv")
    defer { try? FileManager.default.removeItem(at: file) }
    let ties = "from\tto\twhen\na\tb\t1990\nb\tc\t1995\na\td\t1980\nd\te\t1981\ne\tc\t1982\n"
    try Data(ties.utf8).write(to: file)
    try work(file.path)
  }

  @Test func `a limit that even the shortest way exceeds is named, with what is enough`() throws {
    try graph { graph in
      let run = try ProgramRun("entente", ["path", graph, "a", "c", "--max-length", "1"])
      #expect(run.status == 1)
      #expect(
        run.errors.hasPrefix(
          "entente: No path of at most 1 step leads from 'a' to 'c'; the shortest has 2. "
            + "Raise --max-length."), "\(run.errors)")
      let json = try ProgramRun(
        "entente", ["path", graph, "a", "c", "--max-length", "1", "--format", "json"])
      #expect(json.output.contains("\"relaxLength\": 2"), "\(json.output)")
      let ordered = try ProgramRun(
        "entente", ["path", graph, "c", "a", "--max-length", "2", "--in-time", "in-order"])
      #expect(!ordered.errors.contains("--max-length"), "\(ordered.errors)")
      let timed = try ProgramRun(
        "entente", ["path", graph, "a", "c", "--max-length", "1", "--in-time", "in-order"])
      #expect(
        timed.errors.contains("whose relations held in that order; the shortest has 2."),
        "\(timed.errors)")
    }
  }

  @Test(arguments: ["earliest", "fastest"])
  func `what takes as many steps as it needs is not limited`(preference: String) throws {
    try graph { graph in
      let words = ["--in-time", "in-order", "--prefer", preference]
      let run = try ProgramRun(
        "entente", ["path", graph, "a", "c", "--max-length", "2"] + words)
      #expect(run.status == 64)
      #expect(run.errors.contains("Leave out --max-length"), "\(run.errors)")
      #expect(try ProgramRun("entente", ["path", graph, "a", "c"] + words).status == 0)
    }
  }
}
