import EntenteFormats
import Testing

@Suite struct GraphWritingErrorTests {
  @Test(
    arguments: [
      (
        .notWritten(path: "a\u{1B}.yaml", reason: "the disk is full"),
        "'a\u{FFFD}.yaml' cannot be written: the disk is full."
      ),
      (
        .unknownFormat(path: "a.docx", known: ["yaml", "json"]),
        "The format of 'a.docx' is not known. Files that end in '.yaml' or '.json' are written."
      ),
    ] as [(GraphWritingError, String)])
  func `each error names the path and the reason`(error: GraphWritingError, sentence: String) {
    #expect(error.description == sentence)
  }
}
