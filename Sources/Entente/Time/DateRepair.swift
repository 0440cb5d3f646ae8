/// Guesses what a text that is no date was meant to say.
enum DateRepair {
  /// Spellings to try, the likeliest first.
  static func candidates(for text: String) -> [String] {
    let lowered = text.lowercased()
    let tight = String(text.filter { !$0.isWhitespace })
    let numbers = text.split { !("0"..."9").contains($0) }.map(String.init)
    var candidates = tight == text ? [] : [tight]
    if let first = text.first, first == "[" || first == "{" {
      candidates.append(tight.replacing("/", with: "..").replacing(";", with: ","))
      candidates.append(tight + (first == "[" ? "]" : "}"))
      return candidates
    }
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    if halves.count == 2, !halves.contains(where: { $0.utf8.count <= 2 && Int($0) != nil }) {
      let ends = [end(String(halves[0]), isLast: false), end(String(halves[1]), isLast: true)]
      candidates.append(ends.joined(separator: "/"))
    }
    candidates += olderNotation(tight)
    candidates += DateWords.candidates(for: lowered, numbers)
    candidates += clock(text, tight)
    return candidates + grouped(numbers, in: text)
  }

  /// An end of an interval, repaired on its own.
  private static func end(_ half: String, isLast: Bool) -> String {
    let word = half.lowercased().filter { !$0.isWhitespace }
    if ["unknown", "?", "??", "????"].contains(word) { return "" }
    let isOpen = ["open", "present", "now", "today", "ongoing", "...", "…", "9999", "∞"]
    if isOpen.contains(word), isLast || word == "open" { return ".." }
    if (try? Period(half)) != nil || half == ".." || half.isEmpty { return half }
    return candidates(for: half).first { (try? Period($0)) != nil } ?? half
  }

  /// Digits that stand in the order of another habit.
  private static func grouped(_ numbers: [String], in text: String) -> [String] {
    var candidates: [String] = []
    let widths = numbers.map(\.count)
    switch widths.count {
    case 1 where widths[0] == 8:
      candidates.append(
        [numbers[0].prefix(4), numbers[0].dropFirst(4).prefix(2), numbers[0].suffix(2)]
          .joined(separator: "-"))
    case 1 where widths[0] == 4:
      if "-–—".contains(text.last ?? " ") { candidates.append(numbers[0] + "/..") }
      if text.hasPrefix("Y") || text.hasPrefix("+") { candidates.append(numbers[0]) }
    case 2 where widths == [4, 4]:
      candidates.append(numbers.joined(separator: "/"))
    case 2 where widths[0] == 4 && widths[1] <= 2:
      candidates.append("\(numbers[0])-\(two(numbers[1]))")
      let end = "\(numbers[0].prefix(2))\(two(numbers[1]))"
      if end > numbers[0] { candidates.append("\(numbers[0])/\(end)") }
    case 2 where widths[0] <= 2 && widths[1] == 4:
      candidates.append("\(numbers[1])-\(two(numbers[0]))")
    case 3 where widths[0] == 4:
      candidates.append([numbers[0], two(numbers[1]), two(numbers[2])].joined(separator: "-"))
      candidates.append([numbers[0], two(numbers[2]), two(numbers[1])].joined(separator: "-"))
    case 3 where widths[2] == 4:
      candidates.append([numbers[2], two(numbers[1]), two(numbers[0])].joined(separator: "-"))
      candidates.append([numbers[2], two(numbers[0]), two(numbers[1])].joined(separator: "-"))
    case 4 where widths == [4, 2, 4, 2], 6 where widths == [4, 2, 2, 4, 2, 2]:
      let half = numbers.count / 2
      candidates.append(
        numbers.prefix(half).joined(separator: "-") + "/"
          + numbers.suffix(half).joined(separator: "-"))
    default: break
    }
    return candidates
  }

  /// The signs of the draft of 2012 and of library catalogues: `199u`, `199x`, `19??`, `1901?~`, `y17e7`.
  private static func olderNotation(_ text: String) -> [String] {
    var candidates = [
      text.replacing("?~", with: "%").replacing("~?", with: "%"),
      String(text.map { $0 == "u" || $0 == "x" || $0 == "U" ? "X" : $0 }),
      text.uppercased(),
      String(text.map { "-–—−‐‑".contains($0) ? "-" : $0 }),
    ]
    if text.count == 4, text.hasSuffix("?") {
      candidates.insert(String(text.map { $0 == "?" ? "X" : $0 }), at: 0)
    }
    return candidates.filter { $0 != text }
  }

  /// A time of day without the T, without seconds or with parts of a second.
  private static func clock(_ text: String, _ tight: String) -> [String] {
    guard tight.contains(":") else { return [] }
    let joined = text.split(whereSeparator: \.isWhitespace).joined(separator: "T")
    let whole = joined.prefix { $0 != "." && $0 != "," }
    return [joined, joined + ":00", String(whole), String(joined.prefix(10))]
  }

  static func two(_ digits: String) -> String {
    digits.count == 1 ? "0" + digits : digits
  }
}
