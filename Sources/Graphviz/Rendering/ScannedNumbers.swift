#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The numbers at the beginning of a text, with commas between, as C's `sscanf` reads them for
/// Graphviz: blanks before a number do not count, and what is behind the last one is not looked at.
struct ScannedNumbers {
  /// The numbers that are there, as many as were asked for or fewer.
  let numbers: [Double]
  /// What follows the last one directly; nil at the end.
  let next: UInt8?

  init(_ text: String, atMost count: Int) {
    var numbers: [Double] = []
    var next: UInt8?
    text.withCString { start in
      var place = start
      while numbers.count < count {
        var end: UnsafeMutablePointer<CChar>?
        let number = strtod(place, &end)
        guard let end = end.map({ UnsafePointer($0) }), end != place else { return }
        numbers.append(number)
        next = end.pointee == 0 ? nil : UInt8(bitPattern: end.pointee)
        guard next == UInt8(ascii: ",") else { return }
        place = end + 1
      }
    }
    self.numbers = numbers
    self.next = next
  }

  /// The first number alone.
  static func first(in text: String) -> Double? { Self(text, atMost: 1).numbers.first }
}
