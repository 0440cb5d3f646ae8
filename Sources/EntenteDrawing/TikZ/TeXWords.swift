/// Text as TeX prints it unchanged.
enum TeXWords {
  /// The text with every character that means something to TeX escaped.
  ///
  /// Control characters are left out; line breaks and tabs become blanks.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&", "%", "$", "#", "_", "{", "}": result += "\\\(scalar)"
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      case "\\": result += "\\textbackslash{}"
      case "<": result += "\\textless{}"
      case ">": result += "\\textgreater{}"
      case "\"": result += "\\textquotedbl{}"
      case "[", "]": result += "{\(scalar)}"
      case "\u{A0}": result += "~"
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": result += " "
      case _ where scalar.properties.generalCategory == .control: continue
      default: result.unicodeScalars.append(scalar)
      }
    }
    // Two hyphens or two quotes in a row would become a dash or another quote.
    return result.replacing("--", with: "-{}-").replacing("--", with: "-{}-")
      .replacing("``", with: "`{}`").replacing("''", with: "'{}'")
  }

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
