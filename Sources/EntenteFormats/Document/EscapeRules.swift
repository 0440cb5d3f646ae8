/// The escapes that a format knows in texts between quotation marks.
protocol EscapeRules {
  /// The character that an escape at the beginning of some bytes means, and its length.
  static func scalar(of bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, length: Int)?
}

extension EscapeRules {
  /// A text between quotation marks; an escape that means nothing is left as it is.
  ///
  /// - Complexity: O(*k*) in its length.
  static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var position = bytes.startIndex
    while position < bytes.endIndex {
      if bytes[position] == Byte.backslash, let (scalar, length) = scalar(of: bytes[position...]) {
        decoded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        position += length
      } else {
        decoded.append(bytes[position])
        position += 1
      }
    }
    return decoded
  }
}
