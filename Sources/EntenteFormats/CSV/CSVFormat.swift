internal import Dispatch
internal import Entente
internal import Synchronization

/// Tables of comma-separated values: a list of ties in one file, or a data set in a folder.
///
/// A **file** is a list of ties, one a row. Entities follow from the names in it:
///
/// ```
/// from,to,relation,when,source
/// France,Kazakhstan,recognises,1992-01-07,overview
/// ```
///
/// Only `from` and `to` are needed; ``Columns`` says which other columns are read and how they may be
/// called. A kind of relation that no vocabulary has is declared by being used, and any two entities
/// may be tied. Without a column of relations all are linked, both ways. A list without a column of
/// sources cites none, and no row is reported for that.
///
/// A **folder** is a data set without loss, in ten tables that belong together: `dataset.csv`,
/// `sources.csv`, `entity-kinds.csv`, `relation-kinds.csv`, `entities.csv`, `names.csv`,
/// `attributes.csv`, `relations.csv`, `citations.csv` and `same.csv`. Any of them may be missing but
/// not both `entities.csv` and `relations.csv`. Their columns have the names of the keys in YAML. A
/// cell with several values separates them with semicolons, and `\;` is a semicolon in a value. An
/// identifier of a relation such as `r-4y0c2mzq7k1n`, which
/// follows from what the relation says, only joins its row to those of its citations; it is derived
/// again on reading.
///
/// Tables are read as RFC 4180 says and as spreadsheets write them: with commas, semicolons or tabs,
/// any line ends, a byte order mark, blanks around cells, and empty rows. A date that a spreadsheet has
/// rewritten, such as 17/09/2013, is an error that proposes `2013-09-17`.
///
/// The standard is RFC 4180 (2005).
public struct CSVFormat: WritableGraphFormat {
  /// What stands between cells; where nothing is given, the heading shows it.
  ///
  /// It is one ASCII mark or a tab; a letter, a digit or a quotation mark is as if nothing were given.
  public var separator: Character?

  /// How the columns of a list of ties are called, beside the usual names.
  public var columns: Columns

  /// Whether files are written so that spreadsheets open them without asking.
  ///
  /// They begin with a byte order mark then, so that spreadsheets know that they are UTF-8, and have
  /// semicolons between cells, as spreadsheets expect wherever numbers have a decimal comma.
  public var isForSpreadsheets: Bool

  /// Creates the format.
  public init(
    separator: Character? = nil, columns: Columns = Columns(), forSpreadsheets: Bool = false
  ) {
    self.separator = separator
    self.columns = columns
    isForSpreadsheets = forSpreadsheets
  }
}

extension CSVFormat {
  /// `csv`, and `tsv` for a single file.
  public var fileExtensions: [String] { ["csv", "tsv"] }

  /// Tables of a data set are a folder.
  public var writesFolder: Bool { true }

  /// Reads a list of ties, or the tables of a data set.
  ///
  /// - Complexity: O(*n*) in the bytes of the files.
  public func reading(of input: GraphInput) -> GraphReading {
    reading(of: input, threads: nil, partSize: nil)
  }

  /// What part of the reading of large tables it is to cut them into rows.
  static var shareOfCutting: Double { 0.3 }

  /// The same, by so many threads that take so many rows of a large table at a time.
  func reading(of input: GraphInput, threads: Int?, partSize: Int?) -> GraphReading {
    if !input.isFolder, input.files.count == 1, let file = input.files.first {
      let columns = columns
      let document = CSVParser.document(
        named: file.name, bytes: file.bytes, separator: separatorByte
      ) { columns.layout(&$0) }
      var reader = DataSetReader([document], isFolder: false)
      reader.isReviewed = input.isReviewed
      return reader.edgeListReading()
    }
    let documents = documents(in: input)
    let unread = input.files.indices.filter { CSVTable(ofFile: input.files[$0].name) == nil }
    var reader = DataSetReader(documents, isFolder: input.isFolder)
    reader.isReviewed = input.isReviewed
    reader.progress = ReadingProgress(after: Self.shareOfCutting, input.progress)
    if let threads { reader.threads = threads }
    if let partSize { reader.partSize = partSize }
    reader.noteUnread(unread)
    return reader.reading()
  }

  /// The tables of a folder, read side by side.
  private func documents(in input: GraphInput) -> [DocumentTree] {
    let documents = Mutex([DocumentTree?](repeating: nil, count: input.files.count))
    DispatchQueue.concurrentPerform(iterations: input.files.count) { number in
      let document = document(in: input.files[number])
      documents.withLock { $0[number] = document }
    }
    return documents.withLock { $0.compactMap(\.self) }
  }

  private func document(in file: GraphFile) -> DocumentTree {
    guard let table = CSVTable(ofFile: file.name) else {
      return DocumentTree.unread(named: file.name)
    }
    return CSVParser.document(named: file.name, bytes: file.bytes, separator: separatorByte) {
      table.layout(&$0)
    }
  }

  /// The separator as a byte, if one is given that can separate.
  var separatorByte: UInt8? {
    separator?.asciiValue.flatMap { CSVDialect.canSeparate($0) ? $0 : nil }
  }
}

extension GraphFormat where Self == CSVFormat {
  /// Tables of comma-separated values.
  public static var csv: Self { CSVFormat() }

  /// Tables with another separator, or a list of ties whose columns have other names.
  ///
  /// ```swift
  /// let graph = try Graph(contentsOf: url, as: .csv(columns: .init(from: "Sender", to: "Host")))
  /// ```
  public static func csv(
    separator: Character? = nil, columns: CSVFormat.Columns = CSVFormat.Columns(),
    forSpreadsheets: Bool = false
  ) -> Self {
    CSVFormat(separator: separator, columns: columns, forSpreadsheets: forSpreadsheets)
  }
}
