import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct MeasuresTests {
  private static func graph() throws -> Graph {
    func students(_ value: String) -> Attribute { Attribute("students", value, unit: "a year") }
    return try Graph(
      entities: [
        Entity("f", name: "France", kind: .state),
        Entity("a", name: "A", kind: .university, of: ["f"]).with(students("1,600")),
        Entity("b", name: "B", kind: .university, of: ["f"]).with(students("400")),
        Entity("c", name: "C", kind: .person).with(Attribute("rank", "second")),
      ],
      relations: [
        Relation("a", .cooperatesWith, "b"), Relation("a", .cooperatesWith, "b", weight: 3),
        Relation("c", .memberOf, "a"),
      ])
  }

  private func content(_ change: (inout Figure) throws -> Void) throws -> FigureContent {
    var figure = Figure(of: try Self.graph(), layout: .force)
    try change(&figure)
    return try figure.content()
  }

  @Test func `areas are as large as numbers`() throws {
    let content = try content { try $0.size(by: "students") }
    #expect(content.nodes.map(\.growth) == [0, 1, 0.5, 0])
    #expect(content.scales.map(\.name) == ["students, a year"])
    #expect(content.scales[0].samples.map(\.label) == ["400", "1600"])
    #expect(content.scales[0].samples.map(\.share) == [0.5, 1])
  }

  @Test func `colors tell numbers, or groups by how many they are`() throws {
    let numbers = try content { try $0.color(by: "students") }
    #expect(numbers.nodes[1].fill == Theme.paper.scale.last)
    #expect(numbers.nodes[0].fill == Theme.paper.page)
    #expect(numbers.scales[0].groups.map(\.label) == ["400", "1600", "no value"])
    let sides = try content { try $0.color(by: "side") }
    #expect(sides.scales[0].groups.map(\.label) == ["France", "third parties"])
    #expect(sides.nodes[1].fill == sides.nodes[0].fill)
    #expect(sides.nodes[1].fill != sides.nodes[3].fill)
    let parts = try content { try $0.color(by: "component") }
    #expect(parts.scales[0].groups.map(\.label) == ["part 1", "no value"])
    let ranks = try content { try $0.color(by: "rank") }
    #expect(ranks.scales[0].groups.map(\.label) == ["second", "no value"])
  }

  @Test func `more groups than colors share one`() throws {
    let entities = (0..<9).map { number in
      Entity(Entity.ID("e\(number)"), name: "E", kind: .person)
        .with(Attribute("city", "city \(number)"))
    }
    var figure = Figure(of: try Graph(entities: entities, relations: []), layout: .force)
    try figure.color(by: "city")
    let content = try figure.content()
    #expect(content.nodes.count { $0.fill == Theme.paper.otherGroup } == 3)
    #expect(content.scales[0].groups.last?.label == "others")
  }

  @Test func `widths tell how many relations a line stands for, or their weights`() throws {
    let counts = try content { try $0.widen(by: "count") }
    #expect(counts.lines.map(\.width) == [3.4, FigureContent.lineWidth(at: 0.5.squareRoot())])
    let weights = try content { try $0.widen(by: "weight") }
    #expect(weights.lines.map(\.width) == [3.4, FigureContent.lineWidth(at: 0.5)])
    #expect(weights.scales[0].samples.map(\.label) == ["1", "4"])
  }

  @Test func `what is not known is answered with the nearest`() throws {
    var figure = Figure(of: try Self.graph())
    let errors: [(LookError, String)] = [
      (
        .unknown("studnets", for: .size, known: ["students"]),
        "Nothing called 'studnets' can be told by size. Did you mean 'students'? Known: students."
      ),
      (
        .notNumbers("rank", example: "second"),
        "The attribute 'rank' has values that are no numbers, such as 'second'. "
          + "Colors can tell them, sizes cannot."
      ),
      (
        .noWeights,
        "No relation of the graph has a weight. Use 'count' for the number of relations."
      ),
    ]
    for (error, sentence) in errors { #expect(error.description == sentence) }
    #expect(throws: LookError.self) { try figure.size(by: "studnets") }
    #expect(throws: LookError.notNumbers("rank", example: "second")) { try figure.size(by: "rank") }
    #expect(throws: LookError.self) { try figure.size(by: "side") }
    #expect(throws: LookError.self) { try figure.widen(by: "heft") }
    var bare = Figure(
      of: try Graph(entities: [Entity("a", name: "A", kind: .person)], relations: []))
    #expect(throws: LookError.noWeights) { try bare.widen(by: "weight") }
  }

  @Test func `numbers are read as people write them, and nothing else is`() {
    let numbers: [(String, Double?)] = [
      ("513", 513), ("1,600", 1600), ("1 600 000.5", 1_600_000.5), ("-3", -3), ("2/3", nil),
      ("more than 40", nil), ("1,6", nil), ("", nil), ("٣", nil), ("1e400", nil), (".", nil),
      ("nan", nil), (String(repeating: "9", count: 500), nil),
    ]
    for (text, number) in numbers { #expect(Attribute("n", text).number == number, "\(text)") }
  }

  @Test func `any numbers have a scale`() throws {
    let odd: [[Double]] = [
      [0], [0, 0], [-5, 5], [1e308, -1e308], [.leastNonzeroMagnitude], [0.001, 0.002], [3, 3, 3],
      [1e9, 2e9, 12_345_678],
    ]
    for values in odd {
      let scale = try #require(NumberScale(values))
      for value in values { #expect((0...1).contains(scale.share(of: value))) }
      let samples = scale.samples(of: values, mark: ".")
      #expect((1...3).contains(samples.count))
      #expect(samples.allSatisfy { (0...1).contains($0.share) && $0.label.count < 12 })
    }
    #expect(NumberScale([]) == nil)
    for (value, text) in [
      (0.152, "0.152"), (0.000957, "0.000957"), (12.34, "12.3"), (1234.5, "1235"), (7, "7"),
      (-0.25, "−0.25"), (2_500_000, "2.5e6"), (0.00001, "1e-5"),
    ] { #expect(NumberScale.text(of: value, mark: ".") == text) }
    for (value, greatest, text) in [
      (0.000957, 0.152, "0.001"), (0.000032, 0.152, "<\u{A0}0,001"), (0.04, 0.152, "0,04"),
      (0.152, 0.152, "0,152"), (0.3, 740, "<\u{A0}1"), (2.25, 24, "2,3"), (-0.25, 1, "−0,25"),
      (7, 740.5, "7"),
    ] {
      #expect(
        NumberScale.text(of: value, upTo: greatest, mark: ",")
          == text.replacing(".", with: ","))
    }
  }

  @Test func `a scale on which all are equal has one sample, and the caption says so`() throws {
    let graph = try Self.graph()
    let same = EntityScale(
      "grants", values: Dictionary(uniqueKeysWithValues: graph.entities.map { ($0.id, 3.0) }))
    var figure = Figure(of: graph, layout: .force)
    figure.sizing = same
    figure.coloring = .scale(same)
    let content = try figure.content()
    #expect(content.scales.map(\.isSameForAll) == [true, true])
    #expect(content.scales[0].samples.map(\.label) == ["3"])
    #expect(content.scales[1].groups.map(\.label) == ["3"])
    let told = try figure.placed().caption.sentences
    #expect(told.count { $0 == "All have the same value." } == 2)
    figure.sizing = EntityScale("grants", values: [graph.entities[0].id: 0])
    #expect(try figure.content().scales[0].samples.map(\.label) == ["0"])
  }

  @Test func `the legend shows samples and the caption says how numbers are made`() throws {
    var figure = Figure(of: try Self.graph(), layout: .force)
    try figure.size(by: "betweenness")
    try figure.color(by: "side")
    try figure.widen(by: "count")
    figure.language = "fr"
    let rows = Legend(for: try figure.content(), figure: figure).rows
    #expect(rows.count == 5)
    let caption = try figure.placed().caption.text
    #expect(
      caption.contains("Taille\u{A0}: intermédiarité (part des plus courts chemins"))
    #expect(caption.contains("Couleur\u{A0}: côté."))
    figure.layout = .overview
    #expect(try figure.placed().caption.text.contains("Épaisseur\u{A0}: "))
  }
}

extension Entity {
  fileprivate func with(_ attribute: Attribute) -> Entity {
    var entity = self
    entity.attributes.append(attribute)
    return entity
  }
}
