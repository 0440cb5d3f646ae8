import Entente
internal import EntenteDrawing
internal import EntenteFormats

/// What changed between two periods or two editions, as a report and as data.
struct ComparisonReport {
  let comparison: Comparison
  let shifts: RankShifts
  let title: String
  let lang: String?

  /// How many lines each part has at most; nothing for all of them.
  let limit: Int?

  /// The dated ties by what became of them, the earliest first; a tie that may have ended or begun is
  /// in neither group.
  let groups: [Group]

  /// The sources of either edition, each once, those of the first before those of the second alone.
  let sources: [Source]

  /// Where each source of either edition stands among them.
  private let sourceOrder: [Source.ID: Int]

  init(
    comparison: Comparison, shifts: RankShifts, title: String, lang: String?, limit: Int?
  ) {
    self.comparison = comparison
    self.shifts = shifts
    self.title = title
    self.lang = lang
    self.limit = limit
    groups = Self.groups(of: comparison)
    let (before, after) = (comparison.before.graph, comparison.after.graph)
    sources = before.sources + after.sources.filter { before.source($0.id) == nil }
    sourceOrder = Dictionary(uniqueKeysWithValues: zip(sources.map(\.id), 0...))
  }

  var graph: Graph { comparison.after.graph }
  var words: RelationWords {
    RelationWords(graph: graph, lang: lang, earlier: comparison.before.graph)
  }

  var grounds: RestrictionReport {
    RestrictionReport(restriction: comparison.after.restriction, graph: graph)
  }

  func name(_ entity: Entity) -> String { entity.name(in: lang) }

  /// As many as are shown.
  func shown<Item>(_ items: [Item]) -> [Item] { Array(items.prefix(limit ?? items.count)) }

  /// Where something is found, before and after: "in 1992–2000", "in the first edition".
  var places: (first: String, second: String) {
    switch comparison.subject {
    case .periods(let first, let second):
      ("in \(first.inWords)", "in \(second.inWords)")
    case .editions: ("in the first edition", "in the second edition")
    }
  }

  /// A course in words: "only in 1992–2000".
  func words(of course: Course) -> String {
    switch course {
    case .ended: "only \(places.first)"
    case .began: "only \(places.second)"
    case .continued: "in both"
    case .outside: "in neither"
    }
  }

  /// What may have become of something, in words: "only in 1992–2000 or in both".
  func words(of courses: Courses) -> String {
    if let certain = courses.certain { return words(of: certain) }
    return Course.allCases.filter { courses[$0] == .possibly }.map(words)
      .formattedList(joiner: "or")
  }

  /// How many of some relations cite each source of either edition; then those that cite none.
  func evidence(of relations: [Relation]?) -> [(source: String, count: Int)] {
    (relations ?? []).evidence { sourceOrder[$0] }
  }

  /// The relations of an entity, before and after as far as they possibly held.
  func relations(of ids: [Entity.ID]) -> [Entity.ID: [Relation]] {
    comparison.before.relations(of: ids).merging(comparison.after.relations(of: ids)) {
      var seen = Set($0.map(\.id))
      return $0 + $1.filter { seen.insert($0.id).inserted }
    }
  }
}

extension ComparisonReport {
  /// A part of the ties under one heading.
  struct Group {
    let course: Course
    let certain: [Comparison.Tie]
    let possible: [Comparison.Tie]
  }

  private static func groups(of comparison: Comparison) -> [Group] {
    [Course.ended, .began].map { course in
      let other: Course = course == .ended ? .began : .ended
      return Group(
        course: course, certain: inTime(comparison.ties(course, .certainly)),
        possible: inTime(
          comparison.ties(course, .possibly).filter {
            !$0.isUndated && $0.courses[other] == .no
          }))
    }
  }

  /// Ties by the first day that their dates allow; those whose beginning nobody tells come last.
  private static func inTime(_ ties: [Comparison.Tie]) -> [Comparison.Tie] {
    let days = ties.map { $0.relation.period?.earliest }
    let dated = ties.indices.compactMap { position in days[position].map { (position, day: $0) } }
    return dated.sorted { $0.day < $1.day }.map { ties[$0.0] }
      + ties.indices.filter { days[$0] == nil }.map { ties[$0] }
  }

  /// The dated ties that are certainly in neither group.
  var continued: [Comparison.Tie] { comparison.ties(.continued, .certainly) }

  /// The dated ties of which nobody can tell whether they ended or began, or held at all.
  var untold: [Comparison.Tie] {
    comparison.ties.filter { tie in
      guard tie.courses.certain == nil, !tie.isUndated else { return false }
      return (tie.courses[.ended] == .no) == (tie.courses[.began] == .no)
    }
  }

  /// The ties of which nobody says when they held; between editions all can be told.
  var undatedCount: Int {
    comparison.ties.count { $0.isUndated && $0.courses.certain == nil }
  }

  /// How many ties there are of each sort, in sentences.
  var summary: String {
    let all = counted(comparison.ties.count, "tie", "ties")
    let parts = Course.allCases.compactMap { course -> String? in
      let count = comparison.ties(course, .certainly).count
      if count == 0, course == .outside { return nil }
      let verb = course == .ended ? (count == 1 ? " is" : " are") : ""
      return "\(count == 0 ? "none" : "\(count)")\(verb) \(words(of: course))"
    }
    var text = "Of \(all), \(parts.formattedList(joiner: "and"))."
    let open = groups.map(\.possible.count).reduce(untold.count, +)
    if open > 0 {
      text +=
        " \(counted(open, "is", "are")) dated too loosely to tell, and listed with what "
        + "\(open == 1 ? "it" : "they") may be."
    }
    if undatedCount > 0 {
      text += " \(counted(undatedCount, "has", "have")) no date, and may have held at any time."
    }
    if !comparison.redated.isEmpty {
      text += " \(counted(comparison.redated.count, "is", "are")) dated otherwise."
    }
    return text
  }
}
