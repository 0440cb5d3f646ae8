import Foundation
import Graphviz
import Testing

@Suite struct IsolatedForeignTextTests {
  private let isolated = Renderer.isolated()

  @Test func `a text is drawn with the engine that it names or that is asked for`() throws {
    let text = "graph { layout=circo; a -- b -- c -- d -- a }"
    let own = try isolated.render(dot: text, as: .svg)
    #expect(try isolated.render(dot: text, as: .svg, engine: .circo) == own)
    #expect(try isolated.render(dot: text, as: .svg, engine: .dot) != own)
    #expect(try Renderer.inProcess.render(dot: "\u{FEFF}" + text, as: .svg) == own)
    let engines = try Renderer.engines().map(\.name)
    #expect(throws: RenderError.engineUnavailable("nato", available: engines)) {
      try isolated.render(dot: "graph { layout=nato }", as: .svg)
    }
  }

  @Test func `only the first graph is drawn, and that is said`() async throws {
    let file = try await isolated.render(dot: "graph { a } graph { b } digraph { c }", as: .svg)
    #expect(file.text.contains(">a<"))
    #expect(!file.text.contains(">b<"))
    #expect(file.diagnostics.map(\.message) == ["only the first graph of the text is drawn"])
  }

  @Test(arguments: [
    "digraph { a -> }", "digraph { a", "not DOT at all", "", "graph { a } \" never closed",
    "graph { a } /* never closed", "graph { a\0 }",
  ])
  func `a text that is not DOT leaves nothing behind for the next`(text: String) throws {
    let good = "digraph { a -> b }"
    let expected = try isolated.render(dot: good, as: .svg)
    for _ in 0..<3 {
      let found = outcome { try isolated.render(dot: text, as: .svg) }
      if case .failure(let error) = found {
        guard case .failed = error else {
          Issue.record("\(error)")
          return
        }
      }
      #expect(try isolated.render(dot: good, as: .svg) == expected)
    }
  }

  @Test(arguments: [
    "digraph { a [width=20000] }", "graph { dpi=100000; a }", "graph { resolution=\"1e6x\"; a }",
    "graph { dpi=-100000; a }", "graph { viewport=\"900000,900000\"; a }",
    "graph { margin=5000; a }", "graph { pad=5000; a }", "graph { size=\"5000!\"; a }",
    "graph { size=\"900,900\"; ratio=fill; dpi=72; a -- b }", "graph { dpi=-96; a }",
    "graph { dpi=nan; a }", "graph { margin=-3; a }", "graph { margin=\"160x\"; a }",
    "graph { size=\"250,250!x\"; a }", "graph { pad=\" 200 ,3\"; a }",
    "graph { size=\"250,-1!\"; margin=160; a }", "graph { pad=\"1e,300\"; a }",
    "graph { size=\"0.005\"; a [width=180,height=70] }",
    "graph { viewport=\"x,1\"; a [width=300,height=10] }",
  ])
  func `a picture of too many dots is refused before it is painted`(text: String) throws {
    let error = #expect(throws: RenderError.self) { try isolated.render(dot: text, as: .png) }
    guard case .limitExceeded(.rasterSide, _, 16_384, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try isolated.render(dot: text, as: .svg).text.hasSuffix("</svg>\n"))
  }

  @Test func `a size that its exclamation mark does not follow at once makes nothing grow`() throws
  {
    let file = try isolated.render(dot: "graph { size=\"250,250 !\"; a }", as: .png)
    #expect(file.bytes.count < 100_000)
  }

  /// U+FDD0, which no literal may hold.
  private static let noncharacter = String(decoding: [0xEF, 0xB7, 0x90], as: UTF8.self)

  @Test(arguments: ["&#xFDD0;", "&#64976;", "&#x1FFFF;", noncharacter])
  func `a file that cairo does not write to its end is an error`(text: String) throws {
    let dot = "graph { a [label=\"x\(text)y\"]; b; a -- b }"
    let error = #expect(throws: RenderError.self) { try isolated.render(dot: dot, as: .pdf) }
    #expect(error?.description.contains("U+FDD0") == true)
    let svg = try isolated.render(dot: dot, as: .svg)
    #expect(SVGReading.read(svg) != nil)
    // Neither the number of a process nor the time of the day, which are never the same.
    #expect(!svg.diagnostics.contains { $0.message.contains("process:") })
  }

  @Test(arguments: [
    "viewport=\"72,72,1e5\"; a",
    "size=\"900!\"; pad=0.001; a [fixedsize=true,width=0.01,height=0.01]",
    "a [fontsize=1e6]", "viewport=\"0.005,0.005\"; dpi=1e8; a",
  ])
  func `letters that break fonts leave nothing behind for the next`(statements: String) throws {
    let good = try isolated.render(dot: "graph { a }", as: .png)
    for format in [Format.eps, .pdf, .png, .svg] {
      _ = outcome { try isolated.render(dot: "graph { \(statements) }", as: format) }
      #expect(try isolated.render(dot: "graph { a }", as: .png) == good, "\(format)")
    }
  }

  @Test(arguments: ["viewport=\"72,72,1e9\"", "dpi=0.00001", "pad=\"-0.25\""])
  func `a picture without a dot is an error`(setting: String) {
    #expect(throws: RenderError.self) {
      let file = try isolated.render(dot: "graph { \(setting); a }", as: .png)
      #expect(!file.bytes.isEmpty)
    }
  }

  @Test func `a text says how many dots it wants, within the limits`() throws {
    let sizes = try ["graph { a }", "graph { dpi=192; a }", "graph { viewport=\"72,144\"; a }"]
      .map { try isolated.render(dot: $0, as: .png).bytes[16..<24] }
    func side(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
    let widths = sizes.map { side($0.prefix(4)) }
    #expect(abs(widths[1] - 2 * widths[0]) <= 1)
    #expect(widths[2] == 96)
    #expect(side(sizes[2].suffix(4)) == 192)
  }

  @Test(arguments: [
    ("graph { a [image=\"/etc/passwd\"] }", "image"),
    ("graph { node [shapefile=\"x.png\"] a }", "shapefile"),
    ("graph { subgraph cluster_x { stylesheet=\"x.css\"; a } }", "stylesheet"),
    ("graph { _background=\"c 7 -#ff0000I 0 0 9 9 5 -a.png\" }", "_background"),
    ("graph { a -- b [label=<<table><tr><td><IMG SRC=\"x.png\"/></td></tr></table>>] }", "label"),
  ])
  func `a text that reads files is refused`(text: String, attribute: String) {
    let error = #expect(throws: RenderError.self) { try isolated.render(dot: text, as: .svg) }
    guard case .refused(attribute, _, .readsFiles) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: [
    "a [URL=\"javascript:alert(1)\"]", "a -- b [headURL=\"JavaScript:alert(1)\"]",
    "edge [href=\"file:///etc/passwd\"] a -- b", "a [URL=\"java&#115;cript:alert(1)\"]",
    "subgraph x { \"javascript:alert(1)\" [URL=\"\\N\"] }",
    "a [label=<<table><tr><td title=\"ab\" HREF = 'javascript:x'>t</td></tr></table>>]",
  ])
  func `a text with links that a browser would run is refused`(statement: String) {
    let error = #expect(throws: RenderError.self) {
      try isolated.render(dot: "graph { \(statement) }", as: .svg)
    }
    guard case .refused(_, _, .unknownScheme) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a text with ordinary links is drawn`() throws {
    let text =
      "graph { a [URL=\"https://example.org/?a=1&b=2\"] b [URL=\"page.html#x\"] "
      + "c [label=<<table><tr><td href=\"mailto:a@example.org\">t</td></tr></table>>] }"
    let file = try isolated.render(dot: text, as: .svg)
    #expect(file.text.contains("mailto:a@example.org"))
    #expect(SVGReading.read(file) != nil)
  }
}
