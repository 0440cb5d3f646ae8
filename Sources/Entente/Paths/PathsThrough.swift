internal import GraphAlgorithms

/// Why a question for a way through given entities has no answer.
public enum PassingError: Error, Sendable, Hashable {
  /// The graph or the restriction does not fit.
  case graph(GraphError)

  /// The search was given up; no way has so few steps as this.
  case tooLong(stepCount: Int)
}

extension PassingError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .graph(let error): error.description
    case .tooLong(let count):
      "The search for a way through these entities was given up: it has \(count) steps at least. "
        + "Name fewer entities, or ask for the parts of the way one by one."
    }
  }
}

extension Graph {
  /// A shortest path between two entities that passes all of some others, in whatever order.
  ///
  /// It passes no entity twice, so that an entity at the end of a blind alley is on no such path. The
  /// entities named are passed even where the restriction would keep to others.
  ///
  /// ```swift
  /// try graph.path(from: "rennes-2", to: "unesco", through: ["paris"])
  /// ```
  ///
  /// - Parameters:
  ///   - start: Where the path begins.
  ///   - end: Where it leads.
  ///   - waypoints: What it must pass.
  ///   - restriction: What else it may pass through.
  /// - Returns: The path, or nothing where there is none.
  /// - Throws: ``PassingError`` where a name is not known, or the search takes too long.
  /// - Complexity: Exponential at worst, and given up after three million steps: to tell whether there
  ///   is such a path at all is as hard as to find one through all entities.
  public func path(
    from start: Entity.ID, to end: Entity.ID, through waypoints: [Entity.ID],
    within restriction: Restriction = .none
  ) throws(PassingError) -> Path? {
    let passages: Passages
    var positions: [Int] = []
    do {
      try restriction.check(in: self)
      for id in [start, end] + waypoints { positions.append(try position(of: id)) }
      passages = self.passages(within: restriction, keeping: Set(positions))
    } catch {
      throw .graph(error)
    }
    var search = PassingSearch(
      passages, from: positions[0], to: positions[1],
      through: Set(positions.dropFirst(2)).subtracting(positions.prefix(2)).sorted())
    switch search.found() {
    case .way(let way): return path(along: way, on: passages)
    case .none: return nil
    case .givenUp(let count): throw .tooLong(stepCount: count)
    }
  }
}

/// The search for a path through given vertices, of one more step each time.
private struct PassingSearch {
  enum Answer {
    case way([Int])
    case none
    case givenUp(Int)
  }

  private let passages: Passages
  private let graph: Adjacency
  private let start: Int
  private let end: Int
  private let waypoints: [Int]
  /// How far it is from every vertex to each waypoint, and to the end.
  private let toWaypoints: [BreadthFirstDistances]
  private let toEnd: BreadthFirstDistances
  private var looks = 3_000_000
  private var isOnWay: [Bool]
  private var way: [Int]
  /// Whether some way was not followed because it would have become too long.
  private var isCut = false

  init(_ passages: Passages, from start: Int, to end: Int, through waypoints: [Int]) {
    self.passages = passages
    self.start = start
    self.end = end
    self.waypoints = waypoints
    let graph = passages.simple
    self.graph = graph
    toWaypoints = waypoints.map { graph.breadthFirstDistances(from: $0, direction: .incoming) }
    toEnd = graph.breadthFirstDistances(from: end, direction: .incoming)
    isOnWay = Array(repeating: false, count: graph.vertexCount)
    isOnWay[start] = true
    way = [start]
  }

  mutating func found() -> Answer {
    if start == end { return waypoints.isEmpty ? .way([start]) : .none }
    guard var length = least(from: start, left: waypoints.indices.map { $0 }) else { return .none }
    // To ask first whether there can be a path takes longer than nearly all searches.
    var patience = 20_000
    while true {
      // Deeper than this no program's stack is safe, and no reader follows.
      if length > 200 { return arePassable ? .givenUp(length) : .none }
      isCut = false
      let before = looks
      if extend(left: Array(waypoints.indices), steps: length) { return .way(way) }
      if looks <= 0 { return arePassable ? .givenUp(length) : .none }
      if !isCut { return .none }
      length += 1
      if patience > 0 {
        patience -= before - looks
        if patience <= 0, !arePassable { return .none }
      }
    }
  }

  /// Whether each waypoint has two ways to the ends that share nothing, as it must have on a path.
  private var arePassable: Bool {
    let outside = graph.vertexCount
    let graph = Adjacency(
      checkedVertexCount: outside + 1, edges: passages.edges + [(start, outside), (end, outside)])
    return waypoints.allSatisfy {
      graph.vertexDisjointPaths(from: $0, to: outside, limit: 2).count == 2
    }
  }

  /// The steps that are left at least; nothing where the rest cannot be reached.
  private func least(from vertex: Int, left: [Int]) -> Int? {
    guard var least = toEnd[vertex] else { return nil }
    for number in left {
      guard let there = toWaypoints[number][vertex], let on = toEnd[waypoints[number]] else {
        return nil
      }
      least = max(least, there + on)
    }
    return least
  }

  private mutating func extend(left: [Int], steps: Int) -> Bool {
    guard let vertex = way.last else { return false }
    if vertex == end { return left.isEmpty && steps == 0 }
    for neighbor in graph.neighbors(of: vertex) where !isOnWay[neighbor] {
      looks -= 1
      if looks <= 0 { return false }
      if neighbor == end, !left.isEmpty { continue }
      let rest = left.filter { waypoints[$0] != neighbor }
      guard let least = least(from: neighbor, left: rest) else { continue }
      if least > steps - 1 {
        isCut = true
        continue
      }
      isOnWay[neighbor] = true
      way.append(neighbor)
      if extend(left: rest, steps: steps - 1) { return true }
      isOnWay[neighbor] = false
      way.removeLast()
    }
    return false
  }
}
