import Entente

/// What a figure shows, in words: for the caption of a paper, and for those who do not see it.
///
/// ```swift
/// let placed = try Figure(of: graph).placed()
/// placed.caption.text                // "France–Kazakhstan. All entities of the data. …"
/// placed.caption.alternativeText     // "A network of 60 entities and 214 relations: …"
/// ```
public struct Caption: Sendable, Hashable {
  /// The title of the data set, or of the figure where the data have none.
  public let title: String

  /// What was asked, how much is drawn, and what a reader must know, each a sentence.
  public let sentences: [String]

  /// The figure in one or two sentences, for screen readers.
  public let alternativeText: String
}

extension Caption {
  /// The caption in one paragraph.
  public var text: String { ([Self.ended(title)] + sentences).joined(separator: " ") }

  /// The caption as a paragraph of Markdown, with the title in bold.
  public var markdown: String {
    let title = "**\(MarkdownText.of(Self.ended(title)))**"
    return ([title] + sentences.map(MarkdownText.of)).joined(separator: " ") + "\n"
  }

  /// The caption as LaTeX, for `\input` in a figure.
  public var latex: String {
    let title = TeXText.of(Self.ended(title))
    let rest = sentences.map(TeXText.of).joined(separator: "\n  ")
    return "\\caption{\\textbf{\(title)}\n  \(rest)}\n"
  }

  private static func ended(_ text: String) -> String {
    text.last.map { ".?!…".contains($0) } == true ? text : text + "."
  }
}

extension Caption {
  /// The caption of a figure that shows some content.
  ///
  /// - Parameters:
  ///   - content: What the figure shows.
  ///   - figure: The figure.
  ///   - list: What an overview draws without a name.
  init(of content: FigureContent, in figure: Figure, list: EntityList = EntityList()) {
    title = figure.whole.title ?? figure.words.figure
    let account = Account(of: content, in: figure)
    sentences =
      [figure.question.words(in: figure), account.counts]
      + list.sentences(among: content, in: figure.words)
      + content.omissions.map { $0.sentence(in: figure.words) }
      + account.scales
      + [
        account.leftOut, account.reading, account.names, account.untranslated,
        figure.provenance?.dataDigest.map { figure.words.data($0) },
      ]
      .compactMap { $0 }
    alternativeText = account.alternativeText
  }
}
