import Graphviz
import Testing

/// What the safe profile says of letters, names and shapes that Graphviz or cairo cannot draw.
@Suite struct SafeLettersTests: DrawsSmallGraphs {
  /// cairo keeps a font that it failed to scale as broken, for all drawings of the process.
  @Test(arguments: [
    ("viewport", "72,72,1e4", true), ("viewport", "72,72,50", false),
    ("viewport", "9,9,-1e9", true), ("viewport", "72e,72,1e5", true),
    ("viewport", "72,72,1\u{1}e5", true), ("view\u{1}port", "72,72,1e5", true),
    ("size", "5000!", true), ("size", "8,11!", false), ("size", "16.5,11.7!", false),
    ("size", "5000", false), ("fontsize", "1e5", true), ("fontsize", "5000", false),
    ("labelfontsize", "20000", true),
  ])
  func `letters beyond what a font can be scaled to are refused`(
    name: String, value: String, isRefused: Bool
  ) throws {
    let graph = graph {
      $0[raw: name] = .text(value)
      $0.edges[0][raw: name] = .text(value)
    }
    #expect((error(graph, .pdf) != nil) == isRefused)
    #expect(try !renderer.render(self.graph { _ in }, as: .png).bytes.isEmpty)
  }

  @Test(arguments: [Format.png, "jpg", "gif"])
  func `dots that break fonts are refused`(format: Format) throws {
    guard try Renderer.formats().contains(format) else { return }
    for (size, dots) in [("0.005,0.005", "1e8"), ("0.01,0.01,100", "1e7"), ("", "400000")] {
      let graph = graph {
        $0[raw: "viewport"] = size.isEmpty ? nil : .text(size)
        $0[raw: "dpi"] = .text(dots)
      }
      #expect(error(graph, format) != nil)
    }
    #expect(try !renderer.render(graph { _ in }, as: .png).bytes.isEmpty)
  }

  @Test(arguments: [
    ("F 14 5 -Times T 0 0 0 10 1 -x ", true), ("c 3 -red P 3 0 0 9 9 0 9", false),
    ("c 3 -red P 3 0 0 9 9", true), ("c3 -red", true), ("", false),
  ])
  func `a background of anything but shapes is refused`(operations: String, isRefused: Bool) {
    let graph = graph { $0[raw: "_background"] = .text(operations) }
    #expect((error(graph) != nil) == isRefused)
  }

  @Test func `a name that makes a reference in a label is refused`() {
    var graph = DOT.Graph("g")
    graph.node("&#xFDD0;") { $0.label = .escString("\\N") }
    #expect(error(graph, .pdf) != nil)
    var joined = DOT.Graph("g")
    joined.node("FDD0;") { $0.label = .escString("&#x\\N") }
    #expect(error(joined, .pdf) != nil)
    var plain = DOT.Graph("g")
    plain.node("FDD0;") { $0.label = .escString("\\N") }
    #expect(error(plain, .pdf) == nil)
  }

  @Test func `a control character hides no engine and no border`() throws {
    let hidden = graph { $0[raw: "pad"] = .text("1\u{1}50") }
    #expect(error(hidden, .png) != nil)
    let engine = graph { $0[raw: "lay\u{1}out"] = .text("neato") }
    #expect(try renderer.render(engine, as: .svg) == renderer.render(graph { _ in }, as: .svg))
  }
}
