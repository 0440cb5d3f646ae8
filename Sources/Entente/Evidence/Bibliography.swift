/// The sources of a figure or an answer by number, each with the statements that rest on it.
///
/// Numbers follow the order of the sources in the data, not that in which they are met: the same
/// source keeps its place when a figure is arranged anew.
///
/// ```swift
/// let bibliography = Bibliography(of: graph.relations, in: graph)
/// bibliography.entries[0].number                       // 1
/// bibliography.entries[0].statements[0].locator        // "line 47"
/// ```
public struct Bibliography: Sendable, Hashable {
  /// The sources that are cited, by number.
  public let entries: [Entry]

  /// The statements that cite no source.
  public let uncited: [Statement]

  /// A source and what rests on it.
  public struct Entry: Sendable, Hashable {
    /// The number in the figure, from 1.
    public let number: Int

    /// The name of the source for bibliography programs, in Latin letters, digits and `- . : +`.
    public let key: String

    /// The source.
    public let source: Source

    /// One statement for each citation, in the order of the relations.
    public let statements: [Statement]
  }

  /// A relation in words, and where the source says it.
  public struct Statement: Sendable, Hashable {
    /// The relation.
    public let relation: Relation

    /// The name of the entity that the statement is about.
    public let from: String

    /// What it says, such as "recognises".
    public let phrase: String

    /// The name of the entity at the other end.
    public let to: String

    /// The place in the source, as written; nothing where the data give none.
    public let locator: String?
  }
}

extension Bibliography {
  /// Numbers the sources of some relations.
  ///
  /// - Parameters:
  ///   - relations: The relations, each once; what is given twice is listed once.
  ///   - graph: The graph that holds the sources, and the entities as far as they have names.
  ///   - language: The language of names, where the data have it.
  /// - Complexity: O(*c* + *s*) in the citations and the sources of the graph.
  public init(of relations: [Relation], in graph: Graph, language: String? = nil) {
    var statements: [Source.ID: [Statement]] = [:]
    var uncited: [Statement] = []
    var seen: Set<Relation.ID> = []
    for relation in relations where seen.insert(relation.id).inserted {
      if relation.citations.isEmpty { uncited.append(Statement(relation, in: graph, language)) }
      for citation in relation.citations {
        statements[citation.source, default: []]
          .append(Statement(relation, at: citation.locator, in: graph, language))
      }
    }
    self.uncited = uncited
    var keys = CitationKeys(for: graph.sources)
    var entries: [Entry] = []
    for source in graph.sources {
      // A key does not depend on which other sources a figure cites.
      let key = keys.key(of: source)
      guard let resting = statements[source.id] else { continue }
      entries.append(
        Entry(number: entries.count + 1, key: key, source: source, statements: resting))
    }
    self.entries = entries
  }
}

extension Bibliography.Statement {
  fileprivate init(
    _ relation: Relation, at locator: String? = nil, in graph: Graph, _ language: String?
  ) {
    func name(_ id: Entity.ID) -> String { graph[id]?.name(in: language) ?? id.rawValue }
    self.relation = relation
    from = name(relation.from)
    phrase = graph.vocabulary.phrase(of: relation.kind)
    to = name(relation.to)
    self.locator = locator
  }
}
