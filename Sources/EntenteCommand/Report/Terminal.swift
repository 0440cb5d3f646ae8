import Foundation

/// The standard streams: whether they are terminals, how wide, and writing to them.
enum Terminal {
  /// Whether standard output is a terminal.
  static var isOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// The width of the terminal in columns; none where output is a file or a pipe.
  static var width: Int? {
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 {
      return max(20, columns)
    }
    guard isOutput else { return nil }
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
    ProcessInfo.processInfo.environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Writes an answer.
  ///
  /// - Throws: ``Failure`` where it cannot be written. Nothing is said where nobody reads on, as
  ///   after `| head`.
  static func write(_ text: String) throws {
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
