/// Guesses what a text that is no date was meant to say.
enum DateRepair {
  /// Spellings to try, the likeliest first.
  static func candidates(for text: String) -> [String] {
    var candidates: [String] = []
    let numbers = text.split { !("0"..."9").contains($0) }.map(String.init)
    let lowered = text.lowercased()
    let isApproximate = ["circa", "ca", "c.", "about", "around", "vers", "около"]
      .contains { lowered.hasPrefix($0) }
    if isApproximate, let year = numbers.first, numbers.count == 1 { candidates.append(year + "~") }
    if numbers.count == 3, numbers[0].count == 4 {
      candidates.append([numbers[0], two(numbers[1]), two(numbers[2])].joined(separator: "-"))
    }
    if numbers.count == 3, numbers[2].count == 4 {
      candidates.append([numbers[2], two(numbers[1]), two(numbers[0])].joined(separator: "-"))
      candidates.append([numbers[2], two(numbers[0]), two(numbers[1])].joined(separator: "-"))
    }
    if numbers.count == 2, numbers[0].count == 4, numbers[1].count == 4 {
      candidates.append(numbers.joined(separator: "/"))
    }
    if numbers.count == 2, numbers[0].count == 4, numbers[1].count <= 2 {
      candidates.append("\(numbers[0])-\(two(numbers[1]))")
      candidates.append("\(numbers[0])/\(numbers[0].prefix(2))\(two(numbers[1]))")
    }
    if numbers.count == 2, numbers[1].count == 4, numbers[0].count <= 2 {
      candidates.append("\(numbers[1])-\(two(numbers[0]))")
    }
    return candidates
  }

  private static func two(_ digits: String) -> String {
    digits.count == 1 ? "0" + digits : digits
  }
}
