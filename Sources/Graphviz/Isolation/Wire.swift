/// A number of bytes, and then as many: how messages follow one another between host and worker.
enum Frame {
  /// The bytes in which the length is written.
  static let headSize = 8

  /// A message with its length before it.
  static func framed(_ message: [UInt8]) -> [UInt8] {
    var writer = WireWriter()
    writer.write(message.count)
    return writer.bytes + message
  }

  /// The length that a head announces; nil for no length at all.
  static func length(_ head: [UInt8]) -> Int? {
    var reader = WireReader(head)
    return reader.int().flatMap { $0 >= 0 ? $0 : nil }
  }
}

/// Writes values one after the other, numbers as eight bytes with the lowest first.
struct WireWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ value: Int) { write(bits: UInt64(bitPattern: Int64(value))) }

  mutating func write(_ value: Double) { write(bits: value.bitPattern) }

  mutating func write(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func write(_ value: [UInt8]) {
    write(value.count)
    bytes += value
  }

  mutating func write(_ value: String) {
    write(value.utf8.count)
    bytes += value.utf8
  }

  mutating func write<Value>(_ value: Value?, _ body: (inout WireWriter, Value) -> Void) {
    write(value != nil)
    if let value { body(&self, value) }
  }

  mutating func write<Value>(_ values: [Value], _ body: (inout WireWriter, Value) -> Void) {
    write(values.count)
    for value in values { body(&self, value) }
  }

  private mutating func write(bits: UInt64) {
    withUnsafeBytes(of: bits.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

/// Reads values back; nil where the bytes are others than were written.
///
/// A worker that went wrong may send anything, so no length is believed before it is checked.
struct WireReader {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func int() -> Int? { bits().flatMap { Int(exactly: Int64(bitPattern: $0)) } }

  mutating func double() -> Double? { bits().map(Double.init(bitPattern:)) }

  mutating func bool() -> Bool? {
    switch rest.popFirst() {
    case 0: false
    case 1: true
    default: nil
    }
  }

  mutating func bytes() -> [UInt8]? { piece().map(Array.init) }

  mutating func string() -> String? { piece().map { String(decoding: $0, as: UTF8.self) } }

  mutating func optional<Value>(_ body: (inout WireReader) -> Value?) -> Value?? {
    guard let isThere = bool() else { return nil }
    guard isThere else { return .some(nil) }
    return body(&self).map { .some($0) }
  }

  mutating func array<Value>(_ body: (inout WireReader) -> Value?) -> [Value]? {
    guard let count = int(), count >= 0 else { return nil }
    var values: [Value] = []
    for _ in 0..<count {
      guard let value = body(&self) else { return nil }
      values.append(value)
    }
    return values
  }

  private mutating func bits() -> UInt64? {
    guard rest.count >= 8 else { return nil }
    defer { rest = rest.dropFirst(8) }
    return rest.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  private mutating func piece() -> ArraySlice<UInt8>? {
    guard let count = int(), count >= 0, count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }
}
