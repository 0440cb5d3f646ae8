import ArgumentParser
import Entente

/// What a question may pass through, in the words of the command line.
struct RestrictionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Follow only these kinds of relations; several with commas.", valueName: "kind"))
  var relation: [String] = []

  @Option(help: ArgumentHelp("Do not follow these kinds of relations.", valueName: "kind"))
  var notRelation: [String] = []

  @Option(
    help: ArgumentHelp(
      "Follow only these families: treaty, membership, cooperation, event, economic, place, about.",
      valueName: "family"))
  var family: [String] = []

  @Option(
    help: ArgumentHelp(
      "Stay away from entities by name or by kind: 'France', state.", valueName: "name"))
  var avoid: [String] = []

  @Flag(help: "Cross relations only from their first entity to their second.")
  var directed = false

  @Option(
    help: ArgumentHelp(
      "Pass only through states by name and what belongs to them alone.", valueName: "state"))
  var side: [String] = []

  @Option(
    help: ArgumentHelp(
      "Stay away from a state and all that belongs to it, joint bodies too.", valueName: "state"))
  var notSide: [String] = []

  @OptionGroup var evidence: EvidenceOptions
  @OptionGroup var time: TimeOptions
}

/// The kinds of entities that a way may pass through.
struct ViaOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Pass only through these kinds of entities, with their sub-kinds.", valueName: "kind"))
  var via: [String] = []
}

extension RestrictionOptions {
  /// The restriction, its words looked up in the graph, with the kinds to pass through.
  ///
  /// - Throws: ``Failure`` where a kind, family or name is not known.
  func restriction(
    in graph: Graph, via: [String] = [], isTimed: Bool = false
  ) throws -> Restriction {
    let vocabulary = graph.vocabulary
    var restriction = Restriction(
      following: try vocabulary.relationKinds(named: relation),
      notFollowing: try vocabulary.relationKinds(named: notRelation),
      through: try vocabulary.entityKinds(named: via),
      families: try Self.families(named: family), isDirected: directed,
      sides: try Self.entities(named: side, in: graph),
      notSides: try Self.entities(named: notSide, in: graph))
    try evidence.apply(to: &restriction, in: graph)
    try time.apply(to: &restriction, isTimed: isTimed)
    let avoided = try avoid.flatMap {
      try Self.names(in: $0, of: graph) { vocabulary[Entity.Kind($0)] != nil }
    }
    for word in avoided {
      if vocabulary[Entity.Kind(word)] != nil, graph[Entity.ID(word)] == nil {
        restriction.avoiding.insert(Entity.Kind(word))
      } else {
        restriction.without.insert(try graph.entity(asked: word).id)
      }
    }
    return restriction
  }

  /// The names in an argument: the words between commas where all are identifiers or otherwise known,
  /// else the whole of it where it names somebody, as "Smith, John" may, and else the words.
  ///
  /// Identifiers come first, as for a single name: to look for them takes no index of all names.
  static func names(
    in argument: String, of graph: Graph, orWhere isKnown: (String) -> Bool = { _ in false }
  ) throws -> [String] {
    let words = try [argument].commaSeparated()
    guard argument.contains(",") else { return words }
    if graph.entity(identifiedBy: argument) == nil,
      words.allSatisfy({ graph.entity(identifiedBy: $0) != nil || isKnown($0) })
    {
      return words
    }
    return graph.entities(named: argument).count == 1 ? [argument] : words
  }

  private static func entities(named words: [String], in graph: Graph) throws -> Set<Entity.ID> {
    Set(
      try words.flatMap { try names(in: $0, of: graph) }.map { try graph.entity(asked: $0).id })
  }

  private static func families(named words: [String]) throws -> Set<RelationKind.Family> {
    try values(named: words, "family")
  }

  /// The values that words of the command line name.
  ///
  /// - Throws: ``Failure`` that lists the values there are.
  static func values<Value>(named words: [String], _ what: String) throws -> Set<Value>
  where Value: RawRepresentable<String> & CaseIterable & Hashable {
    let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
    return Set(
      try words.commaSeparated().map { word in
        guard let value = Value(rawValue: word) else {
          throw Failure(.usage, "There is no \(what) '\(word)'. Known: \(known).")
        }
        return value
      })
  }
}

extension Vocabulary {
  /// The entity kinds that words of the command line name.
  ///
  /// - Throws: ``Failure`` that suggests the nearest kind.
  func entityKinds(named words: [String]) throws -> Set<Entity.Kind> {
    let known = entityKinds.map(\.id.rawValue)
    return Set(
      try words.commaSeparated().map { word in
        if self[Entity.Kind(word)] != nil { return Entity.Kind(word) }
        throw Self.unknown(word, "kind of entity", among: known)
      })
  }

  /// The relation kinds that words of the command line name.
  ///
  /// - Throws: ``Failure`` that suggests the nearest kind.
  func relationKinds(named words: [String]) throws -> Set<Relation.Kind> {
    let known = relationKinds.map(\.id.rawValue)
    return Set(
      try words.commaSeparated().map { word in
        if self[Relation.Kind(word)] != nil { return Relation.Kind(word) }
        throw Self.unknown(word, "kind of relation", among: known)
      })
  }

  private static func unknown(_ word: String, _ what: String, among known: [String]) -> Failure {
    if let near = Suggestion.nearest(to: word, among: known) {
      return Failure(.usage, "There is no \(what) '\(word)'. Did you mean '\(near)'?")
    }
    return Failure(
      .usage, "There is no \(what) '\(word)'. Known: \(known.joined(separator: ", ")).")
  }
}

extension [String] {
  /// The words, those joined by commas taken apart.
  ///
  /// - Throws: ``Failure`` where an argument is empty: an unset variable would restrict nothing.
  func commaSeparated() throws -> [String] {
    try flatMap { argument in
      let words = argument.split(separator: ",").map { String($0).trimmingSpaces }
        .filter { !$0.isEmpty }
      if words.isEmpty { throw Failure(.usage, "An option has an empty value. Leave it out.") }
      return words
    }
  }
}

extension String {
  /// The text without spaces at its ends.
  var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
