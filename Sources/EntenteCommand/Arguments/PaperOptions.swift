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
      "Write a LaTeX figure environment for the PDF, or else the TikZ, the EPS or the PNG.",
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

  /// Refuses a name of a file that TeX would take for commands.
  func checkStub(including outputs: [String]) throws {
    guard stub != nil, let included = IncludedFile(among: outputs, isStandalone: standalone),
      let mark = included.path.first(where: Self.marksOfTeX.contains)
    else { return }
    throw Failure(
      .usage,
      "TeX cannot include '\(included.path)': '\(mark)' means something else there. Write the figure to "
        + "a file without any of \(Self.marksOfTeX).")
  }

  private static let marksOfTeX = "%#{}\\~^$&\""

  /// The figure in several formats.
  func files(
    of placed: PlacedFigure, _ figure: Figure, as formats: [Format], dpi: Double
  ) throws -> [RenderedFile] {
    try formats.map { format in
      switch format {
      case .tikz:
        return RenderedFile(bytes: Array(try placed.tikz(tikz).utf8), format: .tikz)
      case .dot where noPositions:
        return RenderedFile(bytes: Array(try figure.restylableDOT().utf8), format: .dot)
      default: return try placed.rendered(as: [format], dotsPerInch: dpi)[0]
      }
    }
  }

  /// How TikZ is written.
  var tikz: TikZ { TikZ(isStandalone: standalone, citations: cite?.citations ?? .number) }

  /// Notes the files among those of the run.
  ///
  /// - Throws: ``Failure`` where one is read, or another one of the figure's.
  func note(in files: inout FilesOfRun) throws {
    if let stub { try files.writes(stub, by: "--stub") }
    // A lock is also read, and that is what it is for.
    if let lock { try files.writes(lock, by: "--lock") }
  }

  /// The figure environment, if one is asked for.
  func stubFile(for placed: PlacedFigure, including outputs: [String]) -> FinishedFile? {
    guard let stub, let included = IncludedFile(among: outputs, isStandalone: standalone) else {
      return nil
    }
    let text = FigureStub(of: placed, file: included.path).text
    return FinishedFile(
      path: stub, bytes: Array(text.utf8),
      remark: "\(stub): a figure environment for \(included.path)" + included.remedy)
  }
}

extension PaperOptions {
  /// The lock of an earlier run, if there is one.
  ///
  /// - Throws: ``Failure`` where something else is there, or it cannot be read.
  func readLock() throws -> FigureLock? {
    guard let lock else { return nil }
    switch FileSort(of: lock) {
    case .missing: return nil
    case .folder: throw Failure(.usage, "'\(lock)' is a folder. Name a file for --lock.")
    case .other:
      throw Failure(.usage, "'\(lock)' is no ordinary file and keeps nothing. Name one for --lock.")
    case .ordinary: break
    }
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.bytes(of: lock, most: Self.mostLockBytes)
    } catch {
      throw switch error {
      case .unreadable: Failure(.noInput, "The lock '\(lock)' cannot be read. Name another file.")
      case .tooLong:
        Failure(
          .data,
          "'\(lock)' is longer than \(Self.mostLockBytes / 1_000_000) megabytes, and no lock is.")
      }
    }
    try RunRecord.reads(bytes, from: lock)
    return try about(lock) { () throws(FigureLockError) in
      try FigureLock(String(decoding: bytes, as: UTF8.self))
    }
  }

  /// More bytes than any lock has: a place is a line of some sixty bytes, and an overview has up to
  /// two for each of its entities, of which there are some ten thousand.
  private static let mostLockBytes = 10_000_000

  /// The figure at its locked places, and the lock where it says something else now.
  func keepPlaces(
    of placed: PlacedFigure, in figure: Figure, by earlier: FigureLock?
  ) throws -> (placed: PlacedFigure, lock: FinishedFile?) {
    guard let lock else { return (placed, nil) }
    let page = Size(width: figure.width.points, height: figure.maximumHeight.points)
    do {
      let kept = try earlier.map { try placed.kept(by: $0, page: page) } ?? placed
      let now = try FigureLock(of: kept, page: page, after: earlier)
      if now == earlier { return (kept, nil) }
      let new = now.places.count - (earlier?.places.count ?? 0)
      let remark = "\(lock): \(counted(new, "new place", "new places")), \(now.places.count) in all"
      return (kept, FinishedFile(path: lock, bytes: Array(now.text.utf8), remark: remark))
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
