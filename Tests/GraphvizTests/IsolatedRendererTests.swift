import Graphviz
import Testing

@Suite struct IsolatedRendererTests {
  private let isolated = Renderer.isolated()

  @Test(arguments: [Engine.dot, .neato, .fdp, .sfdp, .circo, .twopi, .osage, .patchwork])
  func `both back ends give the same bytes and the same layout`(engine: Engine) {
    let formats: [Format] = [.svg, .pdf, .eps, .png, .dot, .json]
    for seed in UInt64(0)..<6 {
      let document = randomDocument(seed: seed)
      let here = outcome { try Renderer.inProcess.renderAll(document, as: formats, engine: engine) }
      let there = outcome { try isolated.renderAll(document, as: formats, engine: engine) }
      #expect((here == there) == true, "seed \(seed)")
      let layout = outcome { try Renderer.inProcess.layout(document, engine: engine) }
      let other = outcome { try isolated.layout(document, engine: engine) }
      #expect((layout == other) == true, "seed \(seed)")
    }
  }

  @Test func `the clusters of a drawing do not depend on what was drawn before`() throws {
    let document = randomDocument(seed: 1)
    Renderer.endIdleWorkers()
    let first = try isolated.render(document, as: .svg, engine: .osage)
    for seed in UInt64(2)..<12 {
      _ = outcome { try isolated.render(randomDocument(seed: seed), as: .png) }
    }
    #expect(try isolated.render(document, as: .svg, engine: .osage).text == first.text)
  }

  @Test func `what aborts Graphviz is drawn in a worker`() throws {
    var graph = DOT.Graph("g")
    graph.node("a") { $0.label = .lines(Array(repeating: "line", count: 501), .left) }
    graph.node("b")
    graph.edge("a", to: "b") { $0[raw: "weight"] = .number(2_000_000) }
    graph[raw: "splines"] = .text("ortho")
    #expect(throws: RenderError.self) { try Renderer.inProcess.render(graph, as: .svg) }
    #expect(try isolated.render(graph, as: .svg).text.contains("<svg"))
    #expect(try Renderer.automatic().render(graph, as: .svg).text.contains("<svg"))
  }

  @Test(arguments: [Renderer.inProcess, .isolated(), .automatic()])
  func `files and foreign links are refused everywhere`(renderer: Renderer) {
    var graph = DOT.Graph("g")
    graph.node("a") { $0[raw: "image"] = .text("/etc/passwd") }
    #expect(
      throws: RenderError.refused(attribute: "image", value: "/etc/passwd", .readsFiles)
    ) { try renderer.render(graph, as: .svg) }
    graph.nodes[0].attributes = DOT.Attributes()
    graph.nodes[0].url = "javascript:alert(1)"
    #expect(
      throws: RenderError.refused(
        attribute: "URL", value: "javascript:alert(1)", .unknownScheme)
    ) { try renderer.render(graph, as: .svg) }
  }

  @Test func `the errors of Graphviz come back as they are in this process`() throws {
    var graph = DOT.Graph("g")
    graph.node("a")
    graph.node("b")
    graph.edge("a", to: "b")
    graph.dotsPerInch = 40_000
    for (engine, format) in [("nop2", "svg"), ("nato", "svg"), ("dot", "word"), ("dot", "png")] {
      let here = outcome {
        try Renderer.inProcess.render(graph, as: Format(format), engine: Engine(engine))
      }
      let there = outcome {
        try isolated.render(graph, as: Format(format), engine: Engine(engine))
      }
      #expect(here == there)
      #expect(throws: RenderError.self) { try there.get() }
    }
  }

  @Test func `a warning comes back with the file`() throws {
    var graph = DOT.Graph("g")
    graph.node("a") { $0.shape = "unheard-of-shape" }
    let file = try isolated.render(graph, as: .svg)
    #expect(file == (try Renderer.inProcess.render(graph, as: .svg)))
    #expect(file.diagnostics.first?.severity == .warning)
  }
}

/// What came of something as a value, to be compared.
func outcome<Success>(_ work: () throws -> Success) -> Result<Success, RenderError> {
  do {
    return .success(try work())
  } catch let error as RenderError {
    return .failure(error)
  } catch {
    Issue.record("\(error)")
    return .failure(.failed([]))
  }
}
