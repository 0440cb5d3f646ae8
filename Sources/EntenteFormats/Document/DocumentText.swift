extension DocumentTree {
  /// The text of a scalar, decoded; empty for anything else.
  ///
  /// - Complexity: O(*k*) in its length.
  func text(of node: Int) -> String { DocumentText.text(of: nodes[node], in: bytes) }
}

/// Makes texts of bytes.
enum DocumentText {
  /// Whether a text goes over several lines, or jumps inside one.
  static func hasBreakOrTab(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for byte in bytes where byte == Byte.lineFeed || byte == Byte.tab { return true }
      return false
    }
  }

  static func text(of node: DocumentNode, in bytes: [UInt8]) -> String {
    let content = bytes[node.content]
    switch node.kind {
    case .plain, .quoted: return String(decoding: content, as: UTF8.self)
    case .quotedWithDoubledQuotes:
      return String(
        decoding: YAMLEscape.withoutDoubled(Byte.apostrophe, in: content), as: UTF8.self)
    case .cellWithDoubledQuotes:
      return String(decoding: CSVEscape.decoded(content), as: UTF8.self)
    case .cellPart:
      return String(decoding: CSVEscape.decodedPart(content), as: UTF8.self)
    case .quotedCellPart:
      let part = CSVEscape.decoded(content)
      return String(decoding: CSVEscape.decodedPart(part[...]), as: UTF8.self)
    case .quotedWithJSONEscapes: return String(decoding: JSONEscape.decoded(content), as: UTF8.self)
    case .quotedWithEscapes: return String(decoding: YAMLEscape.decoded(content), as: UTF8.self)
    case .empty, .list, .map, .row: return ""
    }
  }
}
