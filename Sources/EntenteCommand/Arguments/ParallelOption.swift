import ArgumentParser
import Entente

/// How several relations between the same two count.
struct ParallelOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How relations between the same two count: one, weight (their sum) or distinct (each).",
      valueName: "how"))
  var parallel = ParallelRelations.one.rawValue
}

extension ParallelOption {
  /// How relations count.
  ///
  /// - Throws: ``Failure`` that lists the ways there are.
  func relations() throws -> ParallelRelations {
    if let known = ParallelRelations(rawValue: parallel) { return known }
    let known = ParallelRelations.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure(.usage, "Relations cannot count as '\(parallel)'. Known: \(known).")
  }
}
