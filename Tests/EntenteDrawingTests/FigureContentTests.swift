import Entente
import EntenteFormats
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct FigureContentTests {
  @Test(arguments: [
    ("1992", "1992"), ("1992-01-07", "1992"), ("2013/2014", "2013–14"), ("1998/2004", "1998–2004"),
    ("2004-12/..", "since 2004"), ("../2020", "until 2020"), ("1901~", "c. 1901"),
    ("2015-11-04/2015-11-06", "2015"), ("1955~/1970", "c. 1955–1970"), ("0005/0009", "5–9"),
    ("0985/0990", "985–990"), ("2009/", "from 2009"), ("/2017-12-31", "until 2017"),
    ("2013/2013?", "2013–2013?"), ("1998/2001", "1998–2001"), ("199X", "1990s"),
    ("[1992,1995]", "1992 or 1995"), ("{1992,1995}", "1992, 1995"), ("Y17E7", "170000000"),
    ("2013/2014?", "2013–14?"),
  ])
  func `periods are short in figures`(text: String, short: String) throws {
    let told = try Period(text).shortText(in: EnglishWords())
    #expect(told.replacing("\u{A0}", with: " ") == short)
  }

  @Test func `two lines that would say the same tell in which role`() throws {
    func labels(_ first: String?, _ second: String?) throws -> [String] {
      let graph = try Graph {
        Entity("p", name: "P", kind: .person)
        Entity("k", name: "K", kind: .state)
        Entity("x", name: "X", kind: .person)
        Relation("p", .headOf, "k", id: "one", role: first)
        Relation("p", .headOf, "k", id: "two", role: second, basis: .inferred)
        Relation("x", .headOf, "k")
      }
      var content = FigureContent(of: Figure(of: graph, layout: .path))
      content.label(showingPhrases: true, graph: graph, words: EnglishWords())
      return content.lines.filter { $0.from == "p" }.map(\.labelWithoutNumbers)
    }
    #expect(
      try labels("President", "Head of State") == ["heads (President)", "heads (Head of State)"])
    #expect(try labels(nil, "President") == ["heads", "heads (President)"])
    // What differs by its head only stays as short as it was.
    #expect(try labels(nil, nil) == ["heads", "heads"])
  }

  @Test func `no date is drawn as the standard writes it`() throws {
    let raw = [
      "1434~", "19XX", "199X", "2004-06?", "../1995", "[1992,1995]", "{1992..1995}", "2013-21",
    ]
    let kinds: [Entity.Kind] = ["visit", .event]
    for layout in [FigureLayout.force, .time, .focus, .path] {
      var entities = [Entity("a", name: "A", kind: .person)]
      var relations: [Relation] = []
      for (number, date) in raw.enumerated() {
        let (event, person) = (Entity.ID("e\(number)"), Entity.ID("p\(number)"))
        entities.append(
          Entity(event, name: "Event", kind: kinds[number % 2], during: try Period(date)))
        entities.append(Entity(person, name: "Person", kind: .person))
        relations.append(Relation("a", "participatesIn", event))
        relations.append(Relation("a", .cooperatesWith, person, during: try Period(date)))
      }
      let sources = [Source("s", title: "T", issued: "1434~")]
      relations[0].citations = [Citation("s", at: "p. 1")]
      let graph = try Graph(entities: entities, relations: relations, sources: sources)
      let figure = Figure(of: graph, layout: layout)
      let placed =
        layout == .focus ? try Figure(around: "a", in: graph).placed() : try figure.placed()
      let words = placed.document.nodes.compactMap { $0.label?.plainText }.joined(separator: " ")
      #expect(words.contains("Person") || layout == .time)
      for date in raw { #expect(!words.contains(date), "\(layout): \(date)") }
      #expect(
        placed.caption.sentences.allSatisfy { sentence in !raw.contains { sentence.contains($0) } })
    }
  }

  @Test func `what all lines of an entity share is said once at the entity`() throws {
    let graph = try Graph {
      Entity("f", name: "F", kind: .state)
      Entity("k", name: "K", kind: .state)
      Entity("t", name: "T", kind: .treaty, during: "1992-09-23")
      Entity("o", name: "O", kind: .organisation)
      Source("one", title: "One")
      Source("unused", title: "Unused")
      Source("two", title: "Two")
      Relation("f", "partyTo", "t", on: "1992-09-23", citing: ["one": "p. 1"])
      Relation("k", "partyTo", "t", on: "1993", citing: ["one": "p. 2"])
      Relation("f", .cooperatesWith, "o", on: "2001", citing: ["two": "p. 1"])
      Relation("f", .cooperatesWith, "o", on: "2002", citing: ["one": "p. 1"])
      Relation("k", .cooperatesWith, "o")
    }
    let content = FigureContent(of: Figure(of: graph))
    #expect(content.sources.map(\.id) == ["one", "two"])
    let treaty = try #require(content.nodes.first { $0.entity.id == "t" })
    #expect(treaty.years == "1992" && treaty.mark == "[1]")
    #expect(content.lines.map(\.label) == ["", "1993", "2001, 2002 [1, 2]", "[?]"])
    #expect(content.drawnRelations.count == 5)
    #expect(content.hasUncited && !content.hasUnfirm)
  }

  @Test func `denied and deprecated relations are not drawn`() throws {
    let graph = try Graph {
      Entity("a", name: "A", kind: .organisation)
      Entity("b", name: "B", kind: .organisation)
      Relation("a", .cooperatesWith, "b", isDenied: true)
      Relation("a", .partnerOf, "b", standing: .deprecated)
    }
    #expect(FigureContent(of: Figure(of: graph)).lines.isEmpty)
  }

  @Test func `bands hide that an entity belongs to its own state, unless it would stand alone`()
    throws
  {
    let graph = try Graph {
      Entity("f", name: "F", kind: .state)
      Entity("k", name: "K", kind: .state)
      Entity("paris", name: "Paris", kind: "city", of: ["f"])
      Entity("ena", name: "ENA", kind: .university, of: ["f"])
      Relation("paris", .locatedIn, "f")
      Relation("ena", .locatedIn, "f")
      Relation("ena", .cooperatesWith, "k")
    }
    let content = FigureContent(of: Figure(of: graph, layout: .sides("f", "k")))
    #expect(content.lines.map(\.from) == ["paris", "ena"])
    #expect(content.lines.map(\.family) == [.place, .cooperation])
  }
}
