/// The words of a data set: which kinds of entities and relations there are, and what they mean.
///
/// ``bilateral`` ships with the library; a data set adds its own kinds to it.
public struct Vocabulary: Sendable, Hashable {
  /// The kinds of entities, in the order declared.
  public private(set) var entityKinds: [EntityKind]

  /// The kinds of relations, in the order declared.
  public private(set) var relationKinds: [RelationKind]

  private var entityPositions: [Entity.Kind: Int]
  private var relationPositions: [Relation.Kind: Int]

  /// The kinds of entities and their broader kinds, declared or not, by number: a chain of kinds is
  /// followed without looking up each of them by name.
  private var numbers: [Entity.Kind: Int] = [:]
  private var numberedKinds: [Entity.Kind] = []
  private var parents: [Int?] = []

  /// Creates a vocabulary; of two declarations of one kind the later holds.
  public init(entityKinds: [EntityKind] = [], relationKinds: [RelationKind] = []) {
    self.entityKinds = []
    self.relationKinds = []
    entityPositions = [:]
    relationPositions = [:]
    for kind in entityKinds { declare(kind) }
    for kind in relationKinds { declare(kind) }
  }
}

extension Vocabulary {
  /// Adds a kind of entity, or replaces the one of that name.
  public mutating func declare(_ kind: EntityKind) {
    if let position = entityPositions[kind.id] {
      entityKinds[position] = kind
    } else {
      entityPositions[kind.id] = entityKinds.count
      entityKinds.append(kind)
    }
    let number = number(of: kind.id)
    parents[number] = kind.parent.map { self.number(of: $0) }
  }

  /// Adds a kind of relation, or replaces the one of that name.
  public mutating func declare(_ kind: RelationKind) {
    if let position = relationPositions[kind.id] {
      relationKinds[position] = kind
    } else {
      relationPositions[kind.id] = relationKinds.count
      relationKinds.append(kind)
    }
  }

  private mutating func number(of kind: Entity.Kind) -> Int {
    if let number = numbers[kind] { return number }
    numbers[kind] = numberedKinds.count
    numberedKinds.append(kind)
    parents.append(nil)
    return numberedKinds.count - 1
  }
}

extension Vocabulary {
  /// What the vocabulary says about a kind of entity.
  public subscript(kind: Entity.Kind) -> EntityKind? {
    entityPositions[kind].map { entityKinds[$0] }
  }

  /// What the vocabulary says about a kind of relation.
  public subscript(kind: Relation.Kind) -> RelationKind? {
    relationPositions[kind].map { relationKinds[$0] }
  }

  /// Where a kind of relation stands among ``relationKinds``.
  func position(of kind: Relation.Kind) -> Int? { relationPositions[kind] }

  /// The kind itself and its broader kinds, the nearest first.
  ///
  /// A circle of kinds ends where it closes.
  ///
  /// - Complexity: O(depth), a handful.
  public func lineage(of kind: Entity.Kind) -> [Entity.Kind] {
    guard var number = numbers[kind] else { return [kind] }
    var lineage = [kind]
    while let parent = parents[number] {
      // Longer than all kinds together, it runs in a circle.
      if lineage.count == parents.count { return withoutRepetition(lineage) }
      lineage.append(numberedKinds[parent])
      number = parent
    }
    return lineage
  }

  private func withoutRepetition(_ lineage: [Entity.Kind]) -> [Entity.Kind] {
    var passed: Set<Entity.Kind> = []
    return Array(lineage.prefix { passed.insert($0).inserted })
  }

  /// Whether a kind is another kind or one of its sub-kinds.
  ///
  /// - Complexity: O(depth), a handful.
  public func isKind(_ kind: Entity.Kind, _ broader: Entity.Kind) -> Bool {
    if kind == broader { return true }
    guard var number = numbers[kind], let goal = numbers[broader] else { return false }
    for _ in parents.indices {
      guard let parent = parents[number] else { return false }
      if parent == goal { return true }
      number = parent
    }
    return false
  }

  /// The word for one entity of a kind; the kind itself where it is not declared.
  public func name(of kind: Entity.Kind) -> String { self[kind]?.name ?? kind.rawValue }

  /// How a relation reads, from its first entity on or back from its second.
  public func phrase(of kind: Relation.Kind, forward: Bool = true) -> String {
    guard let declared = self[kind] else { return kind.rawValue }
    return forward ? declared.phrase : declared.inverse
  }
}

extension Vocabulary {
  /// Whether two vocabularies declare the same kinds in the same order.
  public static func == (left: Self, right: Self) -> Bool {
    left.entityKinds == right.entityKinds && left.relationKinds == right.relationKinds
  }

  /// Feeds the declarations to a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(entityKinds)
    hasher.combine(relationKinds)
  }
}
