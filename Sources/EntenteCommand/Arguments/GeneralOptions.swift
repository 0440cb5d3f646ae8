import ArgumentParser

/// What every question and every figure takes, wherever it stands on the command line.
///
/// ``CommandWords`` takes these words out before a command is parsed, so that they go with any of them:
/// here they are declared for the help of each command and for completion, and nothing reads them.
struct GeneralOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write what makes the same answer again, for 'entente rerun'.", valueName: "file"),
    completion: .file())
  var manifest: String?

  @Flag(help: "Do not show how far long work is.")
  var quiet = false
}
