/// A message of Graphviz about a document.
public struct Diagnostic: Sendable, Hashable {
  /// How bad it is: something is missing from the picture, or it only looks other than asked.
  public enum Severity: String, Sendable, Hashable { case error, warning }

  /// How bad it is.
  public let severity: Severity
  /// What Graphviz said.
  public let message: String
}

extension Diagnostic: CustomStringConvertible {
  /// The message as it is printed.
  public var description: String { "\(severity.rawValue): \(message)" }
}

extension Diagnostic {
  /// The messages in what Graphviz printed.
  ///
  /// Each begins with "Error: " or "Warning: "; what follows without one of them continues it. The
  /// libraries below Graphviz have beginnings of their own.
  static func all(in text: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for line in text.split(separator: "\n").map(String.init) {
      if let message = line.rest(after: "Error: ") {
        found.append(Diagnostic(severity: .error, message: message))
      } else if let message = line.rest(after: "Warning: ") {
        found.append(Diagnostic(severity: .warning, message: message))
      } else if line.hasPrefix("cairo: ") {
        // What it was to write is not written to its end.
        found.append(Diagnostic(severity: .error, message: line.trimmed))
      } else if let message = line.wordsOfPango {
        found.append(Diagnostic(severity: .warning, message: message))
      } else if let last = found.popLast() {
        found.append(
          Diagnostic(severity: last.severity, message: last.message + " " + line.trimmed))
      } else {
        found.append(Diagnostic(severity: .warning, message: line.trimmed))
      }
    }
    return found
  }
}

extension String {
  /// What pango says behind the number of the process and the time of the day, which are never the
  /// same: "(process:1): Pango-WARNING **: 12:00:00.000: ".
  fileprivate var wordsOfPango: String? {
    guard let match = wholeMatch(of: /\([^()]*:[0-9]+\): ([\w\-]+)-\w+ \*\*: [0-9:.]+: (.*)/) else {
      return nil
    }
    return "\(match.1): \(match.2)"
  }

  fileprivate func rest(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }

  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
