import Foundation
import Synchronization

/// The standard streams: whether they are terminals, how wide, and writing to them.
enum Terminal {
  /// Whether standard output is a terminal, or was where the answer is made again.
  static var isOutput: Bool { screen.isTerminal }

  /// The width of the terminal in columns; none where output is a file or a pipe.
  static var width: Int? { screen.width }

  /// Whether answers have bold and color where nobody asks for them or against them.
  static var hasColor: Bool { screen.hasColor }

  /// What an answer that is not asked for in a format depends on.
  struct Screen: Codable, Equatable {
    var isTerminal: Bool
    var width: Int?
    var hasColor: Bool
  }

  /// What is in place of standard output and of a variable while an answer is made again.
  private static let other = Mutex<(screen: Screen, graph: String?)?>(nil)

  /// Takes a screen and the value of `ENTENTE_GRAPH` as those of this run.
  static func pretend(_ screen: Screen, graph: String?) { other.withLock { $0 = (screen, graph) } }

  /// The screen of this run.
  static var screen: Screen {
    if let other = other.withLock({ $0 }) { return other.screen }
    let isTerminal = isatty(STDOUT_FILENO) == 1
    return Screen(
      isTerminal: isTerminal, width: ownWidth(isTerminal), hasColor: ownColor(isTerminal))
  }

  private static func ownColor(_ isTerminal: Bool) -> Bool {
    if environment("NO_COLOR") != nil { return false }
    if environment("CLICOLOR_FORCE").map({ $0 != "0" }) == true { return true }
    return isTerminal && environment("TERM") != "dumb"
  }

  private static func ownWidth(_ isTerminal: Bool) -> Int? {
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 {
      return max(20, columns)
    }
    guard isTerminal else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return max(20, Int(size.ws_col))
  }

  /// Whether somebody looks at standard error who may be shown how far work is.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb"
  }

  /// The width of the terminal that standard error is, in columns.
  static var errorWidth: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes a line on standard error that will be written over, as it is.
  static func draw(_ text: String) { _ = writeAll(text, to: STDERR_FILENO) }

  /// The value of an environment variable that is set and not empty.
  static func environment(_ name: String) -> String? {
    if name == "ENTENTE_GRAPH", let other = other.withLock({ $0 }) { return other.graph }
    return ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Writes an answer.
  ///
  /// - Throws: ``Failure`` where it cannot be written. Nothing is said where nobody reads on, as
  ///   after `| head`.
  static func write(_ text: String) throws {
    RunRecord.answers(text)
    let error = writeAll(text, to: STDOUT_FILENO)
    if error == EPIPE { throw Failure(.cannotWrite, "") }
    if error != 0 {
      let reason = String(cString: strerror(error))
      throw Failure(.cannotWrite, "The answer cannot be written: \(reason).")
    }
  }

  /// Writes a message, which is lost where it cannot be written.
  static func say(_ text: String) {
    if !text.isEmpty { _ = writeAll(text.withoutControls + "\n", to: STDERR_FILENO) }
  }

  /// Writes all of a text, and returns the number of the system's error, or 0.
  private static func writeAll(_ text: String, to descriptor: Int32) -> Int32 {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
