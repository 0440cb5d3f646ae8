import EntenteFormats
import Testing

@Suite struct SourceTextErrorTests {
  @Test(
    arguments: [
      (.unreadable("a.txt"), "'a.txt' cannot be read. Check its name and permissions."),
      (
        .unknownFile("a.txt", known: []),
        "'a.txt' is the text of no source. Give a source its 'file'."
      ),
      (
        .unknownFile("a.txt", known: ["b.txt", "c.txt"]),
        "'a.txt' is the text of no source. Files of sources: b.txt, c.txt."
      ),
    ] as [(SourceTextError, String)])
  func `each error names the file`(error: SourceTextError, sentence: String) {
    #expect(error.description == sentence)
  }
}
