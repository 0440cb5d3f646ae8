internal import CGraphvizShims

/// The numbers at the beginning of a text, with commas between, as Graphviz reads them: by C's
/// `sscanf`, which `strtod` does not equal.
struct ScannedNumbers {
  /// The numbers that are there, as many as were asked for or fewer.
  let numbers: [Double]
  /// What follows the last one directly, where there are as many as were asked for; nil at the end.
  let next: UInt8?

  /// - Parameters:
  ///   - text: The text.
  ///   - count: How many numbers to read, at most three.
  init(_ text: String, atMost count: Int) {
    var numbers = [0.0, 0, 0]
    var next: CChar = 0
    let found = gvshim_scan(text, Int32(count), &numbers, &next)
    self.numbers = Array(numbers.prefix(Int(found)))
    self.next = next == 0 ? nil : UInt8(bitPattern: next)
  }
}
