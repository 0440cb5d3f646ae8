/// What a file may have at most, whatever its format: what one holds, every other can hold.
enum DocumentLimits {
  /// How deep lists and maps may lie in one another.
  static let deepest = 64

  /// How long a key may be, in bytes; YAML sets the limit at 1024 characters.
  static let longestKey = 1024

  /// How long a line of YAML or of a table may be, in bytes: what is longer is a file of another
  /// sort, and would be read for minutes.
  static let longestLine = 1 << 24

  /// How long a text may be, in bytes, so that it finds room on a line of every format.
  static let longestText = 1 << 20
}
