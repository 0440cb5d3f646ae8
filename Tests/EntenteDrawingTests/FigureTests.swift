import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Graphviz
import Testing

@testable import EntenteDrawing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct FigureTests {
  static func bilateral() throws -> Graph {
    try Graph(
      contentsOf: ProgramRun.packageFolder.appendingPathComponent("Graphs/france-kazakhstan"))
  }

  /// Where everything stands on the page.
  private func frames(of placed: PlacedFigure) throws -> [String: Rectangle] {
    try Renderer.inProcess.layout(placed.document, engine: .nop2).nodes
      .filter { !$0.key.hasSuffix("-from") && !$0.key.hasSuffix("-to") }
      .mapValues(\.frame)
  }

  private func checkNothingOverlaps(_ placed: PlacedFigure, _ comment: String) throws {
    let marks = Set(placed.document.nodes.filter { $0.isFixedSize == true }.map(\.id))
    let frames = try frames(of: placed).sorted { $0.key < $1.key }
    for (position, one) in frames.enumerated() {
      for other in frames[(position + 1)...] {
        // Marks are measured as circles, in `OverviewTests`.
        if marks.contains(one.key) || marks.contains(other.key) { continue }
        #expect(
          !one.value.overlaps(other.value, tolerance: 1.2),
          "\(comment): \(one.key) \(one.value) lies on \(other.key) \(other.value)")
      }
    }
  }

  private func figures() throws -> [(String, Figure)] {
    let graph = try Self.bilateral()
    let marindol = try graph.connections(between: "marindol", and: "abai-university", limit: 4)
    let rennes = try graph.connections(between: "rennes-2", and: "ablai-khan-university", limit: 4)
    return [
      ("whole", Figure(of: graph)), ("marindol", Figure(of: marindol, in: graph)),
      ("rennes", Figure(of: rennes, in: graph)),
      ("unesco", try Figure(around: "unesco", in: graph)),
    ]
  }

  @Test func `nothing on the page lies on anything else`() throws {
    for (name, figure) in try figures() { try checkNothingOverlaps(figure.placed(), name) }
  }

  @Test func `every entity is there, in the width asked for`() throws {
    for (name, figure) in try figures() {
      let placed = try figure.placed()
      let ids = Set(placed.document.nodes.map(\.id))
      for entity in figure.graph.entities { #expect(ids.contains(entity.id.nodeID), "\(name)") }
      #expect(placed.size.width <= figure.width.points + 0.5, "\(name)")
      #expect(placed.size.height <= figure.maximumHeight.points + 0.5, "\(name)")
    }
  }

  @Test func `every figure prints at 6 points at least at 180 mm`() throws {
    for (name, figure) in try figures() {
      #expect(try figure.placed().textSizes.lowerBound >= 6, "\(name)")
    }
  }

  @Test func `the legend shows what occurs and nothing else`() throws {
    for (name, figure) in try figures() {
      let content = try figure.content()
      let legend = Legend(for: content, figure: figure)
      var kinds: Set<String> = []
      var families: Set<String> = []
      for item in legend.rows.joined() {
        switch item {
        case .entity(_, let words), .faded(_, let words):
          #expect(kinds.insert(words).inserted, "\(name): \(words) twice")
        case .relation(let look, let words):
          families.insert(words)
          let family = RelationKind.Family.allCases.first { figure.words.family($0) == words }
          let own = family.flatMap { figure.theme.relationLooks[$0] }
          let isFaded = content.lines.allSatisfy { $0.family != family || $0.emphasis == .faded }
          let color = isFaded ? figure.theme.fadedLine : own?.color
          if let own { #expect(look.color == color && look.style == own.style, "\(name)") }
        case .mark(_, _, let words):
          #expect(kinds.insert(words).inserted, "\(name): \(words) twice")
        case .highlight, .frame, .text, .swatch, .sized: break
        }
      }
      let wantedKinds = Set(
        content.nodes.map { node in
          figure.theme.look(of: node.entity.kind, in: figure.graph.vocabulary).kind
            .map { figure.graph.vocabulary.name(of: $0) } ?? "other"
        })
      #expect(kinds == wantedKinds, "\(name)")
      for family in RelationKind.Family.allCases {
        let occurs = content.lines.contains {
          $0.family == family && ($0.emphasis != .highlighted || figure.layout != .path)
        }
        #expect(
          families.contains(figure.words.family(family)) == occurs, "\(name), \(family)")
      }
      #expect(legend.footer.count { $0.hasPrefix("[") } == content.sources.count, "\(name)")
    }
  }

  @Test func `the orange line or frame is explained as it is drawn`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .university)
      Entity("b", name: "B", kind: .university)
      Entity("c", name: "C", kind: .person)
      Relation("a", .cooperatesWith, "b")
      Relation("c", .memberOf, "a", basis: .inferred)
    }
    func keys(_ figure: Figure) throws -> [Legend.Item] {
      Array(Legend(for: try figure.content(), figure: figure).rows.joined())
    }
    for (end, head) in [("b", "none"), ("c", "onormal")] {
      let found = try graph.connections(between: "a", and: Entity.ID(end))
      let figure = Figure(of: found, in: graph, surroundings: 0)
      let ways = try keys(figure).compactMap { key in
        if case .highlight(let look, _) = key { look.arrow.rawValue } else { nil }
      }
      #expect(ways == [head])
    }
    for (figure, expected) in [(try Figure(around: "a", in: graph), 1), (Figure(of: graph), 0)] {
      let frames = try keys(figure).count { if case .frame = $0 { true } else { false } }
      #expect(frames == expected)
    }
  }

  @Test func `every line of the drawing leads between the entities it says`() throws {
    let graph = try Self.bilateral()
    let placed = try Figure(of: graph).placed()
    let frames = try frames(of: placed)
    let content = try Figure(of: graph).content()
    let drawn = placed.document.edges.filter { frames[$0.tail] != nil && frames[$0.head] != nil }
    #expect(drawn.count == content.lines.count)
    for edge in drawn {
      let pair = (Entity.ID(edge.tail), Entity.ID(edge.head))
      #expect(!graph.relations(between: pair.0, and: pair.1).isEmpty, "\(edge.tail) \(edge.head)")
      #expect(edge.route != nil)
      #expect(edge.label == nil, "labels are painted over the lines")
    }
    #expect(placed.relationCount == graph.relations.count)
  }

  @Test func `what a curator inferred has hollow heads, what a source states has not`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Entity("c", name: "C", kind: "city")
      for basis in [Basis.stated, .inferred] {
        Relation("a", .memberOf, "b", basis: basis)
        Relation("a", .locatedIn, "c", basis: basis)
        Relation("b", .about, "a", basis: basis)
        Relation("a", .cooperatesWith, "b", basis: basis)
      }
    }
    let placed = try Figure(of: graph, layout: .force).placed()
    let heads = placed.document.edges.filter { !$0.tail.hasPrefix(":") }.map {
      ($0.direction == .back ? $0.arrowTail : $0.arrowHead)?.rawValue ?? ""
    }
    #expect(heads.count == 8)
    #expect(heads.count { $0.hasPrefix("o") } == 4)
    let stated = graph.filtered { $0.basis == .stated }
    for (graph, isTold) in [(graph, true), (stated, false)] {
      let figure = Figure(of: graph)
      let legend = Legend(for: try figure.content(), figure: figure)
      let told = legend.rows.joined().contains {
        if case .relation(_, let words) = $0 { words.contains("inferred") } else { false }
      }
      #expect(told == isTold)
    }
  }

  @Test func `a way through a place is drawn through the place`() throws {
    let graph = try Graph {
      Entity("paris", name: "Paris", kind: "city")
      Entity("ann", name: "Ann", kind: .person)
      Entity("b", name: "Uni B", kind: .university)
      Entity("carl", name: "Carl", kind: .person)
      Entity("d", name: "Uni D", kind: .university)
      Source("s", title: "S")
      Relation("ann", "visited", "b", at: "paris", citations: [Citation("s", at: "p. 1")])
      Relation("carl", "visited", "d", at: "paris", basis: .inferred)
    }
    let found = try graph.connections(between: "ann", and: "carl")
    let figure = Figure(of: found, in: graph)
    let content = try figure.content()
    let highlighted = content.lines.filter { $0.emphasis == .highlighted }
    #expect(highlighted.map(\.from) == ["ann", "carl"])
    #expect(highlighted.map(\.to) == ["paris", "paris"])
    #expect(highlighted.map(\.phrase) == ["visited … in", "visited … in"])
    #expect(highlighted.map(\.isFirm) == [true, false])
    #expect(content.sources.map(\.id) == ["s"])
    #expect(try figure.placed().drawnRelationCount == 2)
  }

  @Test func `SVG is XML with every name in it, whatever the letters`() throws {
    let graph = try Self.bilateral()
    var figure = Figure(of: graph)
    figure.language = "kk"
    let svg = try figure.rendered(as: .svg)
    let parser = XMLParser(data: Data(svg.bytes))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    let text = svg.text.replacingOccurrences(of: "&#45;", with: "-")
    for word in ["Қазақстан", "Сорбонна-Қазақстан", "Абай", "ЮНЕСКО", "Болашақ"] {
      #expect(text.contains(word), "\(word)")
    }
    #expect(!svg.text.contains("stroke=\"transparent\""))
  }

  @Test func `PDF embeds its fonts and keeps its text and its page size`() throws {
    let graph = try Self.bilateral()
    let placed = try Figure(of: graph).placed()
    let pdf = try placed.rendered(as: [.pdf])[0]
    let file = try TemporaryFile(extension: "pdf")
    try pdf.write(to: file.url)
    let fonts = try run("pdffonts", file.url.path).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      let words = font.split(separator: " ")
      #expect(words[words.count - 5] == "yes", "not embedded: \(font)")
    }
    let text = try run("pdftotext", file.url.path, "-")
    for word in ["Alliance Française", "Nursultan", "Kussainova"] {
      #expect(text.contains(word), "\(word)")
    }
    let info = try run("pdfinfo", file.url.path)
    let size = try #require(info.split(separator: "\n").first { $0.hasPrefix("Page size:") })
    let numbers = size.split(separator: " ").compactMap { Double($0) }
    #expect(abs(numbers[0] - placed.size.width) < 6 && abs(numbers[1] - placed.size.height) < 6)
  }

  private func run(_ program: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program)")
    return String(decoding: data, as: UTF8.self)
  }

  @Test func `the same figure has the same bytes`() throws {
    let graph = try Self.bilateral()
    let formats: [Format] = [.svg, .pdf, .dot]
    let first = try Figure(of: graph).rendered(as: formats).map(\.bytes)
    let second = try Figure(of: graph).rendered(as: formats).map(\.bytes)
    #expect(first == second)
  }

  @Test func `DOT is a document that Graphviz draws as it stands`() throws {
    let graph = try Self.bilateral()
    let placed = try Figure(of: graph).placed()
    let dot = try placed.rendered(as: [.dot])[0].text
    #expect(dot.hasPrefix("digraph \"France–Kazakhstan\" {"))
    #expect(dot == placed.document.dot())
  }
}
