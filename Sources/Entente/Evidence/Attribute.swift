/// A cited, dated value of an entity: 513 students, 2013/2014.
public struct Attribute: Sendable, Hashable {
  /// What is counted or told, such as "students".
  public var name: String

  /// The value, as written.
  public var value: String

  /// The unit of the value.
  public var unit: String?

  /// When it held.
  public var period: Period?

  /// Whether the source states it or the curator inferred it.
  public var basis: Basis

  /// How sure it is.
  public var confidence: Confidence

  /// How it stands among values that compete with it.
  public var standing: Standing

  /// Statements it contradicts.
  public var disputes: [Relation.ID]

  /// On whose word it rests.
  public var citations: [Citation]

  /// The curator's own word.
  public var note: String?

  /// Creates an attribute.
  public init(
    _ name: String, _ value: String, unit: String? = nil, during period: Period? = nil,
    basis: Basis = .stated, confidence: Confidence = .certain, standing: Standing = .normal,
    disputes: [Relation.ID] = [], citations: [Citation] = [], note: String? = nil
  ) {
    self.name = name
    self.value = value
    self.unit = unit
    self.period = period
    self.basis = basis
    self.confidence = confidence
    self.standing = standing
    self.disputes = disputes
    self.citations = citations
    self.note = note
  }
}
