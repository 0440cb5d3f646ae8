/// A document as people and programs write it, with much that the model cannot say.
struct RandomText {
  private var generator: SeededGenerator
  private var nodes = 0
  private var edge = "--"
  private var budget = 300
  private(set) var text = ""

  init(using generator: SeededGenerator) {
    self.generator = generator
    let isDirected = self.generator.happens(onceIn: 2)
    edge = isDirected ? "->" : "--"
    nodes = self.generator.one(of: [1, 5, 10, 15, 20, 40, 80])
    budget = self.generator.one(of: [5, 10, 20, 40, 80, 150])
    if self.generator.happens(onceIn: 10) { text += "strict " }
    text += isDirected ? "digraph g {\n" : "graph {\n"
    for _ in 0..<self.generator.number(0..<5) { setting() }
    while budget > 0 { statement(depth: 0) }
    text += "}\n"
    spoil()
  }

  private mutating func setting() {
    let name = generator.one(of: Words.graphAttributes)
    text += "\(name)=\(value())\n"
    if generator.happens(onceIn: 12) { text += "layout=\(generator.one(of: Words.engines))\n" }
  }

  private mutating func statement(depth: Int) {
    budget -= 1
    switch generator.number(0..<20) {
    case 0 where depth < 40: subgraph(depth: depth)
    case 1:
      text += "\(generator.one(of: ["graph", "node", "edge"])) "
      attributes(
        generator.one(of: [Words.nodeAttributes, Words.edgeAttributes, Words.graphAttributes]),
        always: true)
    case 2: rankGroup()
    case 3..<7:
      text += node()
      attributes(Words.nodeAttributes)
    case 7 where generator.happens(onceIn: 3): clique(depth: depth)
    case 8 where generator.happens(onceIn: 3): chain()
    default:
      text += "\(node())\(port()) \(edge) \(node())\(port())"
      attributes(Words.edgeAttributes)
    }
    text += "\n"
  }

  private mutating func subgraph(depth: Int) {
    let name = generator.one(of: [
      "subgraph cluster_\(generator.number(0..<6))", "subgraph x", "", "subgraph",
    ])
    text += "\(name) {\n"
    for _ in 0..<generator.number(0..<3) {
      text += "\(generator.one(of: Words.clusterAttributes))=\(value())\n"
    }
    for _ in 0..<generator.number(0..<8) where budget > 0 { statement(depth: depth + 1) }
    text += "}\n"
  }

  private mutating func rankGroup() {
    text += "{ rank=\(generator.one(of: ["same", "min", "max", "source", "sink"]));"
    for _ in 0..<generator.number(1..<6) { text += " \(node());" }
    text += " }"
  }

  private mutating func clique(depth: Int) {
    let members = (0..<generator.number(2..<9)).map { _ in node() }.joined(separator: " ")
    text += "{ \(members) } \(edge) { \(members) }"
  }

  private mutating func chain() {
    let length = generator.one(of: [3, 5, 10, 100, 1_000])
    text += (0..<length).map { "k\($0)" }.joined(separator: " \(edge) ")
  }

  private mutating func node() -> String { "n\(generator.number(0..<nodes))" }

  private mutating func port() -> String {
    generator.happens(onceIn: 8)
      ? generator.one(of: [":f0", ":f1:ne", ":n", ":s", ":e", ":_", ":c", ":nosuch", ":f2:w"]) : ""
  }

  private mutating func attributes(_ names: [String], always: Bool = false) {
    guard always || generator.happens(onceIn: 2) else { return }
    let settings = (0..<generator.number(1..<4)).map { _ in
      generator.happens(onceIn: 5)
        ? "label=\(label())" : "\(generator.one(of: names))=\(value())"
    }
    text += " [\(settings.joined(separator: ", "))]"
  }

  private mutating func value() -> String { quoted(generator.one(of: Words.values)) }

  private mutating func label() -> String {
    switch generator.number(0..<8) {
    case 0, 1: "<\(RandomMarkup.table(using: &generator))>"
    case 2: "\"<f0>a|<f1>b|{c|<f2>d}\" shape=record"
    case 3: quoted(String(repeating: "x", count: generator.one(of: [3, 1_000, 100_000])))
    case 4: quoted(String(repeating: "y\\n", count: generator.one(of: [3, 100, 20_000])))
    default: quoted(generator.one(of: Words.sentences))
    }
  }

  private func quoted(_ value: String) -> String {
    "\"" + value.replacing("\"", with: "\\\"") + (value.hasSuffix("\\") ? "\\\"" : "\"")
  }

  /// Now and then it ends early, goes on too long, or holds what does not belong there.
  private mutating func spoil() {
    switch generator.number(0..<60) {
    case 0: text = String(text.prefix(generator.number(0..<text.count)))
    case 1: text += "graph { a -- b }"
    case 2: text += "\" never closed"
    case 3: text += "/* never closed"
    case 4:
      let braces = generator.one(of: [100, 3_000, 9_000])
      let open = String(repeating: "{", count: braces),
        close = String(repeating: "}", count: braces)
      text = "graph { \(open) a \(close) }"
    default: break
    }
  }
}
