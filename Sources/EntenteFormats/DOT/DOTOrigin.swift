internal import Graphviz

/// Where the pieces of a transcript stand in the DOT file that it was made from.
///
/// Findings are about the file, so each piece of the transcript knows its statement and, if it has
/// one, its attribute; the rest is looked up when a finding needs it.
struct DOTOrigin {
  /// The bytes of the file, and one line break more.
  let bytes: [UInt8]

  /// The bytes of the transcript.
  var transcript: [UInt8] = []

  /// The pieces in the order of the transcript.
  var pieces: [Piece] = []

  /// The names of attributes that pieces refer to.
  var names: [String] = []

  /// Doubts about the file as DOT, at their places in it.
  var remarks: [SyntaxProblem] = []

  /// A piece of the transcript.
  struct Piece {
    var start: UInt32
    var end: UInt32

    /// Where its statement begins in the file.
    var statement: UInt32

    /// The attribute it belongs to, among the names; none where it is negative.
    var name: Int32

    /// Whether it is the value of the attribute.
    var isValue: Bool
  }

  init(bytes: [UInt8]) { self.bytes = bytes + [Byte.lineFeed] }
}

/// Finds places in a DOT file, those of one statement with one look at it.
struct DOTPlaces {
  private let origin: DOTOrigin
  private var last: (statement: UInt32, parts: DOT.StatementParts)?

  init(of origin: DOTOrigin) { self.origin = origin }

  /// The bytes of the file that some bytes of the transcript stand for.
  mutating func place(of range: Range<Int>) -> Range<Int> {
    guard let piece = piece(at: range.lowerBound) else { return 0..<0 }
    let parts = parts(of: piece.statement)
    guard piece.name >= 0, let setting = parts.setting(origin.names[Int(piece.name)]) else {
      return parts.first
    }
    return piece.isValue ? inner(range, of: piece, in: setting.value) : setting.name
  }

  private mutating func parts(of statement: UInt32) -> DOT.StatementParts {
    if let last, last.statement == statement { return last.parts }
    let parts = DOT.StatementParts(in: origin.bytes, at: Int(statement))
    last = (statement, parts)
    return parts
  }

  /// The last piece that begins at or before a place.
  private func piece(at position: Int) -> DOTOrigin.Piece? {
    var low = 0
    var high = origin.pieces.count
    while low < high {
      let middle = (low + high) / 2
      if Int(origin.pieces[middle].start) <= position { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? origin.pieces[low - 1] : nil
  }

  /// The same part of a value, where it is spelled alike in both; otherwise all of it.
  private func inner(
    _ range: Range<Int>, of piece: DOTOrigin.Piece, in value: Range<Int>
  ) -> Range<Int> {
    let ours = Self.unquoted(Int(piece.start)..<Int(piece.end), in: origin.transcript)
    let theirs = Self.unquoted(value, in: origin.bytes)
    guard range.lowerBound >= ours.lowerBound, range.upperBound <= ours.upperBound,
      origin.transcript[ours].elementsEqual(origin.bytes[theirs])
    else { return value }
    let shift = theirs.lowerBound - ours.lowerBound
    return range.lowerBound + shift..<range.upperBound + shift
  }

  private static func unquoted(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    guard range.count > 1, bytes[range.lowerBound] == Byte.quote,
      bytes[range.upperBound - 1] == Byte.quote
    else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }
}

extension DocumentTree {
  /// The file as its findings show it: itself, or the one that it was made from.
  var shown: DocumentTree {
    guard let origin else { return self }
    return DocumentTree(
      name: name, bytes: origin.bytes, size: origin.bytes.count - 1, nodes: [], root: 0,
      problems: [], repetitions: [], allowances: [])
  }
}
