import Entente
import Foundation
import EntenteFormats

/// The texts of sources that the reader has, to show beside what cites them.
struct CitedTexts {
  /// How many lines of one citation are shown.
  private static let limit = 12

  private var texts: [Source.ID: SourceText] = [:]

  /// No texts.
  init() {}

  /// The texts at some paths, each a file or a folder of them.
  ///
  /// - Throws: ``Failure`` where one cannot be read or is no source's.
  init(at paths: [String], of graph: Graph) throws {
    for path in paths {
      do {
        for text in try SourceText.texts(of: graph, at: path) {
          texts[text.source.id] = text
          try Self.note(text, at: path)
          if text.isGenuine == false {
            Terminal.say(
              "entente: '\(text.source.file ?? path)' is not the file that the data set was made from. "
                + "Lines may not be those cited.")
          }
        }
      } catch let error as SourceTextError {
        throw Failure(.noInput, error.description)
      }
    }
  }

  /// Notes the file of a text for a manifest.
  private static func note(_ text: SourceText, at path: String) throws {
    var file = path
    if case .folder = FileSort(of: path) { file += "/" + (text.source.file ?? "") }
    try RunRecord.reads([UInt8](FileManager.default.contents(atPath: file) ?? Data()), from: file)
  }
}

extension CitedTexts {
  /// The lines that citations name, each with its number, as far as the reader has the texts.
  func text(of citations: [Citation], style: TextStyle, width: Int) -> String {
    citations.map { text(of: $0, style: style, width: width) }.joined()
  }

  /// Whether the reader has no text.
  var isEmpty: Bool { texts.isEmpty }

  /// The lines that citations name, in one.
  func plain(of citations: [Citation]) -> String {
    citations.flatMap { texts[$0.source]?.lines(of: $0).map(\.text) ?? [] }.joined(separator: " ")
  }

  private func text(of citation: Citation, style: TextStyle, width: Int) -> String {
    guard let text = texts[citation.source] else { return "" }
    let lines = text.lines(of: citation)
    var shown = ""
    for (number, line) in lines.prefix(Self.limit) {
      let mark = String(number).padded(toWidth: 5, alignedRight: true)
      for (index, part) in line.onOneLine.wrapped(toWidth: max(20, width - 10)).enumerated() {
        let margin = index == 0 ? mark : String(repeating: " ", count: 5)
        shown += style.dim("   \(margin) | ") + part + "\n"
      }
    }
    let rest = lines.count - Self.limit
    if rest > 0 {
      shown += style.dim("         … \(counted(rest, "more line", "more lines"))") + "\n"
    }
    return shown
  }

  /// The citations, each with the lines it names where the reader has them.
  func json(of citations: [Citation]) -> JSON {
    guard !texts.isEmpty else { return citations.json }
    return .array(
      citations.map { citation in
        let lines = texts[citation.source]?.lines(of: citation) ?? []
        return .object([
          ("source", .string(citation.source.rawValue)), ("locator", .optional(citation.locator)),
          (
            "text",
            .array(
              lines.map { .object([("line", .int($0.number)), ("text", .string($0.text))]) })
          ),
        ])
      })
  }
}
