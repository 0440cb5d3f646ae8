import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct EntityListTests {
  /// The texts of the nodes of a class.
  private static func texts(_ placed: PlacedFigure, _ name: String) -> [String] {
    placed.document.nodes.filter { $0.class == name }.map { $0.label?.plainText ?? "" }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func `every entity is named or listed, and every number is in the list`(seed: UInt64) throws {
    let graph = try OverviewTests.random([40, 130, 300, 700][Int(seed)], seed: seed)
    let placed = try Figure(of: graph, layout: .overview).placed()
    let list = placed.list
    #expect(placed.namedCount + list.entries.count == graph.entities.count, "seed \(seed)")
    #expect(Set(list.entries.map(\.id)).count == list.entries.count, "seed \(seed)")
    let numbers = list.entries.compactMap(\.number)
    #expect(numbers == Array(1..<(numbers.count + 1)), "seed \(seed)")
    #expect(
      Self.texts(placed, "number").compactMap { Int($0) }.sorted() == numbers, "seed \(seed)")
    #expect(list.numberedCount == numbers.count)
  }

  @Test func `numbers stand at their own marks, and lie on nothing`() throws {
    let graph = try FigureTests.bilateral()
    let placed = try Figure(of: graph).placed()
    let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame)
    let marks = placed.document.nodes.filter { $0.class?.hasPrefix("entity") == true }
    #expect(placed.list.numberedCount > 30)
    for node in placed.document.nodes where node.class == "number" {
      let frame = try #require(frames[node.id])
      guard case .text(let text) = node.label,
        let entry = placed.list.entries.first(where: { $0.number == Int(text) })
      else {
        Issue.record("\(node.id) has no entry")
        continue
      }
      // A large mark reaches farther than its middle says.
      func distance(_ mark: DOT.Node) -> Double {
        guard let other = frames[mark.id] else { return .infinity }
        return frame.distance(to: other.center) - other.size.width / 2
      }
      let nearest = marks.min { distance($0) < distance($1) }
      #expect(nearest?.id == entry.id.nodeID, "\(text)")
      for other in placed.document.nodes
      where other.id != node.id && ["name", "number"].contains(other.class) {
        let second = try #require(frames[other.id])
        #expect(!frame.overlaps(second, tolerance: 0.1), "\(text) and \(other.id)")
      }
    }
  }

  @Test func `the list stands below the legend where the page has room`() throws {
    let graph = try FigureTests.bilateral()
    let some = try Figure(ofHighest: 110, in: graph.centrality(.betweenness), of: graph).placed()
    #expect(some.list.isInFigure)
    let legend = Self.texts(some, "legend").joined(separator: " ")
    for entry in some.list.entries where entry.number != nil {
      #expect(legend.contains("\(entry.number ?? 0)\u{A0}"), "\(entry)")
    }
    #expect(some.size.height <= 225 / 25.4 * 72 + 0.5)
    let all = try Figure(of: graph).placed()
    #expect(!all.list.isInFigure)
    #expect(!Self.texts(all, "legend").contains { $0.hasPrefix("Not named") })
  }

  @Test func `tables hold any name`() throws {
    let entry = EntityList.Entry(
      number: nil, id: "a", name: "=SUM(1), \"x\"|y\n", kind: "person", states: ["A", "B"],
      relationCount: 2)
    let list = EntityList(entries: [entry])
    #expect(
      list.csv
        == "number,id,name,kind,of,relations\r\n,a,\"'=SUM(1), \"\"x\"\"|y\",person,A; B,2\r\n")
    #expect(
      list.markdown.split(separator: "\n").last
        == "| – | =SUM(1), \"x\"\\|y | person | A, B | 2 |")
    #expect(list.paragraph(EnglishWords()).hasPrefix("Not named: without a number: =SUM(1)"))
  }

  @Test func `a lock keeps numbers at their marks`() throws {
    let graph = try FigureTests.bilateral()
    let figure = Figure(of: graph)
    let page = Size(width: figure.width.points, height: figure.maximumHeight.points)
    let before = try figure.placed()
    let lock = try FigureLock(of: before, page: page)
    var more = graph
    try more.insert(Entity("new", name: "A new institution of both", kind: .organisation))
    try more.insert(Relation("new", .cooperatesWith, "france"))
    let after = try Figure(of: more).placed().kept(by: lock, page: page)
    #expect(after.namedCount == after.document.nodes.count { $0.class == "name" })
    #expect(after.list.numberedCount == after.document.nodes.count { $0.class == "number" })
  }
}
