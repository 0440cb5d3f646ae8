/// Entries that are written alike in both forms.
extension FaultEntry {
  /// What a finding about an entry as a whole points at.
  enum Emphasis {
    /// The first key, and the first cell of the row.
    case first
    /// What is marked, but in a table the row is named and not the cell.
    case row
  }

  /// A relation, cited on a page of its own where nothing is said about that.
  static func relation(_ pairs: FaultPair..., emphasis: Emphasis? = nil) -> Self {
    var pairs = pairs
    if !pairs.contains(where: { $0.plainKey == "id" }) {
      pairs.insert(FaultPair("id", "r%"), at: 0)
    }
    if !pairs.contains(where: { $0.plainKey == "cite" }) {
      pairs.append(FaultPair("cite", "overview: p. %"))
    }
    let id = pairs.first { $0.plainKey == "id" }?.plainValue ?? ""
    let cited = pairs.first { $0.plainKey == "cite" }?.value ?? ""
    let written = pairs.filter { $0.plainKey != "cite" || !$0.value.isEmpty }
    var entry = FaultEntry(lines: [(.relations, "- " + flow(written, emphasis))])
    entry.rows = [row("relations", written.filter { $0.plainKey != "cite" }, emphasis)]
    for citation in parts(of: cited) {
      let halves = FaultPair(stringLiteral: citation)
      entry.rows.append(
        row(
          "citations",
          [FaultPair("relation", id), FaultPair("source", halves.key)]
            + (halves.value.isEmpty ? [] : [FaultPair("locator", halves.value)])))
    }
    return entry
  }

  /// An entity with its attributes and aliases.
  static func entity(
    _ pairs: FaultPair..., attribute: [FaultPair] = [], alias: [FaultPair] = [],
    emphasis: Emphasis? = nil
  ) -> Self {
    var nested: [FaultPair] = []
    let inner = attribute.isEmpty && alias.isEmpty ? nil : emphasis
    if !attribute.isEmpty { nested.append(FaultPair("attributes", "[\(flow(attribute, inner))]")) }
    if !alias.isEmpty { nested.append(FaultPair("alias", "[\(flow(alias, inner))]")) }
    let outer = inner == nil ? emphasis : nil
    var entry = keyed(.entities, "id", pairs, nested, outer)
    let id = FaultPair("entity", pairs[0].plainValue)
    if !attribute.isEmpty { entry.rows.append(row("attributes", [id] + attribute, inner)) }
    if !alias.isEmpty { entry.rows.append(row("names", [id] + alias, inner)) }
    return entry
  }

  /// A source.
  static func source(_ pairs: FaultPair...) -> Self { keyed(.sources, "id", pairs) }

  /// A kind of entity.
  static func entityKind(_ pairs: FaultPair...) -> Self { keyed(.entityKinds, "kind", pairs) }

  /// A kind of relation.
  static func relationKind(_ pairs: FaultPair...) -> Self { keyed(.relationKinds, "kind", pairs) }

  /// A statement that entities are one.
  static func same(_ pairs: FaultPair..., emphasis: Emphasis? = nil) -> Self {
    FaultEntry(lines: [(.same, "- " + flow(pairs, emphasis))], rows: [row("same", pairs, emphasis)])
  }

  /// A line of the heading.
  static func heading(_ pair: FaultPair, replacing keys: String...) -> Self {
    FaultEntry(
      lines: [(.heading, "\(pair.key): \(pair.value)")],
      rows: [
        FaultRow(table: "dataset", cells: [.init("key", pair.key), .init("value", pair.value)])
      ],
      replacedKeys: keys)
  }

  /// Something that stands in the YAML form only.
  static func yaml(_ section: FaultSection, _ text: String) -> Self {
    FaultEntry(lines: [(section, text)])
  }

  /// Something that stands in the tables only.
  static func row(
    of table: String, _ pairs: FaultPair..., emphasis: Emphasis? = nil
  ) -> Self {
    FaultEntry(rows: [row(table, pairs, emphasis)])
  }
}

extension FaultEntry {
  private static func keyed(
    _ section: FaultSection, _ identifier: String, _ pairs: [FaultPair], _ nested: [FaultPair] = [],
    _ emphasis: Emphasis? = nil
  ) -> Self {
    let id = pairs[0].value
    let fields = pairs.dropFirst().map { pair in
      "\(pair.key): \(value(of: pair))"
    }
    let all = fields + nested.map { "\($0.key): \($0.value)" }
    let shown = emphasis == .first ? "«\(id)»" : id
    return FaultEntry(
      lines: [(section, "\(shown): {\(all.joined(separator: ", "))}")],
      rows: [row(section.rawValue, pairs, emphasis)])
  }

  private static func flow(_ pairs: [FaultPair], _ emphasis: Emphasis?) -> String {
    let texts = pairs.enumerated().map { number, pair in
      let key = emphasis == .first && number == 0 ? "«\(pair.key)»" : pair.key
      return "\(key): \(value(of: pair))"
    }
    return "{\(texts.joined(separator: ", "))}"
  }

  private static func row(
    _ table: String, _ pairs: [FaultPair], _ emphasis: Emphasis? = nil
  ) -> FaultRow {
    var row = FaultRow(table: table, cells: pairs, isWhole: emphasis != nil)
    if emphasis == .first { row.cells[0].value = "«\(row.cells[0].value)»" }
    return row
  }

  /// The value of a cell as YAML has it: several of them are a list or a map.
  private static func value(of pair: FaultPair) -> String {
    let parts = parts(of: pair.value)
    switch pair.plainKey {
    case "cite":
      let items = parts.map { $0.contains(": ") ? "{\($0)}" : $0 }
      return "[\(items.joined(separator: ", "))]"
    case "ids": return "{\(parts.joined(separator: ", "))}"
    case "of", "disputes", "entities", "author", "from", "to":
      return parts.count > 1 ? "[\(parts.joined(separator: ", "))]" : pair.value
    default: return pair.value
    }
  }

  private static func parts(of value: String) -> [String] {
    value.split(separator: "; ").map(String.init)
  }
}
