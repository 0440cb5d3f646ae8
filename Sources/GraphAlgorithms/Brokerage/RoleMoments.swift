/// What chance makes of the number of brokered pairs: expectation and variance, by role.
///
/// Each arc is there with probability *p*, independently of all others. A triple (*a*, *v*, *b*) is
/// brokered if *av* and *vb* are there and *ab* is not, which has the probability *p*²(1−*p*).
struct RoleMoments: Sendable {
  let expected: RoleValues<Double>
  let variance: RoleValues<Double>

  /// Returns how many standard deviations counts lie above the expectation.
  func z(of counts: RoleValues<Int>) -> RoleValues<Double?> {
    counts.combined(with: expected) { Double($0) - $1 }.combined(with: variance) {
      excess, variance in
      variance > 0 ? excess / variance.squareRoot() : nil
    }
  }
}

/// The triples around one vertex: how many, and how many pairs of them share an arc.
private struct TripleNumbers {
  let triples: Double

  /// The ordered pairs of triples that have *av* or *vb* in common, for no other arc can be.
  let sharing: Double
}

extension RoleMoments {
  /// Finds the moments of a vertex in a group of a size.
  ///
  /// - Complexity: O(*k*) for *k* different sizes of groups.
  init(ofVertexInGroupOf size: Int, among groups: GroupSizes, _ density: Double) {
    let own = Double(size) - 1
    let others = groups.vertexCount - Double(size)
    let all = groups.vertexCount - 1
    /// The sum over the groups of the others.
    func sum(_ term: (Double) -> Double) -> Double { groups.sum(term) - term(Double(size)) }
    let mixed = TripleNumbers(
      triples: own * others, sharing: own * others * (others - 1) + others * own * (own - 1))
    let numbers = [
      TripleNumbers(triples: own * (own - 1), sharing: 2 * own * (own - 1) * (own - 2)),
      TripleNumbers(
        triples: sum { $0 * ($0 - 1) }, sharing: 2 * sum { $0 * ($0 - 1) * ($0 - 2) }),
      mixed, mixed,
      TripleNumbers(
        triples: sum { $0 * (others - $0) },
        sharing: 2 * sum { $0 * (others - $0) * (others - $0 - 1) }),
    ]
    let total = TripleNumbers(triples: all * (all - 1), sharing: 2 * all * (all - 1) * (all - 2))
    let (p, q) = (density, 1 - density)
    let chance = p * p * q
    // A vertex alone in its group has 0 · (−1) triples there: a sum with 0 has no sign.
    func expected(_ numbers: TripleNumbers) -> Double { 0 + numbers.triples * chance }
    func variance(_ numbers: TripleNumbers) -> Double {
      numbers.triples * chance * (1 - chance) + numbers.sharing * p * p * p * q * q * q
    }
    self.init(
      expected: RoleValues(numbers.map(expected), total: expected(total)),
      variance: RoleValues(numbers.map(variance), total: variance(total)))
  }
}
