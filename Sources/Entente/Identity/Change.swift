/// A difference between two editions of a data set: what is added, removed or says something else.
///
/// ```swift
/// for change in yesterday.changes(to: today) { print(change) }
/// // Entity 'enu': name 'Eurasian University' becomes 'Gumilyov University'.
/// ```
public struct Change: Sendable, Hashable {
  /// What is different.
  public let subject: Subject

  /// Whether it is added, removed or changed.
  public let manner: Manner

  /// What is different in it, for what both editions have; none otherwise.
  public let fields: [FieldChange]

  /// Creates a change.
  package init(_ subject: Subject, _ manner: Manner, fields: [FieldChange] = []) {
    self.subject = subject
    self.manner = manner
    self.fields = fields
  }
}

extension Change {
  /// What a change is about.
  public enum Subject: Sendable, Hashable {
    /// The data set as a whole: its title, its licence, what it is about.
    case dataSet

    /// A kind of entity.
    case entityKind(Entity.Kind)

    /// A kind of relation.
    case relationKind(Relation.Kind)

    /// A source.
    case source(Source.ID)

    /// An entity.
    case entity(Entity.ID)

    /// A relation, as the first edition that has it says it.
    case relation(Relation.Mention)

    /// The statement that these entities are one.
    case identity([Entity.ID])
  }

  /// How an edition differs from the one before.
  public enum Manner: String, Sendable, Hashable, CaseIterable {
    /// Only the second has it.
    case added

    /// Only the first has it.
    case removed

    /// Both have it, and say different things about it.
    case changed
  }
}

/// A difference in one field, with what each edition says as text.
///
/// Of a field that holds several values, such as `alias`, each value that differs is a change of its
/// own.
public struct FieldChange: Sendable, Hashable {
  /// The key of the field in a data set; in brackets, where there is one, the language of a name,
  /// the register of an identifier or the name of an attribute: `name (fr)`.
  public let field: String

  /// What the first edition says; nothing where the value is added.
  public let before: String?

  /// What the second edition says; nothing where the value is removed.
  public let after: String?

  /// Creates a difference.
  package init(_ field: String, before: String?, after: String?) {
    self.field = field
    self.before = before
    self.after = after
  }
}
