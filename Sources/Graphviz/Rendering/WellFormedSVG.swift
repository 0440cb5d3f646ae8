/// Repairs what Graphviz 2.42 writes into SVG and XML 1.0 or SVG 1.1 do not know.
///
/// - It takes `&;` and `&name;` in identifiers for entities and lets them stand; XML has five.
/// - It paints in "transparent", which is no paint; `none` is.
///
/// - Complexity: O(length of the file).
func wellFormedSVG(_ bytes: [UInt8]) -> [UInt8] {
  // A quotation mark in text is written `&quot;`, so these meet attributes only.
  replacing("=\"transparent\"", with: "=\"none\"", in: escapingStrayAmpersands(bytes))
}

private let references = ["amp;", "lt;", "gt;", "quot;", "apos;"].map { Array($0.utf8) }

private func escapingStrayAmpersands(_ bytes: [UInt8]) -> [UInt8] {
  let ampersand = UInt8(ascii: "&")
  guard bytes.contains(ampersand) else { return bytes }
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  for (index, byte) in bytes.enumerated() {
    result.append(byte)
    if byte == ampersand, !beginsReference(bytes[(index + 1)...]) {
      result.append(contentsOf: "amp;".utf8)
    }
  }
  return result
}

private func beginsReference(_ rest: ArraySlice<UInt8>) -> Bool {
  guard rest.first == UInt8(ascii: "#") else { return references.contains(where: rest.starts) }
  let digits = rest.dropFirst().prefix(8).prefix { $0 != UInt8(ascii: ";") }
  let end = digits.endIndex
  guard end < rest.endIndex, rest[end] == UInt8(ascii: ";") else { return false }
  let text = String(decoding: digits, as: UTF8.self)
  return text.hasPrefix("x") ? UInt32(text.dropFirst(), radix: 16) != nil : UInt32(text) != nil
}

private func replacing(_ old: String, with new: String, in bytes: [UInt8]) -> [UInt8] {
  let (old, new) = (Array(old.utf8), Array(new.utf8))
  var result: [UInt8] = []
  result.reserveCapacity(bytes.count)
  var rest = bytes[...]
  while let found = rest.firstRange(of: old) {
    result += rest[..<found.lowerBound]
    result += new
    rest = rest[found.upperBound...]
  }
  return result + rest
}
