/// SplitMix64: random numbers that are the same for the same seed on every machine.
///
/// The methods of the standard library that take a generator promise nothing about which numbers
/// they draw, so bounds and order are drawn here too.
///
/// Steele, G. L., Lea, D. and Flood, C. H. (2014). Fast splittable pseudorandom number generators.
/// *OOPSLA*, 453–472. Lemire, D. (2019). Fast random integer generation in an interval. *ACM
/// Transactions on Modeling and Computer Simulation* 29(1), 3.
struct RandomNumbers: Sendable {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Returns 64 random bits.
  @inline(__always)
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// Returns one of the numbers below a bound, each as likely as any other.
  @inline(__always)
  mutating func next(below bound: UInt32) -> UInt32 {
    precondition(bound > 0, "No number is below 0.")
    let bound = UInt64(bound)
    var product = (next() >> 32) &* bound
    if product & 0xFFFF_FFFF < bound {
      // Of the 2³² draws, as many are refused as are left over when all are dealt out evenly.
      let surplus = (1 << 32) % bound
      while product & 0xFFFF_FFFF < surplus { product = (next() >> 32) &* bound }
    }
    return UInt32(truncatingIfNeeded: product >> 32)
  }

  /// Returns a number from 0 up to, but not including, 1.
  @inline(__always)
  mutating func nextFraction() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Brings the first cells into a random order, each order as likely as any other.
  mutating func shuffle<Element>(_ cells: Cells<Element>, _ count: Int) {
    var last = count &- 1
    while last > 0 {
      let other = Int(next(below: UInt32(truncatingIfNeeded: last &+ 1)))
      let element = cells[last]
      cells[last] = cells[other]
      cells[other] = element
      last &-= 1
    }
  }
}
