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

  /// Springs: what is tied stands close, with words on lines as the page has room.
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
      if graph.entities.isEmpty { throw .empty }
      guard let (first, second) = Self.sides(of: graph) else { throw .noSides(name) }
      self = .sides(first, second)
    case _ where Self.engineNames.contains(name): self = .engine(Engine(name))
    default:
      throw .unknownLayout(name)
    }
  }

  /// The states that have entities besides themselves, and how many with themselves.
  static func statesWithEntities(of graph: Graph) -> [(Entity.ID, Int)] {
    graph.entities(of: .state).map { ($0.id, graph.side(of: $0.id).count) }.filter { $0.1 > 1 }
  }

  /// The two states that have most entities, where at least two have any besides themselves.
  static func sides(of graph: Graph) -> (Entity.ID, Entity.ID)? {
    let states = statesWithEntities(of: graph)
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

  /// There are more entities and relations than pages are tried for until all names can be read.
  case noReadablePage(entities: Int, relations: Int)

  /// The figure is about no entity that could stand in the middle.
  case noFocus

  /// No event or agreement with a date has a tie.
  case noTime(undated: Int, datedRelations: Int, years: ClosedRange<Int>?)

  /// The page is too small for anything to be read on it; the width and the height in points.
  case smallPage(width: Double, height: Double)

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
        + "a part, such as the \(Self.part(of: entities).words) that stand highest in a ranking, or all "
        + "as an 'overview'."
    case .noReadablePage(let entities, let relations):
      "It takes too long to find a page on which the names of \(entities) entities and \(relations) "
        + "relations can be read. Choose a width: what has no name there is listed beside the figure."
    case .noFocus:
      "The layout 'focus' needs an entity for the middle, and none is named."
    case .noTime(let undated, let datedRelations, let years):
      Self.noTime(undated, datedRelations, years)
    case .smallPage(let width, let height):
      "A page of \(Self.millimeters(width)) × \(Self.millimeters(height)) mm is too small for a "
        + "figure. It is at least \(Self.millimeters(Figure.leastSide)) mm wide and high."
    case .empty: "The graph has no entities to draw."
    }
  }
}

extension FigureError {
  /// How many entities to draw of too many.
  ///
  /// The words for the number, and the number.
  public static func part(of entities: Int) -> (words: String, count: Int) {
    switch entities {
    case ...40: ("ten", 10)
    case ...120: ("thirty", 30)
    default: ("sixty", 60)
    }
  }

  /// Millimeters to the tenth, of points; what is no length is said as it is.
  private static func millimeters(_ points: Double) -> String {
    let tenths = (points * 254 / 72).rounded()
    guard let tenths = Int(exactly: tenths) else { return "\(points)" }
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
  }

  private static func noTime(
    _ undated: Int, _ datedRelations: Int, _ years: ClosedRange<Int>?
  ) -> String {
    if let years {
      return "No event or agreement began \(EnglishWords().told(AskedYears(years))). "
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
