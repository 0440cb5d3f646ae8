import Synchronization

/// What a graph has computed about itself, shared by its copies until one of them is changed.
final class IndexCache: Sendable {
  private let positions = Computed<[Relation.ID: Int]>()
  private let incidence = Computed<Incidence>()
  private let passages = Computed<Passages>()
  private let contests = Computed<Contests>()
  private let disputes = Computed<Disputes>()
  private let names = Computed<NameIndex>()
  private let columns = Computed<RelationColumns>()
  private let periods = Computed<PeriodColumn>()
  private let spells = SpellTables()
  private let sources = Computed<SourceColumn>()
  private let ends: Computed<[RelationColumns.Ends]>
  private let costs = Computed<WayCosts>()
  private let grounds = Computed<[Bool]>()

  /// The ways within the restriction that was asked about last.
  private let last = Mutex<RestrictedWays?>(nil)

  /// All ways of statements that nobody denies: those of an undirected and of a directed question.
  private let all = [Computed<Passages>(), Computed<Passages>()]

  /// Makes a cache, with the ends of all relations where they are known already.
  init(ends: [RelationColumns.Ends]? = nil) { self.ends = Computed(ends) }

  /// Where each relation stands, by its identifier; of several with the same the last.
  func positions(of graph: Graph) -> [Relation.ID: Int] {
    positions.value {
      Dictionary(
        zip(graph.relations.lazy.map(\.id), graph.relations.indices),
        uniquingKeysWith: { _, later in later })
    }
  }

  func incidence(of graph: Graph) -> Incidence { incidence.value { Incidence(of: graph) } }

  func passages(of graph: Graph) -> Passages {
    passages.value { Passages(of: graph, within: .none) }
  }

  /// All ways of statements that nobody denies.
  func allPassages(of graph: Graph, isDirected: Bool) -> Passages {
    all[isDirected ? 1 : 0].value {
      Passages(of: graph, within: Restriction(isDirected: isDirected, reading: .all))
    }
  }

  /// The ways within a restriction; those of the one asked about last are known still.
  func ways(
    within restriction: Restriction, keeping ends: Set<Int>, of graph: Graph
  ) -> Passages {
    restriction == .none
      ? passages(of: graph) : restrictedWays(within: restriction, keeping: ends, of: graph).passages
  }

  /// What the ways within a restriction cost.
  func costs(within restriction: Restriction, keeping ends: Set<Int>, of graph: Graph) -> WayCosts {
    guard restriction == .none else {
      return restrictedWays(within: restriction, keeping: ends, of: graph).costs(in: graph)
    }
    return costs.value { WayCosts(.standard, on: passages(of: graph), in: graph) }
  }

  private func restrictedWays(
    within restriction: Restriction, keeping ends: Set<Int>, of graph: Graph
  ) -> RestrictedWays {
    if let known = last.withLock(\.self), known.fit(restriction, keeping: ends) { return known }
    let ways = RestrictedWays(of: graph, within: restriction, keeping: ends)
    last.withLock { $0 = ways }
    return ways
  }

  /// Which entities are states or places, which everybody has to do with.
  func grounds(of graph: Graph) -> [Bool] {
    grounds.value {
      var known: [Entity.Kind: Bool] = [:]
      return graph.entities.map { entity in
        if let answer = known[entity.kind] { return answer }
        let answer =
          graph.vocabulary.isKind(entity.kind, .state)
          || graph.vocabulary.isKind(entity.kind, .place)
        known[entity.kind] = answer
        return answer
      }
    }
  }

  func contests(of graph: Graph) -> Contests { contests.value { Contests(of: graph) } }

  func disputes(of graph: Graph) -> Disputes { disputes.value { Disputes(of: graph) } }

  func names(of graph: Graph) -> NameIndex { names.value { NameIndex(of: graph.entities) } }

  func columns(of graph: Graph) -> RelationColumns { columns.value { RelationColumns(of: graph) } }

  func periods(of graph: Graph) -> PeriodColumn { periods.value { PeriodColumn(of: graph) } }

  /// The times in which the periods of the relations are open, as far as they lie in a window.
  func spells(within window: Period?, _ certainty: Certainty, of graph: Graph) -> SpellTable {
    spells.table(of: periods(of: graph).periods, within: window, certainty)
  }

  func sources(of graph: Graph) -> SourceColumn { sources.value { SourceColumn(of: graph) } }

  func ends(of graph: Graph) -> [RelationColumns.Ends] {
    ends.value {
      graph.relations.map { relation in
        let (from, to) = graph.ends(of: relation)
        return RelationColumns.Ends(from: Int32(from), to: Int32(to))
      }
    }
  }
}
