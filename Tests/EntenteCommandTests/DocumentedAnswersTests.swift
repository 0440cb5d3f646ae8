import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteCommand

/// The answers that the documentation of `Entente` shows: each command must still give them.
@Suite struct DocumentedAnswersTests {
  /// A command of a page, and the lines of its answer that the page shows.
  struct Answer: CustomTestStringConvertible {
    var page: String
    var command: String

    /// The lines that are shown together; between two such runs a line "…" stands for others.
    var runs: [ArraySlice<String>]

    var testDescription: String { "\(page): \(command)" }
  }

  private static let folder = ProgramRun.packageFolder
    .appendingPathComponent("Sources/Entente/Entente.docc")

  static func answers() throws -> [Answer] {
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".md") }.sorted()
    return try pages.flatMap { page in
      let text = try String(contentsOf: folder.appendingPathComponent(page), encoding: .utf8)
      // What stands between fences is every other part.
      let blocks = text.components(separatedBy: "```").enumerated()
        .filter { !$0.offset.isMultiple(of: 2) }.map { lines(of: $0.element).dropFirst() }
      return blocks.compactMap { block -> Answer? in
        guard let first = block.first, first.hasPrefix("$ entente ") else { return nil }
        return Answer(
          page: page, command: String(first.dropFirst("$ entente ".count)),
          runs: block.dropFirst().split(separator: "…", omittingEmptySubsequences: false))
      }
    }
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.components(separatedBy: "\n")
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  @Test(arguments: try answers())
  func `an answer that is shown is the one that is given`(answer: Answer) throws {
    let run = try ProgramRun("entente", GalleryTests.words(of: answer.command[...]))
    // A question without an answer says why among the errors.
    var rest = Self.lines(of: run.output.isEmpty ? run.errors : run.output)[...]
    #expect(answer.runs.contains { !$0.isEmpty }, "nothing is shown")
    for (number, shown) in answer.runs.enumerated() {
      let place = (rest.startIndex...rest.endIndex).first { rest[$0...].starts(with: shown) }
      let found = try #require(place, "no longer given: \(shown.joined(separator: "\n"))")
      if number == 0 { #expect(found == 0, "lines above are left out without a word") }
      rest = rest[(found + shown.count)...]
    }
    #expect(answer.runs.last?.isEmpty == true || rest.isEmpty, "lines below are left out")
  }

  @Test func `every page that explains measures shows answers`() throws {
    let answers = try Self.answers()
    for page in ["Brokers.md", "Groups.md", "Ranks.md", "Time.md", "Ways.md"] {
      #expect(answers.contains { $0.page == page }, "\(page)")
    }
  }

  @Test(arguments: RankMeasures.names)
  func `every measure is explained, and shown with a value`(name: String) throws {
    let url = Self.folder.appendingPathComponent("Ranks.md")
    let rows = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| ") }
    #expect(rows.contains { $0.contains("`\(name)`") }, "no row explains it")
    let shown = try Self.answers().contains { answer in
      let words = GalleryTests.words(of: answer.command[...])
      return answer.page == "Ranks.md" && words.first == "rank"
        && words.contains { $0.split(separator: ",").map(String.init).contains(name) }
    }
    #expect(shown, "no answer shows it")
  }
}
