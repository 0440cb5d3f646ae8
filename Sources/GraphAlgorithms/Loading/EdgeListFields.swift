/// The fields of one line of a numeric edge list, between commas, semicolons, tabs or blanks.
struct EdgeListFields: IteratorProtocol {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>
  private var isAfterComma = false

  init(_ line: UnsafeBufferPointer<UInt8>) {
    rest = line[...]
    skipBlanks()
  }

  /// Returns the next field; an empty one only between two commas.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard !rest.isEmpty || isAfterComma else { return nil }
    let field = rest.prefix { !Self.isBlank($0) && !Self.isComma($0) }
    rest = rest[field.endIndex...]
    skipBlanks()
    isAfterComma = rest.first.map(Self.isComma) ?? false
    if isAfterComma {
      rest.removeFirst()
      skipBlanks()
    }
    return UnsafeBufferPointer(rebasing: field)
  }

  private mutating func skipBlanks() {
    rest = rest.drop { Self.isBlank($0) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func isComma(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
  }

  /// Returns whether a line that begins with a field is a comment.
  static func isComment(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
    field.first == UInt8(ascii: "#") || field.first == UInt8(ascii: "%")
  }

  /// Returns a field as text, repaired where it is none.
  static func text(_ field: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: field, as: UTF8.self)
  }

  /// Returns as much of a field as an error quotes, without anything that moves a cursor or turns
  /// the direction of writing.
  static func excerpt(_ field: UnsafeBufferPointer<UInt8>) -> String {
    let limit = 40
    let moving: [Unicode.GeneralCategory] = [
      .control, .format, .lineSeparator, .paragraphSeparator,
    ]
    let visible = text(UnsafeBufferPointer(rebasing: field.prefix(limit))).unicodeScalars.map {
      moving.contains($0.properties.generalCategory) ? "\u{FFFD}" : String($0)
    }
    return visible.joined() + (field.count > limit ? "…" : "")
  }
}
