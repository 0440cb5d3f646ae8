/// Which statements of a graph are contradicted by others.
///
/// A statement disputes those that it names under `disputes`, be it a relation or a value of an entity.
/// One that is denied disputes all that it speaks of, as ``Denials`` says. What is deprecated is settled,
/// and disputes nothing.
struct Disputes: Sendable {
  /// By the position of a relation, those that name it, and those that it names.
  private var naming: [Int: [Int]] = [:]
  private var named: [Int: [Int]] = [:]

  /// By the position of a relation, the values that name it: the entity's position and their own in it.
  private var values: [Int: [(entity: Int, attribute: Int)]] = [:]

  /// Which statements are denied, and by which.
  let denials: Denials

  /// Whether nothing is disputed.
  var isEmpty: Bool { naming.isEmpty && values.isEmpty && denials.isEmpty }

  /// - Complexity: O(*n* + *m*) where nothing is denied, else as ``Denials``.
  init(of graph: Graph) {
    denials = Denials(in: graph)
    for position in graph.relations.indices {
      // Few relations dispute another, and a copy takes its time.
      guard graph.relations[position].details != nil else { continue }
      let relation = graph.relations[position]
      if relation.standing == .deprecated { continue }
      for other in Set(relation.disputes) {
        guard let rival = graph.relationPositions[other], rival != position else { continue }
        naming[rival, default: []].append(position)
        named[position, default: []].append(rival)
      }
    }
    for entity in graph.entities.indices {
      for (number, value) in graph.entities[entity].attributes.enumerated()
      where !value.disputes.isEmpty {
        for rival in graph.relations(disputedBy: value).map(\.id) {
          guard let position = graph.relationPositions[rival] else { continue }
          values[position, default: []].append((entity, number))
        }
      }
    }
  }

  /// The positions of the relations that dispute the one at a position, in the order written.
  func positions(disputing position: Int, in graph: Graph) -> [Int] {
    Self.ordered(naming[position] ?? [], denials.denying(position, in: graph))
  }

  /// The positions of the relations that the one at a position disputes, in the order written.
  func positions(disputedBy position: Int, in graph: Graph) -> [Int] {
    Self.ordered(named[position] ?? [], denials.denied(by: position, in: graph))
  }

  /// Positions in the order written, each once.
  private static func ordered(_ named: [Int], _ denied: [Int]) -> [Int] {
    var positions: [Int] = []
    for position in (named + denied).sorted() where position != positions.last {
      positions.append(position)
    }
    return positions
  }

  /// The values that dispute the relation at a position, in the order written.
  func values(disputing position: Int) -> [(entity: Int, attribute: Int)] {
    values[position] ?? []
  }

  /// The positions of all relations that dispute others or are disputed, where that is not settled: who
  /// deprecates one of the two keeps the other.
  ///
  /// - Complexity: O(*d* + *k* log *k*) for *d* disputes by name and *k* statements of what is denied.
  func positionsInDispute(in graph: Graph) -> Set<Int> {
    var positions = denials.positions(in: graph)
    func isOpen(_ position: Int) -> Bool { graph.relations[position].standing != .deprecated }
    for (disputed, disputing) in naming where isOpen(disputed) {
      positions.insert(disputed)
      positions.formUnion(disputing)
    }
    positions.formUnion(values.keys.lazy.filter(isOpen))
    return positions
  }
}

extension Graph {
  /// The relations that dispute one, in the order written.
  ///
  /// They name it under `disputes`, or are denied and speak of it: they are of the same kind and of the
  /// same two entities, be it from either end of a symmetric relation, and what they say of role, place
  /// and agreement, it says too. A denial with a date speaks of statements with a date that may share a
  /// day with its own. What a denial leaves out it does not limit: without a date and a role it denies
  /// that the relation ever held, in any role. A deprecated relation disputes nothing.
  ///
  /// ```swift
  /// graph.relations(disputing: "alliance-since-2004").map(\.id)   // ["alliance-since-2013"]
  /// ```
  ///
  /// - Complexity: O(*d* log *d*) in the number of statements about the two, after the first question.
  public func relations(disputing relation: Relation.ID) -> [Relation] {
    positions(disputing: relation).map { relations[$0] }
  }

  /// The same as positions among ``relations``.
  package func positions(disputing relation: Relation.ID) -> [Int] {
    guard let (disputes, position) = self.disputes(around: relation) else { return [] }
    return disputes.positions(disputing: position, in: self)
  }

  /// The relations that one disputes, in the order written: those of which ``relations(disputing:)``
  /// names it.
  ///
  /// ```swift
  /// graph.relations(disputedBy: "alliance-since-2013").map(\.id)  // ["alliance-since-2004"]
  /// ```
  ///
  /// - Complexity: O(*d* log *d*) in the number of statements about the two, after the first question.
  public func relations(disputedBy relation: Relation.ID) -> [Relation] {
    positions(disputedBy: relation).map { relations[$0] }
  }

  /// The same as positions among ``relations``.
  package func positions(disputedBy relation: Relation.ID) -> [Int] {
    guard let (disputes, position) = self.disputes(around: relation) else { return [] }
    return disputes.positions(disputedBy: position, in: self)
  }

  /// The values of entities that dispute a relation, each with its entity, in the order written.
  ///
  /// - Complexity: O(*d*) in their number, after the first question.
  public func attributes(
    disputing relation: Relation.ID
  ) -> [(entity: Entity, attribute: Attribute)] {
    guard let (disputes, position) = self.disputes(around: relation) else { return [] }
    return disputes.values(disputing: position).map {
      (entities[$0.entity], entities[$0.entity].attributes[$0.attribute])
    }
  }

  /// The relations that a value of an entity disputes, in the order it names them; none where it is
  /// deprecated.
  ///
  /// - Complexity: O(*d*) in their number.
  public func relations(disputedBy attribute: Attribute) -> [Relation] {
    if attribute.standing == .deprecated { return [] }
    var seen: Set<Relation.ID> = []
    return attribute.disputes.filter { seen.insert($0).inserted }.compactMap(relation)
  }

  /// What is disputed, and where a relation stands; nothing where there are no disputes.
  ///
  /// To find a relation by its identifier takes an index of all relations, which no dispute needs then.
  private func disputes(around relation: Relation.ID) -> (Disputes, Int)? {
    let disputes = cache.disputes(of: self)
    if disputes.isEmpty { return nil }
    return relationPositions[relation].map { (disputes, $0) }
  }
}
