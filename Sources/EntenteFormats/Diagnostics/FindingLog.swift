/// Collects problems with their places in bytes, and turns them into findings at the end.
struct FindingLog {
  /// How many errors, and how many warnings, are kept: more than anyone reads, less than fills the
  /// memory where a file of another sort is read by mistake.
  static let limit = 200_000

  private var entries: [Entry] = []
  private var errorCount = 0
  private var warningCount = 0

  /// Whether there was an error.
  var hasErrors: Bool { errorCount > 0 }

  /// How many problems there were.
  private(set) var count = 0

  /// A problem, the bytes it concerns, and the bytes within which a comment may allow it.
  struct Entry {
    var file: Int
    var range: Range<Int>
    var scope: Range<Int>
    var problem: Finding.Problem
  }

  mutating func add(
    _ problem: Finding.Problem, in file: Int, at range: Range<Int>, scope: Range<Int>? = nil
  ) {
    count += 1
    let isError = problem.severity == .error
    if isError { errorCount += 1 } else { warningCount += 1 }
    if (isError ? errorCount : warningCount) > Self.limit { return }
    entries.append(Entry(file: file, range: range, scope: scope ?? range, problem: problem))
  }

  /// The problems where the files have them, also those that were made from another.
  private func placed(in files: [DocumentTree]) -> [Entry] {
    if files.allSatisfy({ $0.origin == nil }) { return entries }
    var places = files.map { $0.origin.map { DOTPlaces(of: $0) } }
    let moved = entries.map { entry in
      guard let range = places[entry.file]?.place(of: entry.range) else { return entry }
      return Entry(file: entry.file, range: range, scope: range, problem: entry.problem)
    }
    let remarks = files.enumerated().flatMap { number, file in
      (file.origin?.remarks ?? []).map {
        Entry(file: number, range: $0.range, scope: $0.range, problem: $0.problem)
      }
    }
    return moved + remarks
  }

  /// The findings of every file, in the order of files, lines and columns, without the warnings
  /// that comments allow.
  ///
  /// - Complexity: O(*n* + *k* log *k*) in the bytes of the files and the problems.
  func findings(in files: [DocumentTree], isReviewed: Bool) -> [Finding] {
    let sorted = placed(in: files).sorted { left, right in
      (left.file, left.range.lowerBound, left.problem.code.rawValue)
        < (right.file, right.range.lowerBound, right.problem.code.rawValue)
    }
    var findings: [Finding] = []
    var rest = sorted[...]
    for (number, file) in files.enumerated() {
      let own = rest.prefix { $0.file == number }
      rest = rest.dropFirst(own.count)
      let kept = Allowances(in: file, isReviewed: isReviewed)
        .applied(to: Array(own), in: number)
      if kept.isEmpty { continue }
      var places = Places(in: file.shown)
      for entry in kept { findings.append(places.finding(for: entry)) }
    }
    return findings
  }
}

/// Turns places in bytes into lines and columns, going forward only.
struct Places {
  private let file: DocumentTree
  private let begin: Int
  private var line = 1
  private var lineStart: Int
  private var position: Int
  private var column = 1

  /// The bytes that are no UTF-8: each of them takes a column.
  private let strays: [Range<Int>]
  private var stray = 0

  private var cells: TableCells?

  init(in file: DocumentTree) {
    self.file = file
    strays = file.problems.filter { $0.problem == .notUTF8 }.map(\.range)
    begin = TextEncoding.byteOrderMark(of: file.bytes)
    lineStart = begin
    position = begin
    cells = TableCells(of: file)
  }

  mutating func finding(for entry: FindingLog.Entry) -> Finding {
    move(to: min(entry.range.lowerBound, file.size))
    let end = min(entry.range.upperBound, file.size)
    let cell = cells?.cell(at: entry.range, for: entry.problem)
    return Finding(
      file: file.name, line: line, column: column, length: length(to: end),
      problem: entry.problem, lineText: lineText(end: end), cell: cell)
  }

  private mutating func move(to target: Int) {
    while position < target {
      let byte = file.bytes[position]
      position += 1
      if endsLine(byte, at: position) {
        line += 1
        lineStart = position
        column = 1
      } else if takesColumn(byte, at: position - 1) {
        column += 1
      }
    }
  }

  private mutating func takesColumn(_ byte: UInt8, at position: Int) -> Bool {
    if byte & 0xC0 != 0x80 { return true }
    while stray < strays.count, strays[stray].upperBound <= position { stray += 1 }
    return stray < strays.count && strays[stray].contains(position)
  }

  private func endsLine(_ byte: UInt8, at next: Int) -> Bool {
    byte == Byte.lineFeed
      || (byte == Byte.carriageReturn && file.bytes[next] != Byte.lineFeed)
  }

  /// The characters from here to a place on the same line.
  private func length(to end: Int) -> Int {
    var ahead = self
    var length = 0
    for place in position..<max(position, end) {
      let byte = file.bytes[place]
      if Byte.isBreak(byte) { break }
      if ahead.takesColumn(byte, at: place) { length += 1 }
    }
    return length
  }

  /// A window of the line around this place: most of it on the right, where the culprit stands.
  private func lineText(end: Int) -> Finding.LineText {
    let width = Finding.LineText.width
    var right = position
    var marks = 0
    while right < file.size, !Byte.isBreak(file.bytes[right]), marks < width {
      right += 1
      while file.bytes[right] & 0xC0 == 0x80, right < file.size { right += 1 }
      marks += 1
    }
    let room = max(width - marks, width / 2)
    var left = position
    var steps = 0
    while left > lineStart, steps < room {
      left -= 1
      while left > lineStart, file.bytes[left] & 0xC0 == 0x80 { left -= 1 }
      steps += 1
    }
    if steps + marks > width {
      right = position
      for _ in 0..<width - steps {
        right += 1
        while file.bytes[right] & 0xC0 == 0x80, right < file.size { right += 1 }
      }
    }
    return Finding.LineText(
      before: String(decoding: file.bytes[left..<position], as: UTF8.self),
      after: String(decoding: file.bytes[position..<right], as: UTF8.self),
      isCutBefore: left > lineStart,
      isCutAfter: right < file.size && !Byte.isBreak(file.bytes[right]))
  }
}
