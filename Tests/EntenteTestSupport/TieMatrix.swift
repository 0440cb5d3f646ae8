/// Measures from their formulas on a full matrix, for small graphs; it shares no code with the
/// algorithms.
package struct TieMatrix: Sendable {
  package let count: Int
  package let isDirected: Bool
  /// How strong the ties from the first vertex to the second are together.
  package let strengths: [[Double]]

  /// Makes the matrix of a graph, in which every edge has a strength, by its position.
  package init(
    _ graph: KnownAdjacency, hasLoops: Bool = false, strength: (Int) -> Double = { _ in 1 }
  ) {
    count = graph.vertexCount
    isDirected = graph.isDirected
    var matrix = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    for (edge, (start, end)) in graph.edges.enumerated() where start != end || hasLoops {
      matrix[start][end] += strength(edge)
      if !graph.isDirected && start != end { matrix[end][start] += strength(edge) }
    }
    strengths = matrix
  }

  private init(_ strengths: [[Double]], isDirected: Bool) {
    count = strengths.count
    self.isDirected = isDirected
    self.strengths = strengths
  }

  /// The same ties with a strength of 1 each.
  package var simple: TieMatrix {
    TieMatrix(strengths.map { $0.map { $0 > 0 ? 1 : 0 } }, isDirected: isDirected)
  }

  /// The ties whichever way they lead, the strengths of both ways added.
  package var mutual: [[Double]] {
    (0..<count).map { row in (0..<count).map { strengths[row][$0] + strengths[$0][row] } }
  }

  package var outSums: [Double] { strengths.map { $0.reduce(0, +) } }

  package var inSums: [Double] {
    (0..<count).map { column in strengths.reduce(0) { $0 + $1[column] } }
  }
}

extension TieMatrix {
  /// Returns the matrix times a column, or the other way round.
  private func product(_ column: [Double], transposed: Bool) -> [Double] {
    var products = [Double](repeating: 0, count: count)
    for row in 0..<count {
      for other in 0..<count {
        let strength = transposed ? strengths[other][row] : strengths[row][other]
        products[row] += strength * column[other]
      }
    }
    return products
  }

  /// Returns the sum of all walks to each vertex, by as many steps as change anything.
  package func katz(attenuation: Double) -> [Double] {
    var values = [Double](repeating: 1, count: count)
    for _ in 0..<3000 {
      let next = product(values, transposed: true).map { 1 + attenuation * $0 }
      if next == values { break }
      values = next
    }
    return values
  }

  /// Returns the shares of a walk that begins again as often at each vertex as is said.
  package func pageRank(damping: Double, restarts: [Double]) -> [Double] {
    let sums = outSums
    var ranks = restarts
    for _ in 0..<400 {
      var next = [Double](repeating: 0, count: count)
      for vertex in 0..<count {
        for target in 0..<count {
          let share =
            sums[vertex] > 0 ? strengths[vertex][target] / sums[vertex] : restarts[target]
          next[target] += ranks[vertex] * (damping * share + (1 - damping) * restarts[target])
        }
      }
      if zip(next, ranks).allSatisfy({ abs($0 - $1) < 1e-17 }) { break }
      ranks = next
    }
    return ranks
  }

  /// Returns how far values are from an eigenvector of the largest eigenvalue, as a share of it.
  ///
  /// The matrix is the transposed one, or that of hubs, or that of authorities if `doubled` is true.
  package func residual(_ values: [Double], doubled: Bool?) -> Double {
    func multiplied(_ column: [Double]) -> [Double] {
      guard let doubled else { return product(column, transposed: true) }
      return product(product(column, transposed: !doubled), transposed: doubled)
    }
    var power = [Double](repeating: 1, count: count)
    var eigenvalue = 0.0
    for _ in 0..<3000 {
      let next = zip(multiplied(power), power).map { $0 + $1 }
      let norm = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
      eigenvalue = norm / power.reduce(0) { $0 + $1 * $1 }.squareRoot() - 1
      let unit = next.map { $0 / norm }
      if zip(unit, power).allSatisfy({ abs($0 - $1) < 1e-15 }) { break }
      power = unit
    }
    guard eigenvalue > 0 else { return 0 }
    let rest = zip(multiplied(values), values).map { $0 - eigenvalue * $1 }
    return rest.map(abs).reduce(0, +) / eigenvalue
  }
}

extension TieMatrix {
  /// Returns the current through each vertex, in sum over the pairs of others that are joined.
  package func currentFlow() -> [Double] {
    var conductances = isDirected ? mutual : strengths
    for vertex in 0..<count { conductances[vertex][vertex] = 0 }
    var sums = [Double](repeating: 0, count: count)
    for source in 0..<count {
      for target in 0..<source {
        guard let potentials = Self.potentials(conductances, from: source, to: target) else {
          continue
        }
        for vertex in 0..<count where vertex != source && vertex != target {
          for other in 0..<count {
            let difference = abs(potentials[vertex] - potentials[other])
            sums[vertex] += conductances[vertex][other] * difference / 2
          }
        }
      }
    }
    return sums
  }

  /// Returns for each vertex the number of those it is joined to, itself included, divided by the
  /// resistances between it and them.
  package func information() -> [Double] {
    var conductances = isDirected ? mutual : strengths
    for vertex in 0..<count { conductances[vertex][vertex] = 0 }
    return (0..<count).map { source in
      let resistances = (0..<count).filter { $0 != source }.compactMap { target in
        Self.potentials(conductances, from: source, to: target).map { $0[source] }
      }
      return resistances.isEmpty
        ? 0 : Double(resistances.count + 1) / resistances.reduce(0, +)
    }
  }

  /// Solves Kirchhoff's equations with the target at 0; nothing where no way leads there.
  private static func potentials(
    _ conductances: [[Double]], from source: Int, to target: Int
  ) -> [Double]? {
    let count = conductances.count
    var reached: Set = [source]
    var queue = [source]
    while let vertex = queue.popLast() {
      for other in 0..<count where conductances[vertex][other] > 0 {
        if reached.insert(other).inserted { queue.append(other) }
      }
    }
    guard reached.contains(target) else { return nil }
    let free = reached.filter { $0 != target }.sorted()
    var rows = free.map { vertex in
      free.map { other in
        vertex == other ? conductances[vertex].reduce(0, +) : -conductances[vertex][other]
      } + [vertex == source ? 1 : 0]
    }
    for pivot in free.indices {
      let largest = (pivot..<free.count).max { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) }
      rows.swapAt(pivot, largest ?? pivot)
      for row in free.indices where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...free.count { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    var potentials = [Double](repeating: 0, count: count)
    for (position, vertex) in free.enumerated() {
      potentials[vertex] = rows[position][free.count] / rows[position][position]
    }
    return potentials
  }
}

extension TieMatrix {
  /// Returns Burt's constraint and effective size; nothing where there are no contacts.
  package func holes() -> [(constraint: Double, size: Double)?] {
    let ties = mutual
    func share(_ vertex: Int, _ other: Int) -> Double {
      let sum = ties[vertex].reduce(0, +)
      return sum > 0 ? ties[vertex][other] / sum : 0
    }
    return (0..<count).map { vertex in
      let contacts = (0..<count).filter { ties[vertex][$0] > 0 }
      if contacts.isEmpty { return nil }
      var (constraint, size) = (0.0, 0.0)
      for contact in contacts {
        let strongest = ties[contact].max() ?? 1
        var (dependence, redundancy) = (share(vertex, contact), 0.0)
        for third in contacts where third != contact {
          dependence += share(vertex, third) * share(third, contact)
          redundancy += share(vertex, third) * ties[contact][third] / strongest
        }
        constraint += dependence * dependence
        size += 1 - redundancy
      }
      return (constraint, size)
    }
  }

  /// Returns for each vertex the share of the pairs of its neighbors that are tied.
  package func clustering() -> [Double] {
    let ties = mutual
    return (0..<count).map { vertex in
      let neighbors = (0..<count).filter { ties[vertex][$0] > 0 }
      let pairs = neighbors.count * (neighbors.count - 1)
      if pairs == 0 { return 0 }
      let tied = neighbors.reduce(0) { sum, one in
        sum + neighbors.count { ties[one][$0] > 0 }
      }
      return Double(tied) / Double(pairs)
    }
  }

  /// Returns for each vertex the largest core it is in, every edge counting; strengths are numbers
  /// of edges.
  package func cores() -> [Double] {
    let ties = isDirected ? mutual : strengths
    var cores = [Double](repeating: 0, count: count)
    var left = Set(0..<count)
    var core = 0.0
    while !left.isEmpty {
      let degrees = left.map { vertex in
        (vertex, left.reduce(0) { $0 + ties[vertex][$1] })
      }
      guard let least = degrees.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else { break }
      core = max(core, least.1)
      cores[least.0] = core
      left.remove(least.0)
    }
    return cores
  }
}
