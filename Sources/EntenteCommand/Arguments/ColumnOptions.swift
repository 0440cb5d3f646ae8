import ArgumentParser
import EntenteFormats

/// The names of the columns of an edge list, where they are not the usual ones.
struct ColumnOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Edge list: the column of the first end.", valueName: "name"))
  var fromColumn: String?

  @Option(help: ArgumentHelp("Edge list: the column of the other end.", valueName: "name"))
  var toColumn: String?

  @Option(help: ArgumentHelp("Edge list: the column of the kind of relation.", valueName: "name"))
  var relationColumn: String?

  @Option(help: ArgumentHelp("Edge list: the column of the strength.", valueName: "name"))
  var weightColumn: String?

  @Option(help: ArgumentHelp("Edge list: the column of the date.", valueName: "name"))
  var whenColumn: String?

  @Option(help: ArgumentHelp("Edge list: the column of the source.", valueName: "name"))
  var sourceColumn: String?

  @Option(help: ArgumentHelp("Edge list: the column of the place in it.", valueName: "name"))
  var locatorColumn: String?

  @Option(help: ArgumentHelp("Edge list: the column of the part played.", valueName: "name"))
  var roleColumn: String?

  @Option(help: ArgumentHelp("Edge list: the column of the curator's note.", valueName: "name"))
  var noteColumn: String?

  @Option(help: ArgumentHelp("Edge list: the column of the first end's kind.", valueName: "name"))
  var fromKindColumn: String?

  @Option(help: ArgumentHelp("Edge list: the column of the other end's kind.", valueName: "name"))
  var toKindColumn: String?

  /// The format to read a path with; nothing where its extension tells it.
  ///
  /// - Throws: ``Failure`` where columns are named for something else than an edge list.
  func format(of path: String) throws -> (any GraphFormat)? {
    let columns = CSVFormat.Columns(
      from: fromColumn, to: toColumn, relation: relationColumn, weight: weightColumn,
      when: whenColumn, source: sourceColumn, locator: locatorColumn, role: roleColumn,
      note: noteColumn, fromKind: fromKindColumn, toKind: toKindColumn)
    if columns == CSVFormat.Columns() { return nil }
    let ending = path.split(separator: ".").last.map { $0.lowercased() }
    guard ending == "csv" || ending == "tsv" else {
      throw Failure(.usage, "Columns are named for edge lists, and '\(path)' is no .csv file.")
    }
    return CSVFormat(columns: columns)
  }
}
