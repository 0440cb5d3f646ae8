import Entente
import Testing

@testable import EntenteDrawing

/// Dates in the words of each language: English, French, Russian, Kazakh.
@Suite struct DateWordsTests {
  private static let languages: [any FigureWords] = [
    EnglishWords(), FrenchWords(), RussianWords(), KazakhWords(),
  ]

  private func told(_ text: String, to detail: DateDetail) throws -> [String] {
    let period = try Period(text)
    return Self.languages.map {
      period.text(in: $0, to: detail).replacing("\u{A0}", with: " ")
    }
  }

  @Test(arguments: [
    ("2013", ["2013", "2013", "2013", "2013"]),
    ("2015-11-04", ["4 Nov 2015", "4 nov. 2015", "4 нояб. 2015", "2015 ж. 4 қар."]),
    ("2013-03-01", ["1 Mar 2013", "1er mars 2013", "1 марта 2013", "2013 ж. 1 нау."]),
    ("2013-05", ["May 2013", "mai 2013", "май 2013", "2013 ж. мам."]),
    ("2013-09-XX", ["Sept 2013", "sept. 2013", "сент. 2013", "2013 ж. қыр."]),
    ("2013-XX-XX", ["2013", "2013", "2013", "2013"]),
    ("2013~", ["c. 2013", "vers 2013", "ок. 2013", "шам. 2013"]),
    ("2013?", ["2013?", "2013?", "2013?", "2013?"]),
    ("2013%", ["c. 2013?", "vers 2013?", "ок. 2013?", "шам. 2013?"]),
    ("2013-?09", ["Sept 2013?", "sept. 2013?", "сент. 2013?", "2013 ж. қыр.?"]),
    (
      "2013-09-17~",
      ["c. 17 Sept 2013", "vers 17 sept. 2013", "ок. 17 сент. 2013", "шам. 2013 ж. 17 қыр."]
    ),
    ("199X", ["1990s", "années 1990", "1990-е", "1990-жылдар"]),
    (
      "19XX",
      [
        "between 1900 and 1999", "entre 1900 et 1999", "между 1900 и 1999",
        "1900–1999 аралығында",
      ]
    ),
    ("1950S2", ["c. 1950", "vers 1950", "ок. 1950", "шам. 1950"]),
    ("2013-22", ["summer 2013", "été 2013", "лето 2013", "2013 ж. жаз"]),
    ("2013-32", ["winter 2013", "hiver 2013", "зима 2013", "2013 ж. қыс"]),
    ("2013-34", ["Apr–June 2013", "avr.–juin 2013", "апр.–июнь 2013", "2013 ж. сәу.–мау."]),
    ("2013-39", ["Sept–Dec 2013", "sept.–déc. 2013", "сент.–дек. 2013", "2013 ж. қыр.–жел."]),
    ("2013-41", ["July–Dec 2013", "juill.–déc. 2013", "июль–дек. 2013", "2013 ж. шіл.–жел."]),
    ("-0043", ["44 BC", "44 av. J.-C.", "44 до н. э.", "б.з.д. 44"]),
    (
      "2015-11-04/2015-11-06",
      ["4–6 Nov 2015", "4–6 nov. 2015", "4–6 нояб. 2015", "2015 ж. 4–6 қар."]
    ),
    (
      "2013-02-28/2013-03-02",
      [
        "28 Feb – 2 Mar 2013", "28 févr. – 2 mars 2013", "28 февр. – 2 марта 2013",
        "2013 ж. 28 ақп. – 2 нау.",
      ]
    ),
    (
      "2013-03-01/2013-03-05",
      ["1–5 Mar 2013", "1er–5 mars 2013", "1–5 марта 2013", "2013 ж. 1–5 нау."]
    ),
    (
      "2015-11/2015-12",
      ["Nov–Dec 2015", "nov.–déc. 2015", "нояб.–дек. 2015", "2015 ж. қар.–жел."]
    ),
    (
      "2015-12-30/2016-01-02",
      [
        "30 Dec 2015 – 2 Jan 2016", "30 déc. 2015 – 2 janv. 2016",
        "30 дек. 2015 – 2 янв. 2016", "2015 ж. 30 жел. – 2016 ж. 2 қаң.",
      ]
    ),
    ("2015-11-04/2015-11-04", ["4 Nov 2015", "4 nov. 2015", "4 нояб. 2015", "2015 ж. 4 қар."]),
    ("1992-01-07T12:00:00Z", ["7 Jan 1992", "7 janv. 1992", "7 янв. 1992", "1992 ж. 7 қаң."]),
  ])
  func `dates are written as people write them`(text: String, texts: [String]) throws {
    #expect(try told(text, to: .days) == texts)
  }

  @Test(arguments: [
    ("2004/..", ["since 2004", "depuis 2004", "с 2004", "2004 жылдан бастап"]),
    ("2009/", ["from 2009", "dès 2009", "с 2009", "2009 жылдан бастап"]),
    ("../2020", ["until 2020", "jusqu’en 2020", "до 2020", "2020 жылға дейін"]),
    ("/2017", ["until 2017", "jusqu’en 2017", "до 2017", "2017 жылға дейін"]),
    (
      "2013~/..",
      ["since c. 2013", "depuis environ 2013", "примерно с 2013", "шам. 2013 жылдан бастап"]
    ),
    (
      "../2013~",
      ["until c. 2013", "jusque vers 2013", "примерно до 2013", "шам. 2013 жылға дейін"]
    ),
    (
      "../2015-11-04",
      ["until 4 Nov 2015", "jusqu’au 4 nov. 2015", "до 4 нояб. 2015", "2015 ж. 4 қар. дейін"]
    ),
    ("2015-05/..", ["since May 2015", "depuis mai 2015", "с мая 2015", "2015 ж. мам. бастап"]),
    (
      "199X/..",
      ["since the 1990s", "depuis les années 1990", "с 1990-х", "1990-жылдардан бастап"]
    ),
    (
      "2013-22/..",
      ["since summer 2013", "depuis l’été 2013", "с лета 2013", "2013 ж. жаздан бастап"]
    ),
    ("[1992,1995]", ["1992 or 1995", "1992 ou 1995", "1992 или 1995", "1992 не 1995"]),
    ("[1992..]", ["1992 or later", "1992 ou après", "1992 или позже", "1992 не одан кейін"]),
    ("[..1995]", ["1995 or earlier", "1995 ou avant", "1995 или раньше", "1995 не одан бұрын"]),
    ("{1992..}", ["since 1992", "depuis 1992", "с 1992", "1992 жылдан бастап"]),
    ("1992/1995", ["1992–95", "1992–95", "1992–95", "1992–95"]),
    ("1992/1995?", ["1992–95?", "1992–95?", "1992–95?", "1992–95?"]),
    (
      "-0100/-0043",
      [
        "101 BC–44 BC", "101 av. J.-C.–44 av. J.-C.", "101 до н. э.–44 до н. э.",
        "б.з.д. 101–б.з.д. 44",
      ]
    ),
  ])
  func `ends that are open, unknown or one of several have words`(
    text: String, texts: [String]
  ) throws {
    #expect(try told(text, to: .days) == texts)
  }

  @Test func `lines and names tell years only`() throws {
    for (text, years) in [
      ("2015-11-04/2015-11-06", "2015"), ("2013-09-17~", "c. 2013"), ("2013-?09", "2013"),
      ("2013-22", "2013"), ("../2015-11-04", "until 2015"), ("199X", "1990s"),
    ] {
      #expect(try told(text, to: .years)[0] == years)
    }
  }

  @Test func `no date keeps a sign of the notation, and none breaks at the end of a line`() throws {
    let texts = [
      "1992", "199X", "1XXX", "2013-XX-17", "XXXX", "-00XX", "0000", "Y170000002", "Y-17E7",
      "Y17E7S3", "1950S1", "1984~/2004-06%", "2004-06-~01/2004-06-~20", "2013-24",
      "[1667,1668,1670..1672]", "{1960,1961-12}", "[..1760-12-03]", "{1667..1672}", "2001-29",
      "2013~-09-17", "199X/200X", "2013-21/2013-23", "1XXX-12", "/1991-XX",
    ]
    for text in texts {
      for (words, told) in zip(Self.languages, try told(text, to: .days)) {
        #expect(!told.isEmpty, "\(text)")
        #expect(!told.contains { "~%X/[]{}".contains($0) }, "\(text): \(told)")
        #expect(!told.contains(".."), "\(text): \(told)")
        let short = try Period(text).shortText(in: words)
        #expect(short.count <= 60, "\(text): \(short)")
      }
    }
    let period: Period = "2015-11-04"
    for words in Self.languages { #expect(!period.text(in: words, to: .days).contains(" ")) }
  }
}
