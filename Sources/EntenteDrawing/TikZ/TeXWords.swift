/// Comments, names and numbers as TeX reads them.
enum TeXWords {
  /// A comment of one line: nothing in it ends the line.
  static func comment(_ text: String) -> String {
    let shown = text.unicodeScalars.map { scalar -> Character in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: " "
      default: Character(scalar)
      }
    }
    return shown.isEmpty ? "%" : "% " + String(shown)
  }

  /// A name of letters, digits and hyphens, for coordinates, styles and labels.
  static func name(_ text: String) -> String {
    String(
      text.unicodeScalars.map { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
          ? Character(scalar) : "-"
      })
  }

  /// A length or a place in big points, to the tenth.
  static func tenths(_ number: Double) -> String { decimal(number, places: 1) }

  /// A width of a line in big points, to the hundredth.
  static func hundredths(_ number: Double) -> String { decimal(number, places: 2) }

  private static func decimal(_ number: Double, places: Int) -> String {
    let factor = places == 1 ? 10 : 100
    // TeX' largest length is 16,383 points.
    let bounded = number.isFinite ? min(max(number, -16_000), 16_000) : 0
    let units = Int((bounded * Double(factor)).rounded())
    let (whole, rest) = (abs(units) / factor, abs(units) % factor)
    var digits = String(rest)
    while digits.count < places { digits = "0" + digits }
    while digits.hasSuffix("0") { digits.removeLast() }
    return (units < 0 ? "-" : "") + String(whole) + (digits.isEmpty ? "" : "." + digits)
  }
}
