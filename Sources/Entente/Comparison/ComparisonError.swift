/// Why two periods cannot be compared.
public enum ComparisonError: Error, Sendable, Hashable {
  /// An end of a period is doubted or only near.
  case doubtedPeriod(Period)

  /// A period does not say where it begins or where it ends.
  case unknownEnd(Period)

  /// The restriction asks about a time of its own.
  case timedRestriction(Period)

  /// The restriction names what the graph does not have.
  case graph(GraphError)
}

extension ComparisonError: CustomStringConvertible {
  /// The sentence to print.
  public var description: String {
    switch self {
    case .doubtedPeriod(let period):
      "'\(period)' is doubted, and what is compared has firm ends. Leave out '?', '~' and '%'."
    case .unknownEnd(let period):
      "'\(period)' leaves an end unknown. Write '..' where the period has no end: 1992/.."
    case .timedRestriction(let period):
      "Two periods are compared, and a third one, '\(period)', is asked about. Leave it out."
    case .graph(let error): error.description
    }
  }
}
