/// Text in DOT, such that Graphviz holds exactly these characters.
///
/// It stands between quotation marks, and control characters stay: what was in a file is not for us
/// to drop. Between quotation marks there is no way to write a backslash that would be taken for an
/// escape. Such a one stands between angle brackets and is joined to the rest, which makes all of it
/// text: `"a"+<\>+"\""`.
func verbatim(_ text: String) -> String {
  var result: [UInt8] = [UInt8(ascii: "\"")]
  result.reserveCapacity(text.utf8.count + 2)
  var isOdd = false
  for byte in text.utf8 where byte != 0 {
    if isOdd, byte == UInt8(ascii: "\n") {
      // Alone between quotation marks, Graphviz 2.42 would lose the line feed.
      setApart("\\\n", &result)
      isOdd = false
      continue
    }
    if isOdd, byte == UInt8(ascii: "\"") { setApart("\\", &result) }
    if byte == UInt8(ascii: "\"") { result.append(UInt8(ascii: "\\")) }
    isOdd = byte == UInt8(ascii: "\\") && !isOdd
    result.append(byte)
  }
  if isOdd { setApart("\\", &result) }
  result.append(UInt8(ascii: "\""))
  return String(decoding: result, as: UTF8.self)
}

/// Puts a piece in the place of the backslash at the end of a text, and begins another text.
private func setApart(_ piece: String, _ quoted: inout [UInt8]) {
  quoted.removeLast()
  quoted += "\"+<\(piece)>+\"".utf8
}

/// Markup between angle brackets, or nil if its own brackets do not match.
func bracketed(_ markup: String) -> String? {
  var depth = 0
  for byte in markup.utf8 {
    if byte == UInt8(ascii: "<") { depth += 1 }
    if byte == UInt8(ascii: ">") { depth -= 1 }
    guard depth >= 0 else { return nil }
  }
  return depth == 0 ? "<" + markup + ">" : nil
}

private let keywords: Set<String> = ["digraph", "edge", "graph", "node", "strict", "subgraph"]

/// The name of an attribute, bare if it is an ordinary word.
func attributeName(_ name: String) -> String { isWord(name) ? name : quoted(name) }

/// Whether a name may stand without quotation marks.
func isBare(_ name: String) -> Bool { isWord(name) || isNumeral(name) }

/// Whether a name is a word of ASCII, and no keyword, which DOT knows in any case of letters.
func isWord(_ name: String) -> Bool {
  guard let first = name.utf8.first, !isDigit(first) else { return false }
  let isWord = name.utf8.allSatisfy { $0 == UInt8(ascii: "_") || isLetter($0) || isDigit($0) }
  return isWord && !isKeyword(name, first: first)
}

private func isKeyword(_ name: String, first: UInt8) -> Bool {
  // Hardly any name gets beyond this, and then into a table.
  guard "degns".utf8.contains(first | 0x20), name.utf8.count <= 8 else { return false }
  return keywords.contains(name.lowercased())
}

/// Whether a name is a plain numeral, such as -1 or 2.50.
private func isNumeral(_ name: String) -> Bool {
  var rest = name.utf8[...]
  if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
  let whole = rest.prefix(while: isDigit)
  let fraction = rest.dropFirst(whole.count)
  guard !whole.isEmpty else { return false }
  return fraction.isEmpty
    || fraction.first == UInt8(ascii: ".") && fraction.count > 1
      && fraction.dropFirst().allSatisfy(isDigit)
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
