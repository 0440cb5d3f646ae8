import Entente
import EntenteTestSupport
import Testing

@testable import EntenteDrawing

/// What began in the years that a figure is asked for.
@Suite struct PeriodBeginningTests {
  @Test(
    arguments: [
      ("1993", 1992, 1994, Certainty.certainly), ("1992-05-04/1999", 1992, 1994, .certainly),
      ("1991/1993", 1992, 1994, .no), ("199X", 1992, 1994, .possibly),
      ("199X", 1990, 1999, .certainly), ("199X", 2000, 2001, .no),
      ("[1990,1994]", 1992, 1994, .possibly), ("[1990,1994]", 1991, 1993, .no),
      ("[1992,1994]", 1992, 1994, .certainly), ("[1990..1995]", 1992, 1994, .possibly),
      ("{1990,1994}", 1992, 1994, .no), ("{1993,1999}", 1992, 1994, .certainly),
      ("1993?", 1992, 1994, .possibly), ("1993/..", 1992, 1994, .certainly),
    ] as [(Period, Int, Int, Certainty)])
  func `a beginning is certain, possible or elsewhere`(
    period: Period, from: Int, to: Int, answer: Certainty
  ) {
    #expect(period.began(in: from...to) == answer)
  }

  @Test(arguments: ["../1980", "/1980", "[..1980]"] as [Period])
  func `nobody knows when something without a beginning began`(period: Period) {
    #expect(period.began(in: 1975...1981) == nil)
    #expect(period.began(in: 1900...1901) == nil)
  }

  private static func dated() throws -> Graph {
    try Graph {
      Entity("a", name: "A", kind: .person)
      Entity("one", name: "One", kind: .event, during: "[1990,1994]")
      Entity("two", name: "Two", kind: .event, during: "199X")
      Entity("sure", name: "Sure", kind: .event, during: "1993")
      Entity("late", name: "Late", kind: .event, during: "2001")
      Entity("open", name: "Open", kind: .event, during: "../1993")
      for event in ["one", "two", "sure", "late", "open"] {
        Relation("a", "participatesIn", Entity.ID(event))
      }
    }
  }

  @Test func `the caption tells the years, what is only possible and what is left out`() throws {
    var figure = Figure(of: try Self.dated(), layout: .time)
    figure.years = 1992...1994
    for (language, sentence) in [
      (
        "en",
        "Drawn are events and agreements that began from 1992 to 1994, 2 of them only possibly; "
          + "left out: 1 that did not and 1 of unknown beginning."
      ),
      (
        "fr",
        "Sont dessinés les événements et accords qui ont commencé de 1992 à 1994, dont 2 "
          + "peut-être seulement\u{A0}; non dessinés\u{A0}: 1 commencé à un autre moment, 1 de "
          + "début inconnu."
      ),
      (
        "ru",
        "Показаны события и соглашения, начавшиеся с 1992 по 1994 год (из них лишь возможно — 2); "
          + "не показано: начавшихся в другое время — 1, с неизвестным началом — 1."
      ),
      (
        "kk",
        "1992–1994 жылдары басталған оқиғалар мен келісімдер көрсетілген (оның ішінде тек мүмкін "
          + "болғаны — 2); көрсетілмегендер: басқа уақытта басталғаны — 1, басталуы белгісізі — 1."
      ),
    ] {
      figure.language = language
      let placed = try figure.placed()
      #expect(placed.caption.sentences.contains(sentence), "\(placed.caption.text)")
      #expect(placed.entityCount == 4)
    }
  }

  @Test func `an open range is told by the end that it has`() throws {
    let words = EnglishWords()
    func told(_ years: ClosedRange<Int>) -> String {
      words.chosen(AskedYears(years), possible: 0, outside: 0, unknown: 0)
    }
    #expect(
      told(-999_999...2014) == "Drawn are events and agreements that began in 2014 or earlier.")
    #expect(told(1990...999_999) == "Drawn are events and agreements that began in 1990 or later.")
    #expect(told(1990...1990) == "Drawn are events and agreements that began in 1990.")
    #expect(told(Int.min...Int.max).hasSuffix("began at any time."))
  }
}
