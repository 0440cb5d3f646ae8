public import Entente
public import Graphviz

/// A graph as a figure for print: who is there, how they are tied, and on whose word.
///
/// ```swift
/// var figure = Figure(of: graph)
/// figure.width = .millimeters(130)
/// let files = try figure.rendered(as: [.svg, .pdf])
/// ```
///
/// Lines carry the year and the number of the source, `2013 [1]`; a hollow arrowhead marks what is
/// inferred or not certain. The legend shows what occurs and nothing else, and the sources stand below it.
public struct Figure: Sendable {
  /// What is drawn.
  public let graph: Graph

  /// How it looks.
  public var theme: Theme

  /// How it is arranged.
  public var layout: FigureLayout

  /// The width of the page column; a wider drawing is scaled down to it.
  public var width: DOT.Length = .millimeters(180)

  /// The height of the page; a higher drawing is scaled down to it.
  public var maximumHeight: DOT.Length = .millimeters(225)

  /// The language of names, where the data have it, and of the legend and the caption.
  ///
  /// Legends and captions are in English, French, Russian or Kazakh; for other languages in English.
  public var language: String?

  /// The dots per inch of pictures made of dots.
  public var dotsPerInch = 300.0

  /// What sizes tell: of words where names stand in their shapes, of marks in an overview, which
  /// else tells the number of relations.
  public var sizing: EntityScale?

  /// What colors tell of entities, in the stead of their kinds.
  public var coloring: EntityColoring?

  /// What the widths of lines tell, in the stead of their families.
  public var lineMeasure: LineMeasure?

  /// What the figure was made from and by, for metadata and comments.
  public var provenance: Provenance?

  /// Whether the names that an overview has no room for stand in a file beside the figure, which
  /// the legend and the caption then say.
  ///
  /// The list is ``PlacedFigure/list``.
  public var hasListBeside = false

  /// The years of which the layout ``FigureLayout/time`` draws what began in them; all where none
  /// are given.
  public var years: ClosedRange<Int>?

  /// What was asked, for the caption.
  public internal(set) var question = Question.everything

  /// The graph that was asked; what is drawn is a part of it.
  var whole: Graph

  private(set) var highlighted: Set<Relation.ID> = []
  private(set) var highlightedEntities: Set<Entity.ID> = []
  private(set) var passings: [Passing] = []
  private var highlights: [Highlight] = []
  private(set) var ends: [Entity.ID] = []
  /// The ways of a figure of ways, the most telling first, each by its entities from end to end.
  private(set) var ways: [[Entity.ID]] = []
  /// The neighbors around these ways, those with most ties first.
  private(set) var around: [Entity.ID] = []
  private(set) var faded: Set<Entity.ID> = []

  /// Creates a figure of a whole graph.
  public init(of graph: Graph, theme: Theme = .paper, layout: FigureLayout = .automatic) {
    self.graph = graph
    whole = graph
    self.theme = theme
    self.layout = layout
  }

  /// Creates a figure of the ways between two entities, with what surrounds them faded.
  ///
  /// The most telling way is highlighted. Ways that tell less than a three-thousandth of what it
  /// tells (a score 8 higher) are left out. Neighbors with ties to two entities on the ways or to
  /// one between the ends of the best way are added while there is room, states apart, those with
  /// most ties first. Where the best way is a single step there is nothing between its ends: then
  /// the neighbors of all entities on the ways are added, those tied to both ends first, and states
  /// too where both ends are states. Where the page has no room, neighbors and then the less telling
  /// ways are left out.
  ///
  /// - Parameters:
  ///   - connections: The ways, as the graph found them.
  ///   - graph: The graph in which they were found.
  ///   - surroundings: How many neighbors to add at most.
  ///   - theme: How it looks.
  public init(
    of connections: Connections, in graph: Graph, surroundings: Int = 6, theme: Theme = .paper
  ) {
    let best = connections.ways.first
    let ways = connections.ways.filter { $0.score <= (best?.score ?? 0) + 8 }.map(\.path)
    let onWays = Set(ways.flatMap(\.entities).map(\.id))
    let around = Self.surroundings(
      of: onWays, best: best?.path.entities.map(\.id) ?? [], limit: surroundings, in: graph)
    self.init(of: graph.restricted(to: onWays.union(around)), theme: theme, layout: .path)
    whole = graph
    self.ways = ways.map { $0.entities.map(\.id) }
    self.around = around
    faded = Set(around)
    if let best {
      question = .ways(from: best.path.start, to: best.path.end, count: ways.count)
    }
    for way in ways { addPassings(of: way) }
    if let best {
      highlight(best.path)
      highlights = [.mostTelling]
    }
  }

  /// Creates a figure of an entity and what relations tie to it, step by step.
  ///
  /// - Parameters:
  ///   - center: The entity in the middle.
  ///   - steps: How many relations away the farthest entity may be.
  ///   - graph: The graph that holds it.
  ///   - theme: How it looks.
  /// - Throws: `GraphError` where the graph does not hold the entity, with the one that may be meant.
  public init(
    around center: Entity.ID, steps: Int = 1, in graph: Graph, theme: Theme = .paper
  ) throws(GraphError) {
    let kept = try graph.surroundings(of: [center], steps: steps)
    self.init(of: graph.restricted(to: kept), theme: theme, layout: .focus)
    whole = graph
    if let center = graph[center] { question = .surroundings(of: center, steps: steps) }
    highlightedEntities = [center]
  }

  /// Sets a path off from the rest: its entities, and the relations that carry it.
  ///
  /// The legend calls it by the caption, or the way asked for in its own language; where several
  /// paths are set off, by all their captions.
  public mutating func highlight(_ path: Path, as caption: String? = nil) {
    let added = caption.map { Highlight.named($0) } ?? .askedFor
    if !highlights.contains(added) { highlights.append(added) }
    highlightedEntities.formUnion(path.entities.map(\.id))
    let carriers = path.steps.flatMap(\.carriers)
    highlighted.formUnion(carriers.filter { $0.manner == .statement }.map(\.relation.id))
    addPassings(of: path, isHighlighted: true)
    ends = [path.start.id, path.end.id]
  }

  /// What is set off, for the legend.
  enum Highlight: Sendable, Hashable {
    case mostTelling, askedFor, focus
    case named(String)
  }

  /// What the legend calls what is set off.
  var highlightCaption: String {
    let captions = highlights.isEmpty ? [.focus] : highlights
    return captions.map(words.highlight).joined(separator: "; ")
  }

  /// A step that leads through the place or the agreement which a relation names.
  ///
  /// It is a line of its own, from one party of the relation to what the relation names: the other
  /// party need not be in the figure.
  struct Passing: Hashable {
    var from: Entity.ID
    var to: Entity.ID
    var relation: Relation
    var family: RelationKind.Family
    var phrase: String
    var isHighlighted: Bool
  }

  private mutating func addPassings(of path: Path, isHighlighted: Bool = false) {
    for step in path.steps {
      for carrier in step.carriers where carrier.manner != .statement {
        let forward = carrier.isForward ? step : step.reversed
        let phrase = graph.vocabulary.phrase(
          of: Step.Carrier(relation: carrier.relation, isForward: true, manner: carrier.manner),
          in: forward)
        let passing = Passing(
          from: forward.from.id, to: forward.to.id, relation: carrier.relation,
          family: carrier.manner == .place ? .place : .treaty, phrase: phrase,
          isHighlighted: isHighlighted)
        let known = passings.firstIndex {
          $0.from == passing.from && $0.to == passing.to && $0.relation == passing.relation
        }
        if let known {
          passings[known].isHighlighted = passings[known].isHighlighted || isHighlighted
        } else {
          passings.append(passing)
        }
      }
    }
  }
}
