import Graphviz

extension MarkField {
  /// The part of the page that names may cover; more is a list, not a picture.
  static let mostTextShare = 0.34

  /// The number of marks above which names may cover less of the page: every name then drives many
  /// marks away, and they have nowhere to go.
  private static let fullTextCount = 600.0

  /// The part of this page that names may cover.
  private var textShare: Double {
    Self.mostTextShare
      * min(1, (Self.fullTextCount / Double(max(1, bodies.count))).squareRoot())
  }

  /// How often names are added and marks make room for them; a fourth time adds next to nothing.
  private static let rounds = 3

  /// How far a name may stick out of the page in points, for sums of fractions are not exact.
  private static let tolerance = 0.01

  /// Gives names to marks, the first asked for first, where there is room or where small marks can
  /// make some; in the end no name lies on another name or on any mark, and each is nearest to its
  /// own mark.
  ///
  /// - Parameters:
  ///   - sizes: The room that each name takes, by mark; nil for a mark that has none.
  ///   - order: The marks, the one that needs its name most first.
  /// - Complexity: O(*k* log *k* + *n*) for *k* names of like sizes all over the page.
  mutating func name(_ sizes: [Size?], order: [Int]) {
    separate()
    let homes = bodies.map(\.place)
    for _ in 0..<Self.rounds {
      addNames(sizes, order)
      settle(order, homes)
    }
    for _ in 0..<Self.rounds where nameMostWanted(sizes, order) { settle(order, homes) }
    // The most wanted may have driven others away and found no room all the same.
    addNames(sizes, order)
    settle(order, homes)
    for _ in 0..<Self.rounds where nameMostWanted(sizes, order) {
      separate()
      dropMisplacedNames(order)
    }
    fillGaps(sizes, order)
  }

  /// Lets marks make room for names, and those come back that gave way to names without room: what
  /// these leave behind would be empty strips, and all marks rows between them.
  private mutating func settle(_ order: [Int], _ homes: [Point]) {
    separate()
    dropMisplacedNames(order)
    let names = NameShelves(bodies.compactMap(\.nameFrame), on: page)
    for index in bodies.indices where bodies[index].name == nil {
      let side = 2 * (bodies[index].radius + Self.nearName)
      let around = Rectangle(center: homes[index], size: Size(width: side, height: side))
      if !names.overlap(around) { bodies[index].place = homes[index] }
    }
    separate()
    dropMisplacedNames(order)
  }

  /// How near to a name a mark stays away from its home, in points.
  private static let nearName = 8.0

  /// How many of the best connected are named at the cost of others.
  private static let mostWanted = 12

  /// Adds the names of those of the most wanted that have none yet, and takes away the names that
  /// are in their way.
  ///
  /// - Returns: Whether there was any.
  private mutating func nameMostWanted(_ sizes: [Size?], _ order: [Int]) -> Bool {
    let wanted = order.prefix(Self.mostWanted)
    let grid = MarkGrid(of: self)
    var hasAdded = false
    for index in wanted where bodies[index].name == nil {
      guard let size = sizes[index] else { continue }
      let kept = NameShelves(wanted.compactMap { bodies[$0].nameFrame }, on: page)
      var best: (cost: Double, box: NameBox, losers: [Int])?
      for (preference, box) in boxes(beside: index, size, kept) {
        let frame = bodies[index].frame(of: box)
        let losers = names(under: frame)
        let cost =
          Double(preference) * Cost.step + Double(losers.count) * Cost.namedMark
          + cost(of: frame, for: index, grid)
        if cost < best?.cost ?? .infinity { best = (cost, box, losers) }
      }
      guard let best else { continue }
      for loser in best.losers { bodies[loser].name = nil }
      bodies[index].name = best.box
      hasAdded = true
    }
    return hasAdded
  }

  /// The marks whose names lie on a place or too near to it.
  private func names(under frame: Rectangle) -> [Int] {
    let room = Self.surroundings(of: frame)
    return bodies.indices.filter { bodies[$0].nameFrame?.overlaps(room, tolerance: 0) == true }
  }

  /// Adds names beside marks, over small ones too.
  private mutating func addNames(_ sizes: [Size?], _ order: [Int]) {
    var room = page.width * page.height * textShare
    var placed = NameShelves(bodies.compactMap(\.nameFrame), on: page)
    for body in bodies { room -= body.name.map { $0.size.width * $0.size.height } ?? 0 }
    let grid = MarkGrid(of: self)
    for index in order where bodies[index].name == nil {
      guard let size = sizes[index], size.width * size.height <= room,
        let box = cheapestBox(for: index, size, placed, grid)
      else { continue }
      bodies[index].name = box
      placed.add(bodies[index].frame(of: box))
      room -= size.width * size.height
    }
  }

  /// Takes away names that still lie on something or might be another mark's, the least wanted
  /// first.
  private mutating func dropMisplacedNames(_ order: [Int]) {
    var kept = NameShelves([], on: page)
    let grid = MarkGrid(of: self)
    for index in order {
      guard let frame = bodies[index].nameFrame else { continue }
      if isOnPage(frame), !kept.overlap(Self.surroundings(of: frame)),
        isFree(frame, for: index, grid)
      {
        kept.add(frame)
      } else {
        bodies[index].name = nil
      }
    }
  }

  /// Adds the names for which there is room now that nothing moves any more.
  mutating func fillGaps(_ sizes: [Size?], _ order: [Int]) {
    var placed = NameShelves(bodies.compactMap(\.nameFrame), on: page)
    let grid = MarkGrid(of: self)
    for index in order where bodies[index].name == nil {
      guard let size = sizes[index] else { continue }
      let box = boxes(beside: index, size, placed).map(\.box).first {
        isFree(bodies[index].frame(of: $0), for: index, grid)
      }
      guard let box else { continue }
      bodies[index].name = box
      placed.add(bodies[index].frame(of: box))
    }
  }

  /// Whether no mark of another is as near to a name as its own.
  private func isFree(_ frame: Rectangle, for owner: Int, _ grid: MarkGrid) -> Bool {
    let clearance = clearance(of: frame, for: owner)
    var isFree = true
    grid.forEachMark(in: frame.grown(by: grid.largestRadius + clearance)) { other in
      if other != owner,
        frame.distance(to: bodies[other].place) < bodies[other].radius + clearance
      {
        isFree = false
      }
    }
    return isFree
  }

  private func isOnPage(_ frame: Rectangle) -> Bool {
    frame.minX >= -Self.tolerance && frame.minY >= -Self.tolerance
      && frame.maxX <= page.width + Self.tolerance
      && frame.maxY <= page.height + Self.tolerance
  }
}

extension MarkField {
  /// What a place for a name costs, counted in small marks that have to give way.
  private enum Cost {
    /// A step down the list of places: eight are worth moving one mark.
    static let step = 0.12
    static let smallMark = 1.0
    /// A mark that takes its name along.
    static let namedMark = 4.0
    /// A mark as large as the own one: it will not give way.
    static let largeMark = 10.0
    /// The radius in points above which a mark counts as large.
    static let largeRadius = 4.0
    /// What a name may cost at most: a handful of small marks, or as many as stand on its room
    /// on a crowded page.
    static let most = 5.0
    static let crowdShare = 2.5
  }

  /// The place beside a mark for which least has to give way; none where that is too much.
  private func cheapestBox(
    for index: Int, _ size: Size, _ placed: NameShelves, _ grid: MarkGrid
  ) -> NameBox? {
    // The marks that stand on the name's room, and on as much around it as it keeps free.
    let room = (size.width + 2 * Self.lead) * (size.height + 2 * Self.lead)
    let crowd = Double(bodies.count) / (page.width * page.height) * room
    let most = max(Cost.most, crowd * Cost.crowdShare)
    var best: (cost: Double, box: NameBox)?
    for (preference, box) in boxes(beside: index, size, placed) {
      let frame = bodies[index].frame(of: box)
      let cost = Double(preference) * Cost.step + cost(of: frame, for: index, grid)
      if cost < best?.cost ?? most { best = (cost, box) }
    }
    return best?.box
  }

  /// The cost of the marks that are under a name, or as near to it as its own.
  private func cost(of frame: Rectangle, for owner: Int, _ grid: MarkGrid) -> Double {
    let clearance = clearance(of: frame, for: owner)
    var cost = 0.0
    grid.forEachMark(in: frame.grown(by: grid.largestRadius + clearance)) { other in
      let radius = bodies[other].radius
      guard other != owner, frame.distance(to: bodies[other].place) < radius + clearance else {
        return
      }
      let isLarge = radius >= bodies[owner].radius && radius > Cost.largeRadius
      cost +=
        isLarge ? Cost.largeMark : bodies[other].name == nil ? Cost.smallMark : Cost.namedMark
    }
    return cost
  }

  /// The places beside a mark that are on the page and clear of other names, the best first: right,
  /// left, above, below, the corners, and above and below with a shift.
  private func boxes(
    beside index: Int, _ size: Size, _ placed: NameShelves
  ) -> [(preference: Int, box: NameBox)] {
    let body = bodies[index]
    let right = body.halfWidth + Self.nameGap + size.width / 2
    let above = body.halfWidth + Self.nameGap / 2 + size.height / 2
    // Where a circle is met on the way to a corner.
    let slant = body.radius * 0.5.squareRoot() + Self.nameGap / 2
    let (aside, up) = (slant + size.width / 2, slant + size.height / 2)
    let shift = size.width / 4
    let offsets = [
      (right, 0), (-right, 0), (0, above), (0, -above), (aside, up), (aside, -up), (-aside, up),
      (-aside, -up), (shift, above), (shift, -above), (-shift, above), (-shift, -above),
    ]
    return offsets.enumerated().compactMap { preference, offset in
      let box = NameBox(offset: Point(x: offset.0, y: offset.1), size: size)
      let frame = body.frame(of: box)
      guard isOnPage(frame), !placed.overlap(Self.surroundings(of: frame)) else {
        return nil
      }
      return (preference, box)
    }
  }
}
