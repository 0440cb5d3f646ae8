#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The natural logarithm.
func naturalLogarithm(_ number: Double) -> Double { log(number) }

/// The number e to the power of minus a number.
func expOfMinus(_ number: Double) -> Double { exp(-number) }
