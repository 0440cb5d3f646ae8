/// How long a job took, over several runs.
struct Measurement {
  let job: String
  let milliseconds: [Double]

  /// Runs a job five times after one run that does not count; once where it takes seconds.
  init(_ job: String, _ work: () throws -> Void) rethrows {
    self.job = job
    let clock = ContinuousClock()
    let first = try clock.measure { try work() }
    milliseconds = try (0..<(first > .seconds(1) ? 1 : 5)).map { _ in
      try clock.measure { try work() } / .milliseconds(1)
    }.sorted()
  }

  /// The job, the fastest run and the median.
  var line: String {
    "\(job.padding(48))\(Self.text(milliseconds[0]))\(Self.text(milliseconds[milliseconds.count / 2]))"
  }

  /// The heading of the lines.
  static let heading = "\("job".padding(48))\("fastest ms".leading(14))\("median ms".leading(14))"

  private static func text(_ number: Double) -> String {
    let micros = Int((number * 1000).rounded())
    let fraction = String(micros % 1000)
    let zeros = String(repeating: "0", count: 3 - fraction.count)
    return "\(micros / 1000).\(zeros)\(fraction)".leading(14)
  }
}

extension String {
  func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  func leading(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
