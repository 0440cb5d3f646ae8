/// What the markup of our own types must not hold.
extension SafeProfile {
  /// The largest number for which Graphviz has room in a table or a font: it keeps them in a byte.
  private static let largestByte = Int(UInt8.max)

  /// Checks the sizes of letters.
  func checkFontSizes(
    of lines: [DOT.HTMLLabel.Line], culprit: Culprit
  ) throws(RenderError) {
    for size in lines.flatMap(\.runs).compactMap(\.size)
    where !(1...Self.largestByte).contains(size) {
      throw .limitExceeded(
        .fontSize, value: Double(size), maximum: Double(Self.largestByte), culprit: culprit.words)
    }
  }

  /// Checks the numbers of a table.
  func check(_ table: DOT.HTMLTable, culprit: Culprit) throws(RenderError) {
    for cell in table.rows.joined() {
      for span in [cell.columnSpan, cell.rowSpan] where !(1...limits.cellSpan).contains(span) {
        try refuse(
          .limitExceeded(
            .cellSpan, value: Double(span), maximum: Double(limits.cellSpan), culprit: culprit.words
          ))
      }
      try checkFontSizes(of: cell.lines, culprit: culprit)
    }
    for width in [table.border, table.cellBorder, table.spacing, table.padding]
    where !(0...Self.largestByte).contains(width) {
      throw .limitExceeded(
        .tableWidth, value: Double(width), maximum: Double(Self.largestByte), culprit: culprit.words
      )
    }
  }
}
