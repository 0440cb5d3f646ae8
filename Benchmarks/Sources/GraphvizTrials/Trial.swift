import Graphviz

/// One document, one engine and one format, all from one number.
struct Trial {
  enum Subject: Sendable {
    case graph(DOT.Graph)
    case text(String)
  }

  let number: UInt64
  let subject: Subject
  /// The engine; nil for the one that the text names.
  let engine: Engine?
  let format: Format

  init(_ number: UInt64) {
    var generator = SeededGenerator(seed: number)
    self.number = number
    let engine = generator.one(
      of: generator.happens(onceIn: 40) ? Words.rareEngines : Words.engines)
    format = Format(
      generator.one(of: generator.happens(onceIn: 8) ? Words.rareFormats : Words.formats))
    let kind = generator.number(0..<10)
    let namesEngine = generator.happens(onceIn: 5)
    let further = SeededGenerator(seed: generator.next())
    switch kind {
    case 0..<4: subject = .text(RandomText(using: further).text)
    default: subject = .graph(RandomGraph(using: further, isOrdinary: kind < 7).graph)
    }
    self.engine = if case .text = subject, namesEngine { nil } else { Engine(engine) }
  }

  /// What kind of document it is, for a table.
  var kind: String {
    switch subject {
    case .graph: "values"
    case .text: "text"
    }
  }

  /// The document in DOT.
  var text: String {
    switch subject {
    case .graph(let graph): graph.dot()
    case .text(let text): text
    }
  }

  var engineName: String { engine?.name ?? "(its own)" }

  /// How to find it again.
  var place: String { "trial \(number), \(kind), \(engineName), \(format.name)" }

  /// Draws it.
  func run(_ renderer: Renderer) async throws -> RenderedFile {
    switch subject {
    case .graph(let graph): try await renderer.render(graph, as: format, engine: engine ?? .dot)
    case .text(let text): try await renderer.render(dot: text, as: format, engine: engine)
    }
  }
}
