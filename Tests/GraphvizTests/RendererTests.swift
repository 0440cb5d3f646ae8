import Foundation
import Graphviz
import Testing

@Suite struct RendererTests {
  private let renderer = Renderer()

  private func pair() -> DOT.Graph {
    var graph = DOT.Graph("pair")
    graph.node("a")
    graph.node("b")
    graph.edge("a", to: "b") { $0.label = "to" }
    return graph
  }

  @Test func `whatever a label says is what is drawn`() throws {
    for seed in UInt64(0)..<200 {
      var generator = SeededGenerator(seed: seed)
      let text = randomText(using: &generator)
      let line = randomText(using: &generator, lineFeeds: false)
      var graph = DOT.Graph(randomText(using: &generator))
      graph.node("a") {
        $0.label = .text(text)
        $0.tooltip = DOT.Tooltip(line)
        $0.url = DOT.Link("https://example.org/?q=" + line)
        $0.elementID = DOT.ElementID(line)
      }
      graph.node(line + "b") { $0.label = .html(DOT.HTMLLabel([.line("x" + line, isBold: true)])) }
      graph.edge("a", to: line + "b") { $0.label = .lines([line, "end"], .left) }
      let svg = try #require(
        SVGReading.read(try renderer.render(graph, as: .svg)), "seed \(seed), not XML")
      let expected = text.split(separator: "\n").map(printed).filter { !$0.isEmpty }
      for part in expected { #expect(svg.texts.map(squeezed).contains(part), "seed \(seed)") }
      #expect(svg.texts.map(squeezed).contains(printed("x" + line)), "seed \(seed), HTML")
      #expect(svg.texts.contains("end"), "seed \(seed)")
      let titles = svg.attributes.filter { $0.name == "xlink:title" }.map { squeezed($0.value) }
      #expect(titles.contains(printed(line[...])), "seed \(seed), tooltip")
      let ids = svg.attributes.filter { $0.name == "id" }.map { squeezed($0.value) }
      let id = printed(line.isEmpty ? "_" : line.replacing(" ", with: "_"))
      #expect(ids.contains(id), "seed \(seed), identifier")
      let links = svg.attributes.filter { $0.name == "xlink:href" }.map { squeezed($0.value) }
      #expect(links.contains(printed("https://example.org/?q=" + line)), "seed \(seed), link")
    }
  }

  /// The text without what cannot be drawn and without the spaces that formats add or drop.
  private func printed<Text: StringProtocol>(_ text: Text) -> String {
    squeezed(
      String(text.unicodeScalars.filter { $0.value != 7 && $0.value != 0xFFFF }.map(Character.init))
    )
  }

  private func squeezed(_ text: String) -> String {
    String(text.filter { $0 != " " && $0 != "\u{A0}" })
  }

  @Test func `a node without a label shows its name as it is`() throws {
    var graph = DOT.Graph("g")
    graph.node("R&amp;D\\n\\N")
    let svg = try #require(SVGReading.read(try renderer.render(graph, as: .svg)))
    #expect(svg.texts == ["R&amp;D\\n\\N"])
  }

  @Test func `an empty graph and a single node are drawn`() throws {
    var graph = DOT.Graph("g")
    for format in [Format.svg, .pdf, .png] {
      #expect(!(try renderer.render(graph, as: format).bytes.isEmpty))
    }
    #expect(try renderer.layout(graph).nodes.isEmpty)
    graph.node("a")
    #expect(try renderer.layout(graph).nodes["a"]?.frame.size == Size(width: 54, height: 36))
  }

  @Test func `one layout gives several files, in their order`() throws {
    let files = try renderer.renderAll(pair(), as: [.pdf, .svg, .png, .dot])
    #expect(files.map(\.format) == [.pdf, .svg, .png, .dot])
    #expect(files[0].bytes.starts(with: Array("%PDF".utf8)))
    #expect(files[1].text.contains("<svg"))
    #expect(files[2].bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(files[3].text.contains("pos="))
    #expect(files.allSatisfy { $0.diagnostics.isEmpty })
  }

  @Test(arguments: [Format.svg, .pdf, .eps, .png])
  func `the same drawing is the same bytes`(format: Format) async throws {
    let first = try await renderer.render(pair(), as: format)
    try await Task.sleep(for: .milliseconds(1_100))
    #expect(try await renderer.render(pair(), as: format).bytes == first.bytes)
  }

  @Test func `sfdp does not depend on what was drawn before`() throws {
    let first = try renderer.render(pair(), as: .svg, engine: .sfdp)
    _ = try renderer.render(randomDocument(seed: 1), as: .svg, engine: .sfdp)
    #expect(try renderer.render(pair(), as: .svg, engine: .sfdp) == first)
  }

  @Test func `dots per inch concern pictures made of dots only`() throws {
    var graph = pair()
    let plain = try renderer.renderAll(graph, as: [.svg, .pdf, .png])
    graph.dotsPerInch = 300
    let fine = try renderer.renderAll(graph, as: [.png, .svg, .pdf])
    #expect(fine[1].bytes == plain[0].bytes)
    #expect(fine[2].bytes == plain[1].bytes)
    #expect(width(fine[0]) > 3 * width(plain[2]))
  }

  /// The width that the head of a PNG states.
  private func width(_ png: RenderedFile) -> Int {
    png.bytes[16..<20].reduce(0) { $0 * 256 + Int($1) }
  }

  @Test func `no paint is called transparent`() throws {
    var graph = pair()
    graph.nodes[0].label = .html(DOT.HTMLLabel([.line("a")], background: .white))
    graph.nodes[1].label = "stroke=\"transparent\""
    let file = try renderer.render(graph, as: .svg)
    #expect(!file.text.contains("=\"transparent\""))
    #expect(SVGReading.read(file)?.texts.contains("stroke=\"transparent\"") == true)
  }

  @Test func `a warning is returned, not thrown`() throws {
    var graph = pair()
    graph.nodes[0].shape = "no-such-shape"
    let file = try renderer.render(graph, as: .svg)
    #expect(file.diagnostics.count == 1)
    #expect(file.diagnostics.first?.severity == .warning)
    #expect(file.diagnostics.first?.message.contains("no-such-shape") == true)
    #expect(try renderer.render(pair(), as: .svg).diagnostics.isEmpty)
  }

  @Test func `an error is thrown though Graphviz says that all is well`() throws {
    let error = #expect(throws: RenderError.self) {
      try renderer.layout(pair(), engine: .nop2)
    }
    guard case .failed(let diagnostics) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(diagnostics.contains { $0.message.contains("position") })
    #expect(
      error?.description == "Graphviz did not draw the graph: node a in graph pair has no position "
        + "as required by the -n flag. Change what it names, or use another engine.")
    #expect(!(try renderer.render(pair(), as: .svg).bytes.isEmpty))
  }

  @Test func `the engine that was asked for is used, whatever the document says`() throws {
    var graph = pair()
    let expected = try renderer.render(graph, as: .svg, engine: .dot)
    graph[raw: "layout"] = .text("circo")
    #expect(try renderer.render(graph, as: .svg, engine: .dot) == expected)
  }

  @Test func `an engine or a format that is missing is named, with those that there are`() throws {
    let engines = try Renderer.engines().map(\.name)
    let formats = try Renderer.formats().map(\.name)
    #expect(engines.contains("dot"))
    #expect(formats.contains("svg"))
    #expect(!formats.contains("xlib"))
    #expect(throws: RenderError.engineUnavailable("nato", available: engines)) {
      try renderer.layout(pair(), engine: "nato")
    }
    for format in ["word", "xlib", "svg:nato"] {
      #expect(throws: RenderError.formatUnavailable(format, available: formats)) {
        try renderer.render(pair(), as: Format(format))
      }
    }
    #expect(!(try Renderer.graphvizVersion().isEmpty))
  }

  @Test func `hundreds of tasks are drawn side by side`() async throws {
    let expected = try await renderer.render(pair(), as: .svg)
    try await withThrowingTaskGroup(of: RenderedFile.self) { group in
      for index in 0..<200 {
        group.addTask {
          index.isMultiple(of: 4)
            ? try blockingRender(Renderer(), pair()) : try await Renderer().render(pair(), as: .svg)
        }
      }
      for try await file in group { #expect(file == expected) }
    }
  }

  @Test func `a task that is cancelled while it waits is not drawn`() async {
    let task = Task {
      try? await Task.sleep(for: .seconds(60))
      return try await Renderer().render(pair(), as: .svg)
    }
    task.cancel()
    await #expect(throws: RenderError.cancelled) { try await task.value }
  }
}

/// The form that waits, where the compiler would otherwise choose the one that suspends.
private func blockingRender(
  _ renderer: Renderer, _ graph: DOT.Graph
) throws(RenderError) -> RenderedFile {
  try renderer.render(graph, as: .svg)
}
