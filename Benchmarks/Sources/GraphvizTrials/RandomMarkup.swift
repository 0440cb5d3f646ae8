/// Tables as HTML-like labels hold them.
enum RandomMarkup {
  static func table(using generator: inout SeededGenerator, depth: Int = 0) -> String {
    var text = "<TABLE\(attributes(using: &generator))>"
    for row in 0..<generator.number(1..<4) {
      text += "<TR>"
      for column in 0..<generator.number(1..<4) {
        let content =
          depth < 3 && generator.happens(onceIn: 5)
          ? table(using: &generator, depth: depth + 1) : words(using: &generator)
        text += "<TD PORT=\"f\(row * 3 + column)\"\(attributes(using: &generator))>\(content)</TD>"
      }
      text += "</TR>"
    }
    // Now and then it is not well formed.
    return generator.happens(onceIn: 40) ? text : text + "</TABLE>"
  }

  private static func words(using generator: inout SeededGenerator) -> String {
    generator.one(of: [
      "a", "<B>bold</B>", "<FONT POINT-SIZE=\"20\" COLOR=\"red\">big</FONT>", "a<BR/>b", "",
      "&amp;&#1178;",
      "<I>x<SUB>2</SUB></I>", "<FONT POINT-SIZE=\"9999\">huge</FONT>", "<S>old</S>",
    ])
  }

  private static func attributes(using generator: inout SeededGenerator) -> String {
    guard generator.happens(onceIn: 3) else { return "" }
    let name = generator.one(of: [
      "BORDER", "CELLPADDING", "CELLSPACING", "COLSPAN", "ROWSPAN", "WIDTH", "HEIGHT", "FIXEDSIZE",
      "ALIGN",
      "BGCOLOR", "STYLE", "GRADIENTANGLE", "SIDES", "COLUMNS",
    ])
    let value = generator.one(of: [
      "0", "1", "2", "5", "100", "127", "255", "65535", "-1", "TRUE", "CENTER", "red:blue",
      "rounded", "LT", "*",
    ])
    return " \(name)=\"\(value)\""
  }
}
