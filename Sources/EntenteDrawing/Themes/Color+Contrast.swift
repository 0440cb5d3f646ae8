import Graphviz

extension DOT.Color {
  /// The parts of a color in shares of full light, as the screen is told them (sRGB); nothing where
  /// it is none of `#RRGGBB` and `#RRGGBBAA`, or where something shines through.
  var parts: (red: Double, green: Double, blue: Double)? {
    switch rawValue.lowercased() {
    case "white": return (1, 1, 1)
    case "black": return (0, 0, 0)
    default: break
    }
    let digits = rawValue.utf8.dropFirst()
    guard rawValue.hasPrefix("#"), digits.count == 6 || digits.count == 8,
      let number = UInt32(String(digits) ?? "", radix: 16)
    else { return nil }
    let color = digits.count == 6 ? number : number >> 8
    if digits.count == 8, number & 0xFF != 0xFF { return nil }
    func part(_ shift: UInt32) -> Double { Double(color >> shift & 0xFF) / 255 }
    return (part(16), part(8), part(0))
  }

  /// The relative luminance, from 0 for black to 1 for white (WCAG 2.2).
  var luminance: Double? {
    parts.map { parts in
      0.2126 * Self.light(parts.red) + 0.7152 * Self.light(parts.green)
        + 0.0722 * Self.light(parts.blue)
    }
  }

  /// How much a color stands out from another, from 1 to 21 (WCAG 2.2); 4.5 for text, 3 for lines.
  func contrast(with other: DOT.Color) -> Double? {
    guard let own = luminance, let its = other.luminance else { return nil }
    return (max(own, its) + 0.05) / (min(own, its) + 0.05)
  }

  /// Black or white, whichever stands out more: never less than 4.58.
  var ink: DOT.Color {
    (contrast(with: .black) ?? 21) >= (contrast(with: .white) ?? 1) ? .black : .white
  }

  /// The amount of light of a part of a color (IEC 61966-2-1).
  static func light(_ part: Double) -> Double {
    // The power is that of 2.4, which the standard library has no function for.
    part <= 0.04045 ? part / 12.92 : Self.power(of: (part + 0.055) / 1.055)
  }

  /// The power of 2.4: the square times the fifth root of the square.
  private static func power(of base: Double) -> Double {
    let square = base * base
    var root = 1.0
    for _ in 0..<40 { root -= (root - square / (root * root * root * root)) / 5 }
    return square * root
  }

  /// A color between two.
  static func mixed(_ low: DOT.Color, _ high: DOT.Color, share: Double) -> DOT.Color {
    guard let from = low.parts, let to = high.parts else { return share < 0.5 ? low : high }
    func part(_ one: Double, _ other: Double) -> UInt8 {
      UInt8(((one + (other - one) * min(max(share, 0), 1)) * 255).rounded())
    }
    return .rgb(part(from.red, to.red), part(from.green, to.green), part(from.blue, to.blue))
  }
}

extension [DOT.Color] {
  /// The color at a share of the way from the first to the last; white where there is none.
  func color(at share: Double) -> DOT.Color {
    guard let last else { return .white }
    guard count > 1 else { return last }
    let place = Swift.min(Swift.max(share, 0), 1) * Double(count - 1)
    let position = Swift.min(Int(place), count - 2)
    return .mixed(self[position], self[position + 1], share: place - Double(position))
  }
}
