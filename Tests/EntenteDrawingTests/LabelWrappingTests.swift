import Testing

@testable import EntenteDrawing

@Suite struct LabelWrappingTests {
  @Test(arguments: [
    ("UNESCO", 18, ["UNESCO"]),
    ("University of Rennes 2", 18, ["University", "of Rennes\u{A0}2"]),
    (
      "Decade for the Rapprochement of Cultures", 26,
      ["Decade for the", "Rapprochement of Cultures"]
    ),
    ("Internationalisierungsbeauftragte", 18, ["Internationalisierungsbeauftragte"]),
    ("", 18, []), (" \n ", 18, []), ("two\nlines", 18, ["two lines"]),
  ])
  func `names break into even lines`(name: String, width: Int, lines: [String]) {
    #expect(LabelWrapping.lines(of: name, width: width) == lines)
  }

  @Test func `no word is lost and no line is too long`() {
    let name =
      "Kazakh Ablai Khan University of International Relations and World Languages in Almaty"
    for width in 1...90 {
      let lines = LabelWrapping.lines(of: name, width: width)
      #expect(lines.joined(separator: " ") == name)
      for line in lines where line.contains(" ") { #expect(line.count <= width) }
    }
  }
}
