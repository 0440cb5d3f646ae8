/// One statement: this entity stands in this relation to that one, says this source.
///
/// ```swift
/// Relation("france", .recognises, "kazakhstan", on: "1992-01-07", citing: ["overview": "line 47"])
/// ```
///
/// Two statements that say the same stay two relations, each with its own citations. A relation
/// without a citation is legal, counted, and shown as uncited.
public struct Relation: Sendable, Hashable, Identifiable {
  /// The identifier: the one given, or one that follows from the content.
  ///
  /// An identifier that follows from the content stays the same when lines move in a file.
  public var id: ID

  /// The entity the statement is about.
  public var from: Entity.ID

  /// What the statement says.
  public var kind: Kind

  /// The entity at the other end.
  public var to: Entity.ID

  /// When it held.
  public var period: Period?

  /// Whether the source states it or the curator inferred it.
  public var basis: Basis

  /// How sure the statement is.
  public var confidence: Confidence

  /// How the statement stands among others that compete with it.
  public var standing: Standing

  /// Whether the source denies the statement; such relations are kept but never walked.
  public var isDenied: Bool

  /// On whose word it rests.
  public var citations: [Citation]

  /// The fields that few relations fill; nothing where all are empty.
  var details: Details?

  /// Creates a relation; without an identifier one follows from the content.
  public init(
    _ from: Entity.ID, _ kind: Kind, _ to: Entity.ID, id: ID? = nil, during period: Period? = nil,
    role: String? = nil, at place: Entity.ID? = nil, amount: String? = nil, weight: Double? = nil,
    under agreement: Entity.ID? = nil, as nameInSource: String? = nil, basis: Basis = .stated,
    confidence: Confidence = .certain, standing: Standing = .normal, isDenied: Bool = false,
    disputes: [ID] = [], citations: [Citation] = [], note: String? = nil
  ) {
    self.id = ""
    self.from = from
    self.kind = kind
    self.to = to
    self.period = period
    self.basis = basis
    self.confidence = confidence
    self.standing = standing
    self.isDenied = isDenied
    self.citations = citations
    details = Details.keeping(
      Details.Content(
        role: role, place: place, amount: amount, weight: weight, under: agreement,
        nameInSource: nameInSource, disputes: disputes, note: note))
    self.id = id ?? derivedID
  }

  /// Creates a relation on a date, with sources and the places in them.
  public init(
    _ from: Entity.ID, _ kind: Kind, _ to: Entity.ID, on date: Period,
    citing sources: KeyValuePairs<Source.ID, String> = [:]
  ) {
    self.init(
      from, kind, to, during: date, citations: sources.map { Citation($0.key, at: $0.value) })
  }

  /// Creates a relation without a date, with sources and the places in them.
  public init(
    _ from: Entity.ID, _ kind: Kind, _ to: Entity.ID,
    citing sources: KeyValuePairs<Source.ID, String>
  ) {
    self.init(from, kind, to, citations: sources.map { Citation($0.key, at: $0.value) })
  }
}

extension Relation {
  /// The identifier of a relation.
  public struct ID: OpenText {
    /// The text as written in the data, or derived from the content.
    public let rawValue: String

    /// Creates an identifier from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
  }

  /// The kind of a relation, declared by a ``Vocabulary``.
  public struct Kind: OpenText {
    /// The text as written in the data.
    public let rawValue: String

    /// Creates a kind from its text.
    public init(rawValue: String) { self.rawValue = rawValue }
  }
}

extension Relation {
  /// Whether the relation names an entity at either end.
  public func touches(_ entity: Entity.ID) -> Bool { from == entity || to == entity }

  /// Whether the identifier follows from the content, be it with a number as that of a statement
  /// which says the same as another.
  ///
  /// - Complexity: O(*k*) in the texts of the relation.
  package var hasDerivedID: Bool {
    let derived = derivedID.rawValue
    guard id.rawValue != derived else { return true }
    guard id.rawValue.hasPrefix(derived + "-") else { return false }
    let number = id.rawValue.dropFirst(derived.count + 1)
    return number.allSatisfy { ("0"..."9").contains($0) } && (Int(number).map { $0 > 1 } ?? false)
  }

  /// The identifier that follows from the content: the ends, the kind, the period, role and place,
  /// and the citations.
  ///
  /// The number in it is the 64-bit FNV-1a hash of those parts (Fowler, Noll and Vo), so it is the
  /// same on every machine and does not depend on where the relation stands in a file.
  package var derivedID: ID {
    var hash = StableHash()
    hash.combine(from.rawValue)
    hash.combine(kind.rawValue)
    hash.combine(to.rawValue)
    hash.combine(period?.text ?? "")
    hash.combine(role ?? "")
    hash.combine(place?.rawValue ?? "")
    hash.combine(under?.rawValue ?? "")
    hash.combine(amount ?? "")
    for citation in citations {
      hash.combine(citation.source.rawValue)
      hash.combine(citation.locator ?? "")
    }
    return ID(hash.text(prefix: "r-"))
  }
}
