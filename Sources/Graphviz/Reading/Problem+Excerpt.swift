/// Finds lines and columns in a file, going forward only.
///
/// - Complexity: O(length of the file) for all problems together.
struct ProblemPlaces {
  private let bytes: [UInt8]
  private var line = 1
  private var lineStart = 0
  private var reached = 0

  /// How many characters of a line are shown around the culprit.
  static let width = 76

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { lineStart = 3 }
  }

  /// The problem with its line, its column and the line's text; places must not go back.
  mutating func problem(_ found: ProblemLog.Entry) -> DOT.Problem {
    let place = min(found.range.lowerBound, bytes.count)
    while reached < place {
      if bytes[reached] == UInt8(ascii: "\n") {
        line += 1
        lineStart = reached + 1
      }
      reached += 1
    }
    let start = min(lineStart, place)
    let culprit = bytes[place..<max(place, min(found.range.upperBound, bytes.count))]
      .prefix { $0 != UInt8(ascii: "\n") }
    return DOT.Problem(
      kind: found.kind, line: line, column: 1 + scalarCount(bytes[start..<place]),
      length: scalarCount(culprit), excerpt: excerpt(start, place, found.range))
  }

  private func scalarCount(_ part: ArraySlice<UInt8>) -> Int { part.count { $0 & 0xC0 != 0x80 } }

  private func excerpt(_ start: Int, _ place: Int, _ range: Range<Int>) -> String {
    let room = Self.width * 4
    let before = shown(bytes[max(start, place - room)..<place])
    let end = bytes[place...].prefix(room).firstIndex { $0 == UInt8(ascii: "\n") }
    let after = shown(bytes[place..<(end ?? min(bytes.count, place + room))])
    let culprit = shown(
      bytes[place..<max(place, min(range.upperBound, end ?? place + room, bytes.count))])
    let head = String(before.suffix(Self.width / 2))
    let tail = String(after.prefix(Self.width / 2))
    let isCutBefore = head.count < before.count || place - room > start
    let gap = head.unicodeScalars.reduce(isCutBefore ? 1 : 0) { $0 + columns(of: $1) }
    let width = String(culprit.prefix(Self.width / 2)).unicodeScalars.reduce(0) {
      $0 + columns(of: $1)
    }
    return (isCutBefore ? "…" : "") + head + tail + (tail.count < after.count ? "…" : "") + "\n"
      + String(repeating: " ", count: gap) + "^"
      + String(repeating: "~", count: max(0, width - 1))
  }

  /// The text with a space for each tab and each character that moves the caret of a terminal.
  private func shown(_ part: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: part, as: UTF8.self).unicodeScalars {
      let isPlain =
        switch scalar.value {
        case 0x20..<0x7F: true
        default:
          scalar.properties.generalCategory != .control
            && scalar.properties.generalCategory != .format
        }
      // A joiner holds the parts of an emoji together.
      if isPlain || scalar == "\u{200D}" { text.append(scalar) } else { text.append(" ") }
    }
    while text.last == " ", part.last == UInt8(ascii: "\r") { text.removeLast() }
    return String(text)
  }
}

/// How many columns of a terminal a character takes (Unicode Standard Annex 11).
private func columns(of scalar: Unicode.Scalar) -> Int {
  if scalar.value < 0x300 { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: return 0
  default: break
  }
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
    return 2
  default: return 1
  }
}
