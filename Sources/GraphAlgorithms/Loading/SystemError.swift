#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the operating system says of an error.
enum SystemError {
  static func sentence(_ code: Int32) -> String {
    let unknown = "system error \(code)."
    guard let text = strerror(code) else { return unknown }
    return String(cString: text).lowercased() + "."
  }
}
