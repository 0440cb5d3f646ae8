import Graphviz
import Testing

@Suite struct RecordTests {
  private func ledger() -> DOT.Graph {
    var graph = DOT.Graph("ledger")
    graph.node("record") {
      $0.shape = .record
      $0.label = .record([
        .field("id", name: "the id"),
        .group([.field("a {b} | <c>"), .field("R & D \\N  x", name: "n")]),
      ])
    }
    graph.node("table") {
      $0.shape = .plain
      $0.label = .table(
        DOT.HTMLTable([
          [DOT.HTMLTable.Cell("Sorbonne-Kazakhstan", columnSpan: 2, background: "#EEEEEE")],
          [DOT.HTMLTable.Cell("students", name: "students"), DOT.HTMLTable.Cell("a < b & \\N")],
          [],
        ]))
    }
    graph.edge("record", to: "table") {
      $0.tailPort = DOT.Port("the id", .south)
      $0.headPort = DOT.Port("students")
    }
    graph.edge("record", to: "table") {
      $0.tailPort = DOT.Port("n")
      $0.headPort = .east
    }
    return graph
  }

  @Test func `the text of a field or a cell is drawn as it is`() throws {
    let file = try Renderer.inProcess.render(ledger(), as: .svg)
    #expect(file.diagnostics.isEmpty)
    let texts = try #require(SVGReading.read(file)).texts.map { $0.replacing("\u{A0}", with: " ") }
    for text in [
      "id", "a {b} | <c>", "R & D \\N  x", "Sorbonne-Kazakhstan", "students", "a < b & \\N",
    ] {
      #expect(texts.contains(text), "\(text)")
    }
    #expect(file == (try Renderer.isolated().render(ledger(), as: .svg)))
  }

  @Test func `an edge ends at the field that it names`() throws {
    let graph = ledger()
    let layout = try Renderer.inProcess.layout(graph)
    let record = try #require(layout.nodes["record"]).frame
    let tail = try #require(layout.edges[0].splines.first?.points.first)
    // The first field is on the left, and its middle below.
    #expect(tail.x < record.center.x)
    #expect(abs(tail.y - record.minY) < 1)
    let table = try #require(layout.nodes["table"]).frame
    let head = try #require(layout.edges[1].splines.first?.end)
    #expect(abs(head.x - table.maxX) < 2)
  }

  @Test func `a port reads back as it was written`() {
    for port in [
      DOT.Port("a"), DOT.Port("a", .northEast), .west, DOT.Port("Қазақ-1.2", .center),
    ] {
      #expect(DOT.Port(port.attributeValue) == port)
    }
    #expect(DOT.Port("a:b c").attributeValue == .text("a_3Ab_20c"))
  }

  @Test func `a cell that spans too much is refused in this process and drawn in a worker`() throws
  {
    var graph = DOT.Graph("g")
    graph.node("a") {
      $0.label = .table(DOT.HTMLTable([[DOT.HTMLTable.Cell("x", columnSpan: 101)]]))
    }
    #expect(
      throws: RenderError.limitExceeded(
        .cellSpan, value: 101, maximum: 100, culprit: "The node 'a'")
    ) { try Renderer.inProcess.render(graph, as: .svg) }
    #expect(try Renderer.isolated().render(graph, as: .svg).text.contains("<svg"))
  }

  @Test(arguments: [[], [[]], [[DOT.HTMLTable.Cell("")]]] as [[[DOT.HTMLTable.Cell]]])
  func `any table is well-formed to Graphviz`(rows: [[DOT.HTMLTable.Cell]]) throws {
    var graph = DOT.Graph("g")
    graph.node("a") { $0.label = .table(DOT.HTMLTable(rows)) }
    graph.node("b") {
      $0.shape = .record
      $0.label = .record([])
    }
    graph.node("c") {
      $0.shape = .roundedRecord
      $0.label = .record([.group([]), .field("")])
    }
    #expect(SVGReading.read(try Renderer.inProcess.render(graph, as: .svg)) != nil)
  }

  @Test func `edges with different keys are two, with one key one`() throws {
    var graph = DOT.Graph("g")
    graph.node("a")
    graph.node("b")
    for key in ["treaty", "visit", "treaty"] { graph.edge("a", to: "b") { $0.key = key } }
    let edges = try Renderer.inProcess.layout(graph).edges
    #expect(edges[0] == edges[2])
    #expect(edges[0] != edges[1])
  }
}
