/// The moments of the sums over all brokers.
///
/// Two triples depend on one another if they share an arc. Let an arc be wanted by π of the triples
/// of a role, as *av* or *vb*, and unwanted by ν, as *ab*. Two that want it have the covariance
/// *p*³*q*³, two that do not *p*⁵*q*, and one of each −*p*⁴*q*², since they exclude one another.
/// Triples of the same three vertices whose first two or last two are exchanged share two arcs, and
/// are counted for both: *p*⁴*q*² is given back for each such pair.
extension RoleMoments {
  /// Finds the moments of the network.
  ///
  /// - Complexity: O(*k*²) for *k* different sizes of groups, which is O(*n*) for *n* vertices.
  init(ofNetwork groups: GroupSizes, _ density: Double) {
    let n = groups.vertexCount
    let (p, q) = (density, 1 - density)
    let chance = p * p * q
    let (both, neither, opposed) = (
      p * p * p * q * q * q, p * p * p * p * p * q, chance * p * p * q
    )
    /// What an arc adds that so many triples want, and so many do not.
    func shared(_ wanted: Double, _ unwanted: Double) -> Double {
      wanted * (wanted - 1) * both + unwanted * (unwanted - 1) * neither
        - 2 * wanted * unwanted * opposed
    }
    func variance(_ triples: Double, sharing: Double, exchanged: Double) -> Double {
      triples * chance * (1 - chance) + sharing + exchanged * opposed
    }
    func within(_ term: (Double) -> Double) -> Double {
      groups.sum { $0 * ($0 - 1) * term($0) }
    }
    func across(_ term: (Double, Double) -> Double) -> Double {
      groups.sumOfPairs { $0 * $1 * term($0, $1) }
    }

    let inOne = within { $0 - 2 }
    let itinerant = across { first, _ in first - 1 }
    let mixed = within { n - $0 }
    let apart = across { n - $0 - $1 }
    let all = n * (n - 1) * (n - 2)
    let mixedVariance = variance(
      mixed,
      sharing: within { shared(n - $0, 0) } + across { first, _ in shared(first - 1, first - 1) },
      exchanged: mixed)
    self.init(
      expected: RoleValues(
        [inOne, itinerant, mixed, mixed, apart].map { $0 * chance }, total: all * chance),
      variance: RoleValues(
        [
          variance(
            inOne, sharing: within { shared(2 * ($0 - 2), $0 - 2) }, exchanged: 2 * inOne),
          variance(
            itinerant,
            sharing: within { shared(0, n - $0) } + across { shared($0 + $1 - 2, 0) },
            exchanged: 0),
          mixedVariance, mixedVariance,
          variance(
            apart, sharing: across { shared(2 * (n - $0 - $1), n - $0 - $1) },
            exchanged: 2 * apart),
        ],
        total: variance(
          all, sharing: n * (n - 1) * shared(2 * (n - 2), n - 2), exchanged: 2 * all)))
  }
}
