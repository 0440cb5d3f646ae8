public import Entente

/// The entities that an overview draws without their names.
///
/// A number beside a mark leads to the line of the list; a mark in a crowd has none, and its entity
/// stands at the end.
public struct EntityList: Sendable, Hashable {
  /// An entity of the list.
  public struct Entry: Sendable, Hashable {
    /// The number beside its mark; none where there was no room for one.
    public internal(set) var number: Int?

    /// Its identifier.
    public let id: Entity.ID

    /// Its name, in the language of the figure.
    public let name: String

    /// What it is.
    public let kind: String

    /// The names of the states it belongs to.
    public let states: [String]

    /// How many relations of it are drawn.
    public let relationCount: Int
  }

  /// The entities, by number; those without one last.
  public internal(set) var entries: [Entry] = []

  /// Whether the figure itself shows the list, below its legend.
  public internal(set) var isInFigure = false

  /// Whether a file beside the figure holds the list.
  var isBeside = false

  /// Where a reader of the figure finds the list.
  enum Place { case figure, file, nowhere }

  private var place: Place { isInFigure ? .figure : isBeside ? .file : .nowhere }

  /// Whether nobody would read it below a legend.
  var isTooLong: Bool { entries.count > 300 }

  /// How many entities have a number.
  public var numberedCount: Int { entries.count { $0.number != nil } }
}

extension EntityList {
  /// The list as a table of Markdown.
  public var markdown: String {
    let head = "| number | name | kind | of | relations |\n|---:|---|---|---|---:|\n"
    return head
      + entries.map { entry in
        let cells =
          [entry.number.map(String.init) ?? "–"]
          + [entry.name, entry.kind, entry.states.joined(separator: ", ")].map(MarkdownText.of)
          + [String(entry.relationCount)]
        return "| " + cells.joined(separator: " | ") + " |\n"
      }
      .joined()
  }

  /// The list as a table (RFC 4180).
  ///
  /// An apostrophe stands before what a spreadsheet would take for a formula.
  public var csv: String {
    let rows =
      [["number", "id", "name", "kind", "of", "relations"]]
      + entries.map { entry in
        [
          entry.number.map(String.init) ?? "", entry.id.rawValue, entry.name, entry.kind,
          entry.states.joined(separator: "; "), String(entry.relationCount),
        ]
      }
    return rows.map { $0.map(Self.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    var text = PrintableText.line(text)
    if let first = text.first, "=+-@".contains(first) { text = "'" + text }
    guard text.contains(where: { $0 == "," || $0 == "\"" }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }

  /// The list in one paragraph, as it stands below a legend.
  func paragraph(_ words: some FigureWords) -> String {
    let numbered = entries.compactMap { entry in
      entry.number.map { "\($0)\u{A0}\(PrintableText.line(entry.name))" }
    }
    let rest = entries.filter { $0.number == nil }.map { PrintableText.line($0.name) }
    let parts = [
      numbered.joined(separator: words.listSeparator),
      rest.isEmpty
        ? "" : "\(words.listWithoutNumber) " + rest.joined(separator: words.listSeparator),
    ]
    return "\(words.listHeading) "
      + parts.filter { !$0.isEmpty }.joined(separator: words.listSeparator) + "."
  }

  /// How many have names, how many only numbers and how many neither, each a sentence; none where
  /// all have names.
  func sentences(among content: FigureContent, in words: any FigureWords) -> [String] {
    if entries.isEmpty { return [] }
    return [
      words.overviewNames(content.nodes.count - entries.count, byRelations: !content.hasSizes),
      words.overviewUnnamed(
        numbered: numberedCount, bare: entries.count - numberedCount, listed: place),
    ]
  }
}
