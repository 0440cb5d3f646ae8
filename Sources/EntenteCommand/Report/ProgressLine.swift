import Entente

/// How far some work is, as a line of a terminal that is written over and over.
///
/// It never goes back, shows nothing of work that is done in half a second, and says that all is done
/// only by going away.
struct ProgressLine {
  /// How long work goes on before a line is shown, and how long a line stands at least.
  private static let patience = Duration.milliseconds(500)
  private static let interval = Duration.milliseconds(100)

  private let label: String
  private let width: Int
  private let start: Duration
  private var share = 0.0
  private var last: (time: Duration, text: String)?

  /// Begins a line, at a time of some clock.
  ///
  /// - Parameters:
  ///   - label: What is being done: "reading".
  ///   - width: The columns of the terminal.
  ///   - start: When it begins.
  init(_ label: String, width: Int, start: Duration) {
    self.label = label
    self.width = width
    self.start = start
  }

  /// What to write now that a share from 0 to 1 is done; nothing where the line can stay as it is.
  mutating func text(at share: Double, time: Duration) -> String? {
    if share > self.share { self.share = share }
    guard time - start >= Self.patience else { return nil }
    if let last, time - last.time < Self.interval { return nil }
    let text = line
    guard text != last?.text else { return nil }
    last = (time, text)
    return "\r" + text
  }

  /// What to write when the work is over: the line goes, if there is one.
  mutating func end() -> String? {
    guard last != nil else { return nil }
    last = nil
    return Self.clearing
  }

  /// What empties a line, and goes back to its beginning.
  static let clearing = "\r\u{1B}[K"

  private var line: String {
    // The end is for work that has ended.
    let percent = max(0, min(99, Int(share * 100)))
    let number = String(repeating: " ", count: percent < 10 ? 2 : 1) + "\(percent) %"
    let room = min(40, width - label.count - number.count - 4)
    guard room >= 10 else { return "\(label)\(number)" }
    let full = percent * room / 100
    return "\(label) [" + String(repeating: "#", count: full)
      + String(repeating: ".", count: room - full) + "]\(number)"
  }
}
