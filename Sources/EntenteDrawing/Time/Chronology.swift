import Entente

/// The events and agreements of a graph in the order of their dates, and who is tied to them.
struct Chronology {
  /// An event or agreement with a date.
  struct Moment {
    var entity: Entity
    var date: Period
    /// The first year it may have begun in, and that as it is written: "1992", "199X".
    var year: Year
    /// How many relations tie it to others than events and agreements.
    var partyCount = 0
    /// The dated events and agreements at the other ends of its ties.
    var partners: [Entity.ID] = []

    /// How many ties are drawn where all its partners are.
    var tieCount: Int { partyCount + partners.count }
  }

  /// A row of the figure.
  struct Year: Hashable {
    var first: Int
    /// The last year it can mean, where some digits are open.
    var last: Int
    var text: String
  }

  /// The events and agreements, the earliest first.
  private(set) var moments: [Moment] = []
  /// How many events and agreements have no date.
  private(set) var undatedCount = 0
  /// How many dated ones are tied to nothing.
  private(set) var untiedCount = 0
  /// The years of those that are left out for want of room.
  private(set) var crowdedYears: [Year] = []
  /// How many began in other years than those asked for.
  private(set) var outsideCount = 0
  /// How many may have begun at any time before they ended, where years were asked for.
  private(set) var unknownCount = 0
  /// The years asked for.
  private(set) var asked: ClosedRange<Int>?
}

extension Chronology {
  /// The chronology of a graph.
  ///
  /// - Parameters:
  ///   - graph: What is asked.
  ///   - years: The years in which an event must have begun, certainly or possibly, to count;
  ///     nothing for all.
  /// - Complexity: O(*n* log *n* + *m*).
  init(of graph: Graph, in years: ClosedRange<Int>? = nil) {
    asked = years
    var undated: Set<Entity.ID> = []
    var positions: [Entity.ID: Int] = [:]
    for entity in graph.entities where Self.isMoment(entity, in: graph) {
      guard let date = entity.period else {
        undated.insert(entity.id)
        continue
      }
      switch years.map(date.began) ?? .certainly {
      case .certainly, .possibly: break
      case .no:
        outsideCount += 1
        undated.insert(entity.id)
        continue
      case nil:
        unknownCount += 1
        undated.insert(entity.id)
        continue
      }
      let year = Year(of: date)
      positions[entity.id] = moments.count
      moments.append(Moment(entity: entity, date: date, year: year))
    }
    undatedCount = undated.count { graph[$0]?.period == nil }
    for relation in graph.relations where Self.ties(relation, in: graph) {
      for (one, other) in [(relation.from, relation.to), (relation.to, relation.from)] {
        guard let position = positions[one], !undated.contains(other) else { continue }
        if positions[other] == nil {
          moments[position].partyCount += 1
        } else {
          moments[position].partners.append(other)
        }
      }
    }
    untiedCount = moments.count { $0.tieCount == 0 }
    moments = moments.enumerated().filter { $0.element.tieCount > 0 }.sorted {
      $0.element.isBefore($1.element) ?? ($0.offset < $1.offset)
    }.map(\.element)
  }

  /// Keeps those with most ties, as far as what they are tied to stays.
  func limited(to count: Int) -> Chronology {
    guard count < moments.count else { return self }
    let order = moments.indices.sorted {
      (-moments[$0].tieCount, $0) < (-moments[$1].tieCount, $1)
    }
    var kept = Set(order.prefix(count).map { moments[$0].entity.id })
    var alone: Set<Entity.ID> = []
    repeat {
      kept.subtract(alone)
      alone = Set(
        moments.filter { moment in
          kept.contains(moment.entity.id) && moment.partyCount == 0
            && !moment.partners.contains(where: kept.contains)
        }.map(\.entity.id))
    } while !alone.isEmpty
    var limited = self
    limited.moments = moments.filter { kept.contains($0.entity.id) }
    limited.crowdedYears += moments.filter { !kept.contains($0.entity.id) }.map(\.year)
    return limited
  }

  /// The years that have a row, the earliest first.
  var years: [Year] {
    moments.map(\.year).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// How many events and agreements are left out that began after the row before and no later than a
  /// row; before the first row, all that began earlier.
  func crowdedCount(atRow row: Int) -> Int {
    let years = years
    return crowdedYears.count { year in
      year.first <= years[row].first && (row == 0 || year.first > years[row - 1].first)
    }
  }

  /// Whether an entity is an event or an agreement.
  static func isMoment(_ entity: Entity, in graph: Graph) -> Bool {
    graph.vocabulary.isKind(entity.kind, .event) || graph.vocabulary.isKind(entity.kind, .agreement)
  }

  /// Whether a relation is drawn where one of its ends has a date: it counts, and it is a tie.
  static func ties(_ relation: Relation, in graph: Graph) -> Bool {
    !relation.isDenied && relation.standing != .deprecated && relation.from != relation.to
      && graph.kind(of: relation)?.isTie == true
  }
}

extension Chronology {
  /// What the figure shows: the events and agreements, and all that ties lead from them to.
  func content(of figure: Figure) -> FigureContent {
    let graph = figure.graph
    let own = Set(moments.map(\.entity.id))
    func isShown(_ relation: Relation) -> Bool {
      (own.contains(relation.from) || own.contains(relation.to)) && Self.ties(relation, in: graph)
    }
    var kept = own
    for relation in graph.relations where isShown(relation) {
      for end in [relation.from, relation.to] {
        guard let entity = graph[end] else { continue }
        // An event that is not in the figure has no place outside the order of dates.
        if own.contains(end) || !Self.isMoment(entity, in: graph) { kept.insert(end) }
      }
    }
    var content = FigureContent(of: figure, kept: kept, where: isShown)
    let moments = Dictionary(uniqueKeysWithValues: moments.map { ($0.entity.id, $0) })
    for position in content.nodes.indices {
      guard let moment = moments[content.nodes[position].entity.id] else { continue }
      content.nodes[position].years = moment.dateText(in: figure.words)
    }
    content.omissions = omissions
    return content
  }

  private var omissions: [FigureContent.Omission] {
    var omissions: [FigureContent.Omission] = []
    if let asked {
      let possible = moments.count { $0.date.began(in: asked) == .possibly }
      omissions.append(
        .years(
          AskedYears(asked), possible: possible, outside: outsideCount, unknown: unknownCount))
    }
    if undatedCount + untiedCount + crowdedYears.count > 0 {
      omissions.append(
        .moments(undated: undatedCount, untied: untiedCount, crowded: crowdedYears.count))
    }
    return omissions
  }
}

extension Chronology.Moment {
  /// Whether it comes before another; nothing where the dates do not say.
  func isBefore(_ other: Self) -> Bool? {
    let (one, two) = (key, other.key)
    if one == two { return nil }
    return one.lexicographicallyPrecedes(two)
  }

  private var key: [Int] {
    let first = date.earliest ?? date.latest
    let last = date.latest ?? date.earliest
    // What is less exact comes first: 1992, then January of 1992.
    return [
      year.first, year.text.allSatisfy(\.isNumber) ? 0 : 1, first?.month ?? 0, first?.day ?? 0,
      -(last?.year ?? 0), -(last?.month ?? 0), -(last?.day ?? 0),
    ]
  }

  /// The date where it says more than the row.
  func dateText(in words: any FigureWords) -> String? {
    let text = date.text(in: words, to: .days)
    return text == year.label(in: words) ? nil : text
  }
}

extension Chronology.Year {
  /// The year in which something began, or else ended.
  init(of period: Period) {
    first = period.years.lowerBound
    last = first
    let bounds = [period.start, period.end].compactMap { bound -> EDTFDate? in
      if case .date(let date) = bound { date } else { nil }
    }
    guard let date = bounds.first else {
      text = "\(first)"
      return
    }
    first = date.year
    last = date.years.upperBound
    if date.years.count == 1 {
      text = "\(date.year)"
    } else {
      let written = date.text.drop { "?~%".contains($0) }
      let sign = written.prefix { "Y-".contains($0) }
      text = String(sign + written.dropFirst(sign.count).prefix { !"-?~%".contains($0) })
    }
  }

  /// The year as the figure writes it.
  func label(in words: any FigureWords) -> String { words.years(first...last) }

  /// How many years after another row it begins; nothing where the next year begins, or where it is
  /// not known exactly.
  func yearsAfter(_ other: Self) -> Int? {
    guard first == last, other.first == other.last, first > other.first + 1 else { return nil }
    return first - other.first
  }
}
