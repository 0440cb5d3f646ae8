/// A file to be read: its bytes, and its name for findings.
public struct GraphFile: Sendable {
  /// The largest file that is read, in bytes.
  public static let largest = 512_000_000

  /// The name, as the user gave it.
  public var name: String

  /// The contents.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
