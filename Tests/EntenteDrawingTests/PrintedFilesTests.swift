import Entente
import EntenteTestSupport
import Foundation
import Graphviz
import Testing

@testable import EntenteDrawing

/// What a printer gets: fonts inside, text that can be searched, and the page that was asked for.
@Suite struct PrintedFilesTests {
  static let layouts = FigureLayout.names + FigureLayout.engineNames

  /// Names with all letters of Kazakh, and signs that stand in two parts of one font.
  static func graph() throws -> Graph {
    try Graph {
      Entity("f", name: "Франция Республикасы", kind: .state)
      Entity("k", name: "Қазақстан Республикасы", kind: .state)
      Entity(
        "u", name: "Әл-Фараби атындағы Қазақ Ұлттық Университеті", kind: .university, of: ["k"])
      Entity(
        "g", name: "Ж.Ж. Гумилёв (Еуразия) ұйымы: Һәм, Өнер & Үкімет", kind: .organisation,
        of: ["k"])
      Entity("s", name: "École normale supérieure – Œuvre [2]", kind: .university, of: ["f"])
      Entity("v", name: "Ұлт форумы", kind: .event, of: ["k"], during: "2015")
      Entity("w", name: "Үшінші кездесу", kind: .event, of: ["f"], during: "2016/2017")
      Entity("j", name: "Іскер Ғылым ҢҒҮҰҚӨҺ", kind: .organisation, of: ["f", "k"])
      Source("a", title: "Қазақстан–Франция қатынастары")
      Relation("u", .cooperatesWith, "s", on: "2013", citing: ["a": "1"])
      Relation("u", .cooperatesWith, "j", citing: ["a": "2"])
      Relation("g", .cooperatesWith, "j")
      Relation("s", .cooperatesWith, "j", citing: ["a": "3"])
      Relation("s", "participatesIn", "v", citing: ["a": "5"])
      Relation("u", "participatesIn", "w", citing: ["a": "6"])
      Relation("f", .recognises, "k", on: "1992", citing: ["a": "4"])
    }
  }

  static func placed(_ layout: String) throws -> PlacedFigure {
    let graph = try graph()
    var figure = try Figure(around: "u", steps: 3, in: graph)
    if layout != "focus" {
      figure = Figure(of: graph, layout: try FigureLayout(named: layout, for: graph))
    }
    // Narrower than the figure would be: the page is scaled.
    figure.width = .millimeters(85)
    return try figure.placed()
  }

  /// All that is written in a figure, word by word.
  static func words(of placed: PlacedFigure) -> Set<String> {
    Set(
      placed.document.nodes.filter { $0.style?.names.contains("invis") != true }
        .compactMap { $0.label?.plainText }.joined(separator: " ")
        .split { $0.isWhitespace }.map(String.init))
  }

  /// Whether a page has the size that a figure was made for, to 0.2 mm.
  static func hasSize(of placed: PlacedFigure, _ width: Double, _ height: Double) -> Bool {
    let tolerance = 0.2 * 72 / 25.4
    return abs(width - placed.size.width) < tolerance
      && abs(height - placed.size.height) < tolerance
      && width <= DOT.Length.millimeters(85.2).points
  }

  private static func check(_ file: String, of placed: PlacedFigure, in folder: URL) throws {
    let fonts = try OutsideProgram.run("pdffonts", file, in: folder).split(separator: "\n")
      .dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      let columns = font.split(separator: " ")
      #expect(columns.dropLast(2).suffix(3).allSatisfy { $0 == "yes" }, "\(file): \(font)")
      #expect(!font.contains("Type 3"), "\(file): \(font)")
    }
    let text = try OutsideProgram.run("pdftotext", "-layout", file, "-", in: folder)
    let found = Set(text.split { $0.isWhitespace }.map(String.init))
    let lost = words(of: placed).filter { word in !found.contains(word) && !text.contains(word) }
    #expect(lost.isEmpty, "\(file): \(lost.sorted())")
    let size = try #require(
      try OutsideProgram.run("pdfinfo", file, in: folder)
        .firstMatch(of: /Page size: *([0-9.]+) x ([0-9.]+)/))
    let (width, height) = (Double(size.output.1) ?? 0, Double(size.output.2) ?? 0)
    #expect(hasSize(of: placed, width, height), "\(file): \(width) x \(height), \(placed.size)")
  }

  @Test(.enabled(if: OutsideProgram.readsPDF, "It needs poppler-utils."), arguments: layouts)
  func `a PDF has its fonts, its words and its size`(layout: String) throws {
    let placed = try Self.placed(layout)
    try OutsideProgram.inFolder { folder in
      try placed.rendered(as: [.pdf])[0].write(to: folder.appending(path: "figure.pdf"))
      try Self.check("figure.pdf", of: placed, in: folder)
    }
  }

  @Test(
    .enabled(if: OutsideProgram.readsEPS, "It needs ghostscript and poppler-utils."),
    arguments: layouts)
  func `an EPS that became a PDF has its fonts, its words and its size`(layout: String) throws {
    let placed = try Self.placed(layout)
    try OutsideProgram.inFolder { folder in
      let file = try placed.rendered(as: [.eps])[0]
      try file.write(to: folder.appending(path: "figure.eps"))
      let box = try #require(file.text.firstMatch(of: /%%BoundingBox: 0 0 (\d+) (\d+)\n/))
      #expect(
        Self.hasSize(of: placed, Double(box.output.1) ?? 0, Double(box.output.2) ?? 0), "\(layout)")
      try OutsideProgram.run("ps2pdf", "-dEPSCrop", "figure.eps", "figure.pdf", in: folder)
      try Self.check("figure.pdf", of: placed, in: folder)
    }
  }

  @Test(
    .enabled(if: OutsideProgram.runsTeX, "Set ENTENTE_TEX=1 to run xelatex."), arguments: layouts)
  func `TikZ that became a PDF has its fonts, its words and its size`(layout: String) throws {
    let placed = try Self.placed(layout)
    try OutsideProgram.inFolder { folder in
      let source = try placed.tikz(TikZ(isStandalone: true))
      try Data(source.utf8).write(to: folder.appending(path: "figure.tex"))
      try OutsideProgram.run(
        "xelatex", "-no-shell-escape", "-halt-on-error", "-interaction=batchmode", "figure.tex",
        in: folder)
      try Self.check("figure.pdf", of: placed, in: folder)
    }
  }
}
