import Entente
import EntenteTestSupport
import Foundation
import Graphviz
import Testing

@testable import EntenteDrawing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct CaptionTests {
  private static func pair(_ relations: [Relation] = []) throws -> Graph {
    try Graph(
      title: "Two",
      entities: [
        Entity(
          "a", names: Names(Names.Entry("Ann", in: "en"), [.init("Анна", in: "kk")]), kind: .person),
        Entity("b", names: Names("Bo", in: "en"), kind: .person),
        Entity("c", names: Names("C\u{327}em"), kind: .person),
      ],
      relations: relations, sources: [Source("s", title: "T")])
  }

  private static let relations = [
    Relation("a", .cooperatesWith, "b", citing: ["s": "p. 1"]),
    Relation("b", .cooperatesWith, "c", basis: .inferred),
    Relation("a", .cooperatesWith, "c", isDenied: true, citations: [Citation("s", at: "p. 2")]),
    Relation("c", .cooperatesWith, "a", standing: .deprecated),
  ]

  @Test func `the caption counts what is drawn and says why the rest is not`() throws {
    let caption = try Figure(of: Self.pair(Self.relations), layout: .force).placed().caption
    #expect(
      caption.text == """
        Two. All entities of the data. 3 entities and 2 of 4 relations. \
        Not drawn among these: 1 denied, 1 deprecated. \
        Statements that sources deny or that are deprecated do not count; \
        1 drawn is inferred or not certain (hollow heads); 1 cites no source.
        """)
    #expect(
      caption.alternativeText
        == "A network of 3 entities and 2 relations. Most relations: Bo (2), Ann (1) and C\u{327}em (1)."
    )
  }

  @Test func `the caption names the languages that stand in for the one asked for`() throws {
    var figure = Figure(of: try Self.pair(Self.relations), layout: .force)
    for (language, sentence) in [
      (
        "kk",
        "Деректерде 3 атаудың ішінен 2 атаудың қазақша түрі жоқ, олар былай берілген: "
          + "жазылғанынша — 1, ағылшынша — 1."
      ),
      (
        "fr",
        "3 noms sur 3 n’ont pas de forme française dans les données\u{A0}: "
          + "2 en anglais et 1 tel quel."
      ),
      (
        "ru",
        "В данных нет русской формы у 3 из 3 названий; приведены: "
          + "по-английски — 2, как записано — 1."
      ),
      ("de", "3 of 3 names have no German form: 2 in English and 1 as written."),
      ("x-y", "3 of 3 names have no 'x-y' form: 2 in English and 1 as written."),
    ] {
      figure.language = language
      #expect(try figure.placed().caption.sentences.contains(sentence), "\(language)")
    }
  }

  @Test func `the caption counts the lines that are not in the language of the figure`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .university)
      Entity("b", name: "B", kind: .university)
      Entity("c", name: "C", kind: .university)
      Relation("a", .partnerOf, "b", role: "lead partner")
      Relation("b", .partnerOf, "c")
    }
    var figure = Figure(of: try graph.connections(between: "a", and: "c"), in: graph)
    let english = try figure.placed().caption.sentences
    for (language, sentence) in [
      ("fr", "1 ligne dit la relation ou le rôle avec les mots des données, non traduits."),
      ("ru", "Без перевода, словами данных, связь или роль названа у 1 линии."),
      (
        "kk",
        "Байланысы не рөлі аударылмай, деректердегі сөздермен берілген сызықтар — 1."
      ),
    ] {
      figure.language = language
      let sentences = try figure.placed().caption.sentences
      #expect(sentences.contains(sentence), "\(language)")
      #expect(!english.contains(sentence))
    }
    // Without roles all words are the language's own.
    figure.layout = .force
    #expect(try !figure.placed().caption.sentences.contains { $0.contains("аударылмай") })
  }

  @Test func `the caption tells the question`() throws {
    let graph = try KnownDataSets.franceKazakhstan()
    func question(_ figure: Figure) throws -> [String] {
      Array(try figure.placed().caption.sentences.prefix(2))
    }
    #expect(
      try question(try Figure(around: "unesco", in: graph))[0]
        == "UNESCO and what is at most one relation away.")
    let highest = Figure(ofHighest: 20, in: graph.centrality(.betweenness), of: graph)
    let told = try question(highest)
    #expect(told[0] == "The 20 entities of highest betweenness.")
    #expect(told[1].hasPrefix("20 of \(graph.entities.count) entities, and "))
    #expect(told[1].hasSuffix(" among them (\(graph.relations.count) in the data)."))
    let ways = try graph.connections(between: "marindol", and: "abai-university", limit: 1)
    #expect(
      try question(Figure(of: ways, in: graph))[0].hasPrefix(
        "The most telling way between Jean-Yves Marindol and "))
  }

  @Test func `hostile texts keep to their place in every file`() throws {
    let hostile = "]]></metadata>\\}%$#&_{~^`\"'\n\u{0}\u{7}*/ -->"
    var graph = try Self.pair(Self.relations)
    graph.title = hostile
    var figure = Figure(of: graph, layout: .force)
    figure.provenance = Provenance(program: "test 1", dataDigest: "00", command: hostile)
    let placed = try figure.placed()
    let files = try placed.rendered(as: [.svg, .dot])
    let parser = XMLParser(data: Data(files[0].bytes))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(files[0].text.contains("<metadata>\nMade by test 1.\nData: SHA-256 00\nCommand: "))
    let reading = DOT.Reading(of: files[1].bytes)
    #expect(!reading.hasErrors)
    #expect(files[1].text.hasPrefix("// Made by test 1.\n// Data: SHA-256 00\n// Command: "))
    let bare = placed.caption.latex.replacing(/\\[&%$#_]|\\text[a-z]+(\{\})?/, with: "")
    #expect(!bare.contains { "&%$#_^~".contains($0) }, "\(bare)")
    #expect(placed.caption.markdown.split(separator: "\n").count == 1)
  }

  @Test func `a drawing without provenance has none`() throws {
    let files = try Figure(of: Self.pair(), layout: .force).rendered(as: [.svg, .dot])
    #expect(!files[0].text.contains("<metadata>"))
    #expect(files[1].text.hasPrefix("digraph"))
    #expect(files[0].text.contains("<desc id=\"graph0-desc\">A network of 3 entities"))
  }
}
