/// What questions ask of every relation, as numbers: the relations by column.
///
/// A relation is a large value with texts in it. To go through a million of them for each question takes
/// longer than the question itself.
struct RelationColumns: Sendable {
  /// The positions of a relation's ends.
  struct Ends: Sendable {
    var from: Int32
    var to: Int32
  }

  /// How a statement stands, but for its time and its sources.
  struct Traits: Sendable {
    var confidence: Confidence
    var isInferred: Bool
    var isDeprecated: Bool
    var isDenied: Bool
    var isOverruled = false
    var isDisputed = false
    /// Whether it names a place or an agreement.
    var hasOthers: Bool
  }

  /// The positions of their kinds in the vocabulary; -1 for one that it lacks.
  private(set) var kinds: [Int32] = []
  private(set) var traits: [Traits] = []

  /// - Complexity: O(*m*).
  init(of graph: Graph) {
    let contests = graph.contests
    kinds.reserveCapacity(graph.relations.count)
    traits.reserveCapacity(graph.relations.count)
    graph.relations.withUnsafeBufferPointer { relations in
      for position in relations.indices {
        kinds.append(Int32(graph.vocabulary.position(of: relations[position].kind) ?? -1))
        traits.append(
          Traits(
            confidence: relations[position].confidence,
            isInferred: relations[position].basis == .inferred,
            isDeprecated: relations[position].standing == .deprecated,
            isDenied: relations[position].isDenied,
            hasOthers: relations[position].details.map {
              $0.content.place != nil || $0.content.under != nil
            } ?? false))
      }
    }
    for position in contests.overruled { traits[position].isOverruled = true }
    for position in contests.disputed { traits[position].isDisputed = true }
  }
}

/// The periods of all relations, each different one once.
struct PeriodColumn: Sendable {
  /// For each relation the position of its period; -1 for one without a date.
  private(set) var numbers: [Int32] = []
  private(set) var periods: [Period] = []

  /// - Complexity: O(*m*).
  init(of graph: Graph) {
    var known: [String: Int32] = [:]
    numbers.reserveCapacity(graph.relations.count)
    graph.relations.withUnsafeBufferPointer { relations in
      for position in relations.indices {
        guard let period = relations[position].period else {
          numbers.append(-1)
          continue
        }
        if let number = known[period.text] {
          numbers.append(number)
        } else {
          known[period.text] = Int32(periods.count)
          numbers.append(Int32(periods.count))
          periods.append(period)
        }
      }
    }
  }
}

/// The sources that all relations cite, as positions, in rows.
struct SourceColumn: Sendable {
  private var starts: [Int32] = [0]
  private var sources: [Int32] = []

  /// - Complexity: O(*m* + *c*) for *c* citations.
  init(of graph: Graph) {
    starts.reserveCapacity(graph.relations.count + 1)
    graph.relations.withUnsafeBufferPointer { relations in
      for position in relations.indices {
        for citation in relations[position].citations {
          sources.append(Int32(graph.sourcePositions[citation.source] ?? -1))
        }
        starts.append(Int32(sources.count))
      }
    }
  }

  /// The positions of the sources that a relation cites; -1 for one that is not in the graph.
  func sources(of relation: Int) -> ArraySlice<Int32> {
    sources[Int(starts[relation])..<Int(starts[relation + 1])]
  }
}
