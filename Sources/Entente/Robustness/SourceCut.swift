/// The fewest sources whose rejection leaves no way between two entities.
///
/// "This connection rests on one article." A relation falls if all that vouch for it are rejected; one
/// that nobody vouches for rests on no source and cannot fall.
public struct SourceCut: Sendable, Hashable {
  /// The smallest sets of sources, each in the order of the data; none where ``uncitedWay`` leads there.
  ///
  /// Where the search was given up, it is one set that parts the two and may not be the smallest.
  public let sets: [[Source.ID]]

  /// Whether no set is smaller than those found.
  public let isExact: Bool

  /// Whether ``sets`` are all of their size.
  public let isComplete: Bool

  /// How many sources must be rejected at least.
  public let atLeast: Int

  /// A way whose every step is carried by a relation that nobody vouches for: no rejection parts the two.
  public let uncitedWay: Path?
}

extension SourceCut {
  /// How many sources the smallest set found has.
  public var size: Int? { sets.first?.count }
}
