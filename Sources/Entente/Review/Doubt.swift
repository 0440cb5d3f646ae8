/// Something in a graph that is legal but doubtful: a source that nothing cites, two names for one
/// university, a visit after its visitor's death.
///
/// A doubt is about facts and tells them; only its description has words. The curator decides: some
/// doubts are mistakes, others are as strange as the sources.
///
/// ```swift
/// for doubt in graph.doubts() { print(doubt) }
/// // Nothing cites the source 'overview'. Cite it where it is used, or leave it out.
/// ```
public struct Doubt: Sendable, Hashable {
  /// What the doubt is about.
  public let subject: Subject

  /// Which part of the subject it is about.
  public let facet: Facet

  /// What is doubtful, as facts.
  public let problem: Problem

  /// Creates a doubt.
  package init(about subject: Subject, _ facet: Facet, _ problem: Problem) {
    self.subject = subject
    self.facet = facet
    self.problem = problem
  }

  /// Creates a doubt about all of something.
  package init(about subject: Subject, _ problem: Problem) {
    self.init(about: subject, .whole, problem)
  }

  /// The rule that raises the doubt, without its facts.
  public var rule: Rule { problem.rule }
}

extension Doubt {
  /// What a doubt is about.
  public enum Subject: Sendable, Hashable {
    /// The data set as a whole.
    case dataSet

    /// An entity.
    case entity(Entity.ID)

    /// A relation.
    case relation(Relation.ID)

    /// A source.
    case source(Source.ID)

    /// The statement of that number, counted from zero, that entities are one.
    case identity(Int)
  }

  /// A part of what a doubt is about; numbers count from zero in the order written.
  public enum Facet: Sendable, Hashable {
    /// All of it.
    case whole

    /// A name of an entity.
    case name(Int)

    /// An alias of an entity.
    case alias(Int)

    /// The identifier of an entity in a register.
    case identifier(String)

    /// A state that an entity belongs to.
    case state(Int)

    /// An attribute of an entity.
    case attribute(Int)

    /// A citation of a relation or of a statement of identity.
    case citation(Int)

    /// A citation of an attribute.
    case attributeCitation(attribute: Int, citation: Int)

    /// A citation of an alias.
    case aliasCitation(alias: Int, citation: Int)

    /// The period of a relation or an entity.
    case when

    /// The place of a relation.
    case place

    /// The agreement on which a relation rests.
    case under

    /// The role of a relation.
    case role

    /// The amount of a relation.
    case amount

    /// The form of the name that a relation's source uses.
    case nameInSource

    /// The curator's note.
    case note

    /// A field of a source by its name in CSL, such as `issued`, `DOI` or `author`; also `sha256`.
    case field(String)

    /// The title of the data set.
    case title

    /// What the data set says that it is about.
    case about
  }
}
