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
    let last = problems.filter { $0.range.lowerBound >= start }
    guard last.contains(where: { isEntryWithoutEnd($0.problem) }) else { return problems }
    return problems.filter { $0.range.lowerBound < start }
      + [SyntaxProblem(range: start..<size, problem: .cutShort)]
  }

  private static func isEntryWithoutEnd(_ problem: Finding.Problem) -> Bool {
    switch problem {
    case .unclosedBracket, .unclosedQuote, .unclosedCell, .missingColon: true
    case .raggedRow(let cells, let columns): cells < columns
    default: false
    }
  }
}

extension DocumentTree {
  /// Whether the file was cut short, so that nobody knows what else it says.
  var isCutShort: Bool { problems.last?.problem == .cutShort }
}
