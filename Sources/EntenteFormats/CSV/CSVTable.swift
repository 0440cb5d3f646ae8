internal import Entente

/// The tables of a data set, each a file.
enum CSVTable: String, CaseIterable {
  case dataset, sources
  case entityKinds = "entity-kinds"
  case relationKinds = "relation-kinds"
  case entities, names, attributes, relations, citations, same

  /// The name of its file.
  var fileName: String { rawValue + ".csv" }

  /// The table in a file, by the name of the file.
  init?(ofFile path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard name.lowercased().hasSuffix(".csv") else { return nil }
    self.init(rawValue: String(name.dropLast(4)))
  }
}

extension CSVTable {
  /// Its columns, in the order in which they are written.
  var columns: [String] {
    switch self {
    case .dataset: ["key", "value"]
    case .sources: ["id", "type", "author", "title", "issued"] + Self.variables + Self.fileColumns
    case .entityKinds: ["kind", "parent", "name", "plural"]
    case .relationKinds:
      [
        "kind", "phrase", "inverse", "symmetric", "single", "from", "to", "family", "distance",
        "tie",
      ]
    case .entities: ["id", "kind", "name", "lang", "of", "when", "ids", "note"]
    case .names: ["entity", "text", "lang", "role", "when", "cite"]
    case .attributes:
      [
        "entity", "name", "value", "unit", "when", "basis", "confidence", "standing", "disputes",
        "cite", "note",
      ]
    case .relations:
      [
        "id", "from", "relation", "to", "when", "role", "place", "amount", "weight", "under", "as",
        "basis", "confidence", "standing", "denied", "disputes", "note",
      ]
    case .citations: ["relation", "source", "locator"]
    case .same: ["entities", "cite", "note"]
    }
  }

  /// The columns without which its rows say nothing.
  var requiredColumns: [String] {
    switch self {
    case .dataset: ["key", "value"]
    case .sources: ["id"]
    case .entityKinds, .relationKinds: ["kind"]
    case .entities: ["id", "kind", "name"]
    case .names: ["entity", "text"]
    case .attributes: ["entity", "name", "value"]
    case .relations: ["from", "relation", "to"]
    case .citations: ["relation", "source"]
    case .same: ["entities"]
    }
  }

  /// The variables of a source that have columns between `issued` and `file`, in their order.
  static let variables = BibliographicVariables.keys.filter {
    !["type", "author", "title", "issued", "file", "sha256", "lines", "note"].contains($0)
  }

  static let fileColumns = ["file", "sha256", "lines", "note"]

  /// The column that says what a row is about.
  private var identifier: String? {
    switch self {
    case .dataset: "key"
    case .sources, .entities: "id"
    case .entityKinds, .relationKinds: "kind"
    case .names, .attributes: "entity"
    case .citations: "relation"
    case .relations, .same: nil
    }
  }

  /// What the cells of a column are for.
  func column(_ name: String) -> CSVColumn {
    if name == identifier { return CSVColumn(key: name, use: .identifier) }
    if name == "lang", self == .entities { return CSVColumn(key: name, use: .language) }
    return CSVColumn(key: name, shape: shape(of: name))
  }

  private func shape(of name: String) -> CSVColumn.Shape {
    switch name {
    case "cite": .citations
    case "ids": .pairs
    case "of", "disputes", "entities": .list
    case "from", "to": self == .relationKinds ? .list : .text
    default: self == .sources && BibliographicVariables.isName(name) ? .list : .text
    }
  }
}

extension CSVTable {
  /// How its rows are read under some columns.
  func layout(_ columns: [CSVColumn]) -> CSVLayout {
    CSVLayout(
      columns: columns, section: section, isHeading: self == .dataset, part: part,
      subject: subject)
  }

  /// The section of a data set that its rows are.
  private var section: [String] {
    switch self {
    case .sources, .entities, .relations, .same: [rawValue]
    case .entityKinds, .relationKinds: ["vocabulary", rawValue]
    case .dataset, .names, .attributes, .citations: []
    }
  }

  private var part: DocumentTable.Part? {
    switch self {
    case .names: .names
    case .attributes: .attributes
    case .citations: .citations
    default: nil
    }
  }

  /// What a row is about, for findings.
  var subject: Finding.Subject {
    switch self {
    case .dataset: .dataSet
    case .sources: .source("")
    case .entityKinds: .entityKind("")
    case .relationKinds: .relationKind("")
    case .entities: .entity("")
    case .names: .name
    case .attributes: .attribute
    case .relations: .relation
    case .citations: .citation
    case .same: .identity
    }
  }
}
