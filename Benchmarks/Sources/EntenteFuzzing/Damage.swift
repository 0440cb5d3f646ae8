/// Damages the bytes of a file, the same way for the same seed.
struct Damage {
  private var generator: Numbers

  init(seed: UInt64) { generator = Numbers(state: seed) }

  /// Returns a number from 0 up to, but not including, a bound.
  mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }

  /// Returns the bytes with a few changes, at times with a part of another file.
  mutating func applied(to bytes: [UInt8], and other: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<number(below: 6) {
      let place = number(below: bytes.count + 1)
      let end = min(bytes.count, place + number(below: 40))
      switch number(below: 7) {
      case 0: bytes.insert(UInt8(number(below: 256)), at: place)
      case 1 where place < end: bytes[place] ^= 1 << UInt8(number(below: 8))
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: number(below: bytes.count + 1))
      case 4: bytes.removeSubrange(place...)
      case 5:
        let start = number(below: other.count + 1)
        bytes.insert(contentsOf: other[start...].prefix(number(below: 300)), at: place)
      default:
        let word = Self.words[number(below: Self.words.count)]
        let count = number(below: 20) == 0 ? number(below: 400) : 1
        bytes.insert(contentsOf: repeatElement(word.utf8, count: count).joined(), at: place)
      }
    }
    return bytes
  }

  /// Dates of every form.
  static let dates = [
    "2013", "2013-04", "2013-04-05", "2013-04-05T10:11:12Z", "199X", "20XX-12-XX", "2013?", "~2013",
    "2013-?04-~05", "2013%", "../2013", "2013/..", "/2013", "1994-05/2001~", "[1992,1995..1997]",
    "{1992-01,1993}", "[..1984]", "Y-17E7", "Y17101E4S3", "1950S2", "-0044-03-15", "2013-21",
    "2013-36",
    "156X?/-0003", "{2013/2014,..1990}",
  ]

  /// What means something in one of the formats, or upsets careless readers.
  private static let words = [
    "[", "]", "{", "}", ",", ": ", ":", " #", "- ", "-", "'", "\"", "\\", "\n", "\r\n", "\r", "\t",
    "  ", "|", ">", "&a", "*a", "!!", "%", "@", "`", "? ", "---\n", ";", "\\;", "\"\"", "''", "=",
    "\u{0}", "\u{1B}[31m", "\u{85}", "\u{2028}", "\u{202E}", "\u{FEFF}", "e\u{301}", "🇰🇿", "ұ",
    "\\u0000", "\\ud83d", "\\x41", "entente: 1\n", "entities:\n", "relations:\n", "same:\n",
    "vocabulary: ", "kind: state", "name: ", "when: 2013/..", "[1992,1995]", "Y-17E7", "null",
    "true", "1e308", "-0", "17/09/2013", "sep=;\n", "from,to\n", "# allow: W101 reason\n",
    "->", "--", "<", "+", "/*", "*/", "//", "\\\"", "\\\n", "graph", "digraph {", "strict ", "node",
    "edge", "subgraph ", "subgraph cluster_x {", "1a", "-.5", "key=", "rank=same", "charset=latin1",
  ]
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers for the same seed on every machine.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
