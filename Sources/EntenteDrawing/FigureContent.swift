import Entente
import Graphviz

/// What a figure shows, before anything has a place: entities, lines between them, numbered sources.
struct FigureContent {
  /// An entity to draw.
  struct Node {
    var entity: Entity
    var emphasis: Emphasis
    /// The years of an agreement or event, under its name.
    var years: String?
    /// The sources on which all its lines rest, said once here.
    var mark: String?
    /// The color that tells something, in the stead of the kind's.
    var fill: DOT.Color?
    /// How far along the scale of sizes it is, from 0 to 1.
    var growth: Double?
  }

  /// Parallel relations of one family, drawn as one line.
  struct Line {
    var from: Entity.ID
    var to: Entity.ID
    var family: RelationKind.Family
    var relations: [Relation]
    var isSymmetric: Bool
    var emphasis: Emphasis
    /// What the line says, where that is not how its relations read.
    var phrase: String?
    var label = ""
    /// What the label says but for the numbers of sources.
    var labelWithoutNumbers = ""
    /// How many things it says as the data say them, and not in the language of the figure.
    var untranslatedCount = 0
    /// How many of its relations have dates that only its words tell.
    var datedCount = 0
    /// Whether it stands for all there is between two entities, of any kind and in both directions.
    var isGathered = false
    /// The width that tells something, in the stead of the family's.
    var width: Double?

    /// Whether a source states it for certain; relations that are inferred or doubtful are never
    /// drawn together with those that are firm.
    var isFirm: Bool { isGathered || relations.allSatisfy(\.isFirm) }
  }

  /// How much something is set off.
  enum Emphasis { case end, highlighted, normal, faded }

  var nodes: [Node] = []
  var lines: [Line] = []

  /// The number of characters at which names are broken, but for those that `nameWidths` lists.
  static let nameWidth = 26

  /// The number of characters at which single names are broken.
  var nameWidths: [Entity.ID: Int] = [:]

  /// Whether the numbers of the sources of lines stand at their ends.
  var hasNumbersAtEnds = false

  /// What sizes, colors and widths tell.
  var scales: [ScaleKey] = []

  /// The number of characters at which the words of lines are broken.
  var wordsWidth = 26

  /// What a layout leaves out for its own reasons.
  var omissions: [Omission] = []

  /// The sources cited, in the order of the data; their numbers are their places from 1 on.
  var sources: [Source] = []

  /// The relations that the lines stand for.
  var drawnRelations: Set<Relation.ID> { Set(lines.flatMap(\.relations).map(\.id)) }

  /// Whether a line stands for something inferred or doubtful.
  var hasUnfirm: Bool { lines.contains { !$0.isFirm } }

  /// Whether a line stands for something that nobody vouches for.
  var hasUncited: Bool { lines.contains { $0.relations.contains { $0.citations.isEmpty } } }
}

extension FigureContent {
  /// The content of a figure.
  ///
  /// Relations that only say that an entity belongs to its own state are left out where bands tell
  /// it, unless the entity would then stand alone.
  ///
  /// - Parameters:
  ///   - figure: What is asked for.
  ///   - kept: The entities to draw, where that is not all.
  ///   - isShown: Whether a relation between two of them is drawn.
  ///   - isGathered: Whether a relation is drawn as one gray line with all others of its two entities.
  init(
    of figure: Figure, kept: Set<Entity.ID>? = nil,
    where isShown: (Relation) -> Bool = { _ in true },
    gathering isGathered: (Relation) -> Bool = { _ in false }
  ) {
    let graph = figure.graph
    func isKept(_ entity: Entity.ID) -> Bool { kept?.contains(entity) ?? true }
    // What the surroundings have to do with one another is another matter.
    let drawn = graph.relations.filter {
      !$0.isDenied && $0.standing != .deprecated
        && !(figure.faded.contains($0.from) && figure.faded.contains($0.to))
        && isKept($0.from) && isKept($0.to) && isShown($0)
    }
    let telling = drawn.filter { !figure.bandsTell($0) }
    let touched = Set(telling.flatMap { [$0.from, $0.to] })
    let shown = drawn.filter { relation in
      !figure.bandsTell(relation) || !touched.contains(relation.from)
    }
    nodes = graph.entities.filter { isKept($0.id) }
      .map { Node(entity: $0, emphasis: figure.emphasis(of: $0.id)) }
    lines = Self.bundles(of: shown.filter { !isGathered($0) }, figure: figure)
    lines += Self.gathered(shown.filter(isGathered), in: graph)
    let passings = figure.passings.filter { isKept($0.from) && isKept($0.to) }
    lines += passings.map { passing in
      Line(
        from: passing.from, to: passing.to, family: passing.family, relations: [passing.relation],
        isSymmetric: false, emphasis: passing.isHighlighted ? .highlighted : .normal,
        phrase: passing.phrase)
    }
    let cited = Set(lines.flatMap(\.relations).flatMap(\.citations).map(\.source))
    sources = graph.sources.filter { cited.contains($0.id) }
    addScales(of: figure)
    // An overview has no room for words on lines.
    if figure.layout == .overview { return }
    label(showingPhrases: figure.layout == .path, graph: graph, words: figure.words)
  }

  private static func gathered(_ relations: [Relation], in graph: Graph) -> [Line] {
    lines(of: relations) { relation -> (key: Set<Entity.ID>, line: Line)? in
      guard let kind = graph.kind(of: relation) else { return nil }
      let line = Line(
        from: relation.from, to: relation.to, family: kind.family, relations: [relation],
        isSymmetric: true, emphasis: .faded, isGathered: true)
      return (Set([relation.from, relation.to]), line)
    }
  }

  private static func bundles(of relations: [Relation], figure: Figure) -> [Line] {
    struct Key: Hashable {
      var from: Entity.ID
      var to: Entity.ID
      var family: RelationKind.Family
      var isSymmetric: Bool
      var isFirm: Bool
      // The years on a line are those of all its relations.
      var isDated: Bool
    }
    var lines = lines(of: relations) { relation -> (key: Key, line: Line)? in
      guard let kind = figure.graph.kind(of: relation) else { return nil }
      // Who was written first in a relation that goes both ways tells nothing.
      let isTurned = kind.isSymmetric && relation.to < relation.from
      let key = Key(
        from: isTurned ? relation.to : relation.from, to: isTurned ? relation.from : relation.to,
        family: kind.family, isSymmetric: kind.isSymmetric, isFirm: relation.isFirm,
        isDated: relation.period != nil)
      let line = Line(
        from: relation.from, to: relation.to, family: kind.family, relations: [relation],
        isSymmetric: kind.isSymmetric, emphasis: .normal)
      return (key, line)
    }
    for position in lines.indices {
      lines[position].emphasis = figure.emphasis(of: lines[position])
    }
    return lines
  }

  /// The lines of some relations: those with the same key share the line of the first.
  ///
  /// - Parameters:
  ///   - relations: The relations.
  ///   - draft: The key of a relation and a line of its own; nothing where it is not drawn.
  /// - Returns: The lines, in the order of their first relations.
  private static func lines<Key: Hashable>(
    of relations: [Relation], by draft: (Relation) -> (key: Key, line: Line)?
  ) -> [Line] {
    var positions: [Key: Int] = [:]
    var lines: [Line] = []
    for relation in relations {
      guard let (key, line) = draft(relation) else { continue }
      if let position = positions[key] {
        lines[position].relations.append(relation)
      } else {
        positions[key] = lines.count
        lines.append(line)
      }
    }
    return lines
  }
}

extension Figure {
  /// Whether a relation says only that an entity belongs to its own state, no office and no time,
  /// and a band of the figure tells it; third states have none.
  func bandsTell(_ relation: Relation) -> Bool {
    guard case .sides(let first, let second) = layout, [first, second].contains(relation.to),
      relation.period == nil, relation.role == nil,
      let from = graph[relation.from], from.states == [relation.to],
      let kind = graph.kind(of: relation)
    else { return false }
    return kind.family == .place || ["partOf", "bodyOf", "representativeOf"].contains(kind.id)
  }

  func emphasis(of entity: Entity.ID) -> FigureContent.Emphasis {
    if ends.contains(entity) { return .end }
    if highlightedEntities.contains(entity) { return .highlighted }
    return faded.contains(entity) ? .faded : .normal
  }

  func emphasis(of line: FigureContent.Line) -> FigureContent.Emphasis {
    if line.relations.contains(where: { highlighted.contains($0.id) }) { return .highlighted }
    return faded.contains(line.from) || faded.contains(line.to) ? .faded : .normal
  }
}

extension Relation {
  /// Whether a source states the relation, and nobody doubts it.
  var isFirm: Bool { basis == .stated && confidence == .certain }
}
