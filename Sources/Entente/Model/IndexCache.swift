import Synchronization

/// What a graph has computed about itself, shared by its copies until one of them is changed.
final class IndexCache: Sendable {
  private let incidence = Mutex<Incidence?>(nil)
  private let passages = Mutex<Passages?>(nil)
  private let contests = Mutex<Contests?>(nil)
  private let names = Mutex<NameIndex?>(nil)

  func incidence(of graph: Graph) -> Incidence {
    incidence.withLock { cached in
      if let cached { return cached }
      let made = Incidence(of: graph)
      cached = made
      return made
    }
  }

  func passages(of graph: Graph) -> Passages {
    passages.withLock { cached in
      if let cached { return cached }
      let made = Passages(of: graph, within: .none)
      cached = made
      return made
    }
  }

  func contests(of graph: Graph) -> Contests {
    contests.withLock { cached in
      if let cached { return cached }
      let made = Contests(of: graph)
      cached = made
      return made
    }
  }

  func names(of graph: Graph) -> NameIndex {
    names.withLock { cached in
      if let cached { return cached }
      let made = NameIndex(of: graph.entities)
      cached = made
      return made
    }
  }
}
