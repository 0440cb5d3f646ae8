/// How texts are spelled in DOT.
enum DOTText {
  /// A text between quotation marks, such that any reader of DOT gets exactly these characters.
  ///
  /// A backslash before a quotation mark, before a line break or at the end would be taken for an
  /// escape. Such a backslash stands alone, as markup that is joined to the rest and so is text
  /// again.
  static func quoted(_ text: String) -> String {
    var pieces: [String] = []
    var piece = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": piece += "\\\""
      case "\\":
        let others = rest.prefix { $0 == "\\" }
        rest = rest.dropFirst(others.count)
        let isEven = others.count % 2 == 1
        let next = rest.first
        let isMistaken = next == nil || next == "\"" || next == "\n" || next == "\r"
        piece += String(repeating: "\\", count: others.count + (isEven || !isMistaken ? 1 : 0))
        if !isEven, isMistaken {
          pieces += ["\"" + piece + "\"", "<\\>"]
          piece = ""
        }
      default: piece.unicodeScalars.append(scalar)
      }
    }
    pieces.append("\"" + piece + "\"")
    return pieces.joined(separator: " + ")
  }

  /// A name, bare if it is a plain word and no word of the language.
  static func bareOrQuoted(_ name: String) -> String {
    let isWord =
      name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) }
      && !keywords.contains(name.lowercased()) && !name.isEmpty
    return isWord ? name : quoted(name)
  }

  private static let keywords: Set<String> = [
    "digraph", "edge", "graph", "node", "strict", "subgraph",
  ]
}
