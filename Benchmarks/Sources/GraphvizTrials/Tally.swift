import Graphviz

/// What came of all trials so far.
struct Tally: Sendable {
  private(set) var count = 0
  private(set) var complaints: [String] = []
  private var late: [UInt64] = []
  private var outcomes: [String: [String: Int]] = [:]
  private var engines: [String: [String: Int]] = [:]
  private var longest = Duration.zero

  /// Whether nothing happened that must not, and most of it was drawn: where no worker can be had,
  /// nothing has been tried.
  var isClean: Bool {
    func total(_ outcome: String) -> Int { outcomes[outcome]?.values.reduce(0, +) ?? 0 }
    return complaints.isEmpty && total("workerUnavailable") == 0 && 2 * total("drawn") >= count
  }

  /// - Returns: What must not happen and did.
  mutating func note(
    _ trial: Trial, _ error: (any Error)?, time: Duration, limit: Duration, again: Bool
  ) -> [String] {
    let outcome = error.map { ($0 as? RenderError)?.kind ?? "untyped" } ?? "drawn"
    if !again {
      count += 1
      longest = max(longest, time)
      outcomes[outcome, default: [:]][trial.kind, default: 0] += 1
      engines[trial.engineName, default: [:]][outcome, default: 0] += 1
    }
    var found: [String] = []
    if let error, outcome == "untyped" { found.append("UNTYPED: \(trial.place): \(error)") }
    let isLate = time > limit
    let lateness = "LATE: \(trial.place): \(time.milliseconds) ms, \(outcome)"
    if isLate, again { found.append(lateness) }
    complaints += found
    guard isLate, !again else { return found }
    late.append(trial.number)
    return found + [lateness]
  }

  /// The trials that were late, each once.
  mutating func takeLate() -> [UInt64] {
    defer { late = [] }
    return late
  }

  var line: String {
    let counts = outcomes.map { ($0.key, $0.value.values.reduce(0, +)) }.sorted { $0.1 > $1.1 }
    return "\(count): " + counts.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
      + "; longest \(longest.milliseconds) ms, late \(late.count), complaints \(complaints.count)"
  }

  /// Outcomes by kind of document, and by engine.
  var table: String {
    var lines = [row(["", "values", "text"])]
    for (outcome, counts) in outcomes.sorted(by: { $0.key < $1.key }) {
      lines.append(row([outcome, "\(counts["values"] ?? 0)", "\(counts["text"] ?? 0)"]))
    }
    let shown = ["drawn", "timedOut", "crashed", "outOfMemory"]
    lines += ["", row([""] + shown + ["other"])]
    for (engine, counts) in engines.sorted(by: { $0.key < $1.key }) {
      let other = counts.filter { !shown.contains($0.key) }.values.reduce(0, +)
      lines.append(row([engine] + shown.map { "\(counts[$0] ?? 0)" } + ["\(other)"]))
    }
    return lines.joined(separator: "\n")
  }

  private func row(_ cells: [String]) -> String {
    cells.enumerated().map { index, cell in
      let gap = String(repeating: " ", count: max(1, (index == 0 ? 24 : 12) - cell.count))
      return index == 0 ? cell + gap : gap + cell
    }.joined()
  }
}

extension RenderError {
  /// The name of the case.
  fileprivate var kind: String {
    Mirror(reflecting: self).children.first?.label ?? "\(self)"
  }
}

extension Duration {
  var milliseconds: Int {
    Int(components.seconds * 1_000 + components.attoseconds / 1_000_000_000_000_000)
  }
}
