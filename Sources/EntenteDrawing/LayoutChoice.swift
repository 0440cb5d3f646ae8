import Entente

/// Which layout a figure took that was left to choose, and why.
///
/// ```swift
/// let placed = try Figure(ofHighest: 60, in: ranking, of: graph).placed()
/// placed.choice?.description    // "sides: two states, 60 entities fit at 6.2 pt"
/// ```
public struct LayoutChoice: Sendable, Hashable {
  /// Why a layout was chosen.
  public enum Reason: Sendable, Hashable {
    /// The names of all entities fit the page, the smallest text at so many points.
    case fits(Double)

    /// There are more entities than the page has room for names, which is so many at most.
    case tooMany(Int)

    /// In another layout the smallest text would print at so many points, or at an unknown size
    /// below ``Figure/smallestText``.
    case tooSmall(FigureLayout, Double?)

    /// In another layout there are too many entities and lines to draw.
    case tooMuch(FigureLayout)
  }

  /// The layout that was chosen.
  public let layout: FigureLayout

  /// How many entities are drawn.
  public let entityCount: Int

  /// Why.
  public let reason: Reason

  /// The names of the two states at the sides.
  var sides: [String] = []

  /// How many states have entities of their own.
  var stateCount = 2
}

extension LayoutChoice {
  /// Takes note of a layout and of the states of a figure.
  init(_ layout: FigureLayout, of figure: Figure, because reason: Reason) {
    self.layout = layout
    entityCount = figure.graph.entities.count
    self.reason = reason
    stateCount = FigureLayout.statesWithEntities(of: figure.graph).count
    if case .sides(let first, let second) = layout {
      sides = [first, second].compactMap { figure.graph[$0]?.name(in: figure.language) }
    }
  }
}

extension LayoutChoice: CustomStringConvertible {
  /// The layout, the number of entities and the reason, on a line.
  public var description: String {
    let count = "\(entityCount) \(entityCount == 1 ? "entity" : "entities")"
    return switch reason {
    case .fits(let size):
      "\(layout.lockName): \(occasion)\(count) \(entityCount == 1 ? "fits" : "fit") "
        + "at \(Self.decimal(size)) pt"
    case .tooMany(let most):
      "\(layout.lockName): \(count), and other layouts have room for \(most) at most"
    case .tooSmall(let other, let size?):
      "\(layout.lockName): as '\(other.lockName)', the names of \(count) print at "
        + "\(Self.decimal(size)) pt"
    case .tooSmall(let other, nil):
      "\(layout.lockName): as '\(other.lockName)', the names of \(count) print below "
        + "\(Self.decimal(Figure.smallestText)) pt"
    case .tooMuch(let other):
      "\(layout.lockName): \(count) and their lines are too many for '\(other.lockName)'"
    }
  }

  /// What of the data speaks for the layout.
  private var occasion: String {
    switch layout {
    case .sides:
      stateCount > 2
        ? "two of \(Self.number(stateCount)) states: \(sides.joined(separator: " and ")), "
        : "two states, "
    case .path: "two ends, "
    case .focus: "an entity and its surroundings, "
    case .engine, .force: "no two states with entities of their own, "
    default: ""
    }
  }

  /// A number from three on, up to twelve in words.
  private static func number(_ count: Int) -> String {
    let words = [
      "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]
    return words.indices.contains(count - 3) ? words[count - 3] : "\(count)"
  }

  /// A size to the tenth; what is called 6.0 is 6.0 at least.
  private static func decimal(_ size: Double) -> String {
    let isSmall = size < Figure.smallestText
    let tenths = Int((size * 10).rounded(isSmall ? .down : .toNearestOrAwayFromZero))
    return "\(tenths / 10).\(tenths % 10)"
  }
}
