/// A sum of weights that no order of adding changes: whole numbers, in one of two types.
///
/// So a search for communities does not depend on the layout of the graph. Weights that are no whole
/// numbers are scaled and rounded to such, see ``CommunityNetwork``.
protocol WeightSum: BitwiseCopyable, Sendable, Comparable {
  static var zero: Self { get }
  static func + (left: Self, right: Self) -> Self
  static func - (left: Self, right: Self) -> Self
  init(wholeNumber: Double)
  var exactValue: Double { get }
}

/// Weights of less than 2³² in all.
struct WholeSum: WeightSum {
  var value: UInt32

  static let zero = WholeSum(value: 0)

  @inline(__always)
  static func + (left: Self, right: Self) -> Self { Self(value: left.value &+ right.value) }
  @inline(__always)
  static func - (left: Self, right: Self) -> Self { Self(value: left.value &- right.value) }
  @inline(__always)
  static func < (left: Self, right: Self) -> Bool { left.value < right.value }

  init(value: UInt32) {
    self.value = value
  }

  init(wholeNumber: Double) {
    value = UInt32(wholeNumber)
  }

  @inline(__always)
  var exactValue: Double { Double(value) }
}

/// Weights of less than 2⁵³ in all, which `Double` adds exactly.
extension Double: WeightSum {
  init(wholeNumber: Double) {
    self = wholeNumber
  }

  @inline(__always)
  var exactValue: Double { self }
}

/// The weights of arcs, parallel to their targets, without a look at memory where all are 1.
protocol ArcWeights {
  associatedtype Sum: WeightSum
  func weight(at arc: Int) -> Sum
}

/// Each arc weighs 1.
struct UnitWeights: ArcWeights {
  @inline(__always)
  func weight(at arc: Int) -> WholeSum { WholeSum(value: 1) }
}

/// Each arc has its weight in a column.
struct ColumnWeights<Sum: WeightSum>: ArcWeights {
  /// A column of the network, which outlives its view.
  let cells: Cells<Sum>

  @inline(__always)
  func weight(at arc: Int) -> Sum { cells[arc] }
}
