import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Graphviz
import Testing

@testable import EntenteDrawing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Hostile texts in every layout and every format break nothing and run nowhere.
@Suite struct HostileFiguresTests {
  static let layouts = FigureLayout.names + FigureLayout.engineNames

  /// The sets that a test of a layout takes: one, another for each layout; all of them
  /// where time is no matter.
  private static func sets(for layout: String = "") -> [Int] {
    let isThorough = ProcessInfo.processInfo.environment["ENTENTE_TEX"] == "1"
    let first = layouts.firstIndex(of: layout) ?? 0
    return HostileTexts.sets.indices.filter { isThorough || ($0 + first) % 20 == 0 }
  }

  private static func placed(_ set: Int, _ layout: String) throws -> PlacedFigure {
    let graph = try HostileTexts.graph(of: HostileTexts.sets[set], first: set * 10)
    var figure = try Figure(around: graph.entities[2].id, steps: 9, in: graph)
    if layout != "focus" {
      figure = Figure(of: graph, layout: try FigureLayout(named: layout, for: graph))
    }
    figure.provenance = Provenance(program: "entente", command: HostileTexts.sets[set].joined())
    figure.dotsPerInch = 40
    return try figure.placed()
  }

  @Test(arguments: layouts)
  func `every format of every layout is whole and holds nothing that runs`(layout: String) throws {
    #expect(HostileTexts.all.count == 200)
    for set in Self.sets(for: layout) {
      let placed = try Self.placed(set, layout)
      let files = try placed.rendered(as: [.svg, .dot, .tikz, .json, .png, .eps], dotsPerInch: 40)
      let place = "\(layout), set \(set)"
      try checkSVG(files[0].bytes, place)
      let reading = DOT.Reading(of: files[1].bytes)
      #expect(!reading.hasErrors && reading.documents.count == 1, "\(place)")
      checkTeX(files[2].text, place)
      #expect(throws: Never.self, "\(place)") {
        try JSONSerialization.jsonObject(with: Data(files[3].bytes))
      }
      #expect(files[4].bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]), "\(place)")
      #expect(files[5].text.hasPrefix("%!PS-Adobe"), "\(place)")
    }
  }

  @Test(.enabled(if: OutsideProgram.readsPDF, "It needs poppler-utils."), arguments: layouts)
  func `every label comes back from a PDF`(layout: String) throws {
    for set in Self.sets(for: layout) {
      let placed = try Self.placed(set, layout)
      let numbers = placed.document.nodes.compactMap { node in
        node.label?.plainText.flatMap { $0.firstMatch(of: /^\s*(L\d+)\b/) }.map {
          String($0.output.1)
        }
      }
      try OutsideProgram.inFolder { folder in
        try placed.rendered(as: [.pdf])[0].write(to: folder.appending(path: "a.pdf"))
        let text = try OutsideProgram.run("pdftotext", "a.pdf", "-", in: folder)
        for number in numbers { #expect(text.contains(number), "\(layout), set \(set)") }
      }
    }
  }

  @Test(.enabled(if: OutsideProgram.readsEPS, "It needs ghostscript and poppler-utils."))
  func `every label comes back from an EPS`() throws {
    for set in Self.sets() {
      let placed = try Self.placed(set, "sfdp")
      try OutsideProgram.inFolder { folder in
        try placed.rendered(as: [.eps])[0].write(to: folder.appending(path: "a.eps"))
        try OutsideProgram.run("ps2pdf", "-dEPSCrop", "a.eps", "a.pdf", in: folder)
        let text = try OutsideProgram.run("pdftotext", "a.pdf", "-", in: folder)
        for number in 0..<10 { #expect(text.contains("L\(set * 10 + number)"), "set \(set)") }
      }
    }
  }

  @Test(
    .enabled(if: OutsideProgram.runsTeX, "Set ENTENTE_TEX=1 to run xelatex and lualatex."),
    arguments: ["xelatex", "lualatex"])
  func `TeX sets every label and reads no file`(program: String) throws {
    for set in HostileTexts.sets.indices {
      let placed = try Self.placed(set, "dot")
      try OutsideProgram.inFolder { folder in
        let source = try placed.tikz(TikZ(isStandalone: true))
        try Data(source.utf8).write(to: folder.appending(path: "a.tex"))
        try OutsideProgram.run(
          program, "-no-shell-escape", "-halt-on-error", "-interaction=batchmode", "-recorder",
          "a.tex", in: folder)
        let text = try OutsideProgram.run("pdftotext", "a.pdf", "-", in: folder)
        for number in 0..<10 { #expect(text.contains("L\(set * 10 + number)"), "set \(set)") }
        let read = try String(contentsOf: folder.appending(path: "a.fls"), encoding: .utf8)
        #expect(!read.contains("/etc/passwd"))
        #expect(
          try Set(FileManager.default.contentsOfDirectory(atPath: folder.path))
            .isSubset(of: ["a.tex", "a.pdf", "a.aux", "a.log", "a.fls"]))
      }
    }
  }

  @Test func `captions and sources beside a figure are whole in every format`() throws {
    for set in HostileTexts.sets.indices {
      let placed = try Self.placed(set, "dot")
      let sources = placed.bibliography
      let place = "set \(set)"
      checkTeX(placed.caption.latex, place)
      checkTeX(FigureStub(of: placed, file: "a.pdf").text, place)
      checkTeX(sources.rendered(as: .latex), place)
      let records = try JSONSerialization.jsonObject(
        with: Data(sources.rendered(as: .cslJSON).utf8))
      let count = sources.entries.count + (sources.uncited.isEmpty ? 0 : 1)
      #expect((records as? [Any])?.count == count, "\(place)")
      for text in [sources.rendered(as: .markdown), placed.caption.markdown] {
        #expect(!text.contains(/(^|[^\\])[<\[]([a-zA-Z!\/?]|http)/), "\(place)")
      }
      let table = sources.rendered(as: .csv)
      #expect(!table.contains(/(^|\r\n|,)"?[=+@\t\r]/), "\(place)")
      let bibTeX = sources.rendered(as: .bibTeX)
      #expect(bibTeX.matches(of: /(^|\n)@[a-z]+\{/).count == sources.entries.count, "\(place)")
    }
  }

  /// Nothing of a name is left that TeX takes for a command, a comment or a group.
  private func checkTeX(_ source: String, _ place: String) {
    let lines = source.split(separator: "\n").filter { !$0.hasPrefix("%") }
    for command in ["write18", "input{/", "directlua", "immediate", "openin", "catcode", "def\\x"] {
      #expect(!lines.contains { $0.contains("\\" + command) }, "\(place): \(command)")
    }
    var depth = 0
    for line in lines {
      var isEscaped = false
      for character in line.unicodeScalars {
        if isEscaped {
          isEscaped = false
        } else if character == "\\" {
          isEscaped = true
        } else if character == "%" {
          break
        } else if character == "{" {
          depth += 1
        } else if character == "}" {
          depth -= 1
        }
      }
      #expect(depth >= 0, "\(place): \(line.prefix(80))")
    }
    #expect(depth == 0, "\(place)")
  }

  private func checkSVG(_ bytes: [UInt8], _ place: String) throws {
    let parser = XMLParser(data: Data(bytes))
    let visitor = SVGVisitor()
    parser.delegate = visitor
    #expect(parser.parse(), "\(place): \(String(describing: parser.parserError))")
    #expect(visitor.suspects.isEmpty, "\(place): \(visitor.suspects)")
    #expect(visitor.elements.contains("svg") && visitor.elements.contains("metadata"), "\(place)")
  }
}

/// Notes what in a picture could run, or leads out of it.
private final class SVGVisitor: NSObject, XMLParserDelegate {
  private(set) var elements: Set<String> = []
  private(set) var suspects: [String] = []

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.insert(name)
    if ["script", "foreignObject", "image", "iframe", "use", "style"].contains(name) {
      suspects.append(name)
    }
    for (key, value) in attributes {
      let isHandler = key.lowercased().hasPrefix("on") || key.hasSuffix("href") || key == "style"
      if isHandler || value.contains("url(") { suspects.append("\(key)=\(value)") }
    }
  }
}
