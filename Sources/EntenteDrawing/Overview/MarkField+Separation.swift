import Foundation
import Graphviz

extension MarkField {
  /// Moves marks and names apart until none lies on another, or no more can be done.
  ///
  /// - Complexity: O(*n* + *k*²) a round for *k* names, at most 150 rounds.
  mutating func separate() {
    for _ in 0..<150 {
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
      if farthest < 0.02 { return }
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
      let reach = grid.largestRadius + Self.gap
      grid.forEachMark(in: frame.grown(by: reach)) { other in
        guard other != index,
          let push = frame.push(
            on: bodies[other].place, radius: bodies[other].radius + Self.gap)
        else { return }
        // A mark without a name gives way more readily.
        let share = bodies[other].name == nil ? 0.7 : 0.5
        moves[other].x += push.direction.x * push.depth * share
        moves[other].y += push.direction.y * push.depth * share
        moves[index].x -= push.direction.x * push.depth * (1 - share)
        moves[index].y -= push.direction.y * push.depth * (1 - share)
      }
    }
  }

  private func pushNamesApart(_ named: [Int], _ moves: inout [Point]) {
    for (position, index) in named.enumerated() {
      guard let frame = bodies[index].nameFrame?.grown(by: Self.gap / 2) else { continue }
      for other in named[(position + 1)...] {
        guard let second = bodies[other].nameFrame?.grown(by: Self.gap / 2),
          frame.overlaps(second)
        else { continue }
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
