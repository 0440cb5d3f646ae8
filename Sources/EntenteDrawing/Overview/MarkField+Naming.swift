import Graphviz

extension MarkField {
  /// Gives names to marks, the first asked for first, where there is room or where small marks can
  /// make some; in the end no name lies on another name or on any mark.
  ///
  /// - Parameters:
  ///   - sizes: The room that each name takes, by mark; nil for a mark that has none.
  ///   - order: The marks, the one that needs its name most first.
  /// - Complexity: O(*k* · (*k* + *n*)) for *k* names.
  mutating func name(_ sizes: [Size?], order: [Int]) {
    separate()
    for _ in 0..<3 {
      addNames(sizes, order)
      separate()
      dropCollidingNames(order)
    }
    fillGaps(sizes, order)
  }

  /// Adds names beside marks, over small ones too.
  private mutating func addNames(_ sizes: [Size?], _ order: [Int]) {
    // More text than this on a page is a list, not a picture.
    var room = page.width * page.height * 0.34
    var placed = bodies.compactMap(\.nameFrame)
    for frame in placed { room -= frame.size.width * frame.size.height }
    let grid = MarkGrid(of: self)
    for index in order where bodies[index].name == nil {
      guard let size = sizes[index], size.width * size.height <= room,
        let box = bestBox(for: index, size, placed, grid, mayCover: true)
      else { continue }
      bodies[index].name = box
      placed.append(bodies[index].frame(of: box))
      room -= size.width * size.height
    }
  }

  /// Takes away names that still lie on something, the least wanted first.
  private mutating func dropCollidingNames(_ order: [Int]) {
    var kept: [Rectangle] = []
    let grid = MarkGrid(of: self)
    for index in order {
      guard let frame = bodies[index].nameFrame else { continue }
      if isFree(frame, for: index, kept, grid) {
        kept.append(frame)
      } else {
        bodies[index].name = nil
      }
    }
  }

  /// Adds the names for which there is room now that nothing moves any more.
  private mutating func fillGaps(_ sizes: [Size?], _ order: [Int]) {
    var placed = bodies.compactMap(\.nameFrame)
    let grid = MarkGrid(of: self)
    for index in order where bodies[index].name == nil {
      guard let size = sizes[index],
        let box = bestBox(for: index, size, placed, grid, mayCover: false)
      else { continue }
      bodies[index].name = box
      placed.append(bodies[index].frame(of: box))
    }
  }

  private func isFree(
    _ frame: Rectangle, for owner: Int, _ placed: [Rectangle], _ grid: MarkGrid
  ) -> Bool {
    guard isOnPage(frame), !placed.contains(where: { $0.overlaps(frame) }) else { return false }
    var isFree = true
    grid.forEachMark(in: frame.grown(by: grid.largestRadius)) { other in
      if other != owner,
        frame.push(on: bodies[other].place, radius: bodies[other].radius + 0.2) != nil
      {
        isFree = false
      }
    }
    return isFree
  }

  private func isOnPage(_ frame: Rectangle) -> Bool {
    frame.minX >= -0.01 && frame.minY >= -0.01 && frame.maxX <= page.width + 0.01
      && frame.maxY <= page.height + 0.01
  }

  /// The best of twelve places around a mark; none where each is taken.
  private func bestBox(
    for index: Int, _ size: Size, _ placed: [Rectangle], _ grid: MarkGrid, mayCover: Bool
  ) -> NameBox? {
    var best: (cost: Double, box: NameBox)?
    for (preference, box) in Self.boxes(around: bodies[index].radius, size).enumerated() {
      let frame = bodies[index].frame(of: box)
      guard isOnPage(frame), !placed.contains(where: { $0.overlaps(frame.grown(by: 0.6)) }) else {
        continue
      }
      if !mayCover {
        guard isFree(frame, for: index, placed, grid) else { continue }
        return box
      }
      let cost = Double(preference) * 0.12 + coverage(of: frame, by: index, grid)
      if cost < best?.cost ?? Self.highestCost { best = (cost, box) }
    }
    return best?.box
  }

  /// What a name may cover at most: a handful of small marks, which then give way.
  private static let highestCost = 5.0

  private func coverage(of frame: Rectangle, by owner: Int, _ grid: MarkGrid) -> Double {
    var cost = 0.0
    grid.forEachMark(in: frame.grown(by: grid.largestRadius)) { other in
      let radius = bodies[other].radius
      guard other != owner, frame.push(on: bodies[other].place, radius: radius) != nil else {
        return
      }
      // A mark as large as the own one, or with a name of its own, will not give way.
      cost += radius >= bodies[owner].radius && radius > 4 ? 10 : bodies[other].name == nil ? 1 : 4
    }
    return cost
  }

  /// Right, left, above, below, the corners, and above and below with a shift.
  private static func boxes(around radius: Double, _ size: Size) -> [NameBox] {
    let (right, above) = (radius + gap + size.width / 2, radius + gap / 2 + size.height / 2)
    let slant = radius * 0.7071 + gap / 2
    let (aside, up) = (slant + size.width / 2, slant + size.height / 2)
    let shift = size.width / 4
    return [
      (right, 0), (-right, 0), (0, above), (0, -above), (aside, up), (aside, -up), (-aside, up),
      (-aside, -up), (shift, above), (shift, -above), (-shift, above), (-shift, -above),
    ].map { NameBox(offset: Point(x: $0.0, y: $0.1), size: size) }
  }
}
