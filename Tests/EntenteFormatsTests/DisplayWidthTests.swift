@testable import EntenteFormats
import Testing

@Suite struct DisplayWidthTests {
  @Test(
    arguments: zip(["abc", "Қазақ", "日本", "e\u{301}", "", "😀", "a\u{AD}b"], [3, 5, 4, 1, 0, 2, 2]))
  func `letters take their columns`(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }
}
