import Graphviz
import Testing

@Suite struct HTMLLabelTests {
  private func markup(_ label: DOT.HTMLLabel) -> Substring {
    var graph = DOT.Graph("g")
    graph.label = .html(label)
    return graph.dot().split(separator: "\n")[1].dropFirst("  graph [label=".count).dropLast()
  }

  @Test func `lines carry fonts of their own`() {
    let label = DOT.HTMLLabel([
      .line("R & <D>", isBold: true), .line("2014 [2]", size: 6, color: "#555555"),
    ])
    #expect(
      markup(label) == "<<B>R &amp; &lt;D&gt;</B><BR/>"
        + "<FONT COLOR=\"#555555\" POINT-SIZE=\"6\">2014 [2]</FONT><BR/>>")
  }

  @Test func `a background is a table of one cell`() {
    #expect(
      markup(DOT.HTMLLabel([.line("a", justification: .left)], background: .white, padding: 1))
        == "<<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\">"
        + "<TR><TD BGCOLOR=\"#FFFFFF\">a<BR ALIGN=\"LEFT\"/></TD></TR></TABLE>>")
  }

  @Test func `a line feed in a run begins a new line in the same font`() {
    #expect(
      markup(DOT.HTMLLabel([.line("a\nb", isItalic: true)])) == "<<I>a</I><BR/><I>b</I><BR/>>")
  }

  @Test(arguments: [
    DOT.HTMLLabel([]), DOT.HTMLLabel([], background: .white),
    DOT.HTMLLabel([.line("", isBold: true)]), DOT.HTMLLabel([.line("")], background: .white),
    DOT.HTMLLabel([.line("a"), .line(""), .line("b", size: 255)]),
    DOT.HTMLLabel([.line("\"'&<>\u{1}", color: "\"><&")]),
    DOT.HTMLLabel([.line(" ")]),
  ])
  func `any label is well-formed to Graphviz`(label: DOT.HTMLLabel) throws {
    var graph = DOT.Graph("g")
    graph.node("a") { $0.label = .html(label) }
    graph.edge("a", to: "a") { $0.label = .html(label) }
    let file = try Renderer().render(graph, as: .svg)
    #expect(SVGReading.read(file) != nil)
  }
}
