/// The statement that several entities of a data set are one and the same.
public struct Identity: Sendable, Hashable {
  /// The entities that are one.
  public var entities: [Entity.ID]

  /// On whose word it rests.
  public var citations: [Citation]

  /// The curator's own word.
  public var note: String?

  /// Creates the statement.
  public init(_ entities: [Entity.ID], citations: [Citation] = [], note: String? = nil) {
    self.entities = entities
    self.citations = citations
    self.note = note
  }
}
