import Entente

/// A graph of several kinds of entities with made-up names, a few of which have most of the ties.
struct MadeUpTies {
  let graph: Graph

  /// Makes a graph from a fixed seed.
  ///
  /// - Parameters:
  ///   - count: How many entities.
  ///   - hasSides: Whether two states are among them, to which most of the others belong.
  /// - Throws: `GraphError`, which would be a mistake here.
  init(entities count: Int, hasSides: Bool) throws {
    var numbers = SeededNumbers(seed: 2026)
    var entities: [Entity] = []
    if hasSides {
      entities.append(Entity("west", name: "Westland", kind: .state))
      entities.append(Entity("east", name: "Eastland", kind: .state))
    }
    for number in entities.count..<count {
      entities.append(Self.entity(number, hasSides: hasSides, &numbers))
    }
    graph = try Graph(
      title: "Made up",
      entities: entities,
      relations: Self.relations(of: entities, most: entities.count * 19 / 10, &numbers) {
        numbers in
        Citation(numbers.next(2) == 0 ? "s1" : "s2", at: "p. \(numbers.next(300))")
      },
      sources: [
        Source("s1", type: "book", title: "A book of ties"),
        Source("s2", type: "book", title: "Another book"),
      ])
  }

  /// Makes a graph of two states from a fixed seed, with five relations for each entity and a source
  /// for each five hundred.
  ///
  /// - Throws: `GraphError`, which would be a mistake here.
  init(relations count: Int) throws {
    var numbers = SeededNumbers(seed: 2026)
    var entities = [
      Entity("west", name: "Westland", kind: .state),
      Entity("east", name: "Eastland", kind: .state),
    ]
    for number in 2..<max(4, count / 5) {
      entities.append(Self.entity(number, hasSides: true, &numbers))
    }
    let sources = (0..<max(1, count / 500)).map {
      Source(Source.ID("s\($0)"), type: "book", title: "Book \($0)")
    }
    graph = try Graph(
      title: "Made up", entities: entities,
      relations: Self.relations(of: entities, most: count, &numbers) { numbers in
        Citation(sources[numbers.next(sources.count)].id, at: "p. \(numbers.next(300))")
      },
      sources: sources)
  }

  private static let givenNames = [
    "Amina", "Botagoz", "Claire", "Denis", "Erlan", "Fatima", "Gulnar", "Henri", "Irina", "Jean",
  ]
  private static let familyNames = [
    "Abenov", "Bernard", "Caron", "Dupont", "Esenov", "Faure", "Girard", "Huet", "Iskakov", "Joly",
  ]
  private static let words = [
    "National", "Institute", "Academy", "Centre", "Council", "Northern", "Cultural", "Technical",
    "European", "Foundation", "Language", "Heritage", "Energy", "Museum", "Research", "Union",
  ]
  private static let kinds: [Entity.Kind] = [
    .person, .person, .person, .organisation, .organisation, .organisation, .university,
    .university, .programme, .event, .agreement, .company,
  ]

  private static func entity(
    _ number: Int, hasSides: Bool, _ numbers: inout SeededNumbers
  ) -> Entity {
    let kind = kinds[numbers.next(kinds.count)]
    func word(_ words: [String]) -> String { words[numbers.next(words.count)] }
    let name =
      kind == .person
      ? "\(word(givenNames)) \(word(familyNames))"
      : (0...(1 + numbers.next(3))).map { _ in word(words) }.joined(separator: " ") + " \(number)"
    let sides: [[Entity.ID]] = [
      ["west"], ["west"], ["west"], ["east"], ["east"], ["east"], ["west", "east"], [],
    ]
    return Entity(
      Entity.ID("e\(number)"), name: name, kind: kind,
      of: hasSides ? sides[numbers.next(sides.count)] : [])
  }

  /// Ties to whom has ties already (Barabási and Albert 1999), so many where they fit.
  private static func relations(
    of entities: [Entity], most: Int, _ numbers: inout SeededNumbers,
    citation: (inout SeededNumbers) -> Citation
  ) throws -> [Relation] {
    var ends = Array(entities.indices.prefix(3))
    var relations: [Relation] = []
    for attempt in 0..<max(most * 2, entities.count * 3) {
      let one = attempt < entities.count ? attempt : numbers.next(entities.count)
      let other = ends[numbers.next(ends.count)]
      guard one != other, relations.count < most,
        let (kind, isForward) = tie(entities[one].kind, entities[other].kind)
      else { continue }
      let (from, to) = isForward ? (one, other) : (other, one)
      ends += [one, other]
      relations.append(
        Relation(
          entities[from].id, kind, entities[to].id,
          during: try Period("\(1991 + numbers.next(26))"), citations: [citation(&numbers)]))
    }
    return relations
  }

  /// A relation that joins two kinds, and whether it leads from the first to the second.
  private static func tie(
    _ first: Entity.Kind, _ second: Entity.Kind
  ) -> (kind: Relation.Kind, isForward: Bool)? {
    let agents: Set<Entity.Kind> = [.person, .organisation, .university, .company, .state]
    let ties: [Entity.Kind: Relation.Kind] = [
      .event: "participatesIn", .programme: "organises", .agreement: "partyTo",
    ]
    switch (agents.contains(first), agents.contains(second)) {
    case (true, true):
      if first == .person, second != .person, second != .state { return ("affiliatedWith", true) }
      return ("cooperatesWith", true)
    case (true, false): return ties[second].map { ($0, true) }
    case (false, true): return ties[first].map { ($0, false) }
    case (false, false): return nil
    }
  }
}
