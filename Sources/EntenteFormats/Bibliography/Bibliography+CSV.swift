internal import Entente

extension Bibliography {
  /// A table (RFC 4180), one row for each citation of a relation; what nobody vouches for is "?".
  var csv: String {
    var writer = CSVWriter(separator: UInt8(ascii: ","), preamble: [])
    writer.row([
      "number", "key", "source", "locator", "from", "phrase", "to", "when", "role", "basis",
      "confidence", "relation",
    ])
    for entry in entries {
      for statement in entry.statements {
        writer.row(
          [String(entry.number), entry.key, SpreadsheetText.of(entry.source.wholeRecord)]
            + statement.cells)
      }
    }
    for statement in uncited { writer.row(["?", nil, nil] + statement.cells) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Source {
  /// The record and all that the data say of it, in one cell.
  fileprivate var wholeRecord: String { remarks.isEmpty ? record : "\(record) (\(remarks))" }
}

extension Bibliography.Statement {
  /// What the statement says, from the locator on.
  fileprivate var cells: [String?] {
    [locator, from, phrase, to].map { $0.map(SpreadsheetText.of) }
      + [relation.period.map { PrintableText.line($0.text) }]
      + [
        relation.role, relation.basis.rawValue, relation.confidence.rawValue, relation.id.rawValue,
      ].map { $0.map(SpreadsheetText.of) }
  }
}

/// Makes a text that comes from elsewhere fit to be opened in a spreadsheet.
enum SpreadsheetText {
  /// The text on one line; an apostrophe stands before what a spreadsheet would compute.
  static func of(_ text: String) -> String {
    let line = PrintableText.line(text)
    guard let first = line.unicodeScalars.first,
      "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
    else { return line }
    return "'" + line
  }
}
