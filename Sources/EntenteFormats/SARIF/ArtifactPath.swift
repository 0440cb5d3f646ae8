/// The paths of files as references in a log (RFC 3986).
enum ArtifactPath {
  /// A path as a reference relative to where the program ran, or as a `file` address where it begins
  /// at the root.
  ///
  /// A colon is always escaped: in the first part of a path it would be taken for the end of a
  /// scheme.
  ///
  /// - Complexity: O(*k*) in its length.
  static func uri(of path: String) -> String {
    var uri = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      if isPlain(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri
  }

  /// Whether a byte stands for itself: the unreserved characters, and the stroke between parts.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"): true
    case UInt8(ascii: "/"): true
    default: false
    }
  }
}
