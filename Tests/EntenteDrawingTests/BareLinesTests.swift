import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

/// Figures whose lines have no words: circles, rings and the springs of Graphviz.
@Suite struct BareLinesTests {
  private static let layouts: [FigureLayout] = [
    .engine("circo"), .engine("twopi"), .engine("fdp"), .engine("neato"), .engine("sfdp"),
  ]

  private func numbers(in mark: String?) -> Set<String> {
    Set((mark ?? "").split { "[], \u{A0}".contains($0) }.map(String.init))
  }

  @Test func `the sources of every line stand at its ends, and no others anywhere`() throws {
    let graph = try FigureTests.bilateral()
    var figures = [
      Figure(ofHighest: 60, in: graph.centrality(.betweenness), of: graph, layout: .force),
      Figure(of: graph, layout: .engine("circo")),
    ]
    for entity in graph.entities.prefix(40) {
      figures.append(try Figure(around: entity.id, in: graph))
      figures[figures.count - 1].layout = .force
    }
    for figure in figures {
      var content = try figure.content()
      content.bareLines()
      let order = Dictionary(
        uniqueKeysWithValues: content.sources.enumerated().map { ($0.element.id, $0.offset + 1) })
      let marks = Dictionary(
        uniqueKeysWithValues: content.nodes.map { ($0.entity.id, numbers(in: $0.mark)) })
      for line in content.lines {
        #expect(line.label.isEmpty)
        var cited = Set(
          line.relations.flatMap(\.citations).compactMap { order[$0.source].map(String.init) })
        if line.relations.contains(where: \.citations.isEmpty) { cited.insert("?") }
        let told = marks[line.from, default: []].union(marks[line.to, default: []])
        #expect(cited.isSubset(of: told), "\(line.from)–\(line.to)")
      }
      let all = marks.values.reduce(into: Set<String>()) { $0.formUnion($1) }
      #expect(all.subtracting(["?"]) == Set(order.values.map(String.init)))
    }
  }

  @Test(arguments: layouts) func `the key says where numbers stand`(layout: FigureLayout) throws {
    let graph = try Graph {
      Source("one", title: "One")
      Source("two", title: "Two")
      Entity("a", name: "A", kind: .person)
      Entity("b", name: "B", kind: .organisation)
      Entity("c", name: "C", kind: .organisation)
      Relation("a", .cooperatesWith, "b", on: "1992", citing: ["one": "p. 1"])
      Relation("b", .cooperatesWith, "c", citing: ["two": "p. 2"])
      Relation("a", .cooperatesWith, "c")
    }
    let words: [(String, String, String)] = [
      (
        "en", EnglishWords().numbersAtEnds,
        "The date of 1 relation is not shown: lines have no words here."
      ),
      (
        "fr", FrenchWords().numbersAtEnds,
        "La date d’une relation n’est pas indiquée\u{A0}: les lignes ne portent pas de mots ici."
      ),
      (
        "ru", RussianWords().numbersAtEnds,
        "Даты 1 связи не показаны: у линий здесь нет подписей."
      ),
      (
        "kk", KazakhWords().numbersAtEnds,
        "Күні көрсетілмеген байланыстар — 1: мұнда сызықтарға жазу қойылмаған."
      ),
    ]
    for (language, key, sentence) in words {
      var figure = Figure(of: graph, layout: layout)
      figure.language = language
      let placed = try figure.placed()
      #expect(placed.caption.sentences.contains(sentence), "\(placed.caption.text)")
      #expect(
        placed.omissions == ["The date of 1 relation is not shown: lines have no words here."])
      let svg = try placed.rendered(as: [.svg])[0].text
      let drawn = svg.matches(of: /<text[^>]*>([^<]*)<\/text>/).map { String($0.1) }
        .joined(separator: " ").replacing(/&#160;|\s+/, with: " ").replacing(/\s+/, with: " ")
      #expect(drawn.contains(key), "\(drawn)")
    }
  }

  @Test(arguments: [FigureLayout.engine(.dot), .force])
  func `ranks and our springs keep dates and numbers on lines`(layout: FigureLayout) throws {
    let graph = try Graph {
      Source("one", title: "One")
      Source("two", title: "Two")
      Entity("a", name: "A", kind: .person)
      Entity("b", name: "B", kind: .organisation)
      Entity("c", name: "C", kind: .organisation)
      Relation("a", .cooperatesWith, "b", on: "1992", citing: ["one": "p. 1"])
      Relation("b", .cooperatesWith, "c", citing: ["two": "p. 2"])
    }
    let placed = try Figure(of: graph, layout: layout).placed()
    #expect(placed.omissions.isEmpty)
    #expect(placed.document.nodes.contains { $0.class == "label" })
  }
}
