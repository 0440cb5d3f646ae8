/// A number and the right form of its noun.
func counted(_ number: Int, _ singular: String, _ plural: String) -> String {
  "\(number) \(number == 1 ? singular : plural)"
}

extension Double {
  /// The value of a measure: a count as it is, anything else with four digits after the point.
  var valueText: String {
    self == rounded() && abs(self) < 1e9 && (self >= 1 || self == 0)
      ? formatted(decimals: 0) : formatted(decimals: 4)
  }

  /// The number with so many digits after the point.
  func formatted(decimals digits: Int) -> String {
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    guard isFinite, abs(self) < 1e12 else { return "\(self)" }
    let whole = Int((abs(self) * scale).rounded())
    let sign = self < 0 && whole > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let fraction = String(whole % Int(scale))
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return "\(sign)\(whole / Int(scale)).\(zeros)\(fraction)"
  }
}
