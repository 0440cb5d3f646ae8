internal import Graphviz

/// The words of a label, without their looks.
enum DOTLabel {
  /// The words of a value; nothing where there are none.
  ///
  /// Line breaks become spaces, fields of records are joined by spaces, and the tags of markup are
  /// left out. `\N` is the name of the node and `\G` that of the graph.
  static func words(
    of value: DOT.Value?, node: String = "", graph: String = "", isRecord: Bool = false
  ) -> String? {
    let words: String
    switch value {
    case .markup(let markup): words = decoded(withoutTags(markup))
    case .text(let text):
      words = decoded(unescaped(text, node: node, graph: graph, isRecord: isRecord))
    default: return nil
    }
    let line = words.split { $0.isWhitespace || isControl($0) }.joined(separator: " ")
    return line.isEmpty ? nil : line
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .control }
  }

  private static func unescaped(
    _ text: String, node: String, graph: String, isRecord: Bool
  ) -> String {
    var words = ""
    var isEscaped = false
    var isPort = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
        switch scalar {
        case "n", "l", "r": words += " "
        case "N": words += node
        case "G": words += graph
        default: words.unicodeScalars.append(scalar)
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else if isRecord, "{}|<>".unicodeScalars.contains(scalar) {
        isPort = scalar == "<"
        words += " "
      } else if !isPort {
        words.unicodeScalars.append(scalar)
      }
    }
    return words
  }

  private static func withoutTags(_ markup: String) -> String {
    var words = ""
    var depth = 0
    for scalar in markup.unicodeScalars {
      switch scalar {
      case "<":
        depth += 1
        words += " "
      case ">": depth = max(0, depth - 1)
      default: if depth == 0 { words.unicodeScalars.append(scalar) }
      }
    }
    return words
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ",
  ]

  /// The text with the characters that entities such as `&amp;` stand for.
  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      let name = rest.dropFirst().prefix(12).prefix { $0 != ";" }
      let end = rest.index(rest.startIndex, offsetBy: name.count + 1)
      guard end < rest.endIndex, rest[end] == ";", let character = character(named: name) else {
        result += "&"
        rest = rest.dropFirst()
        continue
      }
      result += character
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  private static func character(named name: Substring) -> String? {
    guard name.first == "#" else { return entities[String(name)] }
    let digits = name.dropFirst()
    let number =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) }
  }

  /// A text as a label that Graphviz shows as it is.
  static func label(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("&", with: "&amp;").replacing("\n", with: "\\n")
  }
}
