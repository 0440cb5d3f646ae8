import Graphviz

extension FigureLock {
  /// The file: one entity a line, sorted, so that two versions differ where the figures differ.
  public var text: String {
    func line(_ key: String, _ numbers: [Double], _ name: String? = nil) -> String {
      ([key] + numbers.map { "\(Self.rounded($0))" } + [name].compactMap { $0 }.map(Self.escaped))
        .joined(separator: " ")
    }
    var lines = [
      Self.heading, "# Delete this file to lay the figure out anew.", "layout \(layout)",
      line("page", [page.width, page.height]),
      line("frame", [frame.minX, frame.minY, frame.maxX, frame.maxY]),
    ]
    lines += bands.map { line("band", [$0.lowerBound, $0.upperBound]) }
    for (key, places) in [("entity", places), ("name", names)] {
      lines += places.sorted { $0.key < $1.key }.map {
        line(key, [$0.value.x, $0.value.y], $0.key)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The lock that a file holds.
  ///
  /// - Throws: ``FigureLockError`` with the number of the line that is none.
  public init(_ text: String) throws(FigureLockError) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
    guard lines.first.map(String.init) == Self.heading else { throw .notALock }
    layout = ""
    page = Size(width: 0, height: 0)
    frame = Rectangle(center: Point(x: 0, y: 0), size: page)
    (bands, places, names) = ([], [:], [:])
    for (number, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      guard take(line) else { throw .unreadable(line: number + 1, text: String(line.prefix(80))) }
    }
    if layout.isEmpty || page.width <= 0 || page.height <= 0 { throw .notALock }
  }

  private static let heading = "# entente figure lock 1"

  /// Takes what a line says; false where it says nothing known.
  private mutating func take(_ line: Substring) -> Bool {
    let words = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    func number(_ place: Int) -> Double? {
      guard words.indices.contains(place), let number = Double(words[place]), number.isFinite,
        abs(number) < 1e6
      else { return nil }
      return number
    }
    switch words[0] {
    case "layout":
      guard words.count == 2 else { return false }
      layout = String(words[1])
    case "page", "band":
      guard words.count == 3, let one = number(1), let other = number(2) else { return false }
      if words[0] == "page" {
        page = Size(width: one, height: other)
      } else {
        guard one <= other else { return false }
        bands.append(one...other)
      }
    case "frame":
      let numbers = line.split(separator: " ").dropFirst().compactMap { Double($0) }
        .filter { $0.isFinite && abs($0) < 1e6 }
      guard numbers.count == 4 else { return false }
      frame = Rectangle(
        from: Point(x: numbers[0], y: numbers[1]), to: Point(x: numbers[2], y: numbers[3]))
    case "entity", "name":
      guard words.count == 4, let x = number(1), let y = number(2),
        let name = Self.unescaped(words[3])
      else { return false }
      if words[0] == "entity" {
        places[name] = Point(x: x, y: y)
      } else {
        names[name] = Point(x: x, y: y)
      }
    default: return false
    }
    return true
  }

  private static func escaped(_ name: String) -> String {
    name.replacing("\\", with: "\\\\").replacing("\r\n", with: "\\r\\n")
      .replacing("\n", with: "\\n").replacing("\r", with: "\\r")
  }

  private static func unescaped(_ text: Substring) -> String? {
    var name = ""
    var isEscaped = false
    for character in text {
      if isEscaped {
        switch character {
        case "n": name += "\n"
        case "r": name += "\r"
        case "\\": name += "\\"
        default: return nil
        }
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        name.append(character)
      }
    }
    return isEscaped ? nil : name
  }
}

/// Why a lock does not hold a figure.
public enum FigureLockError: Error, Sendable, Hashable {
  /// The file is something else.
  case notALock

  /// A line says nothing that is known.
  case unreadable(line: Int, text: String)

  /// The figure has another layout.
  case otherLayout(locked: String, asked: String)

  /// The figure has another page.
  case otherPage(locked: String, asked: String)
}

extension FigureLockError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .notALock:
      "The file is no lock of a figure: its first line would be '# entente figure lock 1', and it "
        + "names a layout and a page."
    case .unreadable(let line, let text):
      "Line \(line) of the lock says '\(text)'. Lines begin with layout, page, frame, band, entity "
        + "or name, and numbers follow."
    case .otherLayout(let locked, let asked):
      "The lock holds the layout '\(locked)', and the figure has '\(asked)'. Ask for '\(locked)', "
        + "or delete the lock to start anew."
    case .otherPage(let locked, let asked):
      "The lock is for a page of \(locked), and the figure's is \(asked). Ask for that page, or "
        + "delete the lock to start anew."
    }
  }
}
