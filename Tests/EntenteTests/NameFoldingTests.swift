@testable import Entente
import EntenteTestSupport
import Foundation
import Testing

@Suite struct NameFoldingTests {
  /// What Foundation makes of a text, without the table.
  private func reference(_ text: String) -> String {
    text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
      locale: Locale(identifier: "en_US_POSIX")
    )
    .split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }

  @Test func `the table folds as Foundation does, letter by letter`() {
    for value in 0..<FoldingTable.end {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for text in ["\(scalar)", "a\(scalar)b", "а\(scalar) б", " \(scalar)Ж"] {
        #expect(Folding.folded(text) == reference(text), "U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func `the table folds as Foundation does, whole texts`() {
    var generator = SeededGenerator(seed: 5)
    let letters = Array(
      "aZéßİıñŞǵ øŁ’–-.'Жқңұйё ІѳҐ1²½\u{301}\u{308}\u{327}\u{345}大 جα👩🎓".unicodeScalars)
    for _ in 0..<3000 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0..<12, using: &generator) {
        view.append(letters.randomElement(using: &generator) ?? "a")
      }
      let text = String(view)
      #expect(Folding.folded(text) == reference(text), "\(text.unicodeScalars.map(\.value))")
    }
  }

  @Test(arguments: [
    ("Université Rennes 2", "universite rennes 2"), ("  --  ", ""), ("ҚАЗАҚСТАН", "қазақстан"),
    ("L’Été", "l ete"), ("Ａstana", "astana"), ("e\u{301}", "e"),
  ])
  func `case, diacritics, width and punctuation do not count`(text: String, folded: String) {
    #expect(Folding.folded(text) == folded)
    #expect(Folding.words(of: text) == folded.split(separator: " ").map(String.init))
  }
}
