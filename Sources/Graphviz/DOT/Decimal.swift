/// A number as DOT takes it: the shortest digits that give it back, no exponent, a point in any
/// locale.
///
/// Graphviz reads `1e9` as the two words `1` and `e9`. What is not finite is no number and gives
/// "0"; the renderer refuses it before.
func decimal(_ number: Double) -> String {
  guard number.isFinite else { return "0" }
  if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
  let text = number.description
  guard let mark = text.firstIndex(where: { $0 == "e" || $0 == "E" }),
    let exponent = Int(text[text.index(after: mark)...])
  else { return text }
  return shifted(text[..<mark], by: exponent)
}

/// The digits of "-1.25" with the point moved: by 3 to "-1250", by -3 to "-0.00125".
private func shifted(_ mantissa: Substring, by exponent: Int) -> String {
  let sign = mantissa.hasPrefix("-") ? "-" : ""
  let parts = mantissa.drop { $0 == "-" }.split(separator: ".")
  let digits = parts.joined()
  let point = (parts.first?.count ?? 0) + exponent
  if point <= 0 {
    return sign + "0." + String(repeating: "0", count: -point) + trimmed(digits)
  }
  if point >= digits.count {
    return sign + digits + String(repeating: "0", count: point - digits.count)
  }
  return sign + digits.prefix(point) + "." + trimmed(String(digits.dropFirst(point)))
}

private func trimmed(_ digits: String) -> String {
  var digits = digits
  while digits.count > 1, digits.hasSuffix("0") { digits.removeLast() }
  return digits
}
