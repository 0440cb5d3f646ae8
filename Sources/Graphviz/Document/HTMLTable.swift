extension DOT {
  /// A label of rows and cells; a cell can be the end of an edge.
  ///
  /// The markup is written from this value and is well-formed whatever the text is.
  ///
  /// ```swift
  /// node.shape = .plain
  /// node.label = .table(DOT.HTMLTable([
  ///   [DOT.HTMLTable.Cell("Sorbonne-Kazakhstan", columnSpan: 2, background: "#EEEEEE")],
  ///   [DOT.HTMLTable.Cell("students", name: "students"), DOT.HTMLTable.Cell("513")],
  /// ]))
  /// ```
  public struct HTMLTable: Sendable, Hashable {
    /// The rows from top to bottom; a row without cells is left out.
    public var rows: [[Cell]]
    /// The width of the line around the table, in whole points.
    public var border: Int
    /// The width of the line around each cell, in whole points.
    public var cellBorder: Int
    /// The room between cells, in whole points.
    public var spacing: Int
    /// The room between a cell's text and its line, in whole points.
    public var padding: Int
    /// The color behind all cells.
    public var background: Color?

    /// Rows from top to bottom, as in a ledger: thin lines and no room between cells.
    public init(
      _ rows: [[Cell]], border: Int = 0, cellBorder: Int = 1, spacing: Int = 0, padding: Int = 4,
      background: Color? = nil
    ) {
      self.rows = rows
      self.border = border
      self.cellBorder = cellBorder
      self.spacing = spacing
      self.padding = padding
      self.background = background
    }
  }
}

extension DOT.HTMLTable {
  /// Lines of text in a table.
  public struct Cell: Sendable, Hashable {
    /// The lines from top to bottom.
    public var lines: [DOT.HTMLLabel.Line]
    /// The name that a ``DOT/Port`` calls it by.
    public var name: String?
    /// How many columns it spans.
    public var columnSpan: Int
    /// How many rows it spans.
    public var rowSpan: Int
    /// The color behind it.
    public var background: DOT.Color?

    /// A cell of lines with fonts of their own.
    public init(
      lines: [DOT.HTMLLabel.Line], name: String? = nil, columnSpan: Int = 1, rowSpan: Int = 1,
      background: DOT.Color? = nil
    ) {
      self.lines = lines
      self.name = name
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.background = background
    }

    /// A cell of one line of plain text.
    public init(
      _ text: String, name: String? = nil, columnSpan: Int = 1, rowSpan: Int = 1,
      background: DOT.Color? = nil
    ) {
      self.init(
        lines: [.line(text)], name: name, columnSpan: columnSpan, rowSpan: rowSpan,
        background: background)
    }
  }
}

extension DOT.HTMLTable {
  /// The label in Graphviz' markup, without the angle brackets around it.
  var markup: String {
    let rows = rows.filter { !$0.isEmpty }.map { row in
      "<TR>" + row.map(\.markup).joined() + "</TR>"
    }
    guard !rows.isEmpty else { return " " }
    return "<TABLE BORDER=\"\(border)\" CELLBORDER=\"\(cellBorder)\" CELLSPACING=\"\(spacing)\" "
      + "CELLPADDING=\"\(padding)\"\(colored(background))>" + rows.joined() + "</TABLE>"
  }
}

extension DOT.HTMLTable.Cell {
  fileprivate var markup: String {
    var head = "<TD"
    if let name { head += " PORT=\"\(xmlEscaped(fieldName(name)))\"" }
    if columnSpan != 1 { head += " COLSPAN=\"\(columnSpan)\"" }
    if rowSpan != 1 { head += " ROWSPAN=\"\(rowSpan)\"" }
    let text = DOT.HTMLLabel(lines).markup
    return head + colored(background) + ">" + text + "</TD>"
  }
}

private func colored(_ color: DOT.Color?) -> String {
  color.map { " BGCOLOR=\"\(xmlEscaped($0.rawValue))\"" } ?? ""
}
