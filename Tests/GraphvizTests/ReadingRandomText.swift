/// Writes random DOT with everything the language has, and with every way to write it.
struct RandomDOT {
  private var generator: SeededGenerator
  private var text = ""
  private let isDirected: Bool
  /// Which of several keyed edges a strict graph means depends on addresses in Graphviz' memory, so
  /// these have no keys.
  private let isStrict: Bool
  private var depth = 0
  private var markups = 0

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    isDirected = Bool.random(using: &generator)
    isStrict = Int.random(in: 0..<4, using: &generator) == 0
  }

  /// One graph.
  static func graph(seed: UInt64) -> String {
    var random = RandomDOT(seed: seed)
    random.writeGraph()
    return random.text
  }

  private mutating func number(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  private mutating func chance(_ bound: Int) -> Bool { number(bound) == 0 }

  private mutating func pick(_ words: [String]) -> String { words[number(words.count)] }

  private mutating func writeGraph() {
    if chance(4) { text += "// head\n/* two\n lines */ " }
    if isStrict { text += pick(["strict ", "STRICT\n"]) }
    text += isDirected ? pick(["digraph", "DiGraph"]) : pick(["graph", "GRAPH"])
    space()
    if !chance(4) { writeID() }
    writeBody(isReopened: false)
    if chance(3) { text += pick([" // foot", "\n/* foot */\n", "\n\n# foot\n"]) }
  }

  private mutating func space() {
    text += pick([
      " ", " ", " ", "  ", "\n", "\r\n", "\t", "\n\n\n", " /* c */ ", " // c\n", "\n# 12 \"f\"\n",
      "/* a **/ /*b*/",
    ])
  }

  private mutating func writeBody(isReopened: Bool) {
    space()
    text += "{"
    depth += 1
    for _ in 0..<number(depth == 1 ? 12 : 5) {
      space()
      writeStatement(isReopened: isReopened)
      if chance(2) {
        if chance(4) { space() }
        text += ";"
      }
    }
    depth -= 1
    space()
    text += "}"
  }

  private mutating func writeStatement(isReopened: Bool) {
    switch number(10) {
    case 0:
      text += pick(["node", "Node", "edge", "EDGE"])
      writeList()
    case 1 where !isReopened && depth < 3:
      text += "graph"
      writeList()
    case 2 where !isReopened && depth < 3: writeSetting()
    case 3, 4:
      writeNode(hasPort: chance(4))
      if chance(8) {
        text += ","
        writeNode(hasPort: false)
      }
      if chance(2) { writeList() }
    case 5 where !isReopened && depth < 5: writeSubgraph()
    default: writeEdge(isReopened: isReopened)
    }
  }

  private mutating func writeSubgraph() {
    let isReopened = chance(3)
    // Those that are opened again hold no subgraphs: versions of Graphviz differ there.
    switch number(4) {
    case 0: break
    case 1: text += pick(["subgraph", "SubGraph"])
    default:
      text += "subgraph "
      text +=
        isReopened
        ? pick(["again", "cluster_again"]) : "\"\(pick(["s", "cluster"]))\(number(1000))\""
      writeBody(isReopened: isReopened)
      return
    }
    writeBody(isReopened: false)
  }

  private mutating func writeEdge(isReopened: Bool) {
    for index in 0..<(2 + number(3)) {
      if index > 0 {
        space()
        text += isDirected ? "->" : "--"
        space()
      }
      if chance(6), !isReopened, depth < 5 {
        writeSubgraph()
      } else {
        writeNode(hasPort: chance(5))
        if chance(10) {
          text += " ,"
          writeNode(hasPort: chance(5))
        }
      }
    }
    if chance(2) { writeList() }
  }

  private mutating func writeNode(hasPort: Bool) {
    text += " "
    if chance(6) {
      writeID()
    } else {
      // Few names, so that they meet again.
      text += pick(["a", "b", "c", "\"a\"", "\"two words\"", "7", "\"7\"", "é"]) + " "
    }
    guard hasPort else { return }
    text += ":"
    writeID()
    if chance(2) { text += pick([":n", ":sw", " : \"c\"", ":_"]) }
  }

  private mutating func writeList() {
    for _ in 0..<(1 + number(2)) {
      space()
      text += "["
      for _ in 0..<number(4) {
        space()
        writeSetting()
        text += pick([",", ";", " ", "\n"])
      }
      text += "]"
    }
  }

  private mutating func writeSetting() {
    text += pick([
      "label", "color", isStrict ? "style" : "key", "\"a b\"", "x", "_y1", "\"node\"", "tailport",
      "9", "Ә",
    ])
    if chance(3) { space() }
    text += "="
    if chance(3) { space() }
    if chance(8) {
      // Content that is nowhere plain text: 2.42 takes both for what it met first.
      markups += 1
      text += "<<i>\(markups)</i><br/> \n<!-- & -->é>"
    } else {
      writeID()
    }
  }

  private mutating func writeID() {
    switch number(9) {
    case 0: text += pick(["a", "_b", "C9", "Node1", "nodes", "Қазақ", "é1"]) + " "
    case 1: text += pick(["0", "-1", "3.25", "-.5", ".5", "7.", "-0.0"]) + " "
    case 2: text += pick(["\"strict\"", "\"\"", "\"-\"", "\"1a\"", "\"a:b\"", "\"<b>\""])
    case 3:
      text += "\"joi" + pick(["", "\\\n"]) + "ned\" + \"\(pick(["", "x", "\\\"", "é"]))\""
      if chance(2) { text += "\n+\"more\"" }
    case 4: text += "\"line one\nline two\\nthree\\\n, four\""
    default: text += "\"" + quotedText() + "\""
    }
  }

  /// What may stand between quotation marks.
  private mutating func quotedText() -> String {
    let pieces = [
      "a", "Ә", "\\\"", "\\\\", "\\n", "\\N", "\\l", "<", ">", "{", "}", "//", "/*", "#", ";", "&",
      "中文", "🇰🇿", "\u{7}", "\t", " ", "'", "[", "]", "->", "e\u{301}",
    ]
    return (0..<number(8)).map { _ in pieces[number(pieces.count)] }.joined()
  }
}
