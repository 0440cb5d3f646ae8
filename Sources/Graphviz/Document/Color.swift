extension DOT {
  /// A color: `#RRGGBB`, `#RRGGBBAA` or one of Graphviz' names.
  ///
  /// ```swift
  /// node.fillColor = "#CCEEFF"
  /// edge.color = .rgb(0, 114, 178, alpha: 64)   // "#0072B240"
  /// ```
  public struct Color: Word {
    /// The word as Graphviz spells it.
    public let rawValue: String

    /// A color as Graphviz spells it.
    public init(_ rawValue: String) { self.rawValue = rawValue }

    /// A color by its parts, and by how much of what lies beneath it hides.
    public static func rgb(_ red: UInt8, _ green: UInt8, _ blue: UInt8, alpha: UInt8 = 255) -> Color
    {
      let parts = alpha == 255 ? [red, green, blue] : [red, green, blue, alpha]
      return Color("#" + parts.map(hexadecimal).joined())
    }

    /// Black.
    public static let black = Color("#000000")
    /// White, for backgrounds that hide lines.
    public static let white = Color("#FFFFFF")
    /// No paint at all.
    public static let transparent = Color("transparent")
  }
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return byte < 16 ? "0" + digits : digits
}
