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

  /// An entity in the middle, and what surrounds it left and right, step by step.
  case focus

  /// Events and agreements along years, and who is tied to them.
  case time

  /// Springs: what is tied stands close.
  case force

  /// Many entities: marks that grow with the number of relations, and names as room allows.
  case overview

  /// One of Graphviz' engines, with its own habits.
  case engine(Engine)
}

extension FigureLayout {
  /// The names of the layouts that are ours.
  public static let names = ["auto", "sides", "focus", "path", "time", "force", "overview"]

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
    case "focus": self = .focus
    case "path": self = .path
    case "time": self = .time
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

  /// There are more entities and relations than the layout draws in good time.
  case tooMany(layout: String, entities: Int, relations: Int)

  /// The figure is about no entity that could stand in the middle.
  case noFocus

  /// No event or agreement with a date has a tie.
  case noTime(undated: Int, datedRelations: Int, years: ClosedRange<Int>?)

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
    case .tooMany("overview", let entities, let relations):
      "\(entities) entities and \(relations) relations are too many for any figure. Draw a part, such "
        + "as the sixty that stand highest in a ranking."
    case .tooMany(let layout, let entities, let relations):
      "The layout '\(layout)' takes too long for \(entities) entities and \(relations) relations. Draw "
        + "a part, such as the sixty that stand highest in a ranking, or all as an 'overview'."
    case .noFocus:
      "The layout 'focus' needs an entity for the middle: --focus NAME, or Figure(around:in:)."
    case .noTime(let undated, let datedRelations, let years):
      Self.noTime(undated, datedRelations, years)
    case .empty: "The graph has no entities to draw."
    }
  }
}

extension FigureError {
  private static func noTime(
    _ undated: Int, _ datedRelations: Int, _ years: ClosedRange<Int>?
  ) -> String {
    if let years {
      return "No event or agreement began in \(years.lowerBound) to \(years.upperBound). "
        + "Choose other years, or leave them out."
    }
    var text =
      "The layout 'time' places events and agreements with a date and a tie, and there are none"
    if undated > 0 {
      text += "; \(undated) \(undated == 1 ? "has" : "have") no date. Say when they were."
    } else if datedRelations > 0 {
      text +=
        ", only \(datedRelations) dated \(datedRelations == 1 ? "relation" : "relations"). "
        + "The layouts 'sides' and 'dot' write dates on lines."
    } else {
      text += ". The layout 'force' needs none."
    }
    return text
  }
}
