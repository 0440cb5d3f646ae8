/// What a vocabulary says about a kind of relation: how it reads, what it joins, what it counts for.
public struct RelationKind: Sendable, Hashable, Identifiable {
  /// The kind.
  public var id: Relation.Kind

  /// How it reads from the first entity to the second: "recognises".
  public var phrase: String

  /// How it reads from the second entity to the first: "is recognised by".
  public var inverse: String

  /// Whether it says the same both ways.
  public var isSymmetric: Bool

  /// Whether an entity can have only one of them at a time.
  public var isSingle: Bool

  /// The kinds it may start from, with their sub-kinds; any where empty.
  public var domain: [Entity.Kind]

  /// The kinds it may lead to, with their sub-kinds; any where empty.
  public var range: [Entity.Kind]

  /// The family, for filters, colors and charges.
  public var family: Family

  /// How far apart it keeps its ends, for questions by distance.
  public var distance: Double

  /// Whether it counts as a tie: ranks count ties only.
  ///
  /// To be about something, or to lie in a place, ties nobody: it would top every list.
  public var isTie: Bool

  /// Creates a kind of relation; a symmetric one reads the same both ways.
  public init(
    _ id: Relation.Kind, _ phrase: String, inverse: String? = nil, symmetric: Bool = false,
    single: Bool = false, from domain: [Entity.Kind] = [], to range: [Entity.Kind] = [],
    family: Family, distance: Double = 1, tie: Bool? = nil
  ) {
    self.id = id
    self.phrase = phrase
    self.inverse = inverse ?? phrase
    self.isSymmetric = symmetric
    self.isSingle = single
    self.domain = domain
    self.range = range
    self.family = family
    self.distance = distance
    self.isTie = tie ?? (family != .place && family != .about)
  }
}

extension RelationKind {
  /// A family of relation kinds.
  public enum Family: String, Sendable, Hashable, CaseIterable {
    /// Law between states: treaties, recognition, signatures.
    case treaty

    /// Belonging: membership, headship, employment.
    case membership

    /// Work done together: partnership, foundation, support.
    case cooperation

    /// What happened: visits, openings, prizes.
    case event

    /// Business: ownership, operation, trade.
    case economic

    /// Where something lies.
    case place

    /// What something treats of.
    case about
  }
}
