internal import Entente
internal import Graphviz

/// Graphs in DOT, the language of Graphviz: data sets without loss, and sketches.
///
/// A file whose first line is `// entente 1` is a **data set**. A node is an entity and an edge a
/// relation; their attributes are the keys that they have in YAML, and the attributes of Graphviz
/// say only how the file is drawn. What is more than a text stands in an attribute as on one line
/// of YAML:
///
/// ```dot
/// // entente 1
/// digraph {
///   "source overview" = "{type: article}"
///   france [kind=state, label="France", name="{en: France, kk: Франция}"]
///   kazakhstan [kind=state, label="Kazakhstan"]
///   france -> kazakhstan [relation=recognises, when="1992-01-07", cite="[{overview: line 47}]"]
/// }
/// ```
///
/// The graph itself has `title`, `about` and `licence`, and an attribute for each source, each kind
/// of its vocabulary and each statement of identity: `source ID`, `entity-kind ID`,
/// `relation-kind ID` and `same NUMBER`.
///
/// Any other file is a **sketch**, and what it says is understood as far as it goes:
///
/// - A node is an entity. Its name is its label, without its looks; its kind is said by `kind`, or
///   by a word of `class` that is a kind; without them it is a general entity. `of` names one
///   state, or several with semicolons between them, and `when` and `note` are read too.
/// - An edge is a relation. Its kind is said by `relation` or by its label: the identifier of a
///   kind or one of its two phrases. Any other word is a kind of its own, which joins anything.
///   Without either, an arrow "points to" something, and a line links both ways. `weight`, `when`,
///   `source` (or `cite`), `locator`, `role` and `note` are read as in a list of ties.
/// - The members of a cluster are `of` the state that the cluster names by `of`, or by a label that
///   is the name of a state of the file. Other clusters are only drawn.
/// - What is invisible holds a drawing apart and is no entity and no relation. Ports and looks say
///   nothing.
///
/// Of several graphs the first is read, with a warning.
public struct DOTFormat: WritableGraphFormat {
  /// Creates the format.
  public init() {}

  /// `dot` and `gv`.
  public var fileExtensions: [String] { ["dot", "gv"] }

  /// `false`: a graph is one file.
  public var writesFolder: Bool { false }

  /// Reads a data set or a sketch.
  ///
  /// - Complexity: O(*n*) in the bytes of the files and in the edges that they stand for.
  public func reading(of input: GraphInput) -> GraphReading {
    var vocabulary = Vocabulary.bilateral
    var trees: [DocumentTree] = []
    var isSketch = false
    var citesSources = false
    for file in input.files {
      let source = DOTSource(file)
      guard let document = source.document, let content = source.content else {
        return source.failedReading
      }
      if Self.isDataSet(file.bytes) {
        var dataSet = DOTDataSet(document, content, version: Self.version(of: file.bytes) ?? "1")
        trees.append(source.tree(dataSet.transcript(of: source.bytes)))
      } else {
        isSketch = true
        var sketch = DOTSketch(content, vocabulary: vocabulary)
        trees.append(
          source.tree(
            sketch.transcript(of: source.bytes), doubts: sketch.doubts(in: source.bytes)))
        vocabulary = sketch.vocabulary
        citesSources = citesSources || sketch.citesSources
      }
    }
    var reader = DataSetReader(trees, isFolder: input.isFolder)
    reader.vocabulary = vocabulary
    reader.expectsCitations = !isSketch || citesSources
    reader.isReviewed = input.isReviewed
    reader.isReviewedAsDataSet = !isSketch
    return reader.reading()
  }
}

extension DOTFormat {
  /// Whether a file in DOT is a data set, and not a sketch: its first line says so.
  public static func isDataSet(_ bytes: [UInt8]) -> Bool { version(of: bytes) != nil }

  /// Whether bytes without a name are DOT rather than YAML.
  ///
  /// They are if they begin with a graph, behind any comments.
  public static func isLikely(_ bytes: [UInt8]) -> Bool {
    if isDataSet(bytes) { return true }
    let parts = DOT.StatementParts(in: bytes, at: 0).first
    let word = String(decoding: bytes[parts], as: UTF8.self).lowercased()
    guard ["strict", "graph", "digraph"].contains(word) else { return false }
    // 'graph:' is a key of YAML.
    return bytes[parts.upperBound...].first { !Byte.isBlank($0) } != Byte.colon
  }

  /// The version behind `// entente` in the first line.
  static func version(of bytes: [UInt8]) -> String? {
    let start = TextEncoding.byteOrderMark(of: bytes)
    let line = bytes[start...].prefix(80).prefix { !Byte.isBreak($0) }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    guard words.count == 3, words[0] == "//", words[1] == "entente" else { return nil }
    return String(words[2])
  }
}

extension GraphFormat where Self == DOTFormat {
  /// Graphs in DOT, the language of Graphviz.
  public static var dot: Self { DOTFormat() }
}
