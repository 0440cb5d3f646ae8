import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct TikZTests {
  /// The ways between a person and a university, labels and sources included.
  static func placed() throws -> PlacedFigure {
    let graph = try FigureTests.bilateral()
    let found = try graph.connections(between: "marindol", and: "abai-university", limit: 4)
    return try Figure(of: found, in: graph).placed()
  }

  @Test func `every entity is a node and every line is drawn`() throws {
    let placed = try Self.placed()
    let lines = try placed.tikz().split(separator: "\n")
    for node in placed.document.nodes where node.class?.hasPrefix("entity") == true {
      #expect(lines.contains { $0.contains("] (\(TeXWords.name(node.id))) at (") }, "\(node.id)")
    }
    let drawn = lines.filter { $0.hasPrefix("\\draw[") }
    #expect(drawn.count == placed.document.edges.count)
    #expect(lines.allSatisfy { $0.utf8.count < 2000 })
  }

  @Test func `a line that runs into another has no head there`() throws {
    let placed = try SidesTests.sixty().placed()
    let text = try placed.tikz()
    let drawn = text.split(separator: "\n").filter { $0.hasPrefix("\\draw[") }
    #expect(drawn.count == placed.document.edges.count)
    for (edge, line) in zip(placed.document.edges, drawn) {
      let spline = try #require(edge.route?.splines.first)
      let isPlain = line.contains("entente plain")
      #expect(isPlain == (spline.start == nil && spline.end == nil), "\(line)")
    }
  }

  @Test func `every style and every color that is used is declared`() throws {
    for layout in [FigureLayout.automatic, .overview, .force] {
      let figure = Figure(of: try FigureTests.bilateral(), layout: layout)
      let text = try figure.placed().tikz()
      let declared = Set(
        text.matches(of: /\n  (entente[^\/]*)\/\.style/).map { String($0.output.1) })
      let used = text.matches(of: /\\(?:node|draw)\[([^\]]*)\]/).flatMap { match in
        match.output.1.split(separator: ",").map(String.init).filter { $0.hasPrefix("entente") }
      }
      #expect(Set(used).subtracting(declared).isEmpty)
      let colors = Set(text.matches(of: /definecolor{([^}]*)}/).map { String($0.output.1) })
      for match in text.matches(of: /(?:draw|fill|text)=(entente[^,\]}]*)/) {
        #expect(colors.contains(String(match.output.1)), "\(match.output.1)")
      }
    }
  }

  @Test func `citations are numbers, keys or nothing`() throws {
    let placed = try Self.placed()
    let keys = try placed.tikz(TikZ(citations: .latex))
    let cited = Set(
      keys.matches(of: /\\cite{([^}]*)}/).flatMap { $0.output.1.split(separator: ",") }
        .map(String.init))
    #expect(cited == Set(placed.bibliography.entries.map(\.key)))
    let number = /{\[}[0-9, ]+{\]}/
    #expect(try placed.tikz().contains(number))
    let bare = try placed.tikz(TikZ(citations: .none))
    #expect(!bare.contains(number) && !bare.contains("\\cite"))
    #expect(!keys.contains(number))
  }

  @Test func `what cites nothing stays marked where sources become keys`() throws {
    // The strait has relations that nobody vouches for.
    let graph = try Graph(
      contentsOf: ProgramRun.packageFolder.appending(
        path: "Tests/EntenteCommandTests/Fixtures/strait"))
    let placed = try Figure(of: graph, layout: .force).placed()
    try #require(!placed.bibliography.uncited.isEmpty)
    let keys = try placed.tikz(TikZ(citations: .latex))
    #expect(keys.contains("{[?]}") && keys.contains("no source cited"))
    #expect(try !placed.tikz(TikZ(citations: .none)).contains("[?]"))
  }

  @Test func `nothing in a name means anything to TeX`() {
    let hostile = "a&b%c$d#e_f{g}h~i^j\\input{k}<l>\u{0}\nm--n``o''p[q]"
    let escaped = TeXText.toTheLetter(hostile)
    #expect(
      escaped == "a\\&b\\%c\\$d\\#e\\_f\\textbraceleft{}g\\textbraceright{}h"
        + "\\textasciitilde{}i\\textasciicircum{}j"
        + "\\textbackslash{}input\\textbraceleft{}k\\textbraceright{}\\textless{}l\\textgreater{} m-{}-n`{}`o'{}'p{[}q{]}"
    )
    #expect(TeXText.toTheLetter("Қазақстан Ұлт العربية") == "Қазақстан Ұлт العربية")
    #expect(TeXWords.comment("a\nb\u{2028}\\c") == "% a b \\c")
  }

  @Test func `numbers have one decimal and no exponent`() {
    let numbers = [0, -0.04, 0.05, 1.25, -3, 1e300, .nan, 12.96]
    #expect(
      numbers.map(TeXWords.tenths) == ["0", "0", "0.1", "1.3", "-3", "16000", "0", "13"])
  }

  @Test func `the environment includes the file in its width`() throws {
    let placed = try Self.placed()
    var environment = FigureStub(of: placed, file: "figures/way.svg")
    environment.caption = "50 % of A & B"
    let stub = environment.text
    #expect(stub.contains("\\includegraphics[width=\\columnwidth]{figures/way.pdf}"))
    #expect(stub.contains("\\caption{50 \\% of A \\& B}"))
    #expect(stub.contains("\\label{fig:way}"))
    #expect(
      FigureStub(of: placed, file: "way.tikz").text.contains("\\input{way.tikz}"))
  }

  @Test(
    .enabled(
      if: ProcessInfo.processInfo.environment["ENTENTE_TEX"] == "1",
      "Set ENTENTE_TEX=1 to run xelatex and lualatex."),
    arguments: ["xelatex", "lualatex"])
  func `TeX prints every name on a page of the size asked for`(program: String) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let graph = try FigureTests.bilateral()
    var figure = try Figure(around: "unesco", in: graph)
    figure.language = "kk"
    for (name, placed) in [("way", try Self.placed()), ("focus", try figure.placed())] {
      let source = try placed.tikz(TikZ(isStandalone: true))
      try source.write(
        to: folder.appending(path: "\(name).tex"), atomically: true, encoding: .utf8)
      try Self.run(program, "-interaction=nonstopmode", "-halt-on-error", "\(name).tex", in: folder)
      let text = try Self.run("pdftotext", "-layout", "\(name).pdf", "-", in: folder)
      for node in placed.document.nodes {
        for word in Self.words(of: node) { #expect(text.contains(word), "\(name): \(word)") }
      }
      let size = try #require(
        try Self.run("pdfinfo", "\(name).pdf", in: folder)
          .firstMatch(of: /Page size: *([0-9.]+) x ([0-9.]+)/))
      #expect(abs((Double(size.output.1) ?? 0) - placed.size.width) < 0.57)
      #expect(abs((Double(size.output.2) ?? 0) - placed.size.height) < 0.57)
    }
  }

  private static func words(of node: DOT.Node) -> [String] {
    guard case .html(let label) = node.label else { return [] }
    return label.lines.flatMap { $0.runs.flatMap { $0.text.split(separator: /[ \u{A0}]/) } }
      .map(String.init)
  }

  @discardableResult
  private static func run(_ program: String, _ arguments: String..., in folder: URL) throws
    -> String
  {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program): \(text.suffix(500))")
    return text
  }
}
