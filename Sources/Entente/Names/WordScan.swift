/// The letters of a text, taken apart into words, with letters of the wrong script put right.
///
/// Letters and digits that touch are two words ("EXPO-2017" and "EXPO 2017" are alike); an
/// apostrophe after two letters and before two is a soft sign ("Gor'kiy"), else an elision.
struct WordScan {
  /// The letters of all words, one word after the other.
  private(set) var letters: [Unicode.Scalar] = []

  /// Where each word stands in the letters.
  private(set) var words: [Range<Int>] = []

  /// Whether each word touches an apostrophe, as in "d'administration".
  private(set) var isElided: [Bool] = []

  /// Whether each word had letters of the wrong script.
  private(set) var isRepaired: [Bool] = []

  /// Whether the text was read to its end.
  private(set) var isComplete = true

  /// How much of a text is taken apart: a name is shorter, and a question can be anything.
  static let letterLimit = 400
  static let wordLimit = 32

  /// Takes a text apart.
  ///
  /// - Complexity: O(*k*) in the length of the text, of which no more than 400 letters are read.
  init(_ text: String) {
    var scalars = Array(text.unicodeScalars.prefix(Self.letterLimit + 1))
    if scalars.count > Self.letterLimit {
      isComplete = false
      scalars.removeLast()
    }
    if scalars.contains(where: { (0x300..<0x370).contains($0.value) }) {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      scalars = Array(Folding.composed(String(view)).unicodeScalars)
    }
    split(scalars)
    isRepaired =
      LookAlikes.script(of: letters[...]) == .mixed
      ? LookAlikes.repair(&letters, words: words)
      : Array(repeating: false, count: words.count)
  }

  private mutating func split(_ scalars: [Unicode.Scalar]) {
    letters.reserveCapacity(scalars.count)
    var start = 0
    var isAfterDigit = false
    var isAfterApostrophe = false
    func sort(at position: Int) -> Sort {
      position < scalars.count ? Sort(of: scalars[position]) : .gap
    }
    func close(_ beforeApostrophe: Bool, _ scan: inout WordScan) {
      if scan.letters.count > start {
        scan.words.append(start..<scan.letters.count)
        scan.isElided.append(beforeApostrophe || isAfterApostrophe)
      }
      start = scan.letters.count
      isAfterApostrophe = beforeApostrophe
    }
    for position in scalars.indices {
      switch sort(at: position) {
      case .letter, .digit:
        let isDigit = sort(at: position) == .digit
        if isDigit != isAfterDigit { close(false, &self) }
        if words.count == Self.wordLimit {
          isComplete = false
          return
        }
        isAfterDigit = isDigit
        letters.append(scalars[position])
      case .mark: if letters.count > start { letters.append(scalars[position]) }
      case .apostrophe:
        let isSoftSign =
          letters.count - start >= 2 && !isAfterDigit && !isElision(letters[start...])
          && sort(at: position + 1) == .letter && sort(at: position + 2) == .letter
        if !isSoftSign { close(true, &self) }
      case .gap: close(false, &self)
      }
    }
    close(false, &self)
  }

  private func isElision(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    word.elementsEqual("qu".unicodeScalars) || word.elementsEqual("Qu".unicodeScalars)
  }
}

extension WordScan {
  /// What a scalar is to the division into words.
  private enum Sort {
    case letter, digit, mark, apostrophe, gap

    init(of scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x30...0x39: self = .digit
      case 0x27, 0x60, 0x2018, 0x2019, 0x2032: self = .apostrophe
      case 0x41...0x5A, 0x61...0x7A, 0x400...0x481, 0x48A...0x52F: self = .letter
      case 0..<0x80: self = .gap
      default:
        if scalar.properties.isAlphabetic {
          self = .letter
        } else if scalar.properties.numericType != nil {
          self = .digit
        } else {
          switch scalar.properties.generalCategory {
          case .nonspacingMark, .spacingMark: self = .mark
          default: self = .gap
          }
        }
      }
    }
  }
}
