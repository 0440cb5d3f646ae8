internal import Entente

extension CSVFormat {
  /// How the columns of a list of ties are called.
  ///
  /// A name given here is the only one that its column may have. Without one these are understood,
  /// without regard to case, spaces, hyphens and underscores:
  ///
  /// | column | names |
  /// |---|---|
  /// | the first entity | `from`, `start`, `von`; `source` where there is a `target` |
  /// | the second entity | `to`, `end`, `nach`; `target` where there is a `source` and no `from` |
  /// | the kind of relation | `relation`, `relationship`, `predicate` |
  /// | the strength | `weight`, `strength` |
  /// | the period | `when`, `date`, `period`, `year` |
  /// | the source cited | `source` where it is not the first entity, `citation`, `reference` |
  /// | the place in the source | `locator`, `page`, `pages` |
  /// | the part played | `role` |
  /// | the curator's word | `note`, `notes`, `comment` |
  /// | the kinds of the entities | `from_kind` and `to_kind`, `source_kind` and `target_kind` |
  public struct Columns: Sendable, Hashable {
    /// The column of the first entity.
    public var from: String?

    /// The column of the second entity.
    public var to: String?

    /// The column of the kind of relation.
    public var relation: String?

    /// The column of the strength.
    public var weight: String?

    /// The column of the period.
    public var when: String?

    /// The column of the source.
    public var source: String?

    /// The column of the place in the source.
    public var locator: String?

    /// The column of the part played.
    public var role: String?

    /// The column of the curator's word.
    public var note: String?

    /// The column of the kind of the first entity.
    public var fromKind: String?

    /// The column of the kind of the second entity.
    public var toKind: String?

    /// Creates names for the columns; nothing stands for the usual ones.
    public init(
      from: String? = nil, to: String? = nil, relation: String? = nil, weight: String? = nil,
      when: String? = nil, source: String? = nil, locator: String? = nil, role: String? = nil,
      note: String? = nil, fromKind: String? = nil, toKind: String? = nil
    ) {
      self.from = from
      self.to = to
      self.relation = relation
      self.weight = weight
      self.when = when
      self.source = source
      self.locator = locator
      self.role = role
      self.note = note
      self.fromKind = fromKind
      self.toKind = toKind
    }
  }
}

/// The columns of a list of ties.
enum EdgeKey: String, DataSetKey {
  case from, to, relation, weight, when, source, locator, role, note
  case fromKind = "from_kind"
  case toKind = "to_kind"

  /// The names that headings may give it, without case, spaces, hyphens and underscores.
  var usualNames: [String] {
    switch self {
    case .from: ["from", "start", "von"]
    case .to: ["to", "end", "nach"]
    case .relation: ["relation", "relationship", "predicate"]
    case .weight: ["weight", "strength"]
    case .when: ["when", "date", "period", "year"]
    case .source: ["source", "citation", "reference"]
    case .locator: ["locator", "page", "pages"]
    case .role: ["role"]
    case .note: ["note", "notes", "comment"]
    case .fromKind: ["fromkind"]
    case .toKind: ["tokind"]
    }
  }
}

extension CSVFormat.Columns {
  /// The name given to a column.
  private func name(of key: EdgeKey) -> String? {
    switch key {
    case .from: from
    case .to: to
    case .relation: relation
    case .weight: weight
    case .when: when
    case .source: source
    case .locator: locator
    case .role: role
    case .note: note
    case .fromKind: fromKind
    case .toKind: toKind
    }
  }

  /// What the columns are for, with a finding for each that is not read, missing or there twice.
  func layout(_ headings: inout CSVHeadings) -> CSVLayout? {
    let keys = self.keys(of: headings.texts.map(Self.plain))
    var seen: Set<EdgeKey> = []
    var columns: [CSVColumn] = []
    var unread: [Int] = []
    for (number, text) in headings.texts.enumerated() {
      if let key = keys[Self.plain(text)] {
        if seen.insert(key).inserted {
          columns.append(CSVColumn(key: key.rawValue))
          continue
        }
        headings.report(number, .repeatedColumn(text))
      } else if !text.isEmpty {
        unread.append(number)
      }
      columns.append(CSVColumn())
    }
    for key in [EdgeKey.from, .to] where !seen.contains(key) {
      headings.reportMissing(name(of: key) ?? key.rawValue)
      return nil
    }
    let known = EdgeKey.allCases.map { name(of: $0) ?? $0.rawValue }
    for number in unread {
      headings.report(number, .unreadColumn(headings.texts[number], known: known))
    }
    return CSVLayout(columns: columns)
  }

  /// The column that each heading means.
  private func keys(of headings: [String]) -> [String: EdgeKey] {
    var keys: [String: EdgeKey] = [:]
    for key in EdgeKey.allCases {
      for name in name(of: key).map({ [Self.plain($0)] }) ?? key.usualNames where keys[name] == nil
      {
        keys[name] = key
      }
    }
    // Programs for networks call the ends source and target: there, a source is no citation.
    let hasStart = headings.contains { keys[$0] == .from }
    if from == nil, to == nil, source == nil, !hasStart, headings.contains("source"),
      headings.contains("target")
    {
      keys["source"] = .from
      keys["target"] = .to
      keys["sourcekind"] = .fromKind
      keys["targetkind"] = .toKind
    }
    return keys
  }

  /// A heading without case, spaces, hyphens and underscores.
  private static func plain(_ heading: String) -> String {
    heading.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" }
  }
}
