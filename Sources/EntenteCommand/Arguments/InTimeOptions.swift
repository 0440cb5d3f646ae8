import ArgumentParser
import Entente

/// How the relations of a way must lie in time, in the words of the command line.
struct InTimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Find ways whose relations held together on a day, in-order, or strictly-in-order: each on a "
        + "later day than the one before.",
      valueName: "rule"))
  var inTime: String?

  /// The rule asked for; nothing where none is.
  ///
  /// - Throws: ``Failure`` where there is no such rule.
  var rule: TimeRule? {
    get throws {
      guard let inTime else { return nil }
      if let rule = TimeRule(rawValue: inTime) { return rule }
      let known = TimeRule.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(.usage, "There is no rule of time '\(inTime)'. Known: \(known).")
    }
  }
}

extension Failure {
  /// Runs a question about ways in time; its errors are those of the command line.
  static func asking<Answer>(_ question: () throws -> Answer) throws -> Answer {
    do {
      return try question()
    } catch let error as TimedPathError {
      throw Failure(.usage, error.description)
    }
  }
}
