/// What changed from one period to another, or from one edition of a data set to the next.
///
/// ```swift
/// let comparison = try graph.comparison(of: "1992/2000", with: "2001/2014")
/// comparison.ties(.began, .certainly).map(\.relation)     // each with its citations
/// comparison.entities.filter { $0.courses[.ended] == .certainly }
/// comparison.rankShifts(by: .betweenness).rows.first?.direction
/// ```
///
/// A tie is a statement. In two periods of one data set it may have held in the first only, in the
/// second only, in both or in neither, each certainly or possibly (``Courses``). Of two editions one
/// says something that the other does not, or both say it, be it with another date. An entity is there
/// as long as it has a tie.
public struct Comparison: Sendable {
  /// What is compared.
  public let subject: Subject

  /// Every tie, in the order written; those that only a second edition has come last.
  public let ties: [Tie]

  /// Every entity that has a tie, certainly or possibly, in the order written.
  public let entities: [Presence]

  /// What certainly or possibly is a tie of the first period, or a tie of the first edition.
  public let before: TieNetwork

  /// What certainly or possibly is a tie of the second period, or a tie of the second edition.
  public let after: TieNetwork

  /// All that is compared, where it is one data set.
  let whole: TieNetwork?

  /// What is compared.
  public enum Subject: Sendable, Hashable {
    /// Two periods of one data set.
    case periods(Period, Period)

    /// Two editions of a data set.
    case editions
  }
}

extension Comparison {
  /// A tie, and what became of it.
  public struct Tie: Sendable, Hashable {
    /// The statement, as the second edition has it where both have it.
    public let relation: Relation

    /// The statement as the first edition has it, where both have it.
    public let previous: Relation?

    /// What became of it.
    public let courses: Courses

    /// How the second edition dates it otherwise, if it does.
    public let redating: Redating?

    /// What the second edition says otherwise about it.
    public let fields: [FieldChange]

    init(
      _ relation: Relation, previous: Relation? = nil, courses: Courses,
      fields: [FieldChange] = []
    ) {
      self.relation = relation
      self.previous = previous
      self.courses = courses
      self.fields = fields
      redating = previous.flatMap { Redating(from: $0.period, to: relation.period) }
    }

    /// Whether nobody says when it held, so that nothing can be told.
    public var isUndated: Bool { relation.period == nil }

    /// Whether it is not certainly of both, nor certainly of neither.
    public var isChanged: Bool { courses.certain != .continued && courses.certain != .outside }

    /// The entities that the statement names: its ends, its place and its agreement.
    public var entities: Set<Entity.ID> {
      var entities: Set<Entity.ID> = []
      forEachEntity { entities.insert($0) }
      return entities
    }

    /// Calls a closure with each entity that the statement names, with one that it names twice twice.
    func forEachEntity(_ body: (Entity.ID) -> Void) {
      body(relation.from)
      body(relation.to)
      if let place = relation.place { body(place) }
      if let agreement = relation.under { body(agreement) }
    }
  }

  /// An entity, and whether it has ties before and after.
  public struct Presence: Sendable, Hashable {
    /// The entity, as the second edition has it where both have it.
    public let entity: Entity

    /// What became of it: an entity has begun where it has ties in the second only.
    public let courses: Courses

    /// Whether the first edition lists it; it may do so without any tie.
    public let isListedBefore: Bool

    /// Whether the second edition lists it; it may do so without any tie.
    public let isListedAfter: Bool
  }

  /// The ties of one course and one certainty, in the order written.
  public func ties(_ course: Course, _ certainty: Certainty) -> [Tie] {
    ties.filter { $0.courses[course] == certainty }
  }

  /// The ties that both editions have, and date otherwise.
  public var redated: [Tie] { ties.filter { $0.redating != nil } }

  /// The ties of an entity that are not certainly there before and after, in the order written.
  ///
  /// - Complexity: O(*m*).
  public func changedTies(of entity: Entity.ID) -> [Tie] {
    changedTies(of: CollectionOfOne(entity))[entity] ?? []
  }

  /// The same of several entities, each with its ties in the order written.
  ///
  /// - Complexity: O(*m*).
  public func changedTies(of entities: some Sequence<Entity.ID>) -> [Entity.ID: [Tie]] {
    var positions: [Entity.ID: [Int]] = [:]
    for entity in entities { positions[entity] = [] }
    for position in ties.indices where ties[position].isChanged {
      ties[position].forEachEntity { entity in
        if positions[entity]?.last != position { positions[entity]?.append(position) }
      }
    }
    return positions.mapValues { $0.map { ties[$0] } }
  }
}
