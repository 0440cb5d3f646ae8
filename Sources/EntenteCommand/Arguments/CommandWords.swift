/// The words of the command line, those that any command takes anywhere told apart from the rest.
struct CommandWords {
  /// The command and what is its own.
  private(set) var own: [String] = []
  /// Whether `--quiet` is among them.
  private(set) var isQuiet = false
  /// The file of `--manifest`.
  private(set) var manifest: String?

  /// Whether they ask how the command is used, or which version it is.
  var asksForHelp: Bool {
    own.prefix { $0 != "--" }.contains { ["-h", "--help", "--version"].contains($0) }
  }

  /// Tells them apart; after `--` all are the command's own.
  ///
  /// - Throws: ``Failure`` where `--manifest` has no file or is there twice.
  init(_ words: [String]) throws {
    let end = words.firstIndex(of: "--") ?? words.count
    var rest = words[..<end]
    while let word = rest.popFirst() {
      if word == "--quiet" {
        isQuiet = true
      } else if word == "--manifest" || word.hasPrefix("--manifest=") {
        let value =
          word == "--manifest" ? rest.popFirst() : String(word.dropFirst("--manifest=".count))
        guard let value, !value.isEmpty, !value.hasPrefix("--"), value != "-" else {
          throw Failure(.usage, "--manifest needs the name of a file.")
        }
        guard manifest == nil else { throw Failure(.usage, "--manifest is there twice.") }
        manifest = value
      } else {
        own.append(word)
      }
    }
    own += words[end...]
  }
}
