import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// The figure of events and agreements along years.
@Suite struct TimeTests {
  static func figure(_ graph: Graph? = nil) throws -> Figure {
    var figure = Figure(of: try graph ?? FigureTests.bilateral(), layout: .time)
    figure.maximumHeight = .millimeters(240)
    return figure
  }

  private static func dated() throws -> Graph {
    try Graph {
      Entity("a", name: "A", kind: .person)
      Entity("talks", name: "Talks", kind: .event, during: "199X")
      Entity("treaty", name: "Signing", kind: .event, during: "1992?")
      Entity("visit", name: "Visit", kind: "visit", during: "1992-05-04/1992-05-06")
      Entity("fair", name: "Fair", kind: .event, during: "2013-02-28/2013-03-02")
      Entity("term", name: "Term", kind: .event, during: "2013/..")
      Entity("eve", name: "Eve", kind: .event, during: "/1991")
      Entity("lost", name: "Lost", kind: .event)
      Entity("lone", name: "Lone", kind: .event, during: "2001")
      Entity("after", name: "After lost", kind: .event, during: "2002")
      for event in ["talks", "treaty", "visit", "fair", "term", "eve", "lost"] {
        Relation("a", "participatesIn", Entity.ID(event))
      }
      Relation("after", "during", "lost")
    }
  }

  @Test func `events stand in the order of their dates, as exactly as these are told`() throws {
    let chronology = Chronology(of: try Self.dated())
    #expect(
      chronology.moments.map(\.entity.id) == ["talks", "eve", "treaty", "visit", "term", "fair"])
    #expect(chronology.years.map(\.text) == ["199X", "1991", "1992", "2013"])
    #expect(
      chronology.moments.map {
        $0.dateText(in: EnglishWords())?.replacing("\u{A0}", with: " ")
      } == [nil, "until 1991", "1992?", "4–6 May 1992", "since 2013", "28 Feb – 2 Mar 2013"])
  }

  @Test func `years left out between rows are counted, and a line is broken there`() throws {
    let placed = try Self.figure(Self.dated()).placed()
    func heading(_ year: String) throws -> [String] {
      let node = try #require(placed.document.nodes.first { $0.id == ":year-\(year)" })
      guard case .html(let label) = node.label else { return [] }
      return label.lines.map { $0.runs.map(\.text).joined() }
    }
    #expect(try heading("199X") == ["1990s"])
    #expect(try heading("1992") == ["1992"])
    #expect(try heading("2013") == ["2013", "(21 years later)"])
    let broken = placed.document.backgroundAreas.filter { $0.corners.count > 4 }
    #expect(broken.count == 1)
    var figure = try Self.figure(Self.dated())
    figure.language = "ru"
    let russian = try figure.placed()
    #expect(
      russian.document.nodes.contains { node in
        if case .html(let label) = node.label {
          label.lines.contains { $0.runs.map(\.text) == ["(через 21 год)"] }
        } else {
          false
        }
      })
  }

  @Test func `what has no date, or no tie to anything dated, is counted and not drawn`() throws {
    let figure = try Self.figure(Self.dated())
    let placed = try figure.placed()
    #expect(
      placed.omissions == [
        "Of the events and agreements 1 has no date, 2 are tied to nothing."
      ])
    #expect(placed.caption.sentences.contains(placed.omissions[0]))
    #expect(placed.entityCount == 7 && placed.drawnRelationCount == 6)
  }

  @Test func `years choose what began in them`() throws {
    var figure = try Self.figure()
    figure.years = 2013...2014
    let content = try figure.content()
    let events = content.nodes.filter { Chronology.isMoment($0.entity, in: figure.graph) }
    #expect(!events.isEmpty)
    for event in events {
      let year = try #require(event.entity.period).years.lowerBound
      #expect((2013...2014).contains(year), "\(event.entity.id)")
    }
    figure.years = 1800...1801
    #expect(throws: FigureError.noTime(undated: 11, datedRelations: 184, years: 1800...1801)) {
      try figure.placed()
    }
  }

  @Test func `the real data have room on a page at 6 points at least, each line on its way`() throws
  {
    let figure = try Self.figure()
    let placed = try figure.placed()
    #expect(placed.scale == 1 && placed.textSizes.lowerBound >= 6)
    #expect(placed.size.width <= figure.width.points + 0.5)
    #expect(placed.size.height <= figure.maximumHeight.points + 0.5)
    let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame).filter { !$0.key.hasSuffix("-from") && !$0.key.hasSuffix("-to") }
      .sorted { $0.key < $1.key }
    for (position, one) in frames.enumerated() {
      for other in frames[(position + 1)...] {
        #expect(!one.value.overlaps(other.value, tolerance: 0.6), "\(one.key) on \(other.key)")
      }
    }
    for edge in placed.document.edges where !edge.tail.hasPrefix(":") {
      let track = Track(try #require(edge.route).splines)
      for (id, frame) in frames where id != edge.tail && id != edge.head {
        guard !id.hasPrefix(":") || id.hasPrefix(":year") else { continue }
        #expect(!track.crosses(frame.grown(by: -0.3)), "\(edge.tail)–\(edge.head) through \(id)")
      }
    }
  }

  @Test func `on a page for few events the way that leaves the text largest is taken`() throws {
    var figure = try Self.figure()
    figure.years = 2013...2015
    figure.width = .millimeters(85)
    let placed = try figure.placed()
    #expect(placed.textSizes.lowerBound >= 6)
    #expect(placed.size.width <= figure.width.points + 0.5)
    let legend = placed.document.nodes.filter { $0.class == "legend" }.compactMap(\.fontSize)
    #expect(legend.allSatisfy { $0 * placed.scale >= 5.99 })
  }

  @Test func `a narrow page has all events in the middle, each below its year`() throws {
    var figure = try Self.figure(Self.dated())
    figure.width = .millimeters(85)
    let placed = try figure.placed()
    #expect(placed.textSizes.lowerBound >= 6)
    let frames = try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .mapValues(\.frame)
    let years = try ["199X", "1991", "1992", "2013"].map { try #require(frames[":year-\($0)"]) }
    let events = try ["talks", "eve", "treaty", "term"].map { try #require(frames[$0]) }
    for (year, event) in zip(years, events) {
      #expect(abs(year.center.x - event.center.x) < 0.5 && year.minY > event.maxY)
    }
  }

  @Test func `a narrow page is used to its height, and each row tells what is left out`() throws {
    var figure = try Self.figure()
    figure.width = .millimeters(85)
    figure.maximumHeight = .millimeters(225)
    let whole = Chronology(of: figure.graph)
    let placed = try figure.placed()
    #expect(placed.scale == 1 && placed.size.height <= figure.maximumHeight.points + 0.1)
    let drawn = whole.moments.filter { moment in
      placed.document.nodes.contains { $0.id == moment.entity.id.nodeID }
    }
    #expect(drawn.count > 10)
    var told = 0
    for node in placed.document.nodes where node.class == "entity year" {
      guard case .html(let label) = node.label else { continue }
      for text in label.lines.map({ $0.runs.map(\.text).joined() }) {
        if let match = text.wholeMatch(of: /\((\d+) left out\)/) { told += Int(match.1) ?? 0 }
      }
    }
    let last = try #require(drawn.map(\.year.first).max())
    let later = whole.moments.count { $0.year.first > last }
    #expect(told > 0 && told + later == whole.moments.count - drawn.count)
  }

  @Test func `data without dated events are refused with a way out`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .state)
      Entity("b", name: "B", kind: .state)
      Relation("a", .recognises, "b", on: "1992")
    }
    let error = #expect(throws: FigureError.self) { try Self.figure(graph).placed() }
    #expect(
      error?.description
        == "The layout 'time' places events and agreements with a date and a tie, and there are none, "
        + "only 1 dated relation. The layouts 'sides' and 'dot' write dates on lines.")
  }

  @Test func `a lock keeps events and years, and puts what is new beside its year`() throws {
    let graph = try Self.dated()
    let before = try Self.figure(graph).placed()
    let page = Size(width: 510.236, height: 680.315)
    let lock = try FigureLock(of: before, page: page)
    #expect(lock.layout == "time" && lock.places[":year-1992"] != nil)
    let more = try Graph {
      for entity in graph.entities { entity }
      for relation in graph.relations { relation }
      Entity("late", name: "Late", kind: .event, during: "1992-12")
      Entity("later", name: "Later", kind: .event, during: "1995")
      Relation("a", "participatesIn", "late")
      Relation("a", "participatesIn", "later")
    }
    let kept = try Self.figure(more).placed().kept(by: lock, page: page)
    let places = Dictionary(
      uniqueKeysWithValues: kept.document.nodes.map { ($0.id, $0.position?.point) })
    for (id, place) in lock.places {
      let now = try #require(places[id] ?? nil)
      #expect(abs(now.x - place.x) < 0.01 && abs(now.y - place.y) < 0.01, "\(id)")
    }
    let years = try ["1992", "1995", "2013"].map { try #require(places[":year-\($0)"] ?? nil).y }
    #expect(years[0] > years[1] && years[1] > years[2])
    let late = try #require(places["late"] ?? nil)
    #expect(abs(late.y - years[0]) < abs(late.y - years[2]))
  }
}
