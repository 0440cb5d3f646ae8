import Entente
import Graphviz

/// Many entities on one page: marks instead of boxes, and names where there is room for them.
///
/// Graphviz says who stands near whom; the page is then filled evenly, marks grow with the number of
/// relations, and the best connected entities get their names first. Text keeps its size on the
/// page, however many entities there are.
struct Overview {
  let figure: Figure
  let content: FigureContent

  /// The number of relations drawn at each node of the content.
  let degrees: [Int]

  /// The width of the page and the greatest height, without the room around the drawing.
  let page: Size

  /// The room around a drawing, left and right together, in points.
  static let padding = 6.0

  /// The longest side in points of a page that a PDF file can have (PDF 1.7, annex C).
  private static let longestSide = 14_400.0

  /// The shortest side in points on which anything can be placed; what is smaller is scaled down.
  private static let shortestSide = 60.0

  init(of figure: Figure, content: FigureContent) {
    self.figure = figure
    self.content = content
    var counts: [Entity.ID: Int] = [:]
    for line in content.lines {
      counts[line.from, default: 0] += line.relations.count
      if line.to != line.from { counts[line.to, default: 0] += line.relations.count }
    }
    degrees = content.nodes.map { counts[$0.entity.id] ?? 0 }
    func side(_ length: DOT.Length) -> Double {
      let points = length.points - Self.padding
      return points > Self.shortestSide ? min(points, Self.longestSide) : Self.shortestSide
    }
    page = Size(width: side(figure.width), height: side(figure.maximumHeight))
  }
}

extension Overview {
  /// The document from which an engine learns who stands near whom: no names, no looks.
  ///
  /// Distances on the page that mirror those in the graph (neato's stress) look best and are the
  /// same every time; springs are for what would take too long. Their way of merging entities first
  /// depends on what was drawn before, so it is turned off.
  var arrangement: Arrangement {
    var document = DOT.Graph(figure.graph.title ?? "Figure", .undirected)
    document.start = 7
    document.overlap = "true"
    document.splines = .straight
    document.nodeDefaults.label = .empty
    document.nodeDefaults.shape = .point
    for node in content.nodes { document.node(node.entity.id.nodeID) }
    var joined: Set<[String]> = []
    for line in content.lines where line.from != line.to {
      let ends = [line.from.nodeID, line.to.nodeID]
      if joined.insert(ends.sorted()).inserted { document.edge(ends[0], to: ends[1]) }
    }
    if document.nodes.count + document.edges.count <= Self.mostForStress {
      return Arrangement(document: document, engine: .neato)
    }
    document[raw: "levels"] = .number(0)
    document[raw: "K"] = .number(0.4)
    document[raw: "repulsiveforce"] = .number(1.3)
    return Arrangement(document: document, engine: .sfdp)
  }

  /// Entities and lines for which stress takes a second or two.
  static let mostForStress = 1500

  /// The names in the order in which they get room: what the figure is about, then by relations.
  var order: [Int] {
    degrees.indices.sorted {
      (content.nodes[$0].emphasis.rank, -(content.nodes[$0].growth ?? 0), -degrees[$0], $0)
        < (content.nodes[$1].emphasis.rank, -(content.nodes[$1].growth ?? 0), -degrees[$1], $1)
    }
  }
}

extension FigureContent.Emphasis {
  fileprivate var rank: Int {
    switch self {
    case .end: 0
    case .highlighted: 1
    case .normal: 2
    case .faded: 3
    }
  }
}
