import Testing

/// A fault in the data, told once and planted in two forms: in YAML and in the tables of a data set.
///
/// The culprits stand between « and ». A percent sign stands for a number of its own, so that the
/// entries of several faults can stand together.
struct Fault: CustomTestStringConvertible {
  var name: String

  /// The code of each mark.
  var code: String

  /// The code of each mark in tables, where it is another.
  var tableCode: String

  var entries: [FaultEntry]

  /// Whether it spoils the data set so that others would not be found beside it.
  var standsAlone: Bool

  var testDescription: String { "\(code): \(name)" }

  init(
    _ name: String, _ code: String, inTables tableCode: String? = nil, alone: Bool = false,
    _ entries: FaultEntry...
  ) {
    self.name = name
    self.code = code
    self.tableCode = tableCode ?? code
    self.entries = entries
    standsAlone = alone
  }
}

/// What a fault adds to a sound data set: a line of YAML, and rows of tables.
struct FaultEntry {
  var lines: [(section: FaultSection, text: String)] = []
  var rows: [FaultRow] = []

  /// The keys of the heading that the sound data set has to leave out.
  var replacedKeys: [String] = []
}

/// A part of a data set in which entries stand.
enum FaultSection: String, CaseIterable {
  case heading, sources
  case entityKinds = "entity-kinds"
  case relationKinds = "relation-kinds"
  case entities, relations, same
}

/// A row of a table: its cells by their headings.
struct FaultRow {
  var table: String
  var cells: [FaultPair]

  /// Whether the finding is about the row, wherever it points.
  var isWhole = false
}

/// A key and what stands behind it, marks and all.
struct FaultPair: ExpressibleByStringLiteral {
  var key: String
  var value: String

  init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
  }

  /// Takes "key: value".
  init(stringLiteral text: String) {
    let halves = text.split(separator: ": ", maxSplits: 1).map(String.init)
    key = halves.first ?? ""
    value = halves.count > 1 ? halves[1] : ""
  }

  var plainKey: String { key.filter { !"«»".contains($0) } }

  var plainValue: String { value.filter { !"«»".contains($0) } }
}
