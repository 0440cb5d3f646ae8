internal import Entente

extension Bibliography {
  /// A `thebibliography` whose items have the numbers of the figure, with what rests on each as
  /// comments.
  var latex: String {
    var text = """
      % The sources of a figure, by the numbers in it. For \\input, instead of a bibliography of its own.
      % Letters that are not Latin need xelatex or lualatex, and a font that has them.
      \\begin{thebibliography}{\(String(repeating: "9", count: String(entries.count).count))}

      """
    for entry in entries {
      text += "\n\\bibitem{\(entry.key)} % [\(entry.number)]\n"
      text += TeXText.of(entry.source.record) + "\n"
      if !entry.source.remarks.isEmpty {
        text += "% " + PrintableText.line(entry.source.remarks) + "\n"
      }
      text += entry.statements.map { Self.comment($0) }.joined()
    }
    if !uncited.isEmpty { text += "\n% [?] What cites no source:\n" }
    text += uncited.map { Self.comment($0) }.joined()
    return text + "\n\\end{thebibliography}\n"
  }

  private static func comment(_ statement: Statement) -> String {
    "% "
      + ([statement.locator.map(PrintableText.line), PrintableText.line(statement.sentence)]
        .compactMap { $0 }.joined(separator: ": ")) + "\n"
  }
}
