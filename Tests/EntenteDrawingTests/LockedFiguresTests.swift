import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// Figures with a lock after small changes of real data look as figures without one do.
@Suite struct LockedFiguresTests {
  /// A figure by what is asked for.
  enum Subject: Sendable, CaseIterable {
    case ways, sides, focus, time, force

    /// The figure of a graph, with some more in it where that can be asked for.
    func figure(of graph: Graph, more: Int) throws -> Figure {
      func ways(_ from: Entity.ID, _ to: Entity.ID) throws -> Figure {
        Figure(
          of: try graph.connections(between: from, and: to, limit: 4), in: graph,
          surroundings: 6 + more)
      }
      func highest(_ count: Int, _ layout: FigureLayout) -> Figure {
        let ranked = graph.centrality(.betweenness).map(\.entity.id)
          .filter { $0 != Change.newcomer }
        let kept = Set(ranked.prefix(count + more)).union([Change.newcomer])
        return Figure(of: graph.restricted(to: kept), layout: layout)
      }
      switch self {
      case .ways: return try ways("france", "kazakhstan")
      case .sides: return highest(30, .sides("france", "kazakhstan"))
      case .focus: return try Figure(around: "alliance-francaise", in: graph)
      case .time:
        var figure = Figure(of: graph, layout: .time)
        figure.years = 1990...2013
        return figure
      case .force: return highest(24, .force)
      }
    }
  }

  /// A small change of the data, or of what is asked.
  enum Change: Sendable, CaseIterable {
    case more, less, newEntity, language, longName

    static let newcomer: Entity.ID = "new-exhibition"

    /// The figure after the change.
    func figure(
      _ subject: Subject, of graph: Graph, drawn: [Entity.ID],
      using generator: inout SeededGenerator
    ) throws -> Figure {
      var (graph, more) = (graph, 0)
      // The ends of the ways and the middle of the surroundings stay.
      let kept: Set<Entity.ID> = ["france", "kazakhstan", "alliance-francaise"]
      let one = try #require(
        drawn.filter { !kept.contains($0) }.randomElement(using: &generator))
      switch self {
      case .more: more = 1
      case .less: graph = graph.restricted(to: Set(graph.entities.map(\.id)).subtracting([one]))
      case .newEntity:
        let new = Entity(
          Self.newcomer, name: "Exhibition of new arts", kind: .event, during: "2013-05-02")
        let partners = kept.filter(drawn.contains).sorted()
        graph = try Graph(
          title: graph.title, vocabulary: graph.vocabulary, entities: graph.entities + [new],
          relations: graph.relations + partners.map { Relation($0, "organises", Self.newcomer) },
          sources: graph.sources)
      case .language: break
      case .longName:
        let entities = graph.entities.map { entity in
          var entity = entity
          if entity.id == one {
            entity.names = Names("The \(entity.name) as it has been called by most since then")
          }
          return entity
        }
        graph = try Graph(
          title: graph.title, vocabulary: graph.vocabulary, entities: entities,
          relations: graph.relations, sources: graph.sources)
      }
      var figure = try subject.figure(of: graph, more: more)
      if self == .language { figure.language = "ru" }
      return figure
    }
  }

  private static let page = Size(
    width: DOT.Length.millimeters(180).points, height: DOT.Length.millimeters(225).points)

  private static let seed: UInt64 = 20_261_125

  @Test(arguments: Subject.allCases, Change.allCases)
  func `what a lock knows stays, and nothing is in the way of anything`(
    subject: Subject, change: Change
  ) throws {
    let graph = try FigureTests.bilateral()
    let first = try subject.figure(of: graph, more: 0).placed()
    let lock = try FigureLock(FigureLock(of: first, page: Self.page).text)
    var generator = SeededGenerator(seed: Self.seed)
    let drawn = graph.entities.map(\.id).filter { lock.places[$0.nodeID] != nil }
    let free = try change.figure(subject, of: graph, drawn: drawn, using: &generator).placed()
    let kept = try free.kept(by: lock, page: Self.page)
    #expect(kept.entityCount == free.entityCount)
    let drawing = try LockableDrawing(kept.document, by: .inProcess)
    for (id, place) in drawing.places {
      guard let held = lock.places[id] else { continue }
      #expect(abs(held.x - place.x) < 0.01 && abs(held.y - place.y) < 0.01, "\(id)")
    }
    // Ways around an entity that is left out are other ways, and a name of many lines has no room
    // where one of a line stood: that is told.
    if change != .less { #expect(kept.textSizes.lowerBound >= Figure.smallestText) }
    if change != .longName { #expect(kept.lockFaults == []) }
    let overlaps = try (kept.wordOverlaps().count, free.wordOverlaps().count)
    #expect(overlaps.0 <= overlaps.1)
  }
}
