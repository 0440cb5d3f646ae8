#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Natural logarithms, of which the standard library has none.
enum NaturalLogarithm {
  /// Returns the logarithm of a number times 2 to the power of an exponent, which together may be more
  /// than a `Double` holds.
  static func of(_ number: Double, exponent: Int = 0) -> Double {
    log(number) + Double(exponent) * log(2)
  }
}
