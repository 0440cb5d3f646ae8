import EntenteFormats
import Testing

@Suite struct UndoErrorTests {
  @Test(
    arguments: [
      (
        .nothingRecorded(path: "a.yaml"),
        "Nothing is recorded for 'a.yaml' that could be taken back."
      ),
      (
        .changedSince(path: "a.yaml", title: "merge b.yaml"),
        "'a.yaml' was changed after 'merge b.yaml', and taking that back would lose the change. "
          + "Save a copy of the file first."
      ),
      (
        .damagedRecord(path: "a\u{1B}.000001"),
        "The record 'a\u{FFFD}.000001' cannot be read. Remove it to give up taking the change back."
      ),
      (
        .notWritten(.notWritten(path: "a.yaml", reason: "the disk is full")),
        "'a.yaml' cannot be written: the disk is full."
      ),
    ] as [(UndoError, String)])
  func `each error says why nothing is taken back`(error: UndoError, sentence: String) {
    #expect(error.description == sentence)
  }
}
