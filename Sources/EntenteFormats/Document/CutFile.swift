/// Large files that end in the middle of an entry, as files do that were not copied whole.
enum CutFile {
  /// How many bytes such a file has at least.
  ///
  /// What is smaller was typed by hand, and a mistake at its end is one of typing.
  static let smallest = 1 << 20

  /// The problems of a file, those of its last line told as one if the file was cut there.
  ///
  /// A file was cut where its last line has no end, and nor has an entry on it. That is told last.
  static func noticed(
    in problems: [SyntaxProblem], of bytes: [UInt8], size: Int
  ) -> [SyntaxProblem] {
    guard size >= smallest, !Byte.isBreak(bytes[size - 1]) else { return problems }
    var start = size
    while start > 0, !Byte.isBreak(bytes[start - 1]) { start -= 1 }
    // A cell between quotation marks may have begun some lines above.
    let cell = problems.first {
      $0.problem == .unclosedCell && $0.range.lowerBound + longestCell >= size
    }
    start = min(start, cell?.range.lowerBound ?? start)
    let last = problems.filter { $0.range.lowerBound >= start }
    let isCut =
      last.contains { isEntryWithoutEnd($0, size) } || isBareDash(bytes[start..<size])
    guard isCut else { return problems }
    return problems.filter { $0.range.lowerBound < start }
      + [SyntaxProblem(range: start..<size, problem: .cutShort)]
  }

  /// How far from the end of the file a cell may begin that has no end there.
  private static let longestCell = 1 << 16

  private static func isBareDash(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(Byte.dash) && line.allSatisfy { Byte.isBlank($0) || $0 == Byte.dash }
  }

  private static func isEntryWithoutEnd(_ problem: SyntaxProblem, _ size: Int) -> Bool {
    switch problem.problem {
    case .unclosedBracket, .unclosedQuote, .unclosedCell, .missingColon: true
    case .notUTF8: problem.range.upperBound >= size
    case .raggedRow(let cells, let columns): cells < columns
    default: false
    }
  }
}

extension DocumentTree {
  /// Whether the file was cut short, so that nobody knows what else it says.
  var isCutShort: Bool { problems.last?.problem == .cutShort }
}
