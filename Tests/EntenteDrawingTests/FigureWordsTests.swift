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
      let whole = Share(count: count, all: count)
      #expect(RussianWords().counts(whole, whole).hasPrefix("\(sentence) и "))
    }
    #expect(
      RussianWords().counts(Share(count: 3, all: 21), Share(count: 1, all: 101))
        == "3 из 21 объекта и 1 из 101 связи.")
    #expect(
      RussianWords().ways(from: "A", to: "B", count: 4)
        == "4 самых показательных пути от «A» до «B», первый из них выделен, и то, что их окружает."
    )
  }

  @Test func `French takes the singular for nought and one`() {
    let words = FrenchWords()
    #expect(
      words.counts(Share(count: 0, all: 0), Share(count: 1, all: 1)) == "0 entité et 1 relation.")
    #expect(
      words.counts(Share(count: 2, all: 3), Share(count: 1, all: 9))
        == "2 entités sur 3 et 1 relation sur 9.")
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
      Figure(of: graph), Figure(around: "unesco", in: graph),
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
    case .entity(_, let text), .mark(_, _, let text), .relation(_, let text),
      .highlight(_, let text), .frame(let text), .text(let text), .swatch(_, let text),
      .sized(_, let text):
      text
    }
  }

  @Test func `dates on lines are in the language of the figure`() throws {
    for (text, texts) in [
      ("2004/..", ["since 2004", "depuis 2004", "с 2004", "2004 бастап"]),
      ("../2020", ["until 2020", "jusqu’en 2020", "до 2020", "2020 дейін"]),
      ("[1992,1995]", ["1992 or 1995", "1992 ou 1995", "1992 или 1995", "1992 не 1995"]),
      ("1992/1995", ["1992–95", "1992–95", "1992–95", "1992–95"]),
    ] {
      let period = try Period(text)
      #expect(Self.languages.map { period.shortText(in: $0) } == texts)
    }
  }
}
