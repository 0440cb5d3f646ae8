import Entente
import Foundation
import Graphviz

/// Who stands near whom, as Graphviz' neato finds it: the entities and the words of lines, each of
/// which is a body between the ends of its line.
///
/// Distances on the page mirror those in the graph (stress, Gansner, Koren and North 2004).
struct Springs {
  /// The places of the entities that have a line, in the order of the content, then those of words.
  let places: [Point]
  /// The lines between them, in the order of the content.
  let links: [BoxField.Link]
  /// The entities among the nodes of the content: those that have a line.
  let tied: [Int]

  /// Lays out the entities that have a line.
  ///
  /// - Parameters:
  ///   - content: The entities and lines.
  ///   - seed: Where the engine begins.
  ///   - renderer: What runs the engine.
  /// - Throws: `RenderError` where Graphviz fails.
  init(of content: FigureContent, seed: Int, by renderer: Renderer) throws(RenderError) {
    let ends = Set(content.lines.flatMap { [$0.from, $0.to] })
    tied = content.nodes.indices.filter { ends.contains(content.nodes[$0].entity.id) }
    var numbers: [Entity.ID: Int] = [:]
    for (number, node) in tied.enumerated() { numbers[content.nodes[node].entity.id] = number }
    let parallels = content.lines.reduce(into: [:]) { $0[Set([$1.from, $1.to]), default: 0] += 1 }
    var count = tied.count
    links = content.lines.map { line in
      var link = BoxField.Link(from: numbers[line.from] ?? 0, to: numbers[line.to] ?? 0)
      // Lines without words that are one of several go apart like those with words.
      let isOneOfMany = parallels[[line.from, line.to], default: 0] > 1
      if !line.label.isEmpty || isOneOfMany || line.from == line.to {
        link.words = count
        count += 1
      }
      return link
    }
    let layout = try renderer.layout(Self.document(count, links, seed: seed), engine: .neato)
    let found = (0..<count).map { layout.nodes["\($0)"]?.frame.center ?? Point(x: 0, y: 0) }
    places = Self.turned(
      found.map { $0.isFinite ? $0 : Point(x: 0, y: 0) }, level: Self.thickest(links))
  }

  /// How many lines there are between each two entities.
  private static func counts(_ links: [BoxField.Link]) -> [[Int]: Int] {
    links.reduce(into: [:]) { $0[[min($1.from, $1.to), max($1.from, $1.to)], default: 0] += 1 }
  }

  /// The two entities with most lines between them, if these are so many that they are to lie level:
  /// their words then stand above each other.
  private static func thickest(_ links: [BoxField.Link]) -> (Int, Int)? {
    let most = counts(links).filter { $0.key[0] != $0.key[1] && $0.value >= fewestForLevel }
      .max { ($0.value, $1.key[0], $1.key[1]) < ($1.value, $0.key[0], $0.key[1]) }
    return most.map { ($0.key[0], $0.key[1]) }
  }

  /// So many lines between two entities set the direction of the picture.
  private static let fewestForLevel = 3

  /// How much longer lines are for each further one between the same two entities, and at most.
  private static let (lengthening, longest) = (0.15, 2.5)

  private static func document(
    _ count: Int, _ links: [BoxField.Link], seed: Int
  ) -> DOT.Graph {
    var document = DOT.Graph("springs", .undirected)
    document.start = seed
    document.overlap = "true"
    document.splines = .straight
    document[raw: "mode"] = .text("major")
    document[raw: "model"] = .text("subset")
    // Parts that no line joins stand about as far apart as what a line joins.
    document[raw: "pack"] = .number(30)
    document.nodeDefaults.label = .empty
    document.nodeDefaults.shape = .point
    for number in 0..<count { document.node("\(number)") }
    let counts = counts(links)
    for link in links {
      let others = counts[[min(link.from, link.to), max(link.from, link.to)], default: 1] - 1
      let length = min(longest, 1 + Double(others) * lengthening)
      let stops = [link.from, link.words, link.to].compactMap(\.self)
      for (start, end) in zip(stops, stops.dropFirst()) {
        document.edge("\(start)", to: "\(end)") {
          $0[raw: "len"] = .number(length / Double(stops.count - 1))
        }
      }
    }
    return document
  }

  /// The places with y downward, turned so that two of them are level, or so that the picture is widest
  /// from left to right, to the tenth of a point.
  private static func turned(_ places: [Point], level pair: (Int, Int)?) -> [Point] {
    let center = Point(
      x: places.reduce(0) { $0 + $1.x } / Double(max(1, places.count)),
      y: places.reduce(0) { $0 + $1.y } / Double(max(1, places.count)))
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for place in places {
      let (dx, dy) = (place.x - center.x, place.y - center.y)
      (xx, xy, yy) = (xx + dx * dx, xy + dx * dy, yy + dy * dy)
    }
    var angle = atan2(2 * xy, xx - yy) / 2
    if let (one, other) = pair {
      angle = atan2(places[other].y - places[one].y, places[other].x - places[one].x)
    }
    let (cosine, sine) = (cos(angle), sin(angle))
    return places.map { place in
      let (dx, dy) = (place.x - center.x, place.y - center.y)
      return Point(
        x: ((dx * cosine + dy * sine) * 10).rounded() / 10,
        y: ((dx * sine - dy * cosine) * 10).rounded() / 10)
    }
  }
}

extension Point {
  fileprivate var isFinite: Bool { x.isFinite && y.isFinite }
}
