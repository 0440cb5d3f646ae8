/// What the cells of a column are for.
struct CSVColumn {
  /// The key under which the cells are read, if they are.
  var key: String?

  var shape = Shape.text

  var use = Use.field

  /// Whether its cells name what the row is about: an identifier, not a field.
  enum Use {
    case field
    /// The identifier of the row.
    case identifier
    /// The language of the name in the row.
    case language
  }

  /// How many values a cell has.
  enum Shape {
    /// One text.
    case text
    /// Texts, with semicolons between them.
    case list
    /// Values with the registers they are from: `ror: 01f5wzj11; wikidata: Q1`.
    case pairs
    /// Sources with places in them: `overview: line 47; treaty`.
    case citations
  }
}

/// How the rows of a table are to be read.
struct CSVLayout {
  /// The columns, as many as there are headings.
  var columns: [CSVColumn]

  /// The section of a data set that the rows are: `vocabulary` and `entity-kinds`.
  var section: [String] = []

  /// Whether the rows are pairs of a key and a value, of the file itself.
  var isHeading = false

  /// What the rows add to those of another table.
  var part: DocumentTable.Part?

  /// What a row is about, for findings.
  var subject = Finding.Subject.dataSet
}
