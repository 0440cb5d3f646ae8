/// What is known: entities, the relations between them, and the sources they rest on.
///
/// A graph is a value. It keeps the order in which things were written, keeps parallel relations
/// apart, and refuses what makes the data ambiguous: an identifier used twice, a relation to an
/// entity that is not there, a relation that does not fit its kind.
///
/// ```swift
/// let europe = try Graph {
///   Entity("france", name: "France", kind: .state)
///   Entity("japan", name: "Japan", kind: .state)
///   Source("treaty-1858", title: "Treaty of Amity and Commerce")
///   Relation("france", .recognises, "japan", on: "1858-10-09", citing: ["treaty-1858": "art. 1"])
/// }
/// europe.relations(between: "france", and: "japan").count      // 1
/// ```
///
/// Questions translate the graph to a dense index once; copies share it until one is changed.
public struct Graph: Sendable {
  /// The title of the data set.
  public var title: String?

  /// What the data set is about, in the curator's words.
  public var about: String?

  /// The licence of the data set.
  public var licence: String?

  /// The words that the data set uses.
  public let vocabulary: Vocabulary

  /// The entities, in the order written.
  public private(set) var entities: [Entity] = []

  /// The relations, in the order written.
  public private(set) var relations: [Relation] = []

  /// The sources, in the order written.
  public private(set) var sources: [Source] = []

  /// Entities that a curator holds to be one and the same.
  public private(set) var identities: [Identity] = []

  private(set) var entityPositions: [Entity.ID: Int] = [:]

  /// Where each relation stands by its identifier, kept from the first insertion on.
  private var knownPositions: [Relation.ID: Int]?

  private(set) var sourcePositions: [Source.ID: Int] = [:]
  private(set) var cache = IndexCache()
  private var numbering = RelationNumbering()

  /// The identifiers of entities that are one with another now, and who that is.
  private(set) var formerIDs: [Entity.ID: Entity.ID] = [:]

  /// Creates an empty graph with a vocabulary.
  public init(title: String? = nil, vocabulary: Vocabulary = .bilateral) {
    self.title = title
    self.vocabulary = vocabulary
  }

  /// Creates a graph and checks that everything in it is known and fits.
  ///
  /// - Throws: ``GraphError``, the first thing that does not fit.
  /// - Complexity: O(*n* + *m*) in the entities and relations.
  public init(
    title: String? = nil, vocabulary: Vocabulary = .bilateral, entities: [Entity],
    relations: [Relation] = [], sources: [Source] = [], identities: [Identity] = []
  ) throws(GraphError) {
    self.init(title: title, vocabulary: vocabulary)
    self.entities.reserveCapacity(entities.count)
    self.relations.reserveCapacity(relations.count)
    entityPositions.reserveCapacity(entities.count)
    knownPositions = Dictionary(minimumCapacity: relations.count)
    for source in sources { try insert(source) }
    for entity in entities { try insert(entity) }
    try checkStates()
    for relation in relations { try insert(relation) }
    for identity in identities { try insert(identity) }
  }

  /// Creates a graph from parts that a reader has checked already, with findings of its own.
  ///
  /// Relations whose identifiers follow from the same content get numbers, as on insertion, unless their
  /// identifiers are known to be different. The positions of the ends of all relations may be given by
  /// who knows them.
  ///
  /// - Complexity: O(*n* + *m*) in the entities and relations.
  package init(
    checked vocabulary: Vocabulary, entities: [Entity], relations: [Relation], sources: [Source],
    identities: [Identity], formerIDs: [Entity.ID: Entity.ID] = [:],
    ends: [(from: Int, to: Int)]? = nil, hasDistinctIDs: Bool = false
  ) {
    self.init(vocabulary: vocabulary)
    self.formerIDs = formerIDs
    self.entities = entities
    self.sources = sources
    self.identities = identities
    self.relations = relations
    entityPositions.reserveCapacity(entities.count)
    for (position, entity) in entities.enumerated() { entityPositions[entity.id] = position }
    for (position, source) in sources.enumerated() { sourcePositions[source.id] = position }
    if !hasDistinctIDs { self.relations.numberRepetitions() }
    if let ends, ends.count == relations.count {
      cache = IndexCache(
        ends: ends.map { RelationColumns.Ends(from: Int32($0.from), to: Int32($0.to)) })
    }
  }
}

extension Graph {
  /// Adds an entity.
  ///
  /// The states it belongs to may be added after it; a question asked before finds them missing and
  /// passes over them.
  ///
  /// - Throws: ``GraphError`` where the identifier is in use or the kind is not declared.
  public mutating func insert(_ entity: Entity) throws(GraphError) {
    guard entityPositions[entity.id] == nil else { throw .duplicateEntity(entity.id) }
    guard vocabulary[entity.kind] != nil else {
      throw .unknownEntityKind(entity.kind, in: entity.id, suggestion: suggestion(for: entity.kind))
    }
    entityPositions[entity.id] = entities.count
    entities.append(entity)
    cache = IndexCache()
  }

  /// Adds a source.
  ///
  /// - Throws: ``GraphError`` where the identifier is in use.
  public mutating func insert(_ source: Source) throws(GraphError) {
    guard sourcePositions[source.id] == nil else { throw .duplicateSource(source.id) }
    sourcePositions[source.id] = sources.count
    sources.append(source)
  }

  /// Adds a relation between entities that are there.
  ///
  /// Where the relation's identifier follows from its content and another says exactly the same,
  /// the second gets a number: both are kept.
  ///
  /// - Throws: ``GraphError`` where an entity, a kind or a source is not known, or the relation
  ///   does not fit its kind.
  public mutating func insert(_ relation: Relation) throws(GraphError) {
    try check(relation)
    var relation = relation
    var positions = relationPositions
    knownPositions = nil
    defer { knownPositions = positions }
    if positions[relation.id] != nil {
      guard relation.hasDerivedID else { throw .duplicateRelation(relation.id) }
      relation.id = numbering.id(for: relation.derivedID, besides: positions.keys)
    }
    cache = IndexCache()
    positions[relation.id] = relations.count
    relations.append(relation)
  }

  /// Where each relation stands, by its identifier.
  ///
  /// - Complexity: O(1) after the first question.
  var relationPositions: [Relation.ID: Int] { knownPositions ?? cache.positions(of: self) }

  /// Adds the statement that several entities are one.
  ///
  /// - Throws: ``GraphError`` where an entity is not known.
  public mutating func insert(_ identity: Identity) throws(GraphError) {
    for entity in identity.entities where entityPositions[entity] == nil {
      throw .unknownEntity(entity, suggestion: suggestion(for: entity))
    }
    identities.append(identity)
  }
}

extension Graph {
  /// The graph with only those relations that pass a test; every entity stays.
  ///
  /// ```swift
  /// graph.filtered { $0.kind == .partnerOf }
  /// ```
  public func filtered(_ isIncluded: (Relation) throws -> Bool) rethrows -> Graph {
    var graph = self
    graph.relations = try relations.filter(isIncluded)
    graph.knownPositions = nil
    graph.numbering = RelationNumbering()
    graph.cache = IndexCache()
    return graph
  }

  /// The graph of some of its entities, and the relations among them.
  ///
  /// A place or an agreement that a relation names but that is left out is forgotten there, and so
  /// is a state that an entity belongs to.
  public func restricted(to kept: Set<Entity.ID>) -> Graph {
    var graph = self
    graph.entities = entities.filter { kept.contains($0.id) }
    for position in graph.entities.indices {
      graph.entities[position].states.removeAll { !kept.contains($0) }
    }
    graph.entityPositions = [:]
    for (position, entity) in graph.entities.enumerated() {
      graph.entityPositions[entity.id] = position
    }
    graph.identities = identities.filter { $0.entities.allSatisfy(kept.contains) }
    graph.relations = relations.filter { kept.contains($0.from) && kept.contains($0.to) }
    graph.knownPositions = nil
    graph.numbering = RelationNumbering()
    for (position, relation) in graph.relations.enumerated() {
      if let place = relation.place, !kept.contains(place) { graph.relations[position].place = nil }
      if let under = relation.under, !kept.contains(under) { graph.relations[position].under = nil }
    }
    graph.cache = IndexCache()
    return graph
  }
}
