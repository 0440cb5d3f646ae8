import ArgumentParser
import EntenteDrawing
import Foundation
import Graphviz

/// How a figure goes into a paper, and how it stays as it is when the data change.
struct PaperOptions: ParsableArguments {
  @Flag(help: "With a .tikz or .tex file: a document of its own, for xelatex or lualatex.")
  var standalone = false

  @Option(
    help: ArgumentHelp(
      "Sources in .tikz and .tex files: number, latex for \\cite, none (default: number).",
      valueName: "style"))
  var cite: CitationStyle?

  @Option(
    help: ArgumentHelp(
      "Write a LaTeX figure environment that includes the PDF, or else the first file.",
      valueName: "file.tex"))
  var stub: String?

  @Flag(help: "With a .dot file: no positions, looks at the top, to be laid out anew.")
  var noPositions = false

  @Option(
    help: ArgumentHelp(
      "Keep entities where this file says, and write it where it is not there yet.",
      valueName: "file.lock"))
  var lock: String?
}

/// `--cite`: the ways of TikZ.
enum CitationStyle: String, ExpressibleByArgument, CaseIterable {
  case number, latex, none

  var citations: TikZ.Citations {
    switch self {
    case .number: .number
    case .latex: .latex
    case .none: .none
    }
  }
}

extension PaperOptions {
  /// The options that are set, for drawings that take none of them.
  var named: [(String, Bool)] {
    [
      ("--standalone", standalone), ("--cite", cite != nil), ("--stub", stub != nil),
      ("--no-positions", noPositions), ("--lock", lock != nil),
    ]
  }

  /// Refuses what none of the files takes.
  func check(_ formats: [Format]) throws {
    let hasTikZ = formats.contains(.tikz)
    if standalone, !hasTikZ {
      throw Failure(.usage, "--standalone is for TikZ. Name a .tikz or .tex file with -o.")
    }
    if cite != nil, !hasTikZ {
      throw Failure(.usage, "--cite is for TikZ. Name a .tikz or .tex file with -o.")
    }
    if noPositions, !formats.contains(.dot) {
      throw Failure(.usage, "--no-positions is for DOT. Name a .dot file with -o.")
    }
  }

  /// The figure in several formats.
  func files(
    of placed: PlacedFigure, _ figure: Figure, as formats: [Format], dpi: Double
  ) throws -> [RenderedFile] {
    try formats.map { format in
      switch format {
      case .tikz:
        let source = try placed.tikz(
          TikZ(isStandalone: standalone, citations: cite?.citations ?? .number))
        return RenderedFile(bytes: Array(source.utf8), format: .tikz)
      case .dot where noPositions:
        return RenderedFile(bytes: Array(try figure.restylableDOT().utf8), format: .dot)
      default: return try placed.rendered(as: [format], dotsPerInch: dpi)[0]
      }
    }
  }

  /// Writes the figure environment, if one is asked for.
  func writeStub(for placed: PlacedFigure, including outputs: [String]) throws {
    guard let stub, let first = outputs.first else { return }
    let output = outputs.first { $0.lowercased().hasSuffix(".pdf") } ?? first
    let text = FigureStub(of: placed, file: output).text
    try RenderCommand.write(RenderedFile(bytes: Array(text.utf8), format: .tikz), to: stub)
    Terminal.say("\(stub): a figure environment for \(output)")
  }
}

extension PaperOptions {
  /// The lock of an earlier run, if there is one.
  func readLock() throws -> FigureLock? {
    guard let lock, let data = FileManager.default.contents(atPath: lock) else { return nil }
    return try about(lock) { () throws(FigureLockError) in
      try FigureLock(String(decoding: data, as: UTF8.self))
    }
  }

  /// The figure at its locked places, and the lock written anew where it says something else now.
  func keepPlaces(
    of placed: PlacedFigure, in figure: Figure, by earlier: FigureLock?
  ) throws -> PlacedFigure {
    guard let lock else { return placed }
    let page = Size(width: figure.width.points, height: figure.maximumHeight.points)
    do {
      let kept = try earlier.map { try placed.kept(by: $0, page: page) } ?? placed
      let now = try FigureLock(of: kept, page: page, after: earlier)
      if now != earlier {
        let file = RenderedFile(bytes: Array(now.text.utf8), format: "lock")
        try RenderCommand.write(file, to: lock)
        let new = now.places.count - (earlier?.places.count ?? 0)
        Terminal.say(
          "\(lock): \(counted(new, "new place", "new places")), \(now.places.count) in all")
      }
      return kept
    } catch let error as FigureLockError {
      throw Failure(.usage, "'\(lock)': \(error.description)")
    }
  }

  private func about<Result>(
    _ path: String, _ read: () throws(FigureLockError) -> Result
  ) throws -> Result {
    do {
      return try read()
    } catch {
      throw Failure(.data, "'\(path)': \(error.description)")
    }
  }
}
