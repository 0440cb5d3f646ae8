/// What tables and records of a document must not do.
extension SafeProfile {
  /// The document that is handed to Graphviz, its tables checked too.
  func ready(_ graph: DOT.Graph) throws(RenderError) -> DOT.Graph {
    for part in graph.parts where part.attributes.holdTable {
      for name in ["label", "xlabel", "headlabel", "taillabel"] {
        guard case .label(.table(let table)) = part.attributes[raw: name] else { continue }
        try check(table, culprit: part.culprit)
      }
    }
    return try prepared(graph)
  }

  private func check(_ table: DOT.HTMLTable, culprit: Culprit) throws(RenderError) {
    for cell in table.rows.joined() {
      for span in [cell.columnSpan, cell.rowSpan] where !(1...limits.cellSpan).contains(span) {
        try refuse(
          .limitExceeded(
            .cellSpan, value: Double(span), maximum: Double(limits.cellSpan), culprit: culprit.words
          ))
      }
      for size in cell.lines.flatMap(\.runs).compactMap(\.size) where !(1...255).contains(size) {
        throw .limitExceeded(.fontSize, value: Double(size), maximum: 255, culprit: culprit.words)
      }
    }
    for width in [table.border, table.cellBorder, table.spacing, table.padding]
    where !(0...255).contains(width) {
      throw .limitExceeded(.fontSize, value: Double(width), maximum: 255, culprit: culprit.words)
    }
  }
}

extension DOT.Attributes {
  /// Whether anything is a table; of most parts nothing is.
  fileprivate var holdTable: Bool {
    values.values.contains { if case .label(.table) = $0 { true } else { false } }
  }
}
