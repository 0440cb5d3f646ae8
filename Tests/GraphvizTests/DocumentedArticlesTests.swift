import Foundation
import Graphviz
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// The examples of the articles, each run, and a check that none is left out.
@Suite struct DocumentedArticlesTests {
  @Test func `every example of an article stands in this file, word for word`() throws {
    let package = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let tests = try Data(contentsOf: URL(filePath: #filePath)).filter { $0 > 0x20 }
    let folder = package.appending(path: "Sources/Graphviz/Graphviz.docc")
    var count = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
      let article = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for line in exampleLines(of: article) {
        count += 1
        #expect(tests.range(of: Data(line.utf8)) != nil, "No test has '\(line)' of \(name).")
      }
    }
    #expect(count > 100)
  }

  /// The lines of Swift in an article, without blanks, each with what its comment says comes of it.
  private func exampleLines(of article: String) -> [String] {
    article.components(separatedBy: "```swift\n").dropFirst().flatMap { piece -> [String] in
      let code = piece.components(separatedBy: "```")[0]
      return code.split(separator: "\n").map { line in
        let parts = line.components(separatedBy: "   // ")
        var code = parts[0].filter { !$0.isWhitespace }
        if code.contains("print("), parts.count > 1 {
          // The comment is what is printed.
          return code.replacing("print(", with: "#expect(said(")
            .replacing(/\)}$/, with: ")==" + quoted(parts[1]) + ")}")
        }
        code = code.replacing("print(", with: "said(")
        guard parts.count > 1 else { return code }
        return parts[1] == "true"
          ? "#expect(\(code))" : "#expect(\(code)==\(parts[1].filter { !$0.isWhitespace }))"
      }
    }
  }

  private func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\\\"").filter { !$0.isWhitespace } + "\""
  }

  /// What `print` would say, without blanks.
  private func said(_ items: Any...) -> String {
    items.map { "\($0)" }.joined().filter { !$0.isWhitespace }
  }

  @Test func `the overview`() throws {
    var graph = DOT.Graph("Ties")
    graph.node("rennes") { $0.label = "Université Rennes 2" }
    graph.node("almaty") { $0.label = "Абай университеті" }
    graph.edge("rennes", to: "almaty") { $0.label = "partner of" }
    let svg = try Renderer.automatic().render(graph, as: .svg)
    #expect(svg.text.contains("Абай университеті"))
  }

  @Test func `getting started`() throws {
    // The program that runs the tests cannot be its own worker.
    if CommandLine.arguments.isEmpty { WorkerProgram.serveIfAsked() }
    let renderer = Renderer.isolated(timeout: .seconds(5))
    var graph = DOT.Graph("Ledger")
    graph.rankDirection = .leftToRight
    graph.nodeDefaults.shape = .box
    graph.cluster("kz") { $0.label = "Kazakhstan" }
    graph.node("abai", in: "kz") { $0.label = .lines(["Abai", "university"], .left) }
    graph.node("ministry") { $0.url = "https://example.org/?a=1&b=2" }
    graph.edge("ministry", to: "abai") { $0.label = "R&D \\ 51 %" }
    graph.nodes[0][raw: "wikidata"] = .text("Q4055")
    #expect(graph.dot().contains("wikidata=\"Q4055\""))
    graph.node("figures") {
      $0.shape = .record
      $0.label = .record([.field("students", name: "s"), .field("513")])
    }
    graph.edge("abai", to: "figures") { $0.headPort = DOT.Port("s", .west) }
    let files = try renderer.renderAll(graph, as: [.svg, .pdf, .eps])
    #expect(files.map(\.format.kind) == ["svg", "pdf", "eps"])
    graph.title = "Who pays whom"
    graph.longDescription = "A ministry pays one university, which has 513 students."
    let theirs = try renderer.render(dot: "digraph { a -> b }", as: .svg)
    #expect(theirs.text.contains("<svg"))
    #expect(try renderer.render(graph, as: .svg).text.contains(">Who pays whom</title>"))
  }

  @Test func `layouts and positions`() throws {
    var graph = DOT.Graph("g")
    graph.node("a")
    graph.node("b")
    graph.edge("a", to: "b") { $0.label = "to" }
    let layout = try Renderer.inProcess.layout(graph)
    #expect(layout.nodes.count == 2)
    #expect(layout.edges[0].splines[0].points.count % 3 == 1)
    #expect(layout.nodes["a"]?.frame.minY == layout.flippedY.nodes["b"]?.frame.minY)
    var placed = graph.placed(by: layout)
    placed.node("legend") { $0.position = .pinned(0, layout.boundingBox.minY - 40) }
    let drawn = try Renderer.inProcess.layout(placed, engine: .nop2)
    #expect(drawn.nodes["a"]?.frame.center == layout.nodes["a"]?.frame.center)
    var grown = DOT.Graph("grown", .undirected)
    grown.node("old") { $0.position = .pinned(0, 0) }
    grown.node("older") { $0.position = .pinned(200, 0) }
    grown.node("new")
    grown.edge("old", to: "new")
    grown.edge("new", to: "older")
    let stable = try Renderer.inProcess.layout(grown, engine: .neato)
    let centers = ["old", "older"].compactMap { stable.nodes[$0]?.frame.center.x }
    #expect((centers[1] - centers[0]).rounded() == 200.0)
  }

  @Test func `in this process`() throws {
    var graph = DOT.Graph("g")
    graph.node("a")
    graph.node("b")
    graph.edge("a", to: "b")
    graph[raw: "splines"] = .text("ortho")
    do {
      _ = try Renderer.inProcess.render(graph, as: .svg)
      Issue.record("It was drawn.")
    } catch {
      if case .refused(let attribute, _, _) = error {
        #expect(said(attribute) == "splines")
      } else {
        Issue.record("\(error)")
      }
    }
    let svg = try Renderer.automatic().render(graph, as: .svg)
    #expect(svg.text.contains("<svg"))
  }

  @Test func `diagrams that abort`() throws {
    var graph = DOT.Graph("g")
    graph.cluster("one")
    graph.cluster("two")
    graph.node("a", in: "one")
    graph.node("b", in: "two")
    graph.rank(.same, ["a", "b"])
    do {
      _ = try Renderer.inProcess.render(graph, as: .svg)
      Issue.record("It was drawn.")
    } catch {
      if case .rankGroupAcrossClusters(let nodes) = error {
        #expect(said(nodes) == "[\"a\",\"b\"]")
      } else {
        Issue.record("\(error)")
      }
    }
  }

  @Test func threads() async throws {
    var graph = DOT.Graph("g")
    graph.node("a")
    let document = graph
    let files = try await withThrowingTaskGroup(of: RenderedFile.self) { group in
      for _ in 0..<50 { group.addTask { try await Renderer.inProcess.render(document, as: .svg) } }
      return try await group.reduce(into: Set<RenderedFile>()) { $0.insert($1) }
    }
    #expect(files.count == 1)
  }

  @Test func `time without bound`() throws {
    var graph = DOT.Graph("knot", .undirected)
    for id in 0..<200 { graph.node("\(id)") }
    for tail in 0..<200 { for head in 0..<tail { graph.edge("\(tail)", to: "\(head)") } }
    do {
      _ = try Renderer.isolated(timeout: .seconds(1)).render(graph, as: .svg, engine: .dot)
      Issue.record("It was drawn.")
    } catch {
      if case .timedOut(let engine, _) = error {
        #expect(said(engine?.name ?? "") == "dot")
      } else {
        Issue.record("\(error)")
      }
    }
  }

  @Test func `sizes without bound`() throws {
    var graph = DOT.Graph("g")
    graph.node("a")
    graph.dotsPerInch = 1_000_000
    do {
      _ = try Renderer.inProcess.render(graph, as: .png)
      Issue.record("It was drawn.")
    } catch {
      if case .limitExceeded(let limit, _, let maximum, _) = error {
        #expect(said(limit, maximum) == "rasterSide16384.0")
      } else {
        Issue.record("\(error)")
      }
    }
  }

  @Test func `graphs that are cut off`() throws {
    let chain = (0..<20_000).map { "n\($0)" }.joined(separator: " -> ")
    let content = try DOT.Content(DOT.Document("digraph { \(chain) }"))
    #expect(content.edges.count == 19999)
    do {
      _ = try Renderer.isolated().render(dot: "digraph { a -> b } \" never closed", as: .svg)
    } catch {
      #expect(!said(error).isEmpty)
    }
    let next = try Renderer.isolated().render(dot: "digraph { c }", as: .svg)
    #expect(next.text.contains(">c<"))
  }

  @Test func `links and files`() {
    var sentences: [String] = []
    for text in [
      "digraph { a [image=\"/etc/passwd\"] }",
      "digraph { a [URL=\"javascript:alert(1)\"] }",
      "digraph { a [fontname=\"x\\\" onload=\\\"alert(1)\"] }",
    ] {
      do {
        _ = try Renderer.isolated().render(dot: text, as: .svg)
      } catch {
        sentences.append(said(error))
      }
    }
    #expect(sentences.count == 3)
  }

  @Test func `SVG that is not XML`() throws {
    var graph = DOT.Graph("g")
    graph.node("a") {
      $0.label = "bell\u{7} & more"
      $0.fontName = "R & D \"Sans\""
      $0.url = "https://example.org/?a=1&b=2"
    }
    let svg = try Renderer.inProcess.render(graph, as: .svg)
    #expect(XMLParser(data: Data(svg.bytes)).parse())
  }

  @Test func fonts() throws {
    var graph = DOT.Graph("g")
    graph.node("a") { $0.label = "Қазақ" }
    var renderer = Renderer.inProcess
    renderer.fixesTextWidths = true
    let svg = try renderer.render(graph, as: .svg)
    #expect(svg.text.contains("lengthAdjust=\"spacingAndGlyphs\""))
  }

  @Test func randomness() throws {
    var graph = DOT.Graph("g", .undirected)
    for id in ["a", "b", "c", "d"] { graph.node(id) }
    for (tail, head) in [("a", "b"), ("b", "c"), ("c", "d"), ("d", "a"), ("a", "b")] {
      graph.edge(tail, to: head)
    }
    let here = try Renderer.inProcess.render(graph, as: .svg, engine: .fdp)
    let there = try Renderer.isolated().render(graph, as: .svg, engine: .fdp)
    #expect(here == there)
  }

  @Test func versions() throws {
    let version = try Renderer.graphvizVersion()
    let formats = try Renderer.formats().map(\.name)
    do {
      _ = try Renderer.inProcess.render(DOT.Graph("g"), as: "word")
      Issue.record("It was drawn.")
    } catch {
      if case .formatUnavailable(let name, let available) = error {
        #expect(said(name, available == formats) == "wordtrue")
      } else {
        Issue.record("\(error)")
      }
    }
    #expect(!version.isEmpty)
  }
}
