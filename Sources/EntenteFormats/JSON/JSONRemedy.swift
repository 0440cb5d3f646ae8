internal import Entente

/// The sentences for a file that is not JSON.
enum JSONRemedy {
  /// What stands where, and what to do about it.
  static func sentences(found: String, expected: String) -> String {
    if found.isEmpty {
      return "The file ends where \(expected) is expected. Its end seems to be missing."
    }
    if found.hasPrefix("'") {
      return "An apostrophe stands where \(expected) is expected. "
        + "Write texts and keys between quotation marks."
    }
    return "\(PrintableText.quoted(found)) stands where \(expected) is expected. "
      + remedy(for: found, expected: JSONExpectation(rawValue: expected))
  }

  private static func remedy(for found: String, expected: JSONExpectation?) -> String {
    if isComment(found) { return "JSON has no comments: remove it." }
    if let first = found.first, "“”„«".contains(first) {
      return "Write straight quotation marks around texts and keys."
    }
    switch expected {
    case .closingBrace, .closingBracket: return "Remove the comma behind the last entry."
    case .colon: return "Write a colon between a key and its value."
    case .objectEnd, .arrayEnd:
      if beginsValue(found) { return "Write a comma between two entries." }
    case .key:
      if isWord(found) { return "Write keys between quotation marks." }
    case .value:
      if isWord(found) { return remedy(forWord: found) }
    case .dataSet: return "A data set in JSON begins with a brace."
    case .end: return "A file holds one data set: remove what stands behind it."
    case nil: break
    }
    return "The rest of the file is not read."
  }

  private static func remedy(forWord word: String) -> String {
    switch word.lowercased() {
    case "nan", "infinity", "+infinity", "-infinity", "inf", "-inf":
      "JSON has no such number: leave the key out."
    case "true", "yes": "Write 'true'."
    case "false", "no": "Write 'false'."
    case "null", "none", "nil", "undefined": "Write 'null', or leave the key out."
    default:
      isLikeNumber(word)
        ? "Write a number such as 12 or 0.5, or a text between quotation marks."
        : "Write texts between quotation marks."
    }
  }

  private static func isComment(_ found: String) -> Bool {
    found.hasPrefix("//") || found.hasPrefix("/*") || found.hasPrefix("#")
  }

  private static func beginsValue(_ found: String) -> Bool {
    found.hasPrefix("\"") || found.hasPrefix("{") || found.hasPrefix("[") || isWord(found)
  }

  private static func isWord(_ found: String) -> Bool {
    found.first.map { $0.isLetter || $0.isNumber || "+-._$".contains($0) } ?? false
  }

  private static func isLikeNumber(_ word: String) -> Bool {
    word.drop { "+-.".contains($0) }.first?.isNumber ?? true
  }
}
