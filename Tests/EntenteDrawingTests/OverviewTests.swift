import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct OverviewTests {
  /// The marks and names of a placed figure, as they will stand on the page.
  private struct Page {
    var marks: [(id: String, frame: Rectangle)] = []
    var names: [(id: String, frame: Rectangle)] = []
    var all: [String: Rectangle]
    private var shapes: [String: DOT.Shape?]

    init(_ placed: PlacedFigure) throws {
      shapes = Dictionary(uniqueKeysWithValues: placed.document.nodes.map { ($0.id, $0.shape) })
      all = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes.mapValues(\.frame)
      for node in placed.document.nodes {
        guard let frame = all[node.id] else { continue }
        if node.class == "name" { names.append((node.id, frame)) }
        if node.class?.hasPrefix("entity") == true { marks.append((node.id, frame)) }
      }
    }

    /// How far the outline of a mark is from a name; what has many sides counts as round.
    func distance(of mark: (id: String, frame: Rectangle), to name: Rectangle) -> Double {
      let round: [DOT.Shape] = [.circle, .octagon, .hexagon, .diamond, "pentagon"]
      let isRound = shapes[mark.id].map { round.contains($0 ?? .box) } ?? false
      let inside = isRound ? Size(width: 0, height: 0) : mark.frame.size
      let (dx, dy) = (
        abs(mark.frame.center.x - name.center.x) - (inside.width + name.size.width) / 2,
        abs(mark.frame.center.y - name.center.y) - (inside.height + name.size.height) / 2
      )
      let distance = (max(0, dx) * max(0, dx) + max(0, dy) * max(0, dy)).squareRoot()
      return max(0, distance - (isRound ? mark.frame.size.width / 2 : 0))
    }
  }

  /// A name's nearest mark is its own.
  private func checkNamesAreNearTheirMarks(
    _ page: Page, _ placed: PlacedFigure, _ comment: String
  ) {
    // Marks and names are written in the order of the entities.
    let ids = placed.document.nodes.filter { $0.class?.hasPrefix("entity") == true }.map(\.id)
    for name in page.names {
      guard let number = Int(name.id.dropFirst(":name-".count)), ids.indices.contains(number),
        let own = page.marks.first(where: { $0.id == ids[number] })
      else {
        Issue.record("\(comment): \(name.id) is nobody's name")
        continue
      }
      let distance = page.distance(of: own, to: name.frame)
      for mark in page.marks where mark.id != own.id {
        let other = page.distance(of: mark, to: name.frame)
        #expect(distance < other, "\(comment): \(own.id)'s name is as near to \(mark.id)")
      }
    }
  }

  private func checkNothingOverlaps(_ placed: PlacedFigure, _ comment: String) throws {
    let page = try Page(placed)
    #expect(page.marks.count == placed.entityCount, "\(comment)")
    #expect(page.names.count == placed.namedCount, "\(comment)")
    for (position, one) in page.names.enumerated() {
      for other in page.names[(position + 1)...] {
        #expect(!one.frame.overlaps(other.frame, tolerance: 0.1), "\(comment): \(one) \(other)")
      }
      for mark in page.marks {
        let radius = min(mark.frame.size.width, mark.frame.size.height) / 2
        // An engine that draws rounds places to the hundredth.
        let push = one.frame.push(on: mark.frame.center, radius: radius)
        #expect((push?.depth ?? 0) < 0.3, "\(comment): \(one) lies on \(mark)")
      }
    }
    checkNamesAreNearTheirMarks(page, placed, comment)
  }

  @Test func `on the real data no name lies on another or on a mark, and all can be read`() throws {
    let placed = try Figure(of: FigureTests.bilateral()).placed()
    #expect(placed.layout == .overview)
    #expect(placed.scale == 1)
    #expect(placed.textSizes.lowerBound >= 6)
    #expect(placed.namedCount >= 120 && placed.namedCount < placed.entityCount)
    try checkNothingOverlaps(placed, "France–Kazakhstan")
  }

  @Test func `the best connected have their names, at the cost of others if need be`() throws {
    let list = try Figure(of: FigureTests.bilateral()).placed().list
    #expect(list.entries.allSatisfy { $0.relationCount < 12 })
  }

  @Test func `the caption counts what has a name, a number or neither`() throws {
    for language in ["en", "fr", "ru", "kk"] {
      var figure = Figure(of: try FigureTests.bilateral())
      figure.language = language
      let placed = try figure.placed()
      let (named, numbered) = (placed.namedCount, placed.list.numberedCount)
      let bare = placed.entityCount - named - numbered
      #expect(numbered > 0 && bare > 0)
      let told = placed.caption.sentences
      #expect(told.contains(figure.words.overviewNames(named, byRelations: true)), "\(language)")
      let unnamed = figure.words.overviewUnnamed(numbered: numbered, bare: bare, listed: .nowhere)
      #expect(told.contains(unnamed), "\(language)")
      #expect(unnamed.contains("\(numbered)") && unnamed.contains("\(bare)"))
      #expect(placed.scale == 1, "\(language)")
    }
  }

  @Test func `two sides stand left and right, and both are named`() throws {
    let placed = try Figure(of: FigureTests.bilateral()).placed()
    let page = try Page(placed)
    let france = try #require(page.all["france"])
    let kazakhstan = try #require(page.all["kazakhstan"])
    #expect(france.center.x + 72 < kazakhstan.center.x)
    let texts = placed.document.nodes.filter { $0.class == "name" }.compactMap { node in
      if case .html(let label) = node.label {
        label.lines.map { $0.runs.map(\.text).joined() }.joined(separator: " ")
      } else {
        nil
      }
    }
    for name in ["France", "Kazakhstan", "UNESCO", "Alliance Française"] {
      #expect(texts.contains(name), "\(name)")
    }
  }

  @Test func `the document holds every name and every relation for those who point at it`() throws {
    let graph = try FigureTests.bilateral()
    let placed = try Figure(of: graph).placed()
    let tips = Dictionary(
      uniqueKeysWithValues: placed.document.nodes.map { ($0.id, $0.tooltip?.text ?? "") })
    for entity in graph.entities {
      #expect(tips[entity.id.nodeID]?.hasPrefix(entity.name) == true, "\(entity.id)")
    }
    let said = placed.document.edges.compactMap { $0.tooltip?.text }.joined(separator: "\n")
    for relation in graph.relations {
      #expect(said.contains(graph.vocabulary.phrase(of: relation.kind)), "\(relation.id)")
    }
    #expect(placed.drawnRelationCount == graph.relations.count)
  }

  @Test func `the key shows the sizes and lines as they are drawn`() throws {
    let graph = try FigureTests.bilateral()
    let placed = try Figure(of: graph).placed()
    let colors = Set(
      placed.document.edges.filter { !$0.tail.hasPrefix(":") }.compactMap(\.color))
    let samples = Set(placed.document.edges.filter { $0.tail.hasPrefix(":") }.compactMap(\.color))
    #expect(samples == colors)
    let fills = Set(
      placed.document.nodes.filter { $0.class?.hasPrefix("entity") == true }
        .compactMap { $0.shape.map { shape in shape.rawValue } })
    let shown = Set(
      placed.document.nodes.filter { $0.id.hasSuffix("-mark") }.compactMap { $0.shape?.rawValue })
    #expect(shown == fills.union(["circle"]))
  }

  static func random(_ count: Int, seed: UInt64) throws -> Graph {
    var generator = SeededGenerator(seed: seed)
    let kinds: [Entity.Kind] = [
      .person, .university, .company, .event, .treaty, .programme, .place,
    ]
    let entities =
      [Entity("f", name: "Westland", kind: .state), Entity("k", name: "Eastland", kind: .state)]
      + (2..<count).map { number in
        Entity(
          Entity.ID("e\(number)"),
          name: "Entity"
            + String(repeating: " word", count: Int.random(in: 0...6, using: &generator)),
          kind: kinds.randomElement(using: &generator) ?? .person,
          of: [[], ["f"], ["k"], ["f", "k"]].randomElement(using: &generator) ?? [])
      }
    // A square of a share makes hubs of the first.
    func anyone() -> Entity {
      let share = Double.random(in: 0..<1, using: &generator)
      return entities[Int(share * share * Double(count))]
    }
    let tied: Set<Entity.Kind> = [.person, .university, .company, .state]
    let relations = (0..<(count * 3 / 2)).map { number in
      let (from, to) = (anyone(), anyone())
      let mayCooperate = tied.contains(from.kind) && tied.contains(to.kind)
      return Relation(
        from.id, mayCooperate ? .cooperatesWith : .about, to.id, during: "2001", role: "\(number)")
    }
    return try Graph(entities: entities, relations: relations)
  }

  @Test(arguments: [200, 400, 800, 2000])
  func `random graphs of many entities are drawn without overlaps, twice alike`(count: Int) throws {
    for seed in 0..<(count > 400 ? 1 : 3) as Range<UInt64> {
      let graph = try Self.random(count, seed: seed)
      let placed = try Figure(of: graph).placed()
      let comment = "\(count) entities, seed \(seed)"
      #expect(placed.layout == .overview, "\(comment)")
      #expect(placed.textSizes.lowerBound >= 6, "\(comment)")
      #expect(placed.namedCount > 20, "\(comment)")
      #expect(placed.size.width <= 180 / 25.4 * 72 + 0.5, "\(comment)")
      #expect(placed.size.height <= 225 / 25.4 * 72 + 0.5, "\(comment)")
      try checkNothingOverlaps(placed, comment)
      if count <= 400 { #expect(try Figure(of: graph).placed().document == placed.document) }
    }
  }

  @Test func `small and narrow overviews are drawn too`() throws {
    let one = try Graph {
      Entity("a", name: "A", kind: .person)
      Relation("a", .cooperatesWith, "a")
    }
    for graph in [one, try Self.random(3, seed: 9), try Self.random(60, seed: 9)] {
      for width in [10.0, 20, 85, 4000] {
        var figure = Figure(of: graph, layout: .overview)
        figure.width = .millimeters(width)
        figure.maximumHeight = .millimeters(width)
        let placed = try figure.placed()
        #expect(placed.entityCount == graph.entities.count)
        #expect(placed.size.width <= figure.width.points + 0.5)
        #expect(try !placed.rendered(as: [.svg])[0].bytes.isEmpty)
      }
    }
  }

  @Test func `on a large page an overview names more`() throws {
    let graph = try Self.random(600, seed: 2)
    var counts: [Int] = []
    for side in [200.0, 400, 2000] {
      var figure = Figure(of: graph, layout: .overview)
      (figure.width, figure.maximumHeight) = (.millimeters(side), .millimeters(side))
      let placed = try figure.placed()
      try checkNothingOverlaps(placed, "\(side) mm")
      counts.append(placed.namedCount)
    }
    #expect(counts[0] < counts[1] && counts[1] <= counts[2])
    #expect(counts[2] == 600)
  }

  @Test func `an overview is chosen only where the names of all would be too small`() throws {
    let small = try Graph {
      Entity("a", name: "A", kind: .person)
      Entity("b", name: "B", kind: .person)
      Relation("a", .cooperatesWith, "b")
    }
    #expect(try Figure(of: small).placed().layout == .engine(.dot))
    let large = try Self.random(120, seed: 1)
    let onA4 = try Figure(of: large).placed()
    #expect(onA4.layout == .overview && onA4.namedCount < 120)
    var inFull = Figure(of: large, layout: .engine(.neato))
    #expect(try inFull.placed().textSizes.lowerBound < Figure.smallestText)
    (inFull.width, inFull.maximumHeight) = (.millimeters(1189), .millimeters(841))
    inFull.layout = .automatic
    let onA0 = try inFull.placed()
    #expect(onA0.layout == FigureLayout.sides("f", "k") && onA0.namedCount == 120)
    #expect(onA0.textSizes.lowerBound >= Figure.smallestText)
  }
}
