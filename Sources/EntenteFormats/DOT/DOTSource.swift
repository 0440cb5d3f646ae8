internal import Graphviz

/// A file in DOT as Graphviz reads it, and what is wrong with it.
struct DOTSource {
  let name: String

  /// The file in UTF-8.
  let bytes: [UInt8]

  /// The first graph, if the file has no mistakes.
  private(set) var document: DOT.Document?

  /// What the first graph means.
  private(set) var content: DOT.Content?

  private var problems: [SyntaxProblem] = []

  init(_ file: GraphFile) {
    name = file.name
    if file.bytes.count > GraphFile.largest {
      bytes = []
      problems = [
        SyntaxProblem(range: 0..<0, problem: .tooLarge(file.name, limit: GraphFile.largest))
      ]
      return
    }
    let reading = DOT.Reading(of: file.bytes)
    bytes = reading.bytes
    let lines = DOTLines(of: bytes)
    problems = reading.problems.map { lines.problem(of: $0) }
    if reading.documents.count > 1, let place = reading.documents[1].place {
      let words = DOT.StatementParts(in: bytes, at: place).first
      problems.append(SyntaxProblem(range: words, problem: .unreadGraph))
    }
    guard !reading.hasErrors, let first = reading.documents.first else { return }
    do {
      // Braces at the ends of edges can make more of them than anybody has memory for.
      content = try DOT.Content(first, maximum: min(50_000_000, 1_000_000 + 16 * bytes.count))
      document = first
    } catch {
      problems.append(SyntaxProblem(range: 0..<0, problem: .notDOT(error.description)))
    }
  }

  /// The reading of a file with mistakes.
  var failedReading: GraphReading {
    let tree = DocumentTree(
      name: name, bytes: bytes + [Byte.lineFeed], size: bytes.count, nodes: [], root: 0,
      problems: [], repetitions: [], allowances: [])
    var log = FindingLog()
    for problem in problems { log.add(problem.problem, in: 0, at: problem.range) }
    return GraphReading(
      graph: nil, findings: log.findings(in: [tree], isReviewed: false), declaredEntityCount: 0,
      declaredRelationCount: 0)
  }

  /// The tree of a transcript, with the doubts about the file.
  func tree(_ transcript: DOTTranscript, doubts: [SyntaxProblem] = []) -> DocumentTree {
    var tree = transcript.tree(named: name)
    tree.origin?.remarks = problems + doubts
    return tree
  }
}

/// Finds the bytes of a line and a column.
private struct DOTLines {
  private let bytes: [UInt8]
  private let starts: [Int]

  init(of bytes: [UInt8]) {
    self.bytes = bytes
    starts =
      [TextEncoding.byteOrderMark(of: bytes)]
      + bytes.indices.filter { bytes[$0] == Byte.lineFeed }.map { $0 + 1 }
  }

  func problem(of problem: DOT.Problem) -> SyntaxProblem {
    let start = problem.line <= starts.count ? starts[problem.line - 1] : bytes.count
    let place = index(after: problem.column - 1, from: start)
    let end = index(after: problem.length, from: place)
    return SyntaxProblem(
      range: place..<end,
      problem: problem.severity == .error
        ? .notDOT(problem.message) : .doubtfulDOT(problem.message))
  }

  /// The place behind so many characters.
  private func index(after count: Int, from start: Int) -> Int {
    var place = start
    for _ in 0..<max(0, count) where place < bytes.count {
      place += 1
      while place < bytes.count, bytes[place] & 0xC0 == 0x80 { place += 1 }
    }
    return place
  }
}
