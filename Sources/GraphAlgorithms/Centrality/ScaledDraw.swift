/// A draw among things that come one after the other, each as likely as its weight says.
///
/// A weight is a number of at least 1 times a power of ``unit``, so that weights may be far out of the
/// range of a `Double`.
struct ScaledDraw {
  static let unit = 0x1p300

  private var total = 0.0
  private var scale: UInt32 = 0

  /// Returns whether the next thing replaces what was drawn so far; the first always does.
  @inline(__always)
  mutating func takes(_ weight: Double, scale: UInt32, _ random: inout RandomNumbers) -> Bool {
    var weight = weight
    if scale > self.scale {
      total = Self.shrunk(total, by: scale &- self.scale)
      self.scale = scale
    } else if scale < self.scale {
      weight = Self.shrunk(weight, by: self.scale &- scale)
    }
    let isFirst = total == 0
    total += weight
    return isFirst || random.nextFraction() * total < weight
  }

  /// Returns a number divided by a power of ``unit``; a fourth power leaves nothing that would count.
  @inline(__always)
  static func shrunk(_ number: Double, by scale: UInt32) -> Double {
    switch scale {
    case 1: number * 0x1p-300
    case 2: number * 0x1p-600
    case 3: number * 0x1p-900
    default: 0
    }
  }
}
