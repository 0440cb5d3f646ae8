/// The characters that may stand in DOT, in SVG and in PDF: no control characters but tab and line
/// feed.
///
/// Graphviz writes the others through, and then the SVG is not XML. Noncharacters of Unicode, such as
/// U+FFFE and U+FDD0, are no text either: at the first of them cairo stops, and the rest of a PDF is
/// lost without an error. A carriage return before a line feed goes too.
func drawable(_ text: String) -> String {
  guard !text.utf8.allSatisfy(surelyStays) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where isDrawable(scalar) { scalars.append(scalar) }
  return String(scalars)
}

/// Whether a byte belongs to a character that stays; of 0xEF, with which U+FFFE begins, and of the
/// bytes with which the further planes begin, nobody knows.
func surelyStays(_ byte: UInt8) -> Bool {
  byte == 0x09 || byte == 0x0A || byte >= 0x20 && byte != 0x7F && byte < 0xEF
}

/// Whether a character may stand in DOT, in SVG and in PDF.
func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A: true
  case 0..<0x20, 0x7F, 0xFDD0...0xFDEF: false
  // The last two characters of every plane.
  default: scalar.value & 0xFFFE != 0xFFFE
  }
}

/// Text as libcgraph will hold it once it has read the quoted form.
///
/// Only a quotation mark can be escaped in DOT. A backslash before one, before a line feed or at
/// the end would be taken for an escape, and there is no way to write it: there an odd run of
/// backslashes becomes even.
func representable(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "\\")) else { return drawable(text) }
  var result = String.UnicodeScalarView()
  var backslashes = 0
  func needsAnother() -> Bool { backslashes % 2 == 1 }
  for scalar in drawable(text).unicodeScalars {
    if scalar == "\"" || scalar == "\n", needsAnother() { result.append("\\") }
    backslashes = scalar == "\\" ? backslashes + 1 : 0
    result.append(scalar)
  }
  if needsAnother() { result.append("\\") }
  return String(result)
}

/// An identifier or a value between quotation marks.
func quoted(_ text: String) -> String {
  let text = representable(text)
  guard text.utf8.contains(UInt8(ascii: "\"")) else { return "\"" + text + "\"" }
  var result = "\""
  for scalar in text.unicodeScalars {
    if scalar == "\"" { result.unicodeScalars.append("\\") }
    result.unicodeScalars.append(scalar)
  }
  return result + "\""
}

/// Plain text in Graphviz' escString: there a backslash begins an escape and an ampersand an
/// entity.
func escapedText(
  _ text: String, lineBreak: String = "\\n", backslash: String = "\\\\"
) -> String {
  guard text.utf8.contains(where: needsEscape) else { return drawable(text) }
  var result = ""
  for scalar in drawable(text).unicodeScalars {
    switch scalar {
    case "\\": result += backslash
    case "&": result += "&amp;"
    case "\n": result += lineBreak
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

private func needsEscape(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\n")
}

/// Plain text between tags or in an attribute of XML.
func xmlEscaped(_ text: String) -> String {
  var result = ""
  for scalar in drawable(text).unicodeScalars {
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
