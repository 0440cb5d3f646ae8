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
      let reading = DOT.Reading(of: file.bytes)
      outcome.isAccepted = !reading.hasErrors
      outcome.broken += Laws.broken(by: reading, of: file)
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

extension Laws {
  /// What a reading of a DOT file breaks.
  static func broken(by reading: DOT.Reading, of file: GraphFile) -> [String] {
    var broken: [String] = []
    if reading.documents.isEmpty, !reading.hasErrors {
      broken.append("There is neither a document nor an error.")
    }
    for problem in reading.problems {
      // A byte of Latin-1 becomes two.
      let size = 2 * file.bytes.count + 1
      if !(1...size).contains(problem.line) || !(1...size).contains(problem.column) {
        broken.append("A problem points outside its file: \(problem)")
      }
      if !problem.message.hasSuffix(".") || problem.excerpt.utf8.count(where: { $0 == 10 }) != 1 {
        broken.append("A problem says no sentence or shows no line: \(problem)")
      }
    }
    return broken + reading.documents.flatMap { self.broken(by: $0, isWhole: !reading.hasErrors) }
  }

  private static func broken(by document: DOT.Document, isWhole: Bool) -> [String] {
    var broken: [String] = []
    let again = DOT.Reading(of: Array(document.dot().utf8))
    if again.hasErrors { broken.append("What is written is refused.") }
    if isWhole, again.documents != [document] {
      broken.append("What is written is read otherwise.")
    }
    guard let content = try? DOT.Content(document, maximum: 100_000) else { return broken }
    let canonical = content.dot()
    guard let same = try? DOT.Content(DOT.Document(canonical)) else {
      return broken + ["The canonical form is refused."]
    }
    // Which keyed edge a strict graph means depends on the order of its edges.
    let isAmbiguous = content.isStrict && content.edges.contains { $0[raw: "key"] != nil }
    if !isAmbiguous, same.dot() != canonical {
      broken.append("The canonical form is not its own.")
    }
    if let drawing = try? DOT.Graph(content), (try? DOT.Document(drawing.dot())) == nil {
      broken.append("The drawing is refused.")
    }
    return broken
  }
}
