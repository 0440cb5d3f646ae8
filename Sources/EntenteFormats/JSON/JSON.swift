/// A JSON value whose objects keep their members in the order given.
///
/// ```swift
/// JSON.object([("count", .int(2)), ("names", .line(.array([.string("a"), .string("b")])))]).text
/// // {
/// //   "count": 2,
/// //   "names": ["a", "b"]
/// // }
/// ```
package indirect enum JSON: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])

  /// A value that is written on one line, however long it is.
  case line(JSON)
}

extension JSON {
  /// The value on indented lines, with a final line break.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package var text: String {
    var writer = JSONWriter()
    writer.write(self)
    return writer.text
  }
}

extension JSONWriter {
  /// Writes a value; a number that is not finite, which JSON does not have, as null, and no 0 with a sign.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package mutating func write(_ value: JSON, on layout: Layout = .lines) {
    switch value {
    case .null: write(literal: "null")
    case .bool(let value): write(literal: value ? "true" : "false")
    case .int(let value): write(literal: String(value))
    case .double(let value): write(literal: value.isFinite ? "\(value + 0)" : "null")
    case .string(let text): write(text)
    case .array(let items):
      open(.array, on: layout)
      for item in items { write(item) }
      close()
    case .object(let members):
      open(.object, on: layout)
      for (key, value) in members {
        write(key: key)
        write(value)
      }
      close()
    case .line(let value): write(value, on: .line)
    }
  }
}
