/// The first letters of the words of a name, as sounds, so that ЕНУ and ENU are the same.
enum Acronym {
  /// The acronyms of a name: without words such as "of", and with them where that differs.
  static func all(of scan: WordScan) -> [[UInt8]] {
    var short: [UInt8] = []
    var long: [UInt8] = []
    for (word, isElided) in zip(scan.words, scan.isElided) {
      guard let sound = sound(of: scan.letters[word.lowerBound]) else { continue }
      long.append(sound)
      if !FunctionWords.contains(scan.letters[word], isElided: isElided) { short.append(sound) }
    }
    return (short.count == long.count ? [short] : [short, long]).filter { $0.count > 1 }
  }

  /// What a text abbreviates: a single word in capitals, or capitals alone: "E.N.A.".
  static func asked(_ scan: WordScan) -> [UInt8]? {
    guard scan.letters.count > 1, scan.letters.allSatisfy(\.properties.isUppercase),
      scan.words.count == 1 || scan.words.count == scan.letters.count
    else { return nil }
    return scan.letters.compactMap { sound(of: $0) }
  }

  /// How one letter by itself begins to sound.
  private static func sound(of letter: Unicode.Scalar) -> UInt8? {
    if letter.isASCII { return sounds[Int(letter.value)] }
    var writer = SoundWriter()
    var sounds: [UInt8] = []
    _ = writer.write([letter], to: &sounds)
    return sounds.first
  }

  private static let sounds: [UInt8?] = (0..<128).map { value in
    var writer = SoundWriter()
    var sounds: [UInt8] = []
    _ = writer.write([Unicode.Scalar(UInt8(value))], to: &sounds)
    return sounds.first
  }
}
