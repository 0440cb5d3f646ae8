/// The lines of a file that is being written.
struct YAMLLines {
  private var bytes: [UInt8] = []

  /// Whether a blank line here would part nothing: at the beginning, after another, or below the
  /// key of the entries that follow.
  private var isBlankIdle = true

  /// The file, which ends with a line that is not blank.
  var file: [UInt8] {
    var file = bytes
    while file.suffix(2) == [Byte.lineFeed, Byte.lineFeed] { file.removeLast() }
    return file
  }

  /// Adds a line, with the comments behind it.
  mutating func add(_ text: String, trailing: [String], indent: Int, opens: Bool) {
    addText(text, indent: indent)
    for comment in trailing {
      bytes.append(contentsOf: "  ".utf8)
      bytes.append(contentsOf: comment.utf8)
    }
    bytes.append(Byte.lineFeed)
    isBlankIdle = opens
  }

  /// Adds comments on lines of their own.
  mutating func add(_ comments: [CommentLine], indent: Int) {
    for comment in comments {
      switch comment {
      case .blank: addBlank()
      case .text(let text):
        addText(text, indent: indent)
        bytes.append(Byte.lineFeed)
        isBlankIdle = false
      }
    }
  }

  /// Adds a blank line where it parts something.
  mutating func addBlank() {
    if isBlankIdle { return }
    bytes.append(Byte.lineFeed)
    isBlankIdle = true
  }

  private mutating func addText(_ text: String, indent: Int) {
    bytes.append(contentsOf: repeatElement(Byte.space, count: indent))
    bytes.append(contentsOf: text.utf8)
  }
}

/// A line among comments that stand on lines of their own.
enum CommentLine: Hashable {
  case blank
  case text(String)
}
