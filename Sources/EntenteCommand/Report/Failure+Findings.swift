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

/// The answer of a reading, or its mistakes on standard error.
///
/// - Throws: ``Failure`` with the status that the mistakes deserve.
func reporting<Answer>(
  _ path: String, _ read: () throws(GraphReadingError) -> Answer
) throws -> Answer {
  do {
    return try read()
  } catch .hasErrors(let findings) {
    throw Failure(findings.filter { $0.severity == .error }, in: path)
  }
}

/// The result of writing, or a failure that says why it cannot be written.
///
/// - Throws: ``Failure``.
func writing<Result>(_ write: () throws(GraphWritingError) -> Result) throws -> Result {
  do {
    return try write()
  } catch {
    throw Failure(.cannotCreate, error.description)
  }
}
