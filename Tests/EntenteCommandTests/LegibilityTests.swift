import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteCommand

/// What `render` says of names that have no room and of text that is too small.
@Suite struct LegibilityTests {
  private static func inFolder(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private static var real: String {
    ProgramRun.packageFolder.appendingPathComponent("Graphs/france-kazakhstan").path
  }

  @Test func `an overview lists what it does not name`() throws {
    try Self.inFolder { folder in
      let run = try ProgramRun(
        "entente",
        [
          "render", Self.real, "-o", "\(folder)/a.svg", "--list", "\(folder)/a.md",
          "--list", "\(folder)/a.csv",
        ])
      #expect(run.status == 0, "\(run.errors)")
      #expect(
        run.errors.contains("Layout overview: 292 entities, and other layouts have room for "))
      #expect(run.errors.contains("The others are listed beside the figure."))
      let table = try String(contentsOfFile: "\(folder)/a.csv", encoding: .utf8)
      #expect(table.hasPrefix("number,id,name,kind,of,relations\r\n1,"))
      let text = try String(contentsOfFile: "\(folder)/a.md", encoding: .utf8)
      #expect(text.split(separator: "\n").count == table.split(separator: "\r\n").count + 1)
      let refused = try ProgramRun(
        "entente", ["render", Self.real, "-o", "\(folder)/a.svg", "--list", "a.txt"])
      #expect(refused.status != 0)
      #expect(
        refused.errors.contains("'a.txt' has no known extension. Use .md or .csv for --list."))
    }
  }

  @Test func `words that hide a line are told with what makes room for them`() throws {
    try Self.inFolder { folder in
      let words = ["render", Self.real, "-o", "\(folder)/a.svg", "--top", "16"]
      let narrow = try ProgramRun("entente", words + ["--layout", "sides", "--width", "60mm"])
      #expect(narrow.status == 0)
      #expect(narrow.errors.contains(" hide where a line between '"), "\(narrow.errors)")
      #expect(narrow.errors.contains("has room for them, or fewer entities (--top)."))
      let wide = try ProgramRun("entente", words + ["--layout", "sides", "--strict"])
      #expect(wide.status == 0 && !wide.errors.contains(" hide "), "\(wide.errors)")
    }
  }

  @Test func `small text brings remedies that hold`() throws {
    try Self.inFolder { folder in
      let words = [
        "render", Self.real, "-o", "\(folder)/a.svg", "--top", "60", "--layout", "neato",
      ]
      let run = try ProgramRun("entente", words)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("warning: The smallest text prints at "))
      #expect(run.errors.contains("'--layout auto' gives "))
      let strict = try ProgramRun("entente", words + ["--strict"])
      #expect(strict.status != 0)
      #expect(strict.errors.contains("Without --strict it is drawn all the same."))
      // The remedy stands between quotes, and drawn with it the text is large enough.
      let remedies = run.errors.split(separator: "'").filter { $0.hasPrefix("--width ") }
      for remedy in remedies.prefix(1) {
        let wider = try ProgramRun("entente", words + remedy.split(separator: " ").map(String.init))
        #expect(!wider.errors.contains("warning: The smallest"), "\(remedy): \(wider.errors)")
      }
      #expect(!remedies.isEmpty, "\(run.errors)")
    }
  }

  @Test func `any width is that at which all can be read`() throws {
    try Self.inFolder { folder in
      let run = try ProgramRun(
        "entente",
        ["render", Self.real, "-o", "\(folder)/a.svg", "--top", "90", "--width", "any"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(!run.errors.contains("warning"), "\(run.errors)")
      #expect(!run.errors.contains("as the page has room"), "\(run.errors)")
    }
  }
}
