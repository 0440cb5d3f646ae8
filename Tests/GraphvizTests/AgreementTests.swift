import Foundation
import Graphviz
import Testing

/// Our writer against Graphviz' own reader: what is written is what Graphviz holds.
@Suite struct AgreementTests {
  @Test func `Graphviz reads the nodes, edges and attributes that were written`() throws {
    for seed in UInt64(0)..<100 {
      var generator = SeededGenerator(seed: seed)
      let document = document(using: &generator)
      let file = try Renderer().render(document, as: Format("dot_json"))
      let json = try #require(
        try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any], "seed \(seed)")
      let objects = try #require(json["objects"] as? [[String: Any]])
      let nodes = objects.filter { $0["nodes"] == nil && $0["subgraphs"] == nil }
        .filter { ($0["name"] as? String)?.hasPrefix("n") == true }
      #expect(nodes.map { $0["name"] as? String } == document.nodes.map(\.id), "seed \(seed)")
      for (node, found) in zip(document.nodes, nodes) {
        #expect(found["note"] as? String == text(node[raw: "note"]), "seed \(seed)")
      }
      let names = Dictionary(
        objects.compactMap { object -> (Int, String)? in
          guard let id = object["_gvid"] as? Int, let name = object["name"] as? String else {
            return nil
          }
          return (id, name)
        }, uniquingKeysWith: { one, _ in one })
      let edges = try #require(json["edges"] as? [[String: Any]]).sorted {
        ($0["_gvid"] as? Int ?? 0) < ($1["_gvid"] as? Int ?? 0)
      }
      let found = edges.map { edge in
        [edge["tail"], edge["head"]].map { ($0 as? Int).flatMap { names[$0] } ?? "" }
          + [edge["cite"] as? String ?? ""]
      }
      let written = document.edges.map { [$0.tail, $0.head, text($0[raw: "cite"]) ?? ""] }
      #expect(found.sorted(by: lexical) == written.sorted(by: lexical), "seed \(seed)")
    }
  }

  private func lexical(_ one: [String], _ other: [String]) -> Bool {
    one.lexicographicallyPrecedes(other)
  }

  private func text(_ value: DOT.Value?) -> String? {
    guard case .text(let text) = value else { return nil }
    return text
  }

  private func document(using generator: inout SeededGenerator) -> DOT.Graph {
    var graph = DOT.Graph("g")
    graph.cluster("c")
    for index in 0..<6 {
      graph.node("n\(index) " + verbatim(using: &generator), in: index < 2 ? "c" : nil) {
        $0.label = "x"
        $0[raw: "note"] = .text(verbatim(using: &generator))
      }
    }
    let ids = graph.nodes.map(\.id)
    for _ in 0..<10 {
      graph.edge(
        ids.randomElement(using: &generator) ?? "", to: ids.randomElement(using: &generator) ?? ""
      ) {
        $0[raw: "cite"] = .text("c" + verbatim(using: &generator))
      }
    }
    return graph
  }

  /// Text that DOT can hold: no control characters, and no backslash where it could escape.
  private func verbatim(using generator: inout SeededGenerator) -> String {
    let text = randomText(using: &generator, lineFeeds: false)
      .unicodeScalars.filter { $0.value != 7 && $0.value != 0xFFFF && $0 != "\\" }
    return String(String.UnicodeScalarView(text)) + "\\x."
  }
}
