internal import Entente

/// Why the text of a source is not there.
public enum SourceTextError: Error, Sendable, Hashable {
  /// The file is not there, too large, or cannot be read.
  case unreadable(String)

  /// No source of the data set has a file of this name.
  case unknownFile(String, known: [String])
}

extension SourceTextError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String { PrintableText.of(words) }

  private var words: String {
    switch self {
    case .unreadable(let path):
      "'\(path)' cannot be read. Check its name and permissions."
    case .unknownFile(let name, let known):
      "'\(name)' is the text of no source."
        + (known.isEmpty
          ? " Give a source its 'file'." : " Files of sources: \(known.joined(separator: ", ")).")
    }
  }
}
