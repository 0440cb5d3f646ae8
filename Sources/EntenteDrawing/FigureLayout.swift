public import Entente
public import Graphviz

/// How the entities of a figure are arranged.
public enum FigureLayout: Sendable, Hashable {
  /// The one that fits: ranks for a path, sides for two states, springs for the rest, and an
  /// overview where the text of all names would be too small to read.
  case automatic

  /// Two states left and right, what they share in the middle.
  case sides(Entity.ID, Entity.ID)

  /// From top to bottom, from one end of a path to the other.
  case path

  /// Springs: what is tied stands close.
  case force

  /// Many entities: marks that grow with the number of relations, and names as room allows.
  case overview

  /// One of Graphviz' engines, with its own habits.
  case engine(Engine)
}

extension FigureLayout {
  /// The names of the layouts that are ours.
  public static let names = ["auto", "sides", "path", "force", "overview"]

  /// The names of Graphviz' engines that a figure can use; osage and patchwork pack boxes and take
  /// no heed of lines.
  public static let engineNames = [
    "circo", "dot", "fdp", "neato", "sfdp", "twopi",
  ]

  /// The layout of a name; the sides are those of the first two states of the graph.
  ///
  /// - Throws: ``FigureError`` where there is no such layout, or there are no two states.
  public init(named name: String, for graph: Graph) throws(FigureError) {
    switch name {
    case "auto": self = .automatic
    case "path": self = .path
    case "force": self = .force
    case "overview": self = .overview
    case "sides":
      guard let (first, second) = Self.sides(of: graph) else { throw .noSides(name) }
      self = .sides(first, second)
    case _ where Self.engineNames.contains(name): self = .engine(Engine(name))
    default:
      throw .unknownLayout(name)
    }
  }

  /// The two states that have most entities, where at least two have any besides themselves.
  static func sides(of graph: Graph) -> (Entity.ID, Entity.ID)? {
    let states = graph.entities(of: .state).map { ($0.id, graph.side(of: $0.id).count) }
      .filter { $0.1 > 1 }
    let largest = states.indices.sorted { (-states[$0].1, $0) < (-states[$1].1, $1) }.prefix(2)
    guard largest.count == 2 else { return nil }
    let inOrder = largest.sorted()
    return (states[inOrder[0]].0, states[inOrder[1]].0)
  }
}

/// Why there is no figure.
public enum FigureError: Error, Sendable, Hashable {
  /// There is no layout of that name.
  case unknownLayout(String)

  /// The layout needs two states with entities of their own.
  case noSides(String)

  /// There is nothing to draw.
  case empty
}

extension FigureError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .unknownLayout(let name):
      "There is no layout '\(name)'. Known: \(FigureLayout.names.joined(separator: ", ")), and "
        + "Graphviz' \(FigureLayout.engineNames.joined(separator: ", "))."
    case .noSides(let name):
      "The layout '\(name)' needs two states with entities of their own; the layout 'force' needs none."
    case .empty: "The graph has no entities to draw."
    }
  }
}
