import Graphviz

/// The outline of a thing within its frame: where lines meet it.
enum Outline: CaseIterable {
  case box, ellipse
  /// One with eight sides, as Graphviz draws it: the corners of its frame are cut off.
  case octagon

  init(of shape: DOT.Shape?) {
    self =
      switch shape {
      case .ellipse: .ellipse
      case .octagon: .octagon
      default: .box
      }
  }
}

extension Outline {
  /// Where the outline is, as a share of half the width, at a share of half the height; or the other
  /// way round, for all outlines are the same lying on their side.
  func rim(at share: Double) -> Double {
    let share = min(abs(share), 1)
    return switch self {
    case .box: 1
    case .ellipse: (1 - share * share).squareRoot()
    case .octagon: min(1, 1 + Self.upright - share)
    }
  }

  /// The point of the outline that a level line meets.
  ///
  /// - Parameters:
  ///   - frame: What the outline fills.
  ///   - y: The height of the line, within the frame.
  ///   - isRight: Whether the line comes from the right.
  /// - Returns: Where the tip of its head is.
  func meeting(_ frame: Rectangle, at y: Double, onTheRight isRight: Bool) -> Point {
    let share = (y - frame.center.y) / max(frame.size.height / 2, 0.001)
    let half = frame.size.width / 2 * rim(at: share)
    return Point(x: frame.center.x + (isRight ? half : -half), y: y)
  }

  /// The point of the outline that an upright line from above or below meets; y goes down.
  func meeting(_ frame: Rectangle, at x: Double, fromAbove isAbove: Bool) -> Point {
    let share = (x - frame.center.x) / max(frame.size.width / 2, 0.001)
    let half = frame.size.height / 2 * rim(at: share)
    return Point(x: x, y: frame.center.y + (isAbove ? -half : half))
  }

  /// The part of its height in which level lines meet the outline of a thing so squarely that no head
  /// is half under it.
  func breadth(of size: Size) -> Double {
    let flatness = max(size.width, 0.001) / max(size.height, 0.001)
    switch self {
    case .box: return 0.84
    case .ellipse:
      let slope = Self.steepest / flatness
      return min(0.8, max(0.25, slope / (1 + slope * slope).squareRoot()))
    case .octagon: return flatness <= Self.steepest ? 0.8 : Self.upright * 0.94
    }
  }

  /// The share of half the height up to which the sides of an octagon are upright: tan 22.5°.
  static let upright = 0.4142

  /// How far an outline may recede for each point of height where heads meet it: half of a head is
  /// a third as high as it is long.
  private static let steepest = 1.7
}

extension ColumnDrawing.Item {
  /// The height of the tab above its frame: a third of the corners that Graphviz cuts off, which are
  /// a third of the smaller side and 12 points at most.
  var tabHeight: Double { hasTab ? min(12, min(size.width, size.height) / 3) / 3 : 0 }
}
