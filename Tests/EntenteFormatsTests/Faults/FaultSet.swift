import EntenteFormats

/// Faults planted together in one sound data set, in both forms.
struct FaultSet {
  private let faults: [Fault]

  init(_ faults: [Fault]) { self.faults = faults }

  /// An entry with the number that its percent signs stand for.
  private struct NumberedEntry {
    var number: String
    var entry: FaultEntry
    var code: String
    var tableCode: String
  }

  /// What a reading of planted faults finds: where, and in tables in which cell.
  struct Expectation: Hashable, CustomStringConvertible {
    var file: String
    var place: MarkedText.Place
    var code: String
    var cell: Finding.Cell?

    var description: String { "\(file):\(place) \(code) \(cell?.description ?? "")" }
  }
}

extension FaultSet {
  /// The data set as one file of YAML, and what is to be found in it.
  var yaml: (file: GraphFile, expectations: [Expectation]) {
    var text = ""
    var codes: [String] = []
    for section in FaultSection.allCases {
      switch section {
      case .heading: break
      case .entityKinds: text += "vocabulary:\n  entity-kinds:\n"
      case .relationKinds: text += "  relation-kinds:\n"
      case .sources, .entities, .relations, .same: text += "\(section.rawValue):\n"
      }
      for (line, code) in lines(of: section) {
        text += "\(section.indent)\(line)\n"
        codes += Array(repeating: code, count: line.count { $0 == "«" })
      }
    }
    let marked = MarkedText(text)
    let name = "graph.yaml"
    return (
      GraphFile(name: name, bytes: Array(marked.text.utf8)),
      zip(marked.places, codes).map { Expectation(file: name, place: $0, code: $1) }
    )
  }

  private func lines(of section: FaultSection) -> [(text: String, code: String)] {
    var lines: [(String, String)] = []
    for entry in numberedEntries {
      for line in entry.entry.lines where line.section == section {
        lines.append((line.text.replacing("%", with: entry.number), entry.code))
      }
    }
    return lines
  }

  /// Every entry with its number, those of the sound data set first.
  private var numberedEntries: [NumberedEntry] {
    let replaced = Set(faults.flatMap { $0.entries.flatMap(\.replacedKeys) })
    let world = FaultCorpus.world.filter { key, _ in !replaced.contains(key) }
    var entries = world.enumerated().map { number, part in
      NumberedEntry(number: "0-\(number)", entry: part.entry, code: "", tableCode: "")
    }
    for (number, fault) in faults.enumerated() {
      for (index, entry) in fault.entries.enumerated() {
        entries.append(
          NumberedEntry(
            number: "\(number + 1)-\(index + 1)", entry: entry, code: fault.code,
            tableCode: fault.tableCode))
      }
    }
    return entries
  }
}

extension FaultSet {
  /// The data set as a folder of tables, and what is to be found in them.
  var tables: (files: [GraphFile], expectations: [Expectation]) {
    var files: [GraphFile] = []
    var expectations: [Expectation] = []
    let entries = numberedEntries
    for (table, columns) in FaultCorpus.columns {
      let rows = entries.flatMap { entry in
        entry.entry.rows.filter { $0.table == table }.map { row in
          FaultTable.Row(
            cells: row.cells.map { FaultPair($0.key, $0.value.replacing("%", with: entry.number)) },
            isWhole: row.isWhole, code: entry.tableCode)
        }
      }
      let drawn = FaultTable(name: table + ".csv", columns: columns, rows: rows)
      files.append(drawn.file)
      expectations += drawn.expectations
    }
    return (files, expectations)
  }
}

extension FaultSection {
  fileprivate var indent: String {
    switch self {
    case .heading: ""
    case .entityKinds, .relationKinds: "    "
    case .sources, .entities, .relations, .same: "  "
    }
  }
}
