import Foundation
import Graphviz

extension MarkField {
  /// How often all move at most; crowded pages settle within a hundred rounds or never.
  private static let mostRounds = 150

  /// The move in points below which nothing is seen to move any more.
  private static let leastMove = 0.02

  /// What is added to the room around names in points, for the last moves are never made.
  private static let slack = 0.3

  /// How much of the way a mark without a name goes to make room for a name, and one with a name:
  /// what has a name has less room to go.
  private static let (unnamedShare, namedShare) = (0.7, 0.5)

  /// Moves marks and names apart until none lies on another and each name is nearest to its own
  /// mark, or no more can be done.
  ///
  /// - Complexity: O(*n* + *k* log *k*) a round for *k* names of like widths all over the page, at
  ///   most 150 rounds.
  mutating func separate() {
    for _ in 0..<Self.mostRounds {
      var moves = Array(repeating: Point(x: 0, y: 0), count: bodies.count)
      let grid = MarkGrid(of: self)
      pushMarksApart(grid, &moves)
      let named = bodies.indices.filter { bodies[$0].name != nil }
      pushMarksOffNames(named, grid, &moves)
      pushNamesApart(named, &moves)
      var farthest = 0.0
      for index in bodies.indices {
        let before = bodies[index].place
        bodies[index].place = Point(x: before.x + moves[index].x, y: before.y + moves[index].y)
        keepOnPage(index)
        let after = bodies[index].place
        farthest = max(farthest, abs(after.x - before.x), abs(after.y - before.y))
      }
      if farthest < Self.leastMove { return }
    }
  }

  private func pushMarksApart(_ grid: MarkGrid, _ moves: inout [Point]) {
    for (index, body) in bodies.enumerated() {
      let reach = body.radius + grid.largestRadius + Self.gap
      grid.forEachMark(
        in: Rectangle(
          center: body.place, size: Size(width: 2 * reach, height: 2 * reach))
      ) { other in
        guard other > index else { return }
        let wanted = body.radius + bodies[other].radius + Self.gap
        var (dx, dy) = (
          bodies[other].place.x - body.place.x, bodies[other].place.y - body.place.y
        )
        var distance = (dx * dx + dy * dy).squareRoot()
        if distance >= wanted { return }
        if distance < 1e-6 {
          // In one place: each pair leaves it in a direction of its own.
          let angle = Double(index * 7 + other * 13)
          (dx, dy, distance) = (cos(angle), sin(angle), 1)
          moves[index].x -= dx * wanted / 2
          moves[index].y -= dy * wanted / 2
          moves[other].x += dx * wanted / 2
          moves[other].y += dy * wanted / 2
          return
        }
        let share = (wanted - distance) / distance * 0.5
        moves[index].x -= dx * share
        moves[index].y -= dy * share
        moves[other].x += dx * share
        moves[other].y += dy * share
      }
    }
  }

  private func pushMarksOffNames(_ named: [Int], _ grid: MarkGrid, _ moves: inout [Point]) {
    for index in named {
      guard let frame = bodies[index].nameFrame else { continue }
      let clearance = clearance(of: frame, for: index) + Self.slack
      grid.forEachMark(
        in: frame.grown(by: grid.largestRadius + clearance + Self.loosest)
      ) { other in
        guard other != index,
          let push = frame.push(
            on: bodies[other].place,
            radius: bodies[other].radius + clearance + Self.looseness(of: other))
        else { return }
        let share = bodies[other].name == nil ? Self.unnamedShare : Self.namedShare
        moves[other].x += push.direction.x * push.depth * share
        moves[other].y += push.direction.y * push.depth * share
        moves[index].x -= push.direction.x * push.depth * (1 - share)
        moves[index].y -= push.direction.y * push.depth * (1 - share)
      }
    }
  }

  /// How much more room a mark leaves to names at most, in points: marks of one distance would stand
  /// in rows above and below each name.
  private static let loosest = 4.0

  /// How much more room a mark leaves to names: another for each, evenly spread (Weyl 1916).
  private static func looseness(of index: Int) -> Double {
    (Double(index) * 0.618_033_988_75).truncatingRemainder(dividingBy: 1) * loosest
  }

  private func pushNamesApart(_ named: [Int], _ moves: inout [Point]) {
    // From left to right, so that each is compared only with those that begin before it ends.
    let frames = named.compactMap { index in
      bodies[index].nameFrame.map { (index: index, frame: $0) }
    }
    .sorted { ($0.frame.minX, $0.index) < ($1.frame.minX, $1.index) }
    for (position, (index, frame)) in frames.enumerated() {
      let frame = Self.surroundings(of: frame, slack: Self.slack)
      for (other, second) in frames[(position + 1)...] {
        if second.minX >= frame.maxX { break }
        guard frame.overlaps(second) else { continue }
        let dx = min(frame.maxX, second.maxX) - max(frame.minX, second.minX)
        let dy = min(frame.maxY, second.maxY) - max(frame.minY, second.minY)
        if dx < dy {
          let step = (frame.center.x <= second.center.x ? dx : -dx) / 2
          moves[index].x -= step
          moves[other].x += step
        } else {
          let step = (frame.center.y <= second.center.y ? dy : -dy) / 2
          moves[index].y -= step
          moves[other].y += step
        }
      }
    }
  }

  private mutating func keepOnPage(_ index: Int) {
    let extent = bodies[index].extent
    if extent.minX < 0 {
      bodies[index].place.x -= extent.minX
    } else if extent.maxX > page.width {
      bodies[index].place.x -= extent.maxX - page.width
    }
    if extent.minY < 0 {
      bodies[index].place.y -= extent.minY
    } else if extent.maxY > page.height {
      bodies[index].place.y -= extent.maxY - page.height
    }
  }
}
