import Entente
import Graphviz

/// What sizes, colors or widths tell in a figure, for its legend and its caption.
struct ScaleKey {
  var channel: ScaleChannel

  /// What is told, in the language of the figure, with its unit.
  var name: String

  /// How it is made.
  var convention: String?

  /// Whether all have the same number.
  var isSameForAll = false

  /// Numbers and how far along the scale they are, from 0 to 1.
  var samples: [(label: String, share: Double)] = []

  /// Groups and their colors.
  var groups: [(label: String, color: DOT.Color)] = []
}

/// Numbers on the way from nothing, or from the least of them, to the greatest.
///
/// Shares grow with the square root, so that areas are as large as numbers.
struct NumberScale {
  let least: Double
  let greatest: Double

  /// The scale of some numbers; nothing where there are none.
  init?(_ values: some Collection<Double>) {
    guard let least = values.min(), let greatest = values.max() else { return nil }
    self.least = least >= 0 ? 0 : least
    self.greatest = greatest
  }

  /// How far a number is on the way; 1 where there is no way.
  func share(of value: Double) -> Double {
    // Halves keep the difference of the largest numbers finite.
    let (whole, part) = (greatest / 2 - least / 2, value / 2 - least / 2)
    guard whole > 0 else { return 1 }
    return min(1, max(0, part / whole)).squareRoot()
  }

  /// Three numbers to show: about the least that there is, the greatest, and one halfway on the page.
  func samples(of values: some Collection<Double>, mark: String) -> [(label: String, share: Double)]
  {
    // Where all are equal there is nothing between them.
    guard let first = values.min(), first < greatest else {
      return [(Self.text(of: greatest, mark: mark), share(of: greatest))]
    }
    let halfway = least + (greatest / 4 - least / 4)
    var shown: [(label: String, share: Double)] = []
    for value in [first, Self.rounded(halfway), greatest] {
      let label = Self.text(of: value, upTo: greatest, mark: mark)
      if !shown.contains(where: { $0.label == label }), value <= greatest {
        shown.append((label, share(of: value)))
      }
    }
    return shown.sorted { $0.share < $1.share }
  }

  /// The number with one digit that is not nought, or two from 1 on.
  private static func rounded(_ value: Double) -> Double {
    guard value.isFinite, value != 0 else { return value }
    var unit = 1.0
    while abs(value) >= 100 * unit { unit *= 10 }
    while abs(value) < unit, unit > 1e-12 { unit /= 10 }
    return (value / unit).rounded() * unit
  }

  /// The number as it stands on a scale: as fine as three digits of the greatest are, and what is
  /// finer than that is less than the finest.
  static func text(of value: Double, upTo greatest: Double, mark: String) -> String {
    let size = abs(greatest)
    guard value != value.rounded(), size >= 1e-4, size < 1e6 else {
      return text(of: value, mark: mark)
    }
    var (unit, decimals) = (1.0, 0)
    while size * unit < 99.5, decimals < 6 {
      unit *= 10
      decimals += 1
    }
    let rounded = (abs(value) * unit).rounded()
    if rounded == 0 {
      let finest = "0\(mark)\(String(repeating: "0", count: max(0, decimals - 1)))1"
      return "<\u{A0}" + (decimals == 0 ? "1" : finest)
    }
    return text(of: (value < 0 ? -rounded : rounded) / unit, mark: mark)
  }

  /// The number with three digits that are not nought.
  static func text(of value: Double, mark: String) -> String {
    if value == value.rounded(), abs(value) < 1e6 { return "\(Int(value))" }
    if abs(value) >= 1e6 || abs(value) < 1e-4 { return Self.scientific(value, mark: mark) }
    var decimals = 2
    var size = abs(value)
    while size < 1, decimals < 6 {
      size *= 10
      decimals += 1
    }
    if abs(value) >= 100 { decimals = 0 } else if abs(value) >= 10 { decimals = 1 }
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
    let number = Int((abs(value) * unit).rounded())
    let (whole, part) = (number / Int(unit), number % Int(unit))
    var digits = String(part)
    digits = String(repeating: "0", count: max(0, decimals - digits.count)) + digits
    while digits.last == "0" { digits.removeLast() }
    return (value < 0 ? "−" : "") + "\(whole)"
      + (digits.isEmpty || decimals == 0 ? "" : mark + digits)
  }

  private static func scientific(_ value: Double, mark: String) -> String {
    var exponent = 0
    var size = abs(value)
    while size >= 9.95 {
      size /= 10
      exponent += 1
    }
    while size < 0.995, size > 0 {
      size *= 10
      exponent -= 1
    }
    let tenths = Int((size * 10).rounded())
    let digits = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(mark)\(tenths % 10)"
    return "\(value < 0 ? "−" : "")\(digits)e\(exponent)"
  }
}
