/// How long a path is: whole numbers where they fit in 32 bits, which is faster, or else `Double`s.
protocol ArcLength: Comparable, BitwiseCopyable, Sendable {
  static var zero: Self { get }
  /// Longer than any path.
  static var unreached: Self { get }
  static func sum(_ left: Self, _ right: Self) -> Self
  /// Makes a limit that no path of this length exceeds.
  init(limit: Double)
  var inDoubles: Double { get }
  static func values(_ distances: [Self]) -> WeightedDistances.Values
}

extension UInt32: ArcLength {
  static var unreached: UInt32 { .max }

  @inline(__always)
  static func sum(_ left: UInt32, _ right: UInt32) -> UInt32 { left &+ right }

  init(limit: Double) { self = UInt32(exactly: limit.rounded(.down)) ?? .max }

  var inDoubles: Double { Double(self) }

  static func values(_ distances: [UInt32]) -> WeightedDistances.Values { .whole(distances) }
}

extension Double: ArcLength {
  static var unreached: Double { .infinity }

  @inline(__always)
  static func sum(_ left: Double, _ right: Double) -> Double { left + right }

  init(limit: Double) { self = limit }

  var inDoubles: Double { self }

  static func values(_ distances: [Double]) -> WeightedDistances.Values { .real(distances) }
}

/// How long each arc is, by its position in the rows.
protocol ArcLengths {
  associatedtype Length: ArcLength

  /// Whether all arcs are equally long, and longer than nothing.
  static var isUniform: Bool { get }

  /// Makes the lengths of arcs from weights of the type they are for.
  init?(_ weights: WeightColumn)

  subscript(arc: Int) -> Length { get }
}

extension ArcLengths {
  static var isUniform: Bool { false }
}

/// Every arc is one step long.
struct UnitLengths: ArcLengths {
  static var isUniform: Bool { true }

  init() {}

  init?(_ weights: WeightColumn) {}

  @inline(__always)
  subscript(arc: Int) -> UInt32 { 1 }
}

/// Weights that are whole numbers, when no path is longer than 32 bits can say.
struct WholeLengths<Weight: ArcWeight & FixedWidthInteger>: ArcLengths {
  let weights: Cells<Weight>

  init(weights: Cells<Weight>) {
    self.weights = weights
  }

  init?(_ weights: WeightColumn) {
    guard let column = Weight.column(of: weights) else { return nil }
    self.weights = column.cells
  }

  @inline(__always)
  subscript(arc: Int) -> UInt32 { UInt32(truncatingIfNeeded: weights[arc]) }
}

/// Any other weights.
struct RealLengths<Weight: ArcWeight>: ArcLengths {
  let weights: Cells<Weight>

  init(weights: Cells<Weight>) {
    self.weights = weights
  }

  init?(_ weights: WeightColumn) {
    guard let column = Weight.column(of: weights) else { return nil }
    self.weights = column.cells
  }

  @inline(__always)
  subscript(arc: Int) -> Double { weights[arc].length }
}

/// A type that weights of arcs are kept in.
protocol ArcWeight: BitwiseCopyable {
  var length: Double { get }
  /// A number that is in order as the weights are.
  var sortKey: UInt64 { get }
  /// Returns the column of weights, if they are of this type.
  static func column(of weights: WeightColumn) -> Column<Self>?
}

extension UInt16: ArcWeight {
  var length: Double { Double(self) }
  var sortKey: UInt64 { UInt64(self) }

  static func column(of weights: WeightColumn) -> Column<UInt16>? {
    if case .short(let column) = weights { column } else { nil }
  }
}

extension UInt32: ArcWeight {
  var length: Double { Double(self) }
  var sortKey: UInt64 { UInt64(self) }

  static func column(of weights: WeightColumn) -> Column<UInt32>? {
    if case .whole(let column) = weights { column } else { nil }
  }
}

extension Float: ArcWeight {
  var length: Double { Double(self) }
  // Adding zero makes the one negative number a weight can be, -0, equal to 0 bit by bit.
  var sortKey: UInt64 { UInt64((self + 0).bitPattern) }

  static func column(of weights: WeightColumn) -> Column<Float>? {
    if case .single(let column) = weights { column } else { nil }
  }
}

extension Double: ArcWeight {
  var length: Double { self }
  var sortKey: UInt64 { (self + 0).bitPattern }

  static func column(of weights: WeightColumn) -> Column<Double>? {
    if case .double(let column) = weights { column } else { nil }
  }
}
