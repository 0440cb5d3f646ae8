internal import GraphAlgorithms

/// The question who stands between two states, in numbers.
struct BrokerageQuestion {
  /// How many arcs are walked at most for the exact betweenness, for removals, and for key players.
  enum Budget {
    static let betweenness = 500_000_000
    static let removal = 400_000_000
    static let keyPlayers = 40_000_000
  }

  let graph: Graph
  let restriction: Restriction

  /// The two states.
  let states: [Entity.ID]

  let passages: Passages

  /// The entities that the restriction admits, by their positions in the graph.
  let kept: [Int]

  /// Where each of them stands.
  let places: [Brokerage.Position]

  /// The ties among them, one for each pair of entities.
  let ties: Adjacency

  /// The numbers of those on the sides.
  let sides: (first: [Int], second: [Int])

  init(_ first: Entity.ID, _ second: Entity.ID, of graph: Graph, within restriction: Restriction) {
    self.graph = graph
    self.restriction = restriction
    states = [first, second]
    let passages = graph.passages(within: restriction)
    kept = graph.entities.indices.filter {
      restriction.admits(graph.entities[$0], in: graph.vocabulary)
    }
    places = kept.map { Self.place(of: graph.entities[$0], between: first, and: second) }
    var numbers = [Int](repeating: -1, count: graph.entities.count)
    for (number, position) in kept.enumerated() { numbers[position] = number }
    ties = Adjacency(
      checkedVertexCount: kept.count,
      edges: passages.edges.map { (numbers[$0.0], numbers[$0.1]) },
      isDirected: restriction.isDirected
    ).simplified()
    self.passages = passages
    let places = places
    sides = (
      places.indices.filter { places[$0] == .first },
      places.indices.filter { places[$0] == .second }
    )
  }

  private static func place(
    of entity: Entity, between first: Entity.ID, and second: Entity.ID
  ) -> Brokerage.Position {
    if entity.id == first { return .first }
    if entity.id == second { return .second }
    let states = Set(entity.states)
    if states == [first] { return .first }
    if states == [second] { return .second }
    return states.contains(first) || states.contains(second) ? .joint : .third
  }
}

extension BrokerageQuestion {
  /// The entity of a number.
  func entity(_ number: Int) -> Entity { graph.entities[kept[number]] }

  /// Whether a number is one of the two states.
  func isState(_ number: Int) -> Bool { states.contains(entity(number).id) }

  /// Every relation that carries a step between two numbers, in the order written.
  func relations(between one: Int, and other: Int) -> [Relation] {
    var positions = passages.passages(from: kept[one], to: kept[other]).map(\.relation)
    if restriction.isDirected {
      positions += passages.passages(from: kept[other], to: kept[one]).map(\.relation)
    }
    return Set(positions).sorted().map { graph.relations[$0] }
  }

  /// The entities in a position.
  func entities(_ position: Brokerage.Position) -> [Entity] {
    places.indices.filter { places[$0] == position }.map(entity)
  }

  /// The answer; tells what share of the work is done.
  func answer(
    between first: Entity, and second: Entity, progress: (Double) -> Void
  ) -> Brokerage {
    let work = BrokerageWork(of: self)
    func tell(_ part: BrokerageWork.Part, _ done: Double) { progress(work.share(part, done)) }
    let between = SidesBetweenness(of: self) { tell(.betweenness, $0) }
    let apart = SideDistances(of: self) { tell(.distances, $0) }
    tell(.roles, 0)
    let pairs = BrokeredPairs(of: self)
    let roles = ties.brokerageRoles(groups: places.map { $0.number })
    let holes = ties.structuralHoles()
    let order = places.indices.filter { between.sums[$0] > 0 || pairs.counts[$0] > 0 }
      .sorted {
        (-between.values[$0], -pairs.counts[$0], $0) < (-between.values[$1], -pairs.counts[$1], $1)
      }
    let triable = apart.isWhole ? Budget.removal / max(1, apart.cost) : 0
    let brokers = order.enumerated().map { rank, number in
      tell(.brokers, Double(rank) / Double(order.count))
      return Brokerage.Broker(
        entity: entity(number), position: places[number], betweennessSum: between.sums[number],
        betweenness: between.values[number], pairCount: pairs.counts[number],
        roles: Brokerage.Roles(
          roles.counts(of: number), roles.expected(of: number), roles.z(of: number)),
        constraint: holes.constraints[number], effectiveSize: holes.effectiveSizes[number],
        removal: rank < triable ? apart.removal(of: number) : nil,
        relations: pairs.relations(of: number, in: self))
    }
    return Brokerage(
      first: Brokerage.Side(state: first, members: entities(.first)),
      second: Brokerage.Side(state: second, members: entities(.second)),
      jointBodies: entities(.joint), thirdParties: entities(.third), brokers: brokers,
      directSteps: pairs.crossing.map(step), distance: apart.summary,
      keyPlayers: apart.isWhole
        ? KeyPlayerSearch(of: self, apart, order).found { tell(.keyPlayers, $0) } : [],
      decades: BrokerageDecades(of: self) { tell(.decades, $0) }.rows,
      network: Brokerage.Roles(
        roles.networkCounts, roles.networkExpected, roles.networkZ),
      density: roles.density, entityCount: kept.count,
      conventions: conventions(
        between, apart, triedCount: min(triable, order.count), of: order.count))
  }

  private func step(_ pair: (Int, Int)) -> Step {
    let (from, to) = (kept[pair.0], kept[pair.1])
    return graph.path(along: [from, to], on: passages).steps[0]
  }
}

extension Brokerage.Position {
  /// The position as a group of entities.
  var number: Int {
    switch self {
    case .first: 0
    case .second: 1
    case .joint: 2
    case .third: 3
    }
  }
}
