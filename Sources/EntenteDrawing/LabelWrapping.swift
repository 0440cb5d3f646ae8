/// Breaks names into lines of about the same length.
enum LabelWrapping {
  /// The name in as few lines as a width allows, and those as even as can be.
  ///
  /// A number at the end stays with the word before it, and a short word at the beginning with the
  /// one after it: "Rennes 2" and "La Francophonie" are not broken.
  ///
  /// - Complexity: O(*w* · *k*) for a name of *k* characters and a width of *w*.
  static func lines(of name: String, width: Int = 18) -> [String] {
    let words = joinedBeginning(
      joinedNumbers(
        shortened(name, to: longestName).split { $0 != "\u{A0}" && $0.isWhitespace }.flatMap {
          pieces(of: $0, width: max(32, 2 * width))
        }))
    let loose = broken(words, width)
    // The narrowest width that needs no more lines is the most even one.
    var narrow = width
    while narrow > 1, broken(words, narrow - 1).count == loose.count { narrow -= 1 }
    return broken(words, narrow)
  }

  /// The letters of the longest name that is drawn in full.
  private static let longestName = 400

  /// The beginning of a text for which no figure has room; the files beside a figure have it all.
  static func shortened(_ text: String, to count: Int) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > count else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(count - 1))) + "…"
  }

  /// A word, or the pieces of one that would make the whole figure small.
  static func pieces(of word: Substring, width: Int) -> [String] {
    guard word.count > width else { return [String(word)] }
    var pieces: [String] = []
    var rest = word
    while rest.count > width {
      pieces.append(String(rest.prefix(width - 1)) + "-")
      rest = rest.dropFirst(width - 1)
    }
    return pieces + [String(rest)]
  }

  private static func joinedNumbers(_ words: [String]) -> [String] {
    guard words.count > 1, let last = words.last, last.count <= 4, last.allSatisfy(\.isNumber)
    else { return words }
    return words.dropLast(2) + ["\(words[words.count - 2])\u{A0}\(last)"]
  }

  /// A short word alone on the first line looks lost.
  private static func joinedBeginning(_ words: [String]) -> [String] {
    guard words.count > 1, words[0].count <= 3, words[0].allSatisfy(\.isLetter),
      words[0].count + 1 + words[1].count <= longestBeginning
    else { return words }
    return ["\(words[0]) \(words[1])"] + words.dropFirst(2)
  }

  /// The number of characters up to which two words make an ordinary line.
  private static let longestBeginning = 15

  private static func broken(_ words: [String], _ width: Int) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(word)
      }
    }
    return lines
  }
}
