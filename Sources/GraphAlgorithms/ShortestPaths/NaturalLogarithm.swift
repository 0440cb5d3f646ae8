#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Logarithms of numbers that are too large for their type.
enum NaturalLogarithm {
  /// Returns the natural logarithm of a number times 2 to the power of an exponent.
  static func of(_ number: Double, exponent: Int) -> Double {
    log(number) + Double(exponent) * log(2)
  }
}
