/// How a second edition dates a statement otherwise than the first.
///
/// What counts is between which days it lies as written; a doubt moves no bound.
public enum Redating: String, Sendable, Hashable, CaseIterable {
  /// The first edition has no date.
  case dated

  /// The second edition has no date.
  case undated

  /// The second lies within the first, and is more exact.
  case narrowed

  /// The first lies within the second, which is less exact.
  case widened

  /// Both share some days, and neither lies within the other: perhaps the same time.
  case shifted

  /// They share no day: certainly another time.
  case moved

  /// The bounds are the same, and what is doubted or how it is put differs.
  case requalified
}

extension Redating {
  /// How a date becomes another; nothing where it is written alike.
  init?(from before: Period?, to after: Period?) {
    if before == after { return nil }
    guard let before else {
      self = .dated
      return
    }
    guard let after else {
      self = .undated
      return
    }
    let (first, second) = (before.hull, after.hull)
    if first == second {
      self = .requalified
    } else if first.lowerBound <= second.lowerBound, second.upperBound <= first.upperBound {
      self = .narrowed
    } else if second.lowerBound <= first.lowerBound, first.upperBound <= second.upperBound {
      self = .widened
    } else {
      self = first.overlaps(second) ? .shifted : .moved
    }
  }
}

extension Redating: CustomStringConvertible {
  /// What happened to the date, in words: "is dated more exactly".
  public var description: String {
    switch self {
    case .dated: "is dated now"
    case .undated: "has no date any more"
    case .narrowed: "is dated more exactly"
    case .widened: "is dated less exactly"
    case .shifted: "is dated otherwise, perhaps to the same time"
    case .moved: "is dated to another time"
    case .requalified: "is dated with another doubt"
    }
  }
}

extension Period {
  /// Every day on which it can have held, as written.
  fileprivate var hull: ClosedRange<Stay.Edge> {
    let stays = stays(believing: .everything).joined()
    let start = stays.map(\.starts.lowerBound).min() ?? .beginning
    let end = stays.map(\.ends.upperBound).max() ?? .end
    return start...max(start, end)
  }
}
