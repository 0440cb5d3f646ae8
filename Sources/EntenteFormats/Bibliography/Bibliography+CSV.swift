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
          [String(entry.number), entry.key, PrintableText.line(entry.source.reference)]
            + statement.cells)
      }
    }
    for statement in uncited { writer.row(["?", nil, nil] + statement.cells) }
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

extension Bibliography.Statement {
  /// What the statement says, from the locator on.
  fileprivate var cells: [String?] {
    [
      locator, from, phrase, to, relation.period?.text, relation.role, relation.basis.rawValue,
      relation.confidence.rawValue, relation.id.rawValue,
    ]
    .map { $0.map(PrintableText.line) }
  }
}
