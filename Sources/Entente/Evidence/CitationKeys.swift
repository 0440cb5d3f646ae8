/// Names for sources that every bibliography program takes as keys.
///
/// A key has Latin letters, digits and `- . : +` only: an identifier of these is its own key, every
/// other character becomes a hyphen, and what is then taken already gets a number. Capitals and
/// small letters are the same, as they are for BibTeX.
struct CitationKeys {
  /// The identifiers that are their own keys, by their small letters.
  private var owners: [String: Source.ID] = [:]

  private var taken: Set<String>

  /// The last number given to what begins alike, so that many such sources take no longer.
  private var numbers: [String: Int] = [:]

  /// Keeps the identifiers that are keys as they are for their own sources.
  init(for sources: [Source]) {
    for source in sources where Self.isKey(source.id.rawValue) {
      let letters = source.id.rawValue.lowercased()
      if owners[letters] == nil { owners[letters] = source.id }
    }
    taken = Set(owners.keys)
  }

  /// The key of the next source.
  mutating func key(of source: Source) -> String {
    let id = source.id.rawValue
    if owners[id.lowercased()] == source.id { return id }
    let letters = id.unicodeScalars.map { Self.isKeyLetter($0) ? Character($0) : "-" }
    var stem = String(letters.drop { $0 == "-" })
    if stem.allSatisfy({ $0 == "-" }) { stem = "source" }
    var key = stem
    while !taken.insert(key.lowercased()).inserted {
      let number = numbers[stem.lowercased(), default: 1] + 1
      numbers[stem.lowercased()] = number
      key = "\(stem)-\(number)"
    }
    return key
  }

  private static func isKey(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.allSatisfy(isKeyLetter) && !text.hasPrefix("-")
  }

  private static func isKeyLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", ":", "+": true
    default: false
    }
  }
}
