/// Appends text of a file that is nearly XML, as XML: characters that XML has not are dropped, and
/// ampersands that begin no reference are escaped; so are, in an attribute, quotation marks and
/// angle brackets.
///
/// - Complexity: O(length of the text).
func appendXML(
  _ text: ArraySlice<UInt8>, isAttribute: Bool = false, escapes: Bool = true,
  to result: inout [UInt8]
) {
  var rest = text
  while let index = rest.firstIndex(where: { isSuspect($0, isAttribute) || $0 == UInt8(ascii: ">") }
  ) {
    result += rest[..<index]
    let byte = rest[index]
    rest = rest[(index + 1)...]
    switch byte {
    case UInt8(ascii: ">"):
      // Three characters end in it that XML allows nowhere in text.
      let endsSection = escapes && result.suffix(2).elementsEqual("]]".utf8)
      result += (endsSection ? "&gt;" : ">").utf8
    case UInt8(ascii: "&"):
      result.append(byte)
      if escapes, !beginsReference(rest) { result += "amp;".utf8 }
    case UInt8(ascii: "\""): result += (escapes ? "&quot;" : "\"").utf8
    case UInt8(ascii: "<"): result += (escapes ? "&lt;" : "<").utf8
    case 0xEF:
      // The first byte of U+FFFE and U+FFFF, and of many others.
      if rest.starts(with: [0xBF, 0xBE]) || rest.starts(with: [0xBF, 0xBF]) {
        rest = rest.dropFirst(2)
      } else {
        result.append(byte)
      }
    default: break
    }
  }
  result += rest
}

/// Whether a byte is a suspect anywhere, and hardly ever there.
func isRareSuspect(_ byte: UInt8) -> Bool { byte != UInt8(ascii: "&") && isSuspectInText(byte) }

/// Whether a byte cannot simply be copied into text.
func isSuspectInText(_ byte: UInt8) -> Bool { isSuspect(byte, false) }

private func isSuspect(_ byte: UInt8, _ isAttribute: Bool) -> Bool {
  switch byte {
  case 0x09, 0x0A, 0x0D: false
  case 0..<0x20, 0x7F, 0xEF, UInt8(ascii: "&"): true
  case UInt8(ascii: "\""), UInt8(ascii: "<"): isAttribute
  default: false
  }
}

private let namedReferences = [
  ("amp;", "&"), ("lt;", "<"), ("gt;", ">"), ("quot;", "\""), ("apos;", "'"),
].map { (name: Array($0.0.utf8), character: $0.1 as Character) }

/// Whether what follows an ampersand makes a reference that XML knows, to a character that it has.
private func beginsReference(_ rest: ArraySlice<UInt8>) -> Bool {
  namedReferences.contains { rest.starts(with: $0.name) } || numericReference(rest) != nil
}

/// The character that "#233;" or "#xE9;" stands for, and the length of the reference; nil for one
/// that XML does not know, or has not.
private func numericReference(
  _ rest: ArraySlice<UInt8>
) -> (scalar: Unicode.Scalar, length: Int)? {
  guard rest.dropFirst().first != UInt8(ascii: "X"), let (number, length) = referredNumber(rest),
    let scalar = Unicode.Scalar(number), isDrawable(scalar)
  else { return nil }
  return (scalar, length)
}

/// Text in which Graphviz resolves references, with those to characters that are none as they are
/// written: at one of them cairo stops, and the rest of a PDF is lost.
func withoutReferencesToNone(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  var kept: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let index = rest.firstIndex(of: UInt8(ascii: "&")) {
    kept += rest[...index]
    rest = rest[(index + 1)...]
    if let (number, _) = referredNumber(rest), Unicode.Scalar(number).map(isDrawable) != true {
      kept += "amp;".utf8
    }
  }
  return String(decoding: kept + rest, as: UTF8.self)
}

/// The number in "#233;", "#xE9;" or "#XE9;", and the length of the reference.
private func referredNumber(_ rest: ArraySlice<UInt8>) -> (number: UInt32, length: Int)? {
  guard rest.first == UInt8(ascii: "#") else { return nil }
  let isHexadecimal = rest.dropFirst().first.map { $0 | 0x20 } == UInt8(ascii: "x")
  let start = rest.dropFirst(isHexadecimal ? 2 : 1)
  // One zero stays, if there is nothing else.
  let zeros = start.prefix { $0 == UInt8(ascii: "0") }.count
  let digits = start.dropFirst(max(0, zeros - 1)).prefix(10).prefix { $0 != UInt8(ascii: ";") }
  // Longer ones are no character, and would not fit.
  guard (1...9).contains(digits.count), digits.endIndex < rest.endIndex,
    zeros > 0 || digits.count < 9
  else { return nil }
  var number: UInt32 = 0
  for digit in digits {
    guard let value = value(ofDigit: digit), isHexadecimal || value < 10 else { return nil }
    number = number * (isHexadecimal ? 16 : 10) + value
  }
  return (number, digits.endIndex - rest.startIndex + 1)
}

private func value(ofDigit digit: UInt8) -> UInt32? {
  switch digit {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(digit - UInt8(ascii: "0"))
  case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(digit - UInt8(ascii: "a") + 10)
  case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(digit - UInt8(ascii: "A") + 10)
  default: nil
  }
}

/// Text of XML as it reads, with references resolved.
func decodedXML(_ text: ArraySlice<UInt8>) -> String {
  var decoded: [UInt8] = []
  var rest = text
  while let index = rest.firstIndex(of: UInt8(ascii: "&")) {
    decoded += rest[..<index]
    rest = rest[(index + 1)...]
    if let named = namedReferences.first(where: { rest.starts(with: $0.name) }) {
      decoded += String(named.character).utf8
      rest = rest.dropFirst(named.name.count)
    } else if let (scalar, length) = numericReference(rest) {
      decoded += String(scalar).utf8
      rest = rest.dropFirst(length)
    } else {
      decoded.append(UInt8(ascii: "&"))
    }
  }
  return String(decoding: decoded + rest, as: UTF8.self)
}
