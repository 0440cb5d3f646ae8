import EntenteFormats

extension Failure {
  /// The failure of a question to data that has errors; they are listed on standard error.
  init(_ errors: [Finding], in path: String) {
    if let first = errors.first, GraphQuestion.status(of: first) != .data {
      self.init(GraphQuestion.status(of: first), first.message)
      return
    }
    Terminal.say("\(GraphReadingError.hasErrors(errors))")
    self.init(
      .data,
      "'\(path)' has \(counted(errors.count, "error", "errors")). "
        + "Fix what is listed above, then run the command again.")
  }
}
