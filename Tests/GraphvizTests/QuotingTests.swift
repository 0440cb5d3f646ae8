import Foundation
import Graphviz
import Testing

@Suite struct QuotingTests {
  private func written(_ value: DOT.Value) -> String {
    var graph = DOT.Graph("g")
    graph[raw: "x"] = value
    let line = graph.dot().split(separator: "\n", maxSplits: 1).last ?? ""
    return String(line.dropFirst("  graph [x=".count).dropLast("]\n}\n".count))
  }

  @Test(arguments: [
    (DOT.Value.text("a\"b"), "\"a\\\"b\""),
    (.text("R&D"), "\"R&D\""),
    (.text("a\\b"), "\"a\\b\""),
    (.text("a\\"), "\"a\\\\\""),
    (.text("a\\\\"), "\"a\\\\\""),
    (.text("a\\\"b"), "\"a\\\\\\\"b\""),
    (.text("a\u{0}\u{7}\u{FFFE}\r\nb\tc"), "\"a\nb\tc\""),
    (.text("a\u{1FFFF}\u{10FFFE}👍\u{10FFFD}"), "\"a👍\u{10FFFD}\""),
    (.text(""), "\"\""),
    (.label(.text("a\"b")), "\"a\\\"b\""),
    (.label(.text("R&D")), "\"R&amp;D\""),
    (.label(.text("a\\nb")), "\"a\\\\nb\""),
    (.label(.text("a\nb")), "\"a\\nb\""),
    (.label(.text("a\\")), "\"a\\\\\""),
    (.label(.text("<b>")), "\"<b>\""),
    (.label(.lines(["a", "b\nc"], .right)), "\"a\\rb\\rc\\r\""),
    (.label(.lines(["a", "b"], .center)), "\"a\\nb\""),
    (.label(.escString("\\N\\l")), "\"\\N\\l\""),
    (.escaped("a\\Nb&c"), "\"a\\\\Nb&amp;c\""),
    (.tooltip("a\\N\n"), "\"a\\\\\\\\N\\n\""),
    (.link("https://a.b/?c=1&d=\"2\""), "\"https://a.b/?c=1&amp;d=&quot;2&quot;\""),
    (.number(2), "\"2\""),
  ])
  func `text is escaped by its type`(value: DOT.Value, expected: String) {
    #expect(written(value) == expected)
  }

  @Test(arguments: [
    (0.5, "0.5"), (-0.25, "-0.25"), (1e9, "1000000000"), (1e20, "100000000000000000000"),
    (1.5e17, "150000000000000000"), (1e-7, "0.0000001"), (-1.25e-5, "-0.0000125"), (0, "0"),
    (-0.0, "0"), (.nan, "0"), (.infinity, "0"), (123456.789, "123456.789"),
  ])
  func `a number has no exponent`(number: Double, expected: String) {
    #expect(written(.number(number)) == "\"\(expected)\"")
  }

  @Test func `a number is read back exactly`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2_000 {
      let number = Double(bitPattern: generator.next())
      guard number.isFinite else { continue }
      #expect(Double(written(.number(number)).dropFirst().dropLast()) == number)
    }
  }

  @Test(arguments: [
    "&#xFDD0;", "&#64976;", "&#x1FFFF;", "&#XFFFE;", "&#x000000000FDD0;", "&#&#xFDD0;xFDD0;",
    "&#xFD\u{1}D0;",
  ])
  func `a reference to a character that is none is drawn as it is written`(
    reference: String
  ) throws {
    func pdf(_ middle: String) throws -> RenderedFile {
      var graph = DOT.Graph("g")
      graph.node("a") { $0.label = .escString("x\(middle)y") }
      graph.cluster("c") { $0[raw: "label"] = .text("\(middle)z") }
      graph.node("b", in: "c") {
        // Markup with a reference that is none is no markup.
        let words = reference.contains("&#&") ? "" : middle
        $0[raw: "label"] = .markup("<b>x\(words)y</b>")
      }
      graph.edge("a", to: "b") { $0[raw: "headlabel"] = .text("&amp;\(middle)&eacute;") }
      return try Renderer.inProcess.render(graph, as: .pdf)
    }
    let shown = reference.filter { $0 != "\u{1}" }.replacing("&", with: "&amp;")
    #expect(try pdf(reference) == pdf(shown))
    #expect(try pdf("&#xE9;") == pdf("é"))
  }
}
