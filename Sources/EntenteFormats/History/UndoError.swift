internal import Entente

/// Why a change is not taken back.
public enum UndoError: Error, Sendable, Hashable {
  /// Nothing was recorded for the data set.
  case nothingRecorded(path: String)

  /// A file was changed after the change that would be taken back.
  case changedSince(path: String, title: String)

  /// The record of the change cannot be read.
  case damagedRecord(path: String)

  /// A file cannot be written.
  case notWritten(GraphWritingError)
}

extension UndoError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String { PrintableText.of(words) }

  private var words: String {
    switch self {
    case .nothingRecorded(let path):
      "Nothing is recorded for '\(path)' that could be taken back."
    case .changedSince(let path, let title):
      "'\(path)' was changed after '\(title)', and taking that back would lose the change. "
        + "Save a copy of the file first."
    case .damagedRecord(let path):
      "The record '\(path)' cannot be read. Remove it to give up taking the change back."
    case .notWritten(let error):
      error.description
    }
  }
}
