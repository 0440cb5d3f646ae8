extension Relation {
  /// The part played, such as "ambassador" or "observer".
  public var role: String? {
    get { details?.content.role }
    set { changeDetails { $0.role = newValue } }
  }

  /// Where it happened: an entity, through which a way may pass.
  public var place: Entity.ID? {
    get { details?.content.place }
    set { changeDetails { $0.place = newValue } }
  }

  /// A sum or number that belongs to the statement, as written.
  public var amount: String? {
    get { details?.content.amount }
    set { changeDetails { $0.amount = newValue } }
  }

  /// The strength of the tie; larger is closer.
  public var weight: Double? {
    get { details?.content.weight }
    set { changeDetails { $0.weight = newValue } }
  }

  /// The agreement on which it rests: an entity, through which a way may pass.
  public var under: Entity.ID? {
    get { details?.content.under }
    set { changeDetails { $0.under = newValue } }
  }

  /// The form of the name that the source uses.
  public var nameInSource: String? {
    get { details?.content.nameInSource }
    set { changeDetails { $0.nameInSource = newValue } }
  }

  /// Relations this one contradicts.
  public var disputes: [ID] {
    get { details?.content.disputes ?? [] }
    set { changeDetails { $0.disputes = newValue } }
  }

  /// The curator's own word, never a source's.
  public var note: String? {
    get { details?.content.note }
    set { changeDetails { $0.note = newValue } }
  }

  private mutating func changeDetails(_ change: (inout Details.Content) -> Void) {
    var content = details?.content ?? Details.Content()
    change(&content)
    details = Details.keeping(content)
  }
}

extension Relation {
  /// What most relations do not say, in a place of its own.
  ///
  /// Of a million relations few have a role, a place or a note. One reference stands for all of
  /// them, which halves what a relation takes and what its copy costs.
  final class Details: Sendable, Hashable {
    let content: Content

    struct Content: Sendable, Hashable {
      var role: String?
      var place: Entity.ID?
      var amount: String?
      var weight: Double?
      var under: Entity.ID?
      var nameInSource: String?
      var disputes: [ID] = []
      var note: String?
    }

    private init(_ content: Content) { self.content = content }

    /// The details, or nothing where none is filled.
    static func keeping(_ content: Content) -> Details? {
      content.isEmpty ? nil : Details(content)
    }

    static func == (left: Details, right: Details) -> Bool { left.content == right.content }

    func hash(into hasher: inout Hasher) { hasher.combine(content) }
  }
}

extension Relation.Details.Content {
  fileprivate var isEmpty: Bool {
    role == nil && place == nil && amount == nil && weight == nil && under == nil
      && nameInSource == nil && disputes.isEmpty && note == nil
  }
}
