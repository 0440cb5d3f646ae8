/// What a file may have at most, whatever its format: what one holds, every other can hold.
enum DocumentLimits {
  /// How deep lists and maps may lie in one another.
  static let deepest = 64

  /// How long a key may be, in bytes; YAML sets the limit at 1024 characters.
  static let longestKey = 1024
}
