internal import GraphAlgorithms

/// How much a relation weighs when ways are ranked by how telling they are.
///
/// A stated and certain tie weighs 1. The three numbers are judgments, not measurements; a test counts
/// how many known questions keep their answer when each is a third smaller or larger.
package struct StepWeights: Sendable, Hashable {
  /// What a relation weighs that is no tie, such as a place or an "is about".
  package var loose: Double

  /// The part of its weight that an inferred relation keeps, and a probable one.
  package var likely: Double

  /// The part of its weight that a possible or disputed relation keeps.
  package var possible: Double

  /// Creates weights; the usual ones where nothing is said.
  package init(loose: Double = 0.05, likely: Double = 0.75, possible: Double = 0.5) {
    self.loose = loose
    self.likely = likely
    self.possible = possible
  }

  /// The weights that questions use.
  package static let standard = StepWeights()
}

extension StepWeights {
  /// What each way costs to cross, and each entity to pass, on a grid of powers of two.
  ///
  /// - Complexity: O(*n* + *m*).
  func costs(on passages: Passages, in graph: Graph) -> (edges: [Double], vertices: [Double]) {
    let columns = graph.cache.columns(of: graph)
    let isTie = graph.vocabulary.relationKinds.map(\.isTie)
    let weights = passages.passages.map { weight(of: $0, columns, isTie) }
    // There are few different weights, and a logarithm takes its time.
    var costs: [Double: Double] = [:]
    let ways = weights.map { weight in
      if let cost = costs[weight] { return cost }
      let cost = onGrid(0 - naturalLogarithm(weight))
      costs[weight] = cost
      return cost
    }
    let vertices = graph.entities.indices.map { position in
      let strength =
        isGround(graph.entities[position].kind, in: graph.vocabulary)
        ? Double(graph.entities.count) : strength(of: position, on: passages, weights)
      return onGrid(naturalLogarithm(max(1, strength)))
    }
    return (edges: passages.passageOfEdge.map { ways[$0] }, vertices: vertices)
  }

  private func weight(
    of passage: Passages.Passage, _ columns: RelationColumns, _ isTie: [Bool]
  ) -> Double {
    let traits = columns.traits[passage.relation]
    let isTie =
      switch passage.manner {
      case .statement: isTie[Int(columns.kinds[passage.relation])]
      case .place: false
      case .agreement: true
      }
    return (isTie ? 1 : loose) * (traits.isInferred ? likely : 1) * part(kept: traits.confidence)
  }

  private func part(kept confidence: Confidence) -> Double {
    switch confidence {
    case .certain: 1
    case .probable: likely
    case .possible, .disputed: possible
    }
  }

  /// The weights of an entity's ways together; of parallel ways the heaviest counts.
  private func strength(
    of position: Int, on passages: Passages, _ weights: [Double]
  ) -> Double {
    let neighbors = passages.adjacency.neighbors(of: position)
    let edges = passages.adjacency.edges(of: position)
    var strength = 0.0
    var heaviest = 0.0
    var last: Int?
    for (neighbor, edge) in zip(neighbors, edges) where neighbor != position {
      if last != neighbor {
        strength += heaviest
        heaviest = 0
        last = neighbor
      }
      heaviest = max(heaviest, weights[passages.passageOfEdge[edge]])
    }
    return strength + heaviest
  }

  private func isGround(_ kind: Entity.Kind, in vocabulary: Vocabulary) -> Bool {
    vocabulary.isKind(kind, .state) || vocabulary.isKind(kind, .place)
  }

  /// Sums of such numbers are exact, so that equal scores are equal.
  private func onGrid(_ cost: Double) -> Double { (cost * 1_048_576).rounded() / 1_048_576 }
}
