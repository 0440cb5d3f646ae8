/// An encoding of a JSON file that is not UTF-8.
enum ForeignEncoding {
  case utf16
  case utf32

  /// The encoding that the first bytes tell, by a byte order mark or by the zeros of a first
  /// character that is ASCII, as that of JSON is (RFC 4627, section 3).
  init?(of bytes: ArraySlice<UInt8>) {
    let marks32: [[UInt8]] = [[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF]]
    let zeros = bytes.prefix(4).map { $0 == 0 }
    if marks32.contains(where: bytes.starts)
      || zeros == [true, true, true, false] || zeros == [false, true, true, true]
    {
      self = .utf32
    } else if TextEncoding.looksLikeUTF16(Array(bytes.prefix(2)))
      || zeros.starts(with: [true, false]) || zeros.starts(with: [false, true])
    {
      self = .utf16
    } else {
      return nil
    }
  }

  /// What is said about it.
  var problem: Finding.Problem {
    switch self {
    case .utf16: .utf16
    case .utf32: .utf32
    }
  }
}
