/// A JSON value whose objects keep their keys in the order given.
indirect enum JSON {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([JSON])
  case object([(String, JSON)])
}

extension JSON {
  /// The value on indented lines, with a final newline.
  var text: String {
    var text = ""
    write(to: &text, indent: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indent: Int) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .int(let value): text += String(value)
    case .double(let value): text += value.isFinite ? "\(value)" : "null"
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      Self.write(values.count, "[", "]", to: &text, indent: indent) { index, text in
        values[index].write(to: &text, indent: indent + 1)
      }
    case .object(let members):
      Self.write(members.count, "{", "}", to: &text, indent: indent) { index, text in
        Self.write(members[index].0, to: &text)
        text += ": "
        members[index].1.write(to: &text, indent: indent + 1)
      }
    }
  }

  private static func write(
    _ count: Int, _ opening: String, _ closing: String, to text: inout String, indent: Int,
    item: (Int, inout String) -> Void
  ) {
    guard count > 0 else {
      text += opening + closing
      return
    }
    text += opening
    for index in 0..<count {
      text += index == 0 ? "\n" : ",\n"
      text += String(repeating: "  ", count: indent + 1)
      item(index, &text)
    }
    text += "\n" + String(repeating: "  ", count: indent) + closing
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<"\u{20}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSON {
  /// A text, or null.
  static func optional(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// A count, without a fraction where it fits an integer.
  static func count(_ number: Double) -> JSON {
    Int(exactly: number).map { .int($0) } ?? .double(number)
  }

  /// The envelope of a command's answer: the schema's name first.
  static func answer(_ command: String, _ members: [(String, JSON)]) -> JSON {
    .object([("schema", .string("entente/\(command)/1"))] + members)
  }
}

extension JSON {
  /// The value without quotes, for a cell.
  var plain: String {
    switch self {
    case .string(let text): text
    case .null: ""
    default: String(text.dropLast())
    }
  }
}
