import Graphviz

/// The sentences under a figure in lines that fill its width, each measured in the font of the page.
///
/// What follows a number in brackets hangs under the first word after it, as in the list of sources
/// of a paper.
struct LegendText {
  /// A line at its place.
  struct Line {
    /// The name of its node: that of the sentence, and the number of the line in it.
    var id: String
    var text: String
    /// How far right of the left edge it begins.
    var indentation: Double
    var size: Size
  }

  private(set) var lines: [Line] = []

  /// How far the longest line reaches.
  var width: Double { lines.map { $0.indentation + $0.size.width }.max() ?? 0 }

  /// Breaks sentences into lines.
  ///
  /// - Parameters:
  ///   - sentences: The sentences, each a paragraph of its own.
  ///   - width: The room in points.
  ///   - document: What the lines are for: it says in which font.
  ///   - theme: Says how large they are.
  ///   - renderer: What measures them.
  /// - Throws: `RenderError` where Graphviz cannot measure them.
  init(
    _ sentences: [String], width: Double, like document: DOT.Graph, theme: Theme,
    renderer: Renderer
  ) throws(RenderError) {
    let most = max(Self.fewestLetters, Int(width / (theme.smallFontSize * Self.widestLetter)))
    let pieces = sentences.map { sentence in
      Self.joined(Self.shown(sentence).split(separator: " ").map(String.init)).flatMap {
        LabelWrapping.pieces(of: $0[...], width: most)
      }
    }
    let measure = try Measure(
      of: pieces.joined(), like: document, theme: theme, renderer: renderer)
    var room = width
    for _ in 0..<Self.rounds {
      lines = []
      for (number, pieces) in pieces.enumerated() {
        add(pieces, named: "\(Self.prefix)\(number)", width: room, measure)
      }
      let sizes = try Self.sizes(
        of: lines.map(\.text), like: document, theme: theme, renderer: renderer)
      for (index, line) in lines.enumerated() {
        lines[index].size = sizes[line.text] ?? Size(width: 0, height: 0)
      }
      // Letters of a few points are set to whole dots: a line is not quite the sum of its words.
      if self.width <= width { break }
      room *= width / self.width
    }
  }

  /// How often lines are broken: again where one of them is a little too long.
  private static let rounds = 3
}

extension LegendText {
  /// The beginning of the names of the lines.
  private static let prefix = ":legend-text-"

  /// Whether a node is a line of a sentence, but not its first.
  static func isContinued(_ id: DOT.Node.ID) -> Bool {
    id.hasPrefix(prefix) && !id.hasSuffix("-0")
  }

  /// The letters of the longest sentence, a list of some hundred names; files beside a figure have
  /// everything.
  private static let mostLetters = 12_000

  private static func shown(_ sentence: String) -> String {
    // The reference of one source is not a list.
    LabelWrapping.shortened(sentence, to: sentence.hasPrefix("[") ? 1_200 : mostLetters)
  }

  /// The width of the widest letters of a narrow font, in its size: longer words are cut.
  private static let widestLetter = 0.6

  /// The letters of a word that is not cut, however narrow the page is.
  private static let fewestLetters = 27

  private mutating func add(
    _ pieces: [String], named id: String, width: Double, _ measure: Measure
  ) {
    guard let first = pieces.first else { return }
    let isNumbered = first.hasPrefix("[") && first.hasSuffix("]") && first != Self.noNumber
    let hanging = isNumbered ? measure[first] + measure.space : 0
    var line = Line(id: "\(id)-0", text: first, indentation: 0, size: Size(width: 0, height: 0))
    var used = measure[first]
    var number = 0
    for word in pieces.dropFirst() {
      let own = measure[word]
      if line.indentation + used + measure.space + own <= width {
        line.text += " " + word
        used += measure.space + own
        continue
      }
      lines.append(line)
      number += 1
      line = Line(
        id: "\(id)-\(number)", text: word, indentation: hanging, size: Size(width: 0, height: 0))
      used = own
    }
    lines.append(line)
  }

  /// What stands where no source is cited; a sentence explains it.
  private static let noNumber = "[?]"

  /// The words, but initials and the name they belong to are one.
  static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    var isBound = false
    for (index, word) in words.enumerated() {
      let isInitials = hasOnlyInitials(word)
      let previous = index > 0 ? words[index - 1] : ""
      let belongsBefore =
        isInitials && (previous.hasSuffix(",") || hasOnlyInitials(previous) || word.hasSuffix(","))
      if isBound || belongsBefore && !joined.isEmpty {
        joined[joined.count - 1] += "\u{A0}" + word
      } else {
        joined.append(word)
      }
      isBound = isInitials && !belongsBefore
    }
    return joined
  }

  /// Whether a word is nothing but initials, such as "L.N." or "J.-F.,".
  static func hasOnlyInitials(_ word: String) -> Bool {
    let bare = word.hasSuffix(",") ? word.dropLast() : word[...]
    guard bare.hasSuffix("."), bare.count <= 9 else { return false }
    return bare.dropLast().split(omittingEmptySubsequences: false) { $0 == "." || $0 == "-" }
      .allSatisfy { $0.isEmpty || $0.count == 1 && $0.first?.isUppercase == true }
  }

  /// How large texts are as lines of a legend.
  private static func sizes(
    of texts: some Sequence<String>, like document: DOT.Graph, theme: Theme, renderer: Renderer
  ) throws(RenderError) -> [String: Size] {
    var samples = DOT.Graph("text")
    samples.nodeDefaults = document.nodeDefaults
    let texts = Array(Set(texts)).sorted()
    for (number, text) in texts.enumerated() {
      samples.node("\(number)") {
        Legend.Item.text(text).apply(to: &$0, theme: theme, 1)
        $0.position = .pinned(0, 0)
      }
    }
    let nodes = try renderer.layout(samples, engine: .nop2).nodes
    return [String: Size](
      uniqueKeysWithValues: texts.enumerated().compactMap { number, text in
        nodes["\(number)"].map { (text, $0.frame.size) }
      })
  }

  /// How much larger words are when they are measured.
  private static let magnification = 16.0

  /// How wide words are where they stand in a line, and the space between two.
  private struct Measure {
    private let widths: [String: Double]
    private let rim: Double
    let space: Double

    init(
      of words: some Sequence<String>, like document: DOT.Graph, theme: Theme, renderer: Renderer
    ) throws(RenderError) {
      // A text is a little wider than its letters, and so is each word that is measured alone; in
      // large letters the dots of a screen make no difference.
      var theme = theme
      theme.smallFontSize *= LegendText.magnification
      let (letters, twice, apart) = ("nnnn", "nnnnnnnn", "nnnn nnnn")
      widths = try LegendText.sizes(
        of: words + [letters, twice, apart], like: document, theme: theme, renderer: renderer
      )
      .mapValues { $0.width / LegendText.magnification }
      let wide = widths[twice] ?? 0
      rim = max(0, 2 * (widths[letters] ?? 0) - wide)
      space = max(0, (widths[apart] ?? 0) - wide)
    }

    /// The width of a word that was measured.
    subscript(word: String) -> Double { max(0, (widths[word] ?? 0) - rim) }
  }
}
