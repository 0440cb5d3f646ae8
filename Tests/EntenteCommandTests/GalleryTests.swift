import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteCommand

/// The gallery of the documentation: its commands, and what they draw.
@Suite struct GalleryTests {
  /// A command of the gallery, and the line that says what it draws.
  struct Entry: CustomTestStringConvertible {
    var words: [String]
    var fact: String

    var testDescription: String { words.joined(separator: " ") }

    /// The picture, as the command names it.
    var picture: String {
      words.firstIndex(of: "-o").flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
        ?? ""
    }
  }

  static let folder = ProgramRun.packageFolder
    .appendingPathComponent("Sources/EntenteDrawing/EntenteDrawing.docc")

  static func text() throws -> String {
    try String(contentsOf: folder.appendingPathComponent("Gallery.md"), encoding: .utf8)
  }

  static func entries() throws -> [Entry] {
    let lines = try text().split(separator: "\n")
    return lines.indices.filter { lines[$0].hasPrefix("`entente render ") }.map { index in
      let command = lines[index].dropFirst("`entente ".count).dropLast()
      return Entry(
        words: words(of: command), fact: index + 1 < lines.count ? String(lines[index + 1]) : "")
    }
  }

  /// The words of a command, of which some stand between quotes.
  static func words(of command: Substring) -> [String] {
    command.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { part in
        part.offset % 2 == 1
          ? [String(part.element)] : part.element.split(separator: " ").map(String.init)
      }
  }

  @Test func `there are ten figures, each with its small picture`() throws {
    let entries = try Self.entries()
    #expect(entries.count == 10)
    #expect(Set(entries.map(\.picture)).count == entries.count)
    let text = try Self.text()
    for entry in entries {
      #expect(text.contains("](\(entry.picture))"), "\(entry.picture) is not shown")
      let data = try Data(contentsOf: Self.folder.appendingPathComponent(entry.picture))
      #expect(data.count <= 150_000, "\(entry.picture)")
    }
  }

  @Test(arguments: try entries())
  func `a command draws what is said below it`(entry: Entry) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let words = entry.words.map { $0 == entry.picture ? "\(folder)/figure.svg" : $0 }
    let run = try ProgramRun("entente", words)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("figure.svg: "))
    #expect(!run.errors.contains("warning"), "\(run.errors)")
    #expect(Self.fact(in: run.errors, entry.words) == entry.fact)
  }

  /// What a command says that it drew, as the gallery says it.
  private static func fact(in message: String, _ words: [String]) -> String {
    func number(before word: String) -> String {
      guard let range = message.range(of: word) else { return "?" }
      return String(message[..<range.lowerBound].reversed().prefix { $0.isNumber }.reversed())
    }
    func after(_ mark: String, in text: String) -> String? {
      text.range(of: mark).map { text[$0.upperBound...].prefix { $0.isLetter || $0 == "-" } }
        .map(String.init)
    }
    // "60 entities, 130 of the 146 relations among them (626 in the data), text": the first number.
    let relations =
      message.range(of: " entities, ").map {
        String(message[$0.upperBound...].prefix { $0.isNumber })
      }
      ?? "?"
    let layout =
      words.firstIndex(of: "--layout").map { words[$0 + 1] } ?? after("Layout ", in: message)
      ?? (words.contains("--path") ? "path" : nil)
    return
      "\(number(before: " entities,")) entities, \(relations) relations, layout \(layout ?? "?")"
  }
}
