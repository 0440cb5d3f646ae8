/// The documents that Graphviz draws, as values.
///
/// A document is built, changed and compared like any other value, and nothing is drawn until a
/// ``Renderer`` is asked. Lengths have units, positions are in points with y upward, and text is
/// escaped by its type:
///
/// ```swift
/// var graph = DOT.Graph("Ownership")
/// graph.rankDirection = .leftToRight
/// graph.nodeDefaults.shape = .box
/// graph.node("acme") { $0.label = .text("Ақ Жол, ЖШС") }
/// graph.node("mine") { $0.label = .text("R&D \\ Mine") }
/// graph.edge("acme", to: "mine") { $0.label = .lines(["owns", "51 %"], .left) }
/// try Renderer().render(graph, as: .svg).write(to: url)
/// ```
public enum DOT {}
