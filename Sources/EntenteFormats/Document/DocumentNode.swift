/// One piece of a document: a text, a list, a map, or nothing where a value could stand.
///
/// Nodes lie in one array and name each other by position; a node holds places in the file, never
/// text. The children of a map are key, value, key, value.
struct DocumentNode {
  var kind: Kind

  /// Whether a mistake made some of it unreadable, so that what is missing may only be lost.
  var isDamaged = false

  /// Whether a mistake cost the lines below it, or a bracket: more than a text.
  var hasLostBlock = false

  /// Whether it is a key that stands in its map for the second time.
  var isRepeated = false

  /// The bytes it takes in the file, with quotes or brackets.
  var start: UInt32
  var end: UInt32

  /// The first child and the next node of the same parent; 0 is none.
  var firstChild: UInt32 = 0
  var next: UInt32 = 0

  enum Kind: UInt8 {
    case empty
    case plain
    /// Between quotes, and without anything to decode there.
    case quoted
    case quotedWithDoubledQuotes
    case quotedWithEscapes
    /// Between quotation marks, where a quotation mark is written twice, as in CSV.
    case cellWithDoubledQuotes
    /// Between quotation marks, with the escapes of JSON.
    case quotedWithJSONEscapes
    /// One of several values in a cell, where a backslash keeps the character behind it.
    case cellPart
    /// The same in a cell between quotation marks, where a quotation mark is written twice.
    case quotedCellPart
    case list
    case map
    /// A row of a table: a map whose keys are the headings of its cells.
    case row
  }
}

extension DocumentNode {
  var isText: Bool {
    switch kind {
    case .plain, .quoted, .quotedWithDoubledQuotes, .quotedWithEscapes, .cellWithDoubledQuotes,
      .quotedWithJSONEscapes, .cellPart, .quotedCellPart:
      true
    case .empty, .list, .map, .row: false
    }
  }

  /// The bytes it takes in the file.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The bytes of the text itself, without its quotes.
  var content: Range<Int> {
    switch kind {
    case .quoted, .quotedWithDoubledQuotes, .quotedWithEscapes, .cellWithDoubledQuotes,
      .quotedWithJSONEscapes:
      Int(start) + 1..<Int(end) - 1
    case .empty, .plain, .cellPart, .quotedCellPart, .list, .map, .row: range
    }
  }
}
