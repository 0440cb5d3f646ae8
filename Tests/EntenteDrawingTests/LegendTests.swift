import Entente
import EntenteFormats
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// The key says how things look as they are drawn, and stays legible.
@Suite struct LegendTests {
  private static func surrounded() throws -> Figure {
    let graph = try Graph {
      Entity("a", name: "A", kind: .university)
      Entity("b", name: "B", kind: .university)
      Entity("c", name: "C", kind: .university)
      Entity("p", name: "P", kind: .person)
      Relation("a", .partnerOf, "b")
      Relation("b", .partnerOf, "c")
      Relation("p", .memberOf, "b")
    }
    return Figure(of: try graph.connections(between: "a", and: "c"), in: graph)
  }

  @Test func `what only surrounds the matter is gray in the key too`() throws {
    let figure = try Self.surrounded()
    let content = try figure.content()
    #expect(content.nodes.contains { $0.entity.id == "p" && $0.emphasis == .faded })
    let items = Array(Legend(for: content, figure: figure).rows.joined())
    let faded = items.compactMap { if case .faded(_, let words) = $0 { words } else { nil } }
    let full = items.compactMap { if case .entity(_, let words) = $0 { words } else { nil } }
    #expect(faded == ["person"] && full == ["academic body"])
    let colors = items.compactMap { item in
      if case .relation(let look, "heads, represents, belongs to") = item {
        look.color
      } else {
        nil
      }
    }
    #expect(colors == [figure.theme.fadedLine])
    var node = DOT.Node("sample")
    for item in items {
      if case .faded = item { item.apply(to: &node, theme: figure.theme, 1) }
    }
    let drawn = try #require(figure.placed().document.nodes.first { $0.id == "p" })
    #expect(node.fillColor == drawn.fillColor && node.color == drawn.color)
  }

  @Test func `a dash of a highlighted line has a key`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .state)
      Entity("b", name: "B", kind: .state)
      Relation("a", .recognises, "b")
      Relation("a", "exempts", "b")
    }
    let figure = Figure(of: try graph.connections(between: "a", and: "b"), in: graph)
    let content = try figure.content()
    let styles = Set(
      content.lines.filter { $0.emphasis == .highlighted }
        .map { figure.theme.look(of: $0.family).style })
    #expect(styles.count == 2)
    let keys = Legend(for: content, figure: figure).rows.joined().compactMap { item in
      if case .highlight(let look, _) = item { look } else { nil }
    }
    #expect(Set(keys.map(\.style)) == styles)
    #expect(keys.allSatisfy { $0.color == figure.theme.highlight })
  }

  @Test(arguments: FigureLayout.engineNames + ["force"])
  func `words of the key print at six points in a narrow column`(layout: String) throws {
    let graph = try Graph(contentsOf: KnownDataSets.folder("florentine-families"))
    var figure = Figure(of: graph, layout: try FigureLayout(named: layout, for: graph))
    figure.width = .millimeters(85)
    let placed = try figure.placed()
    #expect(placed.size.width <= figure.width.points + 0.5)
    #expect(placed.size.height <= figure.maximumHeight.points + 0.5)
    let legend = placed.document.nodes.filter { $0.class == "legend" }.compactMap(\.fontSize)
    #expect(!legend.isEmpty)
    for size in legend { #expect(size * placed.scale >= 5.99, "\(layout)") }
    let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame).filter { !$0.key.hasSuffix("-from") && !$0.key.hasSuffix("-to") }
      .sorted { $0.key < $1.key }
    for (position, one) in frames.enumerated() {
      for other in frames[(position + 1)...] where one.key.hasPrefix(":legend") {
        #expect(!one.value.overlaps(other.value, tolerance: 1.2), "\(one.key) on \(other.key)")
      }
    }
  }

  @Test func `no name runs under the folded corner of an agreement`() throws {
    for lines in 1...4 {
      let name = (0..<lines).map { _ in "Mmmmmmmm" }.joined(separator: " ")
      let graph = try Graph {
        Entity("t", name: name, kind: .treaty)
        Entity("s", name: "S", kind: .state)
        Relation("s", "partyTo", "t")
      }
      let placed = try Figure(of: graph, layout: .force).placed()
      let node = try #require(placed.document.nodes.first { $0.id == "t" })
      let frame = try #require(
        Renderer.inProcess.layout(placed.document, engine: .nop2).nodes["t"]?.frame)
      // Graphviz folds a sixth of the height, six points at most.
      let fold = min(6, frame.size.height / 6)
      #expect(try #require(node.margin).horizontal.points > fold + 0.8, "\(lines) lines")
    }
  }
}
