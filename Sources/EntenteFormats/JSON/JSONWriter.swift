/// Writes JSON piece by piece (RFC 8259), so that what is long need not be a value first.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.open(.object)
/// writer.write(key: "entente")
/// writer.write(literal: "1")
/// writer.close()
/// writer.text        // "{\n  \"entente\": 1\n}\n"
/// ```
///
/// Commas, line breaks and indentation follow from the order of the calls: a value stands in the
/// array that was opened last, or behind the key that was written last.
package struct JSONWriter: Sendable {
  /// How the members of an object or the items of an array are set out.
  package enum Layout: Sendable {
    /// Each on a line of its own, indented by two spaces.
    case lines

    /// All on one line, and so is everything in them.
    case line
  }

  /// What is between brackets.
  package enum Container: Sendable {
    case array
    case object
  }

  private struct Level {
    var container: Container
    var layout: Layout
    var isEmpty = true
  }

  private var written: [UInt8] = []
  private var levels: [Level] = []

  /// Creates a writer that has written nothing.
  package init() {}
}

extension JSONWriter {
  /// Begins an array or an object.
  package mutating func open(_ container: Container, on layout: Layout = .lines) {
    beginValue()
    let isOnLine = levels.last?.layout == .line
    levels.append(Level(container: container, layout: isOnLine ? .line : layout))
    written.append(container == .array ? Byte.openBracket : Byte.openBrace)
  }

  /// Ends the array or object that was opened last; nothing where none is open.
  package mutating func close() {
    guard let level = levels.popLast() else { return }
    if level.layout == .lines, !level.isEmpty { breakLine() }
    written.append(level.container == .array ? Byte.closeBracket : Byte.closeBrace)
  }

  /// Writes the key of the next value.
  package mutating func write(key: String) {
    separate()
    append(quoted: key)
    written.append(Byte.colon)
    written.append(Byte.space)
  }

  /// Writes a text.
  package mutating func write(_ text: String) {
    beginValue()
    append(quoted: text)
  }

  /// Writes a number, `true`, `false` or `null`, as it is spelled.
  package mutating func write(literal: String) {
    beginValue()
    written.append(contentsOf: literal.utf8)
  }

  /// What is written, with a final line break.
  package var bytes: [UInt8] { written + [Byte.lineFeed] }

  /// What is written, with a final line break.
  package var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension JSONWriter {
  /// Separates an item of an array from what stands before it; a key did so for its value.
  private mutating func beginValue() {
    if levels.last?.container == .array { separate() }
  }

  private mutating func separate() {
    guard let last = levels.indices.last else { return }
    if !levels[last].isEmpty { written.append(Byte.comma) }
    if levels[last].layout == .lines {
      breakLine()
    } else if !levels[last].isEmpty {
      written.append(Byte.space)
    }
    levels[last].isEmpty = false
  }

  private mutating func breakLine() {
    written.append(Byte.lineFeed)
    for _ in levels {
      written.append(Byte.space)
      written.append(Byte.space)
    }
  }

  private mutating func append(quoted text: String) {
    written.append(Byte.quote)
    if text.utf8.contains(where: JSONEscape.mayNeedEscape) {
      for scalar in text.unicodeScalars { JSONEscape.append(scalar, to: &written) }
    } else {
      written.append(contentsOf: text.utf8)
    }
    written.append(Byte.quote)
  }
}
