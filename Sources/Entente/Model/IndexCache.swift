import Synchronization

/// What a graph has computed about itself, shared by its copies until one of them is changed.
final class IndexCache: Sendable {
  private let incidence = Computed<Incidence>()
  private let passages = Computed<Passages>()
  private let contests = Computed<Contests>()
  private let names = Computed<NameIndex>()
  private let columns = Computed<RelationColumns>()
  private let periods = Computed<PeriodColumn>()
  private let sources = Computed<SourceColumn>()
  private let ends: Computed<[RelationColumns.Ends]>
  private let costs = Computed<(edges: [Double], vertices: [Double])>()

  /// All ways of statements that nobody denies: those of an undirected and of a directed question.
  private let all = [Computed<Passages>(), Computed<Passages>()]

  /// Makes a cache, with the ends of all relations where they are known already.
  init(ends: [RelationColumns.Ends]? = nil) { self.ends = Computed(ends) }

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

  /// What the ways of no restriction cost.
  func costs(of graph: Graph) -> (edges: [Double], vertices: [Double]) {
    costs.value { StepWeights.standard.costs(on: passages(of: graph), in: graph) }
  }

  func contests(of graph: Graph) -> Contests { contests.value { Contests(of: graph) } }

  func names(of graph: Graph) -> NameIndex { names.value { NameIndex(of: graph.entities) } }

  func columns(of graph: Graph) -> RelationColumns { columns.value { RelationColumns(of: graph) } }

  func periods(of graph: Graph) -> PeriodColumn { periods.value { PeriodColumn(of: graph) } }

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

/// A value that is computed when it is first asked for.
private final class Computed<Value: Sendable>: Sendable {
  private let cached: Mutex<Value?>

  init(_ value: Value? = nil) { cached = Mutex(value) }

  func value(_ make: () -> Value) -> Value {
    cached.withLock { cached in
      if let cached { return cached }
      let made = make()
      cached = made
      return made
    }
  }
}
