import ArgumentParser
import Entente

/// The two periods of a comparison, in the words of the command line.
struct ComparedPeriods: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The first period: 1992..2000, ..1991, 1992, 199X, 1992-05/1995-06.", valueName: "period"))
  var from: String?

  @Option(help: ArgumentHelp("The second period: 2001..2014, 2001.., 2013.", valueName: "period"))
  var to: String?
}

extension ComparedPeriods {
  /// The two periods; nothing where two editions are asked about.
  ///
  /// - Throws: ``Failure`` where one is missing or no period, or they stand the wrong way round.
  func periods() throws -> (first: Period, second: Period)? {
    switch (from, to) {
    case (nil, nil): return nil
    case (_?, nil):
      throw Failure(.usage, "--from needs a second period. Add --to, such as --to 2001..2014.")
    case (nil, _?):
      throw Failure(.usage, "--to needs a first period. Add --from, such as --from 1992..2000.")
    case (let from?, let to?):
      let (first, second) = (try Self.period(from), try Self.period(to))
      if first == second {
        throw Failure(.usage, "--from and --to are both '\(first)'. Name two periods.")
      }
      if first.isAfter(second) == .certainly {
        throw Failure(.usage, "--from '\(from)' lies after --to '\(to)'. Swap them.")
      }
      return (first, second)
    }
  }

  /// Reads a period; two dots between years are as good as a stroke.
  private static func period(_ text: String) throws -> Period {
    do {
      return try Period(normalized(text))
    } catch {
      throw Failure(.usage, error.description)
    }
  }

  private static func normalized(_ text: String) -> String {
    let isSet = text.hasPrefix("[") || text.hasPrefix("{")
    guard !isSet, !text.contains("/"), let dots = text.firstRange(of: "..") else { return text }
    let ends = [text[..<dots.lowerBound], text[dots.upperBound...]].map {
      $0.isEmpty ? ".." : String($0)
    }
    return ends.joined(separator: "/")
  }
}
