import Entente
import Graphviz

extension FigureContent {
  /// The sources of what is drawn, by the numbers that the figure has for them.
  func bibliography(in figure: Figure) -> Bibliography {
    Bibliography(of: lines.flatMap(\.relations), in: figure.whole, language: figure.language)
  }
}

extension DOT.Graph {
  /// Gives the drawing the title and the description that it has for those who do not see it.
  mutating func describe(_ caption: Caption) {
    attributes.title = caption.title
    attributes.longDescription = caption.alternativeText
  }
}

extension RenderedFile {
  /// The file with the provenance in it, where the format has a place for it that we write.
  func telling(_ provenance: Provenance) -> RenderedFile {
    guard format == .svg, let place = firstGroup else { return self }
    let lines = provenance.lines.map(Self.escaped).joined(separator: "\n")
    let metadata = Array("<metadata>\n\(lines)\n</metadata>\n".utf8)
    return RenderedFile(
      bytes: bytes[..<place] + metadata + bytes[place...], format: format,
      diagnostics: diagnostics)
  }

  /// Where the group begins that holds the drawing; what describes the file stands before it.
  private var firstGroup: Int? {
    let mark = Array("<g ".utf8)
    return bytes.indices.dropLast(mark.count).first { start in
      bytes[start] == mark[0] && bytes[start..<start + mark.count].elementsEqual(mark)
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
