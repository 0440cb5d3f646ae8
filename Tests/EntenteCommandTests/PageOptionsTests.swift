import EntenteTestSupport
import Foundation
import Graphviz
import Testing

@testable import EntenteCommand

/// Lengths, years and names that `render` takes, and what it says of those it does not.
@Suite struct PageOptionsTests {
  @Test(arguments: [
    (["--top", "many"], "The value 'many' does not fit '--top <n>'"),
    (["--width", "85"], "--width '85' has no unit. Write 85mm, or cm, in or pt."),
    (
      ["--width", "wide"], "--width is a number with mm, cm, in or pt, such as 85mm, and 'wide' is"
    ),
    (["--width", "0mm"], "--width '0mm' is too little for names and a legend. Take 30mm or more."),
    (["--width", "5mm"], "--width '5mm' is too little"),
    (["--width", "1e9mm"], "--width '1e9mm' is too much for a page. Take 5080mm or less."),
    (["--width", "100000mm"], "--width '100000mm' is too much"),
    (["--width", "nanmm"], "and 'nanmm' is none."),
    (["--max-height", "1mm"], "--max-height '1mm' is too little"),
    (["--max-height", "mm"], "--max-height is a number with mm, cm, in or pt"),
    (
      ["--layout", "time", "--years", "2020..1990"],
      "--years '2020..1990' ends before it begins. Write 1990..2020."
    ),
    (
      ["--layout", "time", "--years", "soon"],
      "--years is one year or several, such as 1990 or 1990..2020, and 'soon' is none."
    ),
    (["--layout", "time", "--years", ".."], "and '..' is none."),
  ])
  func `a length or a year that does not fit is told why`(
    options: [String], sentence: String
  ) throws {
    let run = try ProgramRun("entente", ["render", Snapshot.graph, "-o", "x.svg"] + options)
    #expect(run.status == 64)
    #expect(run.errors.contains("entente: "))
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(!run.errors.contains("invalid"), "\(run.errors)")
  }

  @Test func `lengths are read in every unit and in capitals, from 30 mm to 5 m`() {
    let lengths: [(String, Double)] = [
      ("85mm", 240.945), ("85MM", 240.945), ("8.5 cm", 240.945), ("7in", 504), ("510pt", 510),
      ("30mm", 85.039), ("5080mm", 14_400),
    ]
    for (text, points) in lengths {
      let length = PageLength(argument: text)
      #expect(length.mistake == nil, "\(text)")
      #expect(abs(length.length.points - points) < 0.02, "\(text)")
    }
    #expect(PageLength(argument: "29mm").mistake == .tooShort("29mm"))
    #expect(PageLength(argument: "-3cm").mistake == .tooShort("-3cm"))
    #expect(PageLength(argument: "5081mm").mistake == .tooLong("5081mm"))
  }

  @Test func `years are one, several, or open at an end`() {
    #expect(YearRange(argument: "1990").years == 1990...1990)
    #expect(YearRange(argument: "1990..2020").years == 1990...2020)
    #expect(YearRange(argument: "..2020").years.upperBound == 2020)
    #expect(YearRange(argument: "1990..").years.lowerBound == 1990)
    for text in ["1990..2020", "-44", "-44..14"] {
      #expect(YearRange(argument: text).mistake == nil, "\(text)")
    }
    #expect(YearRange(argument: "10000000").mistake != nil)
  }

  @Test func `one year is told as one`() throws {
    let run = try ProgramRun(
      "entente",
      ["render", Snapshot.graph, "-o", "x.svg", "--layout", "time", "--years", "1200"])
    #expect(run.errors.contains("No event or agreement began in 1200. "), "\(run.errors)")
  }

  @Test func `a way needs two entities`() throws {
    let run = try ProgramRun(
      "entente", ["render", Snapshot.graph, "-o", "x.svg", "--path", "Ada Brook", "ada brook"])
    #expect(run.status == 64)
    #expect(
      run.errors.contains("'Ada Brook' and 'ada brook' are one entity. Name two."), "\(run.errors)")
  }
}
