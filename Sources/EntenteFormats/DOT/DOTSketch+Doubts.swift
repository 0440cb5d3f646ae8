internal import Entente
internal import Graphviz

extension DOTSketch {
  /// The attributes that are read of nodes.
  private static let nodeKeys = ["class", "kind", "label", "name", "note", "of", "when"]

  /// The attributes that are read of edges.
  private static let edgeKeys = [
    "cite", "label", "locator", "note", "relation", "role", "source", "weight", "when",
  ]

  /// Attributes that nobody reads and that are almost one that is, each where it first stands.
  ///
  /// - Complexity: O(*n*) in the attributes.
  func doubts(in bytes: [UInt8]) -> [SyntaxProblem] {
    var seen: Set<String> = []
    var doubts: [SyntaxProblem] = []
    func look(at attributes: DOT.Attributes, among keys: [String], place: @autoclosure () -> Int?) {
      for name in attributes.names where !keys.contains(name) && !DOTAttributes.isDrawing(name) {
        guard seen.insert(name).inserted, let key = Suggestion.nearest(to: name, among: keys),
          let place = place()
        else { continue }
        let parts = DOT.StatementParts(in: bytes, at: place)
        doubts.append(
          SyntaxProblem(
            range: parts.setting(name)?.name ?? parts.first,
            problem: .doubtfulDOT(
              "The attribute \(PrintableText.quoted(name)) is not read. Did you mean '\(key)'?")))
      }
    }
    for (number, node) in content.nodes.enumerated() where !node.attributes.isEmpty {
      look(at: node.attributes, among: Self.nodeKeys, place: content.place(ofNode: number))
    }
    for (number, edge) in content.edges.enumerated() where !edge.attributes.isEmpty {
      look(at: edge.attributes, among: Self.edgeKeys, place: content.place(ofEdge: number))
    }
    return doubts
  }
}
