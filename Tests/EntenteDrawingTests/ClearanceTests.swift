import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// Where heads and words of figures in columns stand, as measured from the placed figure.
@Suite struct ClearanceTests {
  /// A figure by what is asked for.
  enum Setting: Sendable, CustomTestStringConvertible {
    case sides(Int, language: String?)
    case focus(Entity.ID, steps: Int, width: Double)
    case time(width: Double)

    var testDescription: String {
      switch self {
      case .sides(let count, let language): "\(count) entities, \(language ?? "-")"
      case .focus(let entity, let steps, let width): "\(entity), \(steps), \(Int(width)) mm"
      case .time(let width): "time, \(Int(width)) mm"
      }
    }

    func figure() throws -> Figure {
      let graph = try FigureTests.bilateral()
      switch self {
      case .sides(let count, let language):
        var figure = Figure(
          ofHighest: count, in: graph.centrality(.betweenness), of: graph,
          layout: .sides("france", "kazakhstan"))
        figure.language = language
        if count == 60 { figure.maximumHeight = .millimeters(240) }
        return figure
      case .focus(let entity, let steps, let width):
        var figure = try Figure(around: entity, steps: steps, in: graph)
        figure.width = .millimeters(width)
        return figure
      case .time(let width):
        var figure = Figure(of: graph, layout: .time)
        figure.width = .millimeters(width)
        return figure
      }
    }
  }

  private static let settings: [Setting] =
    [nil, "fr", "ru", "kk"].flatMap { language in
      [10, 25, 40, 60].map { Setting.sides($0, language: language) }
    } + [
      .focus("nazarbayev", steps: 1, width: 180),
      .focus("alliance-francaise", steps: 1, width: 180),
      .focus("unesco", steps: 1, width: 85), .focus("unesco", steps: 2, width: 180),
      .focus("france", steps: 1, width: 180), .time(width: 180), .time(width: 85),
    ]

  /// A head at an entity.
  private struct Head {
    var entity: DOT.Node.ID
    var tip: Point
    var base: Point
    var frame: Rectangle
    var name: String
  }

  private func heads(of document: DOT.Graph) -> [Head] {
    document.edges.filter { !$0.tail.hasPrefix(":") }.flatMap { edge -> [Head] in
      guard let spline = edge.route?.splines.first else { return [] }
      let ends = [
        (edge.tail, spline.start, spline.points.first), (edge.head, spline.end, spline.points.last),
      ]
      let pointed = ends.compactMap { id, tip, base in
        tip.flatMap { tip in base.map { (id, tip, $0) } }
      }
      return zip(pointed, spline.heads).map { end, frame in
        Head(
          entity: end.0, tip: end.1, base: end.2, frame: frame, name: "\(edge.tail)–\(edge.head)")
      }
    }
  }

  @Test(arguments: settings)
  func `heads touch outlines and stand apart, and words lie on none and on no entity`(
    setting: Setting
  ) throws {
    let document = try setting.figure().placed().document
    let frames = try Renderer.inProcess.layout(document, engine: .nop2).nodes.mapValues(\.frame)
    let entities = document.nodes.filter { $0.class?.hasPrefix("entity") == true }
    let heads = heads(of: document)
    #expect(!heads.isEmpty)
    for (number, head) in heads.enumerated() {
      let frame = try #require(frames[head.entity])
      let outline = Outline(of: entities.first { $0.id == head.entity }?.shape)
      let isLevel = abs(head.tip.y - head.base.y) < abs(head.tip.x - head.base.x)
      let rim =
        isLevel
        ? outline.meeting(frame, at: head.tip.y, onTheRight: head.base.x > head.tip.x)
        : outline.meeting(frame, at: head.tip.x, fromAbove: head.base.y < head.tip.y)
      #expect(abs(rim.x - head.tip.x) + abs(rim.y - head.tip.y) < 0.6, "\(head.name)")
      for other in heads[(number + 1)...] where other.entity == head.entity {
        let (dx, dy) = (other.tip.x - head.tip.x, other.tip.y - head.tip.y)
        #expect((dx * dx + dy * dy).squareRoot() > 2.6, "\(head.name), \(other.name)")
      }
    }
    for words in document.nodes where words.class == "label" {
      let frame = try #require(frames[words.id])
      for entity in entities {
        let thing = try #require(frames[entity.id])
        #expect(!thing.overlaps(frame, tolerance: 0), "\(words.id) on \(entity.id)")
      }
      // Half a point of the room around both may be shared.
      for head in heads { #expect(!head.frame.overlaps(frame, tolerance: 0.6), "\(head.name)") }
    }
  }

  @Test func `words on a band have its color, and others that of the page`() throws {
    let document = try Setting.sides(25, language: nil).figure().placed().document
    let bands = document.backgroundAreas
    var fills: Set<DOT.Color> = []
    for node in document.nodes where node.class == "label" {
      guard case .html(let label) = node.label, let fill = label.background,
        let place = node.position?.point
      else { continue }
      let band = bands.first { band in
        let places = band.corners.map(\.x)
        return (places.min() ?? 0) <= place.x && place.x <= (places.max() ?? 0)
      }
      #expect(fill == band?.fill ?? .white, "\(node.id)")
      fills.insert(fill)
    }
    #expect(fills.count > 1)
  }
}
