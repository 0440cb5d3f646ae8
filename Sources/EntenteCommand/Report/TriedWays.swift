import Entente
internal import EntenteFormats

/// How many ways were looked at for those that lie right in time, and whether that was all of them.
struct TriedWays {
  let count: Int
  let isComplete: Bool

  /// What the ways are the first of: "most telling", "shortest".
  let order: String

  init(of found: TimedConnections) {
    (count, isComplete, order) = (found.triedCount, found.isComplete, "most telling")
  }

  init(of found: TimedPaths) {
    (count, isComplete, order) = (found.triedCount, found.isComplete, "shortest")
  }
}

extension TriedWays {
  /// The sentence where ways may have been passed over; nothing where none was.
  var words: String? {
    if isComplete { return nil }
    let ways = count == 1 ? "\(order) way was" : "\(count) \(order) ways were"
    return "Only the \(ways) looked at, and others may lie right in time."
  }

  /// The line below an answer; empty where no way was passed over.
  func text(style: TextStyle, width: Int) -> String {
    (words?.wrapped(toWidth: width) ?? []).map { style.dim($0) + "\n" }.joined()
  }

  /// The same by name.
  var json: JSON {
    .object([("ways", .int(count)), ("complete", .bool(isComplete))])
  }
}

extension PathReport {
  /// How many ways were looked at, where that was asked, as a part of an answer.
  var triedJSON: [(String, JSON)] { tried.map { [("tried", $0.json)] } ?? [] }
}
