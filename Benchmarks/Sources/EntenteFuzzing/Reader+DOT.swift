import DOTFuzzing
import Entente
import EntenteFormats
import Graphviz

extension Reader {
  /// Documents for Graphviz: a graph drawn plainly, and one with all that the language has.
  static let dot = Reader(name: "dot") { graph in
    var drawing = DOT.Graph(graph.title ?? "", .directed)
    for entity in graph.entities.prefix(100) {
      drawing.node(entity.id.rawValue) { $0.label = .text(entity.name) }
    }
    for relation in graph.relations.prefix(100) {
      drawing.edge(relation.from.rawValue, to: relation.to.rawValue) {
        $0.label = .text(relation.kind.rawValue)
      }
    }
    return [
      GraphFile(name: "drawing.dot", bytes: Array(drawing.dot().utf8)),
      GraphFile(name: "language.dot", bytes: Array(language.utf8)),
    ]
  } read: { files, _ in
    var outcome = Outcome()
    for file in files {
      outcome.isAccepted = !DOT.Reading(of: file.bytes).hasErrors
      if let sentence = ReadingLaws.broken(by: file.bytes) { outcome.broken.append(sentence) }
    }
    return outcome
  }

  private static let language = """
    // head
    # 1 "file"
    strict digraph "all \\"of\\" it" { /* block */ charset = latin1; rankdir=LR
      graph [label=<<b>T</b>&amp;>]; node [shape=box, "a b"="joi\\
    ned" + "x"] edge []
      subgraph cluster_x { rank = same a; b:n:c , -.5; subgraph again {} }
        -> { c; 1.5 } -> d [key=k;x=1][y=2] // beside

      e -> subgraph again { e -> f:"port" } [headport=s tailport="q:n"]
      "Қазақ" -> "e\u{301}" -> "\u{E9}"
    }
    graph { a -- b -- {c d} -- a [key="k"] } // foot
    """
}
