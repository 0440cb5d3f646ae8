import Entente
import EntenteTestSupport
import Testing

@Suite struct RegisterTests {
  @Test(arguments: [
    ("orcid", "0000-0002-1825-0097"), ("orcid", "0000000218250097"),
    ("orcid", "https://orcid.org/0000-0001-5109-3700"), ("orcid", "0000-0002-1694-233X"),
    ("isni", "0000 0001 2103 2683"), ("isni", "0000000121032683"),
    ("isni", "https://isni.org/isni/0000000121032683"),
    ("ror", "02feahw73"), ("ror", "https://ror.org/015m7wh34"), ("ror", "05dxps055"),
    ("lei", "5493001KJTIIGC8Y1R12"), ("lei", "HWUPKR0MPOU8FGXBT394"),
    ("issn", "0378-8733"), ("issn", "2434-561X"), ("issn", "1434-6028, 1434-6036"),
    ("isbn", "978-2-07-036822-8"), ("isbn", "9780306406157"), ("isbn", "0-306-40615-2"),
    ("isbn", "0-8044-2957-X"), ("isbn", "978 2 07 036822 8"), ("isbn", "9780306406157 0306406152"),
    ("doi", "10.32523/2616-6887/2021-134-1-16-22"), ("doi", "https://doi.org/10.1000/182"),
    ("doi", "10.1000.10/123"), ("url", "https://unesco.org/en?x=1"), ("url", "HTTP://example.org"),
    ("iso", "KZ"), ("iso", "KAZ"), ("iso", "FRA"), ("cow", "705"), ("cow", "KZK"), ("gw", "220"),
    ("wd", "Q232"), ("wikidata", "https://www.wikidata.org/wiki/Q142"), ("viaf", "56610427"),
    ("gnd", "118540238"), ("gnd", "4031483-2"), ("gnd", "16105120-X"), ("grid", "grid.4444.0"),
    ("erasmus-pic", "999895789"), ("unesco-chair", "431"), ("geonames", "1526384"),
    ("ORCID", "0000-0002-1825-0097"), ("my-own", "anything"),
  ])
  func `a register admits its identifiers`(register: String, identifier: String) {
    #expect(Register(register).admits(identifier))
  }

  @Test(arguments: [
    ("orcid", "0000-0002-1825-0098"), ("orcid", "0000-0002-1825-009"), ("orcid", ""),
    ("orcid", "00000-002-1825-0097"), ("orcid", "X000-0002-1825-0097"),
    ("isni", "0000 0001 2103 2684"), ("ror", "02feahw74"), ("ror", "12feahw73"),
    ("ror", "02feahu73"), ("ror", "02FEAHW73"), ("ror", "https://ror.org/"),
    ("lei", "5493001KJTIIGC8Y1R13"), ("lei", "5493001kjtiigc8y1r12"), ("issn", "0378-8734"),
    ("issn", "0378-873"), ("issn", "X378-8733"), ("issn", ""), ("issn", ","),
    ("isbn", "978-2-07-036822-9"), ("isbn", "9770306406157"), ("isbn", "0-306-40615-3"),
    ("isbn", "X-306-40615-2"), ("doi", "10.1000"), ("doi", "10.1000/"), ("doi", "11.1000/182"),
    ("doi", "10.100/182"), ("doi", "10.1000/1 82"), ("doi", "10./182"),
    ("url", "unesco.org"), ("url", "https://"), ("url", "https://a b.org"), ("url", "ftp://a.org"),
    ("iso", "kz"), ("iso", "XK"), ("iso", "UK"), ("iso", "SUN"), ("cow", "1"), ("cow", "991"),
    ("cow", "0705"), ("wd", "232"), ("wd", "Q"), ("wd", "Q0"), ("wd", "q232"), ("viaf", "v1"),
    ("gnd", "11854023X8"), ("gnd", "-"), ("grid", "4444.0"), ("grid", "grid.4444."),
    ("erasmus-pic", "99989578"), ("unesco-chair", "43145"), ("geonames", "Paris"),
  ])
  func `a register refuses what it cannot have given`(register: String, identifier: String) {
    #expect(!Register(register).admits(identifier))
  }

  @Test func `of all last digits one fits the others`() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<200 {
      let digits = (0..<15).map { _ in Int.random(in: 0...9, using: &generator) }
      let text = digits.map { String($0) }.joined()
      // The number itself modulo 11, with weights from the end: a power of two for each place.
      let fitting = (0...10).filter { check in
        let weighted = zip((digits + [check]).reversed(), 0...).map { digit, place in
          digit * (1 << place)
        }
        return weighted.reduce(0, +) % 11 == 1
      }
      let admitted = (0...10).filter { Register.orcid.admits(text + ($0 == 10 ? "X" : "\($0)")) }
      #expect(admitted == fitting, "\(text), seed 5")
      #expect(admitted.count == 1, "\(text), seed 5")
    }
  }

  @Test func `the check digits of ROR make the number one more than a multiple of 97`() throws {
    let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<100 {
      let number = Int.random(in: 0..<(1 << 30), using: &generator)
      let characters = (0..<6).reversed().map { String(letters[number >> (5 * $0) & 31]) }
      let text = "0" + characters.joined()
      let check = 98 - number * 100 % 97
      for candidate in 0..<100 {
        let digits = candidate < 10 ? "0\(candidate)" : "\(candidate)"
        let isRight = candidate % 97 == check % 97
        #expect(Register.ror.admits(text + digits) == isRight, "\(text)\(digits), seed 6")
      }
    }
  }

  @Test func `of a book number thirteen digits long, a changed digit is noticed`() {
    let digits = Array("9782070368228")
    for place in digits.indices {
      for other in "0123456789" where other != digits[place] {
        var changed = digits
        changed[place] = other
        #expect(!Register.isbn.admits(String(changed)))
      }
    }
  }

  @Test func `countries have as many codes as the standard assigns`() {
    let capitals = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
    let pairs = capitals.flatMap { first in capitals.map { first + $0 } }
    #expect(pairs.count { Register.iso.admits($0) } == 249)
    let triples = pairs.flatMap { pair in capitals.map { pair + $0 } }
    #expect(triples.count { Register.iso.admits($0) } == 249)
  }

  @Test func `every known register has a rule and refuses a blank and a very long text`() {
    #expect(Register.known.count == 19)
    for register in Register.known {
      #expect(register.isKnown)
      #expect(!register.admits(""), "\(register)")
      #expect(!register.admits(" "), "\(register)")
      #expect(!register.admits(String(repeating: "1", count: 5000)), "\(register)")
    }
    #expect(!Register("orcyd").isKnown)
  }

  @Test func `a rule of one's own reads what follows a prefix`() {
    let rule = IdentifierRule("a letter", prefixes: ["x:"]) { $0.count == 1 }
    #expect(rule.admits("x:a"))
    #expect(rule.admits("a"))
    #expect(!rule.admits("x:ab"))
  }
}
