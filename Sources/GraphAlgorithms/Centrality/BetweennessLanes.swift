/// How many searches run side by side, and how their values lie in memory.
///
/// Searches of neighbors meet the same arcs, so eight or sixteen of them share the reading: a vertex
/// has a row of one number for each search, and a bit for each says which searches have reached it.
protocol BetweennessLanes {
  associatedtype Row: SIMD & BitwiseCopyable where Row.Scalar == Double
  associatedtype Bits: FixedWidthInteger & UnsignedInteger & BitwiseCopyable

  /// The number of searches.
  static var count: Int { get }

  /// Returns the row with zero in each lane whose bit is not set.
  static func masked(_ row: Row, _ bits: Bits, _ masks: Cells<SIMD8<UInt64>>) -> Row

  /// Returns the one row where a bit is set, and the other elsewhere.
  static func merged(
    _ row: Row, into other: Row, _ bits: Bits, _ masks: Cells<SIMD8<UInt64>>
  ) -> Row
}

/// Eight searches side by side: the row of a vertex is one cache line.
enum EightLanes: BetweennessLanes {
  static var count: Int { 8 }

  @inline(__always)
  static func masked(
    _ row: SIMD8<Double>, _ bits: UInt8, _ masks: Cells<SIMD8<UInt64>>
  ) -> SIMD8<Double> {
    unsafeBitCast(
      unsafeBitCast(row, to: SIMD8<UInt64>.self) & masks[Int(bits)], to: SIMD8<Double>.self)
  }

  @inline(__always)
  static func merged(
    _ row: SIMD8<Double>, into other: SIMD8<Double>, _ bits: UInt8, _ masks: Cells<SIMD8<UInt64>>
  ) -> SIMD8<Double> {
    let mask = masks[Int(bits)]
    return unsafeBitCast(
      (unsafeBitCast(row, to: SIMD8<UInt64>.self) & mask)
        | (unsafeBitCast(other, to: SIMD8<UInt64>.self) & ~mask),
      to: SIMD8<Double>.self)
  }
}

/// Sixteen searches side by side, where their rows fit in the caches.
enum SixteenLanes: BetweennessLanes {
  static var count: Int { 16 }

  @inline(__always)
  static func masked(
    _ row: SIMD16<Double>, _ bits: UInt16, _ masks: Cells<SIMD8<UInt64>>
  ) -> SIMD16<Double> {
    SIMD16(
      lowHalf: EightLanes.masked(row.lowHalf, UInt8(truncatingIfNeeded: bits), masks),
      highHalf: EightLanes.masked(row.highHalf, UInt8(truncatingIfNeeded: bits >> 8), masks))
  }

  @inline(__always)
  static func merged(
    _ row: SIMD16<Double>, into other: SIMD16<Double>, _ bits: UInt16,
    _ masks: Cells<SIMD8<UInt64>>
  ) -> SIMD16<Double> {
    SIMD16(
      lowHalf: EightLanes.merged(
        row.lowHalf, into: other.lowHalf, UInt8(truncatingIfNeeded: bits), masks),
      highHalf: EightLanes.merged(
        row.highHalf, into: other.highHalf, UInt8(truncatingIfNeeded: bits >> 8), masks))
  }
}

/// For each byte the row in which the lanes of its bits are all ones.
enum BetweennessMasks {
  static func column() -> Column<SIMD8<UInt64>> {
    let column = Column<SIMD8<UInt64>>(count: 256)
    for byte in 0..<256 {
      var mask = SIMD8<UInt64>.zero
      for lane in 0..<8 where byte >> lane & 1 == 1 { mask[lane] = .max }
      column.cells[byte] = mask
    }
    return column
  }
}
