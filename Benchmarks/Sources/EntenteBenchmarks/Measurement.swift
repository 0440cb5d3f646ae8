/// How long a job took, over several runs.
struct Measurement {
  let job: String
  let milliseconds: [Double]

  /// Runs a job five times after one run that does not count.
  init(_ job: String, _ work: () throws -> Void) rethrows {
    self.job = job
    let clock = ContinuousClock()
    try work()
    milliseconds = try (0..<5).map { _ in
      let time = try clock.measure { try work() }
      return Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15
    }.sorted()
  }

  /// The job, the fastest run and the median.
  var line: String {
    "\(job.padding(48))\(Self.text(milliseconds[0]))\(Self.text(milliseconds[2]))"
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
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func leading(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
