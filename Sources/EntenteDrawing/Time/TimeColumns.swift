import Entente

/// The columns of a figure along years: events and agreements on both sides of the years, and
/// outside them those who are tied to them.
///
/// One state's own stand on the left, the other's on the right. Who belongs to neither or both, or
/// everybody where there are no two states, stands where most of its events do.
struct TimeColumns {
  /// The five parts, from left to right.
  enum Part: Int, CaseIterable { case leftParties, leftMoments, years, rightMoments, rightParties }

  /// Where the events stand.
  enum Arrangement: CaseIterable {
    /// Left and right of the years.
    case onBothSides

    /// All in the middle, each year above its own: for narrow pages.
    case inTheMiddle

    var columnCount: Int { self == .onBothSides ? 5 : 3 }

    /// The number of a part's column, from left to right.
    func column(of part: Part) -> Int {
      if self == .onBothSides { return part.rawValue }
      return switch part {
      case .leftParties: 0
      case .leftMoments, .years, .rightMoments: 1
      case .rightParties: 2
      }
    }
  }

  /// The part of each entity.
  private(set) var parts: [Entity.ID: Part] = [:]
  private let chronology: Chronology
  private let content: FigureContent
  private let height: (Entity.ID) -> Double
  /// The side of those who have one by their state: -1 is left, 1 is right.
  private var fixed: [Entity.ID: Double] = [:]
  private var neighbors: [Entity.ID: [Entity.ID]] = [:]

  init(
    of chronology: Chronology, _ content: FigureContent, in graph: Graph,
    height: @escaping (Entity.ID) -> Double
  ) {
    self.chronology = chronology
    self.content = content
    self.height = height
    for line in content.lines {
      neighbors[line.from, default: []].append(line.to)
      neighbors[line.to, default: []].append(line.from)
    }
    let moments = Set(chronology.moments.map(\.entity.id))
    if let (first, second) = FigureLayout.sides(of: graph) {
      for (state, side) in [(first, -1.0), (second, 1.0)] {
        for entity in graph.side(of: state) where !moments.contains(entity) { fixed[entity] = side }
      }
    }
    var sides = fixed
    for _ in 0..<Self.rounds {
      placeMoments(by: sides)
      sides = fixed.merging(placeParties(besides: moments)) { own, _ in own }
    }
  }

  /// How often events and those tied to them are placed by one another.
  private static let rounds = 4

  /// How much height an event on the wrong side is worth, in points for each tie.
  private static let misplaced = 7.0
}

extension TimeColumns {
  /// Divides the events of each year so that both sides are about as high.
  private mutating func placeMoments(by sides: [Entity.ID: Double]) {
    var heights = (left: 0.0, right: 0.0)
    for year in chronology.years {
      let own = chronology.moments.filter { $0.year == year }.map(\.entity.id)
      let leaning = own.map { moment in
        (neighbors[moment] ?? []).reduce(0) { $0 + sides[$1, default: 0] }
      }
      let order = own.indices.sorted { (leaning[$0], $0) < (leaning[$1], $1) }
      var best = (cost: Double.infinity, count: 0)
      for count in 0...own.count {
        let left = order.prefix(count).reduce(0) { $0 + height(own[$1]) }
        let right = order.dropFirst(count).reduce(0) { $0 + height(own[$1]) }
        let wrong =
          order.prefix(count).reduce(0) { $0 + max(0, leaning[$1]) }
          + order.dropFirst(count).reduce(0) { $0 + max(0, -leaning[$1]) }
        let unequal = abs(heights.left + left - heights.right - right)
        let cost = max(left, right) + wrong * Self.misplaced + unequal * 0.02
        if cost < best.cost - 1e-9 { best = (cost, count) }
      }
      for (place, number) in order.enumerated() {
        let isLeft = place < best.count
        parts[own[number]] = isLeft ? .leftMoments : .rightMoments
        if isLeft {
          heights.left += height(own[number])
        } else {
          heights.right += height(own[number])
        }
      }
    }
  }

  /// Puts everybody else where their state or most of their events stand.
  ///
  /// - Returns: The sides of those who belong to neither state alone.
  private mutating func placeParties(besides moments: Set<Entity.ID>) -> [Entity.ID: Double] {
    var heights = (left: 0.0, right: 0.0)
    func add(_ entity: Entity.ID, isLeft: Bool) {
      if isLeft { heights.left += height(entity) } else { heights.right += height(entity) }
      parts[entity] = isLeft ? .leftParties : .rightParties
    }
    let parties = content.nodes.map(\.entity.id).filter { !moments.contains($0) }
    for party in parties { fixed[party].map { add(party, isLeft: $0 < 0) } }
    var sides: [Entity.ID: Double] = [:]
    let open = parties.filter { fixed[$0] == nil }.map { party -> (Entity.ID, Int) in
      let own = (neighbors[party] ?? []).compactMap { parts[$0] }
      return (party, own.count { $0 == .rightMoments } - own.count { $0 == .leftMoments })
    }
    for (party, leaning) in open where leaning != 0 {
      add(party, isLeft: leaning < 0)
      sides[party] = leaning < 0 ? -0.5 : 0.5
    }
    for (party, leaning) in open where leaning == 0 {
      add(party, isLeft: heights.left <= heights.right)
    }
    return sides
  }
}
