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
    // There are few different weights, and a logarithm takes its time.
    let weights = (0..<16 as Range<Grade>).map(weight)
    let costs = weights.map { onGrid(0 - naturalLogarithm($0)) }
    let grades = passages.passages.map { grade(of: $0, columns, isTie) }
    let edges = passages.passageOfEdge.map { grades[$0] }
    let isGround = graph.cache.grounds(of: graph)
    var logarithms: [Double: Double] = [:]
    let vertices = graph.entities.indices.map { position in
      let strength =
        isGround[position]
        ? Double(graph.entities.count) : strength(of: position, on: passages, edges, weights)
      if let known = logarithms[strength] { return known }
      let logarithm = onGrid(naturalLogarithm(max(1, strength)))
      logarithms[strength] = logarithm
      return logarithm
    }
    return (edges: edges.map { costs[Int($0)] }, vertices: vertices)
  }

  /// What a relation weighs by: whether it is a tie, whether it is inferred, and how sure it is, as one
  /// small number.
  private typealias Grade = UInt8

  private func grade(
    of passage: Passages.Passage, _ columns: RelationColumns, _ isTie: [Bool]
  ) -> Grade {
    let traits = columns.traits[passage.relation]
    let isTie =
      switch passage.manner {
      case .statement: isTie[Int(columns.kinds[passage.relation])]
      case .place: false
      case .agreement: true
      }
    let sureness: Grade =
      switch traits.confidence {
      case .certain: 0
      case .probable: 1
      case .possible, .disputed: 2
      }
    return (isTie ? 0 : 8) | (traits.isInferred ? 4 : 0) | sureness
  }

  private func weight(of grade: Grade) -> Double {
    let part = [1, likely, possible, possible][Int(grade & 3)]
    return (grade & 8 == 0 ? 1 : loose) * (grade & 4 == 0 ? 1 : likely) * part
  }

  /// The weights of an entity's ways together; of parallel ways the heaviest counts.
  private func strength(
    of position: Int, on passages: Passages, _ grades: [Grade], _ weights: [Double]
  ) -> Double {
    var strength = 0.0
    var heaviest = 0.0
    var last: Int?
    passages.adjacency.forEachArc(of: position) { neighbor, edge in
      guard neighbor != position else { return }
      if last != neighbor {
        strength += heaviest
        heaviest = 0
        last = neighbor
      }
      heaviest = max(heaviest, weights[Int(grades[edge])])
    }
    return strength + heaviest
  }

  /// Sums of such numbers are exact, so that equal scores are equal.
  private func onGrid(_ cost: Double) -> Double { (cost * Self.grid).rounded() / Self.grid }

  private static let grid = 0x1p20

  /// The score to which less than the grid was added.
  static func onGridBelow(_ cost: Double) -> Double { (cost * grid).rounded(.down) / grid }
}
