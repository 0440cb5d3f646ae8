import EntenteTestSupport
import Foundation

/// A page of the documentation, as its sections with their tables and blocks of code.
struct DocumentationPage {
  /// What stands under one heading, up to the next.
  struct Section {
    /// The heading without its signs; empty above the first one.
    var heading: String

    /// The lines that are not in blocks.
    var lines: [String] = []

    var blocks: [Block] = []

    /// The cells of the rows of its table that begin with code.
    var rows: [[String]] {
      lines.filter { $0.hasPrefix("| `") }.map { line in
        line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
          .map { $0.trimmingCharacters(in: .whitespaces) }
      }
    }
  }

  /// A block of code, and the language that it is marked with.
  struct Block {
    var language: String
    var text = ""
  }

  private(set) var sections = [Section(heading: "")]

  /// Reads a page of `EntenteFormats`.
  init(named name: String) throws {
    try self.init(at: "Sources/EntenteFormats/EntenteFormats.docc/\(name).md")
  }

  /// Reads a page at a path in the package.
  init(at path: String) throws {
    let url = ProgramRun.packageFolder.appendingPathComponent(path)
    self.init(text: try String(contentsOf: url, encoding: .utf8))
  }

  init(text: String) {
    var block: Block?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let last = sections.count - 1
      if line.hasPrefix("```") {
        if let block { sections[last].blocks.append(block) }
        block = block == nil ? Block(language: String(line.dropFirst(3))) : nil
      } else if block != nil {
        block?.text += line + "\n"
      } else if line.hasPrefix("#") {
        sections.append(Section(heading: String(line.drop { $0 == "#" }.dropFirst())))
      } else {
        sections[last].lines.append(line)
      }
    }
  }

  /// The section under a heading, if there is exactly one.
  subscript(heading: String) -> Section? {
    let found = sections.filter { $0.heading == heading }
    return found.count == 1 ? found[0] : nil
  }

  /// Every block in some languages.
  func blocks(in languages: Set<String>) -> [Block] {
    sections.flatMap(\.blocks).filter { languages.contains($0.language) }
  }
}

extension String {
  /// The texts between backticks.
  var codeWords: [String] {
    split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }
}
