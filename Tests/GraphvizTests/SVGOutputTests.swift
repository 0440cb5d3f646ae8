import Foundation
import Graphviz
import Testing

/// SVG as a browser, a screen reader and a script find it, from values and from foreign text.
@Suite struct SVGOutputTests {
  private let isolated = Renderer.isolated()

  private func pair() -> DOT.Graph {
    var graph = DOT.Graph("Ties")
    graph.node("a") { $0.label = "R & D" }
    graph.node("b")
    graph.edge("a", to: "b") { $0.label = "to" }
    return graph
  }

  @Test func `the picture says what it is and what it shows`() throws {
    var graph = pair()
    graph.title = "France & Kazakhstan"
    graph.longDescription = "Who <knows> whom."
    let file = try Renderer.inProcess.render(graph, as: .svg)
    #expect(file == (try isolated.render(graph, as: .svg)))
    #expect(
      file.text.contains(
        """
        <title id="graph0-title">France &amp; Kazakhstan</title>
        <desc id="graph0-desc">Who &lt;knows&gt; whom.</desc>
        """))
    let svg = try #require(SVGReading.read(file))
    #expect(svg.attributes.contains { $0 == (name: "role", value: "img") })
    #expect(
      svg.attributes.contains { $0 == (name: "aria-labelledby", value: "graph0-title graph0-desc") }
    )
  }

  @Test(arguments: [
    (DOT.Label.text("One\nline & \\N"), "One line & \\N"),
    (.lines(["left", "lines"], .left), "left lines"),
    (.html(DOT.HTMLLabel([.line("bold", isBold: true), .line("a < b")])), "bold a < b"),
    (.escString("of \\G\\nhere"), "of Ties here"), (.text(" "), "Ties"),
  ])
  func `where there is no title, the label is said, or the name`(label: DOT.Label, title: String)
    throws
  {
    var graph = pair()
    graph.label = label
    graph.elementID = "ties"
    let svg = try #require(SVGReading.read(try Renderer.inProcess.render(graph, as: .svg)))
    #expect(svg.titles.first == title)
    #expect(svg.attributes.contains { $0 == (name: "aria-labelledby", value: "ties-title") })
  }

  @Test func `what is packed before it could be made right is no format`() throws {
    #expect(!(try Renderer.formats().contains("svgz")))
    #expect(throws: RenderError.self) { try isolated.render(dot: "graph { a }", as: "svgz") }
  }

  @Test(arguments: [
    #"graph { a [fontname="x\" font-size=\"3"] }"#,
    #"graph { a [URL="http://x/\" xlink:title=\"b", tooltip=c] }"#,
    #"graph { a [URL="http://x/?a&#+233;&#x+E9;&#-3;"] }"#,
  ])
  func `quotation marks and signs of other people are XML or an error`(text: String) throws {
    do throws(RenderError) {
      let file = try isolated.render(dot: text, as: .svg)
      #expect(SVGReading.read(file) != nil)
    } catch {
      #expect(error.description.hasSuffix("."))
    }
  }

  @Test func `a graph without a name has no title`() throws {
    let file = try isolated.render(dot: "graph { a }", as: .svg)
    #expect(file.text.contains("role=\"img\""))
    #expect(!file.text.contains("aria-labelledby"))
  }

  @Test func `nodes and clusters carry their identifiers, each only once`() throws {
    var graph = DOT.Graph("g")
    graph.cluster("kz")
    graph.node("a b", in: "kz") { $0.class = "person" }
    graph.node("c") { $0.elementID = "a_b" }
    graph.node("edge1") {
      $0.fillColor = "red:blue"
      $0.style = .filled
    }
    graph.edge("c", to: "edge1") { $0.url = "https://example.org" }
    let file = try Renderer.inProcess.render(graph, as: .svg)
    let svg = try #require(SVGReading.read(file))
    let ids = svg.attributes.filter { $0.name == "id" }.map(\.value)
    #expect(ids.count == Set(ids).count)
    #expect(ids.contains("cluster_kz"))
    #expect(ids.contains("a_b"))
    #expect(ids.contains("a_b-2"))
    #expect(file.text.contains("<g id=\"edge1-2\" class=\"edge\">"))
    #expect(file.text.contains("<g id=\"a_edge1-2\"><a "))
    #expect(file.text.contains("fill=\"url(#gradient1)\""))
    #expect(file.text.contains("class=\"node person\""))
  }

  @Test func `foreign text that says one identifier twice has two in the file`() throws {
    let text =
      "digraph { a [id=x, style=filled, fillcolor=\"red:blue\"] b [id=x, style=filled, "
      + "fillcolor=\"red:blue\"] }"
    let file = try isolated.render(dot: text, as: .svg)
    let svg = try #require(SVGReading.read(file))
    let ids = svg.attributes.filter { $0.name == "id" }.map(\.value)
    #expect(ids.count == Set(ids).count)
    #expect(file.text.contains("id=\"x-2\""))
    #expect(file.text.contains("fill=\"url(#gradient2)\""))
    #expect(try isolated.render(dot: text, as: .svg) == file)
  }

  @Test(arguments: [
    "a [fontname=\"R&D \\\"<Sans>\\\"\"]", "a -- b [label=l, fontname=\"x\\\"y\"]",
    "a [label=\"\u{1}x\u{7F}\u{FFFE}\u{FFFF}&nosuch;\", tooltip=\"\u{2}\", URL=\"http://x/\u{3}\"]",
    "a [URL=\"http://x/?a=1&b=2<3\\\"4\"]", "a [id=\"\u{1}&\", class=\"&\u{1}\"]",
    "\"\u{1}a\" -- \"\u{FFFF}\"",
    "a -- b [headlabel=h, headURL=\"http://x/\\\"h\", labelfontname=\"<\"]",
    "a [label=<<FONT FACE=\"a&amp;b\">x</FONT>>]", "a [comment=\"-- > \u{1}\"]",
    "graph [URL=\"#top\", target=\"&\", label=\"\u{1B}\"] a",
    "a [fontname=\"x\\\"\u{B}foo=\\\"y\"]",
  ])
  func `any foreign text becomes well-formed XML`(statement: String) throws {
    let file = try isolated.render(dot: "graph { \(statement) }", as: .svg)
    #expect(SVGReading.read(file) != nil, "\(file.text)")
    #expect(try isolated.render(dot: "graph { \(statement) }", as: .svg) == file)
  }

  @Test(arguments: [
    "a [fontname=\"x\\\"><script>alert(1)</script><text y=\\\"\"]",
    "a [fontname=\"x\\\" onload=\\\"alert(1)\"]",
    "a [URL=\"http://x\\\" onclick=\\\"alert(1)\"]",
    "a [URL=\"http://x\\\" href=\\\"x\"]",
    "a [fontname=\"x\\\"><image xlink:href=\\\"file:///etc/passwd\"]",
    "a [fontname=\"x\\\"/></text></g></g></svg>\"]",
    "a [fontname=\"x\\\"><a xlink:href=\\\"javascript:alert(1)\"]",
    "a [label=<<FONT FACE=\"x&quot;&gt;&lt;script&gt;\">t</FONT>>]",
    "\"x\\\" onclick=\\\"alert(1)\" [URL=\"http://x/\\N\"]",
  ])
  func `what would run in a browser is refused, by whatever way it came in`(statement: String) {
    do {
      let file = try isolated.render(dot: "graph { \(statement) }", as: .svg)
      // What is not refused stands in a value.
      let svg = SVGReading.read(file)
      #expect(svg?.attributes.contains { $0.name.hasPrefix("on") || $0.name == "href" } == false)
      #expect(!file.text.contains("<script"))
      #expect(!file.text.contains("<image"))
    } catch {
      switch error {
      case .failed, .refused(_, _, .unknownScheme): break
      default: Issue.record("\(error)")
      }
    }
  }

  @Test(arguments: [
    "x\"><a xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"javascript:alert(1)\">",
    "x\" cursor=\"url(http://example.org)", "x\" filter=\"url(http://example.org)",
    "x\"><textPath xlink:href=\"http://example.org\">",
    "x\"><stop xmlns=\"http://www.w3.org/1999/xhtml\" style=\"color:red\"/>",
    "x\" 9=\"3", "x\" :=\"2", "x\" xyz:foo=\"y", "x\"><!-- a -- b -->", "x\"><?xml ?>",
    "x\"><!DOCTYPE svg>", "x\"></text></g></g></svg><svg>",
  ])
  func `a font that would fetch, or be no XML, is refused`(font: String) {
    let written = font.replacing("\"", with: "\\\"")
    let text = "graph { a [fontname=\"\(written)\"] }"
    #expect(throws: RenderError.self) { try isolated.render(dot: text, as: .svg) }
  }

  /// Tags that are written like those before them are read over; what is different in them counts.
  @Test(arguments: [
    ("color=transparent", "stroke=\"none\""),
    ("fillcolor=transparent, style=filled", "fill=\"none\""),
    ("fillcolor=\"red:blue\", style=filled", "fill=\"url(#gradient1)\""),
    ("fontname=\"R&D\"", "font-family=\"R&amp;D\""), ("label=\"\u{1}late\"", ">late</text>"),
    ("fontname=\"x\\\"y\"", "font-family=\"x&quot;y\""),
    ("fontname=\"<x\"", "font-family=\"&lt;x\""),
  ])
  func `what comes late in a file is made right as what comes first`(
    attributes: String, expected: String
  ) throws {
    let plain = (0..<5).map { "n\($0) [style=filled, fillcolor=white];" }.joined()
    for text in ["late [\(attributes)]; \(plain)", "\(plain) late [\(attributes)]; \(plain)"] {
      let file = try isolated.render(dot: "graph { \(text) }", as: .svg)
      #expect(SVGReading.read(file) != nil, "\(file.text)")
      #expect(file.text.contains(expected), "\(file.text)")
    }
  }

  @Test(arguments: [
    "fontname=\"x\\\" onload=\\\"alert(1)\"", "fillcolor=\"url(http://x)\"",
    "fontname=\"x\\\" font-size=\\\"3\\\" filter=\\\"url(http://x)\"",
    "URL=\"http://x\\\" onclick=\\\"alert(1)\"",
  ])
  func `what comes late in a file is refused as what comes first`(attributes: String) {
    let plain = (0..<5).map { "n\($0) [style=filled, fillcolor=white, URL=\"http://y\"];" }.joined()
    let text = "graph { \(plain) late [style=filled, \(attributes)]; \(plain) }"
    switch outcome({ try isolated.render(dot: text, as: .svg) }) {
    case .failure(.failed): break
    case .failure(let error): Issue.record("\(error)")
    case .success(let file):
      // What is not refused stands in a value.
      let svg = SVGReading.read(file)
      #expect(svg?.attributes.contains { $0.name.hasPrefix("on") || $0.name == "filter" } == false)
      #expect(!file.text.contains("url(http"))
    }
  }

  @Test(arguments: [
    "fontname=\"x\\\" filter=\\\"url&#40;http://evil/f.svg#a)\"",
    "fontname=\"x\\\" stroke=\\\"url&#x28;http://evil/f.svg#a)\"",
    "fontname=\"x\\\" stroke=\\\"url(#a),url(http://evil/c.png)\"",
    "fontname=\"x\\\" cursor=\\\"url(#a),url(http://evil/c.png),auto\"",
    "URL=\"http://x\\\" ping=\\\"http://evil\"",
    "fontname=\"x\\\"><svg xmlns:xlink=\\\"\\\"></svg>\"",
    "fontname=\"x\\\" fill=\\\"\\\\75rl(http://evil)\"",
  ])
  func `what would fetch is refused however it is written`(attributes: String) {
    #expect(throws: RenderError.self) {
      try isolated.render(dot: "graph { a [\(attributes)] }", as: .svg)
    }
  }

  @Test func `the end of a section stands in no text`() throws {
    let file = try isolated.render(
      dot: "graph { a [label=\"x]]>y\"; fontname=\"x\\\">]]>\"] }", as: .svg)
    #expect(SVGReading.read(file) != nil, "\(file.text)")
    #expect(!file.text.contains("]]>"))
  }

  @Test func `where a link leads is left as it is`() throws {
    let links = ["about.html", "http://a", "a", "#a"]
    for link in links {
      let dot =
        "graph { x [id=a]; y [id=a, URL=\"\(link)\"]; z [id=http]; w [id=http, URL=\"\(link)\"] }"
      let file = try isolated.render(dot: dot, as: .svg)
      #expect(
        file.text.components(separatedBy: "xlink:href=\"\(link)\"").count == 3, "\(file.text)")
    }
    var graph = DOT.Graph("g")
    graph.node("New York") { $0.url = "New%20York.html" }
    graph.node("New_York")
    let own = try Renderer.inProcess.render(graph, as: .svg)
    #expect(own.text.contains("xlink:href=\"New%20York.html\""))
  }

  @Test func `a change stays with its attribute where another is taken away`() throws {
    var renderer = isolated
    renderer.fixesTextWidths = true
    let text =
      "graph { a [id=\"url(http://evil/f.svg#x\"]; b [id=\"url(http://evil/f.svg#x\", "
      + "fontname=\"x\\\" textLength=\\\"5\\\" id=\\\"url(http://evil/f.svg#xy)\\\" stroke=\\\"none\"] }"
    if let file = try? renderer.render(dot: text, as: .svg) {
      #expect(!file.text.contains("stroke=\"url("))
      #expect(SVGReading.read(file) != nil)
    }
  }

  @Test func `an attribute that is added takes the place of one that a font brought`() throws {
    let renderer = {
      var renderer = Renderer.isolated()
      renderer.fixesTextWidths = true
      return renderer
    }()
    let file = try renderer.render(
      dot: "graph { a [fontname=\"x\\\" textLength=\\\"9\"] }", as: .svg)
    #expect(SVGReading.read(file) != nil, "\(file.text)")
  }

  @Test func `a font of a value can be called anything`() throws {
    var graph = pair()
    graph.nodes[0].fontName = "R & D \"Sans\" <1>"
    let svg = try #require(SVGReading.read(try Renderer.inProcess.render(graph, as: .svg)))
    #expect(
      svg.attributes.contains { $0.name == "font-family" && $0.value == "R & D \"Sans\" <1>" })
  }

  @Test func `dashes and dots are the same in every format`() throws {
    var graph = pair()
    graph.edges[0].style = .dashed
    graph.edge("b", to: "a") { $0.style = .dotted }
    let files = try Renderer.inProcess.renderAll(graph, as: [.svg, .eps])
    let svg = try #require(SVGReading.read(files[0]))
    let dashes = svg.attributes.filter { $0.name == "stroke-dasharray" }.map(\.value)
    #expect(Set(dashes) == ["6,6", "2,6"])
    for dash in dashes {
      let lengths = dash.replacing(",", with: " ")
      #expect(files[1].text.contains("[ \(lengths)] 0 d"))
    }
  }

  @Test func `every text states its width if it is asked to`() throws {
    var graph = pair()
    graph.label = "The whole – Қазақ"
    graph.node("html") {
      $0.label = .html(DOT.HTMLLabel([.line("bold  text", isBold: true), .line("small", size: 6)]))
    }
    graph.node("record") {
      $0.shape = "record"
      $0.label = .escString("one|{two|three & four}")
    }
    graph.edges[0].headLabel = "head"
    graph.edges[0].externalLabel = "beside"
    var renderer = Renderer.inProcess
    let plain = try renderer.renderAll(graph, as: [.svg, .dot])
    #expect(!plain[0].text.contains("textLength"))
    renderer.fixesTextWidths = true
    let fixed = try renderer.renderAll(graph, as: [.svg, .dot])
    #expect(fixed[1] == plain[1])
    let lines = fixed[0].text.split(separator: "\n").filter { $0.hasPrefix("<text") }
    #expect(lines.count == 11)
    for line in lines {
      #expect(line.contains(" textLength=\""), "\(line)")
      #expect(line.contains(" lengthAdjust=\"spacingAndGlyphs\""))
    }
    #expect(SVGReading.read(fixed[0]) != nil)
    var elsewhere = isolated
    elsewhere.fixesTextWidths = true
    #expect(try elsewhere.renderAll(graph, as: [.svg, .dot]) == fixed)
    let width = try #require(try renderer.layout(graph).nodes["a"]?.textSize?.width)
    let stated = try #require(
      lines.first { $0.contains("R &amp; D") }?.firstMatch(of: /textLength="([0-9.]+)"/))
    #expect(abs((Double(stated.1) ?? 0) - width) < 0.01)
  }
}
