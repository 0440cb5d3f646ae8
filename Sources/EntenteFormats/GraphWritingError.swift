internal import Entente

/// Why a graph is not written.
public enum GraphWritingError: Error, Sendable, Hashable {
  /// A file cannot be written: the path, and the reason as part of a sentence.
  case notWritten(path: String, reason: String)

  /// The format of a path is not known.
  case unknownFormat(path: String, known: [String])
}

extension GraphWritingError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String { PrintableText.of(words) }

  private var words: String {
    switch self {
    case .notWritten(let path, let reason):
      "'\(path)' cannot be written: \(reason)."
    case .unknownFormat(let path, let known):
      "The format of '\(path)' is not known. Files that end in "
        + "\(known.map { "'.\($0)'" }.formattedList(joiner: "or")) are written."
    }
  }
}
