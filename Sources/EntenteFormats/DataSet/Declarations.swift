internal import Entente

/// What the files of a data set declare, whether or not its entries can be read.
struct Declarations {
  /// An entity: where it is declared, its kind where that is known, and where it stands among those
  /// read.
  struct EntityEntry {
    var file: Int
    var key: Int
    var kind: Entity.Kind?
    var position: Int?
  }

  /// A source or a relation: where it is declared.
  struct Entry {
    var file: Int
    var key: Int
  }

  var entities: [String: EntityEntry] = [:]
  var sources: [String: Entry] = [:]
  var relations = DeclaredRelations()

  /// The kinds of entities and relations that the files add, by where.
  var entityKinds: [String: Entry] = [:]
  var relationKinds: [String: Entry] = [:]

  /// Kinds of relations that have a mistake, so that nobody knows what they join.
  var doubtfulKinds: Set<String> = []

  /// Kinds of entities whose broader kind nobody knows.
  var doubtfulEntityKinds: Set<Entity.Kind> = []

  /// The identifiers in the order written, for suggestions.
  var entityNames: [String] = []
  var sourceNames: [String] = []

  /// Identifiers with a character that is not what its author meant: what is like one of them is
  /// probably that.
  var spoiltEntities = SpoiltNames()
  var spoiltSources = SpoiltNames()

  /// Whether entries may have been lost, so that an unknown identifier is no mistake of its own.
  var isIncomplete = false
  var lacksCitations = false
  var lacksEntities = false
  var lacksSources = false
  var lacksRelations = false
  var lacksKinds = false
}

/// Two kinds of entities and a kind of relation that may join them.
struct FitQuestion: Hashable {
  var relation: Relation.Kind
  var from: Entity.Kind
  var to: Entity.Kind
}

/// A kind of entity that the declaration of another kind names.
struct KindReference {
  var file: Int
  var node: Int

  /// The kind of relation that joins it, or the kind of entity that is one of its kind.
  var relationKind: String?
  var entityKind: Entity.Kind?
}

/// A relation that a statement says it contradicts.
struct Dispute {
  var file: Int
  var node: Int
}
