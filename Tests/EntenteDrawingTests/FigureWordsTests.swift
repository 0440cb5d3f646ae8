import Entente
import EntenteTestSupport
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct FigureWordsTests {
  private static let languages: [any FigureWords] = [
    EnglishWords(), FrenchWords(), RussianWords(), KazakhWords(),
  ]

  @Test func `every kind of the vocabulary has a word in every language`() {
    for words in Self.languages.dropFirst() {
      var seen: Set<String> = []
      for kind in Vocabulary.bilateral.entityKinds {
        let name = words.name(of: kind.id, in: .bilateral)
        #expect(seen.insert(name).inserted, "\(kind.id): \(name)")
        #expect(words.kind(kind.id) != nil, "\(kind.id)")
      }
      for kind in Vocabulary.bilateral.relationKinds {
        #expect(words.phrase(kind.id) != nil, "\(kind.id)")
      }
    }
  }

  @Test func `a data set's own word for a kind stays`() {
    var vocabulary = Vocabulary.bilateral
    vocabulary.declare(EntityKind("museum", in: .publicBody, name: "gallery"))
    vocabulary.declare(EntityKind("mosque", in: .organisation))
    #expect(FrenchWords().name(of: "museum", in: vocabulary) == "gallery")
    #expect(FrenchWords().name(of: "mosque", in: vocabulary) == "mosque")
    #expect(FrenchWords().name(of: nil, in: vocabulary) == "autre")
  }

  @Test func `Russian has three forms after a number`() {
    for (count, sentence) in [
      (1, "1 объект"), (2, "2 объекта"), (5, "5 объектов"), (11, "11 объектов"),
      (12, "12 объектов"), (21, "21 объект"), (104, "104 объекта"), (111, "111 объектов"),
      (0, "0 объектов"),
    ] {
      let whole = Self.extent(of: count, count, count)
      #expect(RussianWords().counts(whole).hasPrefix("\(sentence) и "))
    }
    #expect(
      RussianWords().counts(Self.extent(3, of: 21, 1, 101, 101))
        == "3 из 21 объекта и 1 из 101 связи.")
    #expect(
      RussianWords().ways(from: "A", to: "B", count: 4)
        == "4 самых показательных пути от «A» до «B», первый из них выделен, и то, что их окружает."
    )
  }

  @Test func `French takes the singular for nought and one`() {
    let words = FrenchWords()
    #expect(words.counts(Self.extent(of: 0, 1, 1)) == "0 entité et 1 relation.")
    #expect(
      words.counts(Self.extent(2, of: 3, 1, 9, 9)) == "2 entités sur 3 et 1 relation sur 9.")
  }

  private static func extent(
    _ entities: Int? = nil, of all: Int, _ drawn: Int, _ among: Int, _ data: Int? = nil
  ) -> FigureExtent {
    FigureExtent(
      entityCount: entities ?? all, dataEntityCount: all, drawnRelationCount: drawn,
      amongCount: among, dataRelationCount: data ?? among)
  }

  @Test func `relations are counted among the entities drawn, and in all of the data`() {
    let (part, whole) = (
      Self.extent(60, of: 292, 130, 146, 626), Self.extent(12, of: 292, 25, 25, 626)
    )
    #expect(
      Self.languages.map { $0.counts(part) } == [
        "60 of 292 entities, and 130 of the 146 relations among them (626 in the data).",
        "60 entités sur 292, et 130 des 146 relations entre elles (626 dans les données).",
        "60 из 292 объектов и 130 из 146 связей между ними (всего в данных — 626).",
        "Көрсетілгені: 292 нысан ішінен 60, олардың арасындағы 146 байланыс ішінен 130 "
          + "(деректерде барлығы — 626).",
      ])
    #expect(
      Self.languages.map { $0.counts(whole) } == [
        "12 of 292 entities, and 25 relations among them (626 in the data).",
        "12 entités sur 292, et 25 relations entre elles (626 dans les données).",
        "12 из 292 объектов и 25 связей между ними (всего в данных — 626).",
        "Көрсетілгені: 292 нысан ішінен 12, олардың арасындағы 25 байланыс "
          + "(деректерде барлығы — 626).",
      ])
  }

  @Test func `what an overview does not name is counted in every language`() {
    #expect(
      Self.languages.map { $0.overviewUnnamed(numbered: 64, bare: 84, listed: .file) } == [
        "64 have a number, 84 have neither name nor number; the list beside the figure names them.",
        "64 portent un numéro, 84 n’ont ni nom ni numéro\u{A0}; la liste qui accompagne la figure "
          + "les nomme.",
        "Остальные (с номером — 64, без подписи и номера — 84) названы в списке при рисунке.",
        "Қалғандары (нөмірлісі — 64, атауы да, нөмірі де жоғы — 84) "
          + "суретке қоса берілген тізімде аталған.",
      ])
    #expect(
      EnglishWords().overviewUnnamed(numbered: 1, bare: 0, listed: .figure)
        == "1 has a number; the list in the figure names it.")
    #expect(
      Self.languages.map { $0.overviewUnnamed(numbered: 2, bare: 0, listed: .nowhere) } == [
        "2 have a number; their names are not given here.",
        "2 portent un numéro\u{A0}; leurs noms ne figurent pas ici.",
        "Остальные (с номером — 2) здесь не названы.",
        "Қалғандары (нөмірлісі — 2) мұнда аталмаған.",
      ])
  }

  @Test func `a source is told as in the list of a paper, in the language of the figure`() {
    let article = Source(
      "a", title: "Some aspects", authors: ["Kussainova A.M.", "Padgett John F.", "Doe, Jane"],
      issued: "1990-05-02",
      fields: [
        .init("container-title", "A Journal"), .init("volume", "134"), .init("issue", "1"),
        .init("page", "16-22"),
      ])
    #expect(
      EnglishWords().reference(to: article).replacing("\u{A0}", with: " ")
        == "Kussainova, A. M., Padgett, J. F., Doe, J. (2 May 1990). Some aspects. "
        + "A Journal, 134(1), 16–22.")
    let office = Source("o", title: "Yearbook", authors: ["United Nations"], issued: "spring")
    #expect(EnglishWords().reference(to: office) == "United Nations (spring). Yearbook.")
    #expect(
      Self.languages.map { $0.reference(to: Source("s", title: "[Copy]")) } == [
        "[Copy] (no author, no date).", "[Copy] (sans auteur ni date).",
        "[Copy] (без автора и даты).", "[Copy] (авторы мен күні көрсетілмеген).",
      ])
    #expect(EnglishWords().reference(to: Source("only")) == "only (no author, no date).")
    let found = Source("d", title: "Who?", fields: [.init("DOI", "10.1000/1")])
    #expect(EnglishWords().reference(to: found) == "Who? (no author, no date). doi:10.1000/1")
  }

  @Test func `a language that is not known has English words`() throws {
    var figure = Figure(
      of: try Graph(entities: [Entity("a", name: "A", kind: .person)], relations: []))
    for (tag, everything) in [
      (nil, "All entities of the data."), ("de", "All entities of the data."),
      ("fr-CA", "Toutes les entités des données."), ("KK", "Деректердегі барлық нысандар."),
      ("ru", "Все объекты набора данных."), ("frr", "All entities of the data."),
      ("", "All entities of the data."),
    ] as [(String?, String)] {
      figure.language = tag
      #expect(figure.words.everything == everything)
    }
  }

  @Test func `no sentence of a figure in another language is left in English`() throws {
    let graph = try KnownDataSets.franceKazakhstan()
    var figures = [
      Figure(of: graph), try Figure(around: "unesco", in: graph),
      Figure(ofHighest: 21, in: graph.centrality(.degree), of: graph),
    ]
    let ways = try graph.connections(between: "rennes-2", and: "ablai-khan-university", limit: 4)
    figures.append(Figure(of: ways, in: graph))
    for position in figures.indices {
      figures[position].provenance = Provenance(program: "t", dataDigest: "00")
    }
    for language in ["fr", "ru", "kk"] {
      for figure in figures {
        var (own, english) = (figure, figure)
        own.language = language
        english.language = "en"
        let (placed, other) = (try own.placed(), try english.placed())
        #expect(Set(placed.caption.sentences).isDisjoint(with: other.caption.sentences))
        #expect(placed.caption.sentences.count == other.caption.sentences.count)
        #expect(placed.caption.alternativeText != other.caption.alternativeText)
        let legends = try [own, english].map { figure in
          let legend = Legend(for: try figure.content(), figure: figure)
          return Set(legend.rows.joined().compactMap(Self.words) + legend.footer.suffix(1))
        }
        let same = legends[0].intersection(legends[1])
        #expect(same.subtracting(["association", "programme"]).isEmpty, "\(language): \(same)")
      }
    }
  }

  private static func words(_ item: Legend.Item) -> String? {
    switch item {
    case .entity(_, let text), .faded(_, let text), .mark(_, _, let text), .relation(_, let text),
      .highlight(_, let text), .frame(let text), .text(let text), .swatch(_, let text),
      .sized(_, let text):
      text
    }
  }
}
