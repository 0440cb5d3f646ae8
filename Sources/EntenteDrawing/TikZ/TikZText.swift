import Entente
import Graphviz

/// The label of a node in TeX.
enum TikZText {
  /// What becomes of the numbers of sources in the last line: nil leaves them.
  typealias Rule = (String) -> (text: String, citation: String)?

  /// The lines of a label, between them `\\`.
  static func text(
    of label: DOT.Label?, scale: Double, fontSize: Double, marks rule: @escaping Rule
  ) -> String {
    switch label {
    case .html(let label):
      // An empty line over bold text is for Graphviz alone.
      let lines = label.lines.filter { !$0.isEmptyLine }
      return lines.enumerated().map { number, line in
        let isLast = number == lines.count - 1
        return line.runs.enumerated().map { position, run in
          self.run(run, scale: scale, rule: isLast && position == line.runs.count - 1 ? rule : nil)
        }.joined()
      }.joined(separator: "\\\\")
    case .lines(let lines, _): return plain(lines, rule)
    case .text(let text):
      return plain(
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), rule)
    default: return ""
    }
  }

  private static func plain(_ lines: [String], _ rule: @escaping Rule) -> String {
    lines.enumerated().map { number, line in
      cited(line, by: number == lines.count - 1 ? rule : nil)
    }.joined(separator: "\\\\")
  }

  private static func run(_ run: DOT.HTMLLabel.Run, scale: Double, rule: Rule?) -> String {
    var text = cited(run.text, by: rule)
    if run.isItalic { text = "\\textit{\(text)}" }
    if run.isBold { text = "\\textbf{\(text)}" }
    if let color = run.color?.tikzHexadecimal { text = "\\textcolor[HTML]{\(color)}{\(text)}" }
    if let size = run.size {
      let points = TeXWords.tenths(Double(size) * scale)
      text = "{\\fontsize{\(points)bp}{\(points)bp}\\selectfont \(text)}"
    }
    return text
  }

  private static func cited(_ text: String, by rule: Rule?) -> String {
    guard let (own, citation) = rule?(text) else { return TeXText.toTheLetter(text) }
    return TeXText.toTheLetter(own) + citation
  }
}
