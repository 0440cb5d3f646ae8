import Graphviz

extension [Track] {
  /// The lines of which words hide where they lead on.
  ///
  /// Words have the color of the page behind them. A line or two may pass under them straight across;
  /// of more, nobody could tell which is which.
  ///
  /// - Parameters:
  ///   - words: The frame of the words.
  ///   - own: The line to which the words belong.
  /// - Returns: The numbers of the lines, in order.
  /// - Complexity: O(*p*) for *p* pieces of line.
  func hidden(by words: Rectangle, of own: Int) -> [Int] {
    var (hidden, crossed): ([Int], [Int]) = ([], [])
    for line in indices where line != own {
      switch self[line].cover(by: words) {
      case .none: break
      case .crossing: crossed.append(line)
      case .hiding: hidden.append(line)
      }
    }
    return crossed.count > Track.mostCrossed ? (hidden + crossed).sorted() : hidden
  }
}

extension Track {
  /// How words lie on a line.
  enum Cover: Comparable {
    /// Nothing of the line is under them.
    case none
    /// The line passes under them straight across, the short way, and is seen on both sides: the eye
    /// takes both parts for one line.
    case crossing
    /// The line ends, bends or runs along under them: where it leads on has to be guessed.
    case hiding
  }

  /// How words lie on the line; their rim may, for it hides half of the line's width at most.
  ///
  /// - Complexity: O(*p*) for *p* pieces.
  func cover(by words: Rectangle) -> Cover {
    let area = words.grown(by: -Self.rim)
    var cover = Cover.none
    for (points, frame) in zip(pieces, frames) where cover < .hiding {
      // A level or upright line has no area of its own.
      guard frame.grown(by: 0.1).overlaps(area) else { continue }
      cover = max(cover, Self.cover(of: points, by: area))
    }
    return cover
  }

  private static func cover(of points: [Point], by area: Rectangle) -> Cover {
    var cover = Cover.none
    var place = 1
    while place < points.count {
      guard area.meets(points[place - 1], points[place]) else {
        place += 1
        continue
      }
      let first = place
      while place < points.count, area.meets(points[place - 1], points[place]) { place += 1 }
      guard isCrossing(points[(first - 1)..<place], of: points, area) else { return .hiding }
      cover = .crossing
    }
    return cover
  }

  /// Whether the part of a line that meets an area passes it straight across from above to below.
  private static func isCrossing(
    _ part: ArraySlice<Point>, of points: [Point], _ area: Rectangle
  ) -> Bool {
    let middle = area.center.y
    guard area.size.height <= highestCrossed, let start = part.first, let end = part.last,
      isBeyond(start, area), isBeyond(end, area), (start.y < middle) != (end.y < middle),
      abs(end.x - start.x) <= mostAside
    else { return false }
    let seen = area.grown(by: leastSeen)
    let (upper, lower) = (seen.minY, seen.maxY)
    var (before, after) = (part.startIndex, part.endIndex - 1)
    while before > 0, (upper...lower).contains(points[before].y) { before -= 1 }
    while after < points.count - 1, (upper...lower).contains(points[after].y) { after += 1 }
    if (upper...lower).contains(points[before].y) || (upper...lower).contains(points[after].y) {
      return false
    }
    let pieces = zip(points[before..<after], points[(before + 1)...after])
    let isDown = end.y > start.y
    return pieces.allSatisfy { one, next in
      let down = isDown ? next.y - one.y : one.y - next.y
      return down >= abs(next.x - one.x) * steepness
    }
  }

  /// Whether a point is outside an area.
  private static func isBeyond(_ point: Point, _ area: Rectangle) -> Bool {
    point.y <= area.minY || point.y >= area.maxY || point.x <= area.minX || point.x >= area.maxX
  }

  /// So many lines may pass under the same words.
  static let mostCrossed = 2

  /// The empty rim of words, in points.
  private static let rim = 0.5

  /// The height of words of two lines, in points: under more the eye loses a line.
  private static let highestCrossed = 20.0

  /// How far aside a line may come out from under words: as far as at 60° under words of one line.
  private static let mostAside = 6.5

  /// The length in points for which a line is to be seen on either side.
  private static let leastSeen = 2.5

  /// How many times further down than aside a line goes that crosses: 60° and more.
  private static let steepness = 1.7
}
