import Foundation

/// One run of a benchmark: CPU seconds for each question, and a checksum of the answers as JSON.
struct Run {
  let seconds: Double
  let divisor: Int
  let check: String
}

/// A row of the table: a name that `peers/bench_peers.py` knows, and what to run.
///
/// `prepare` reads the graph and returns a closure that is run again and again, or `nil` where the
/// graph does not fit the question.
struct Work: Sendable {
  let name: String
  let prepare: @Sendable (Input) throws -> (() throws -> Run)?

  init(_ name: String, _ prepare: @escaping @Sendable (Input) throws -> (() throws -> Run)?) {
    self.name = name
    self.prepare = prepare
  }
}

/// Runs what is to be timed, and makes a checksum of its result outside the clock.
func timed<Result>(
  dividedBy divisor: Int = 1, _ work: () throws -> Result, check: (Result) -> String
) rethrows -> Run {
  let start = processSeconds()
  let result = try work()
  let seconds = processSeconds() - start
  return Run(seconds: seconds, divisor: divisor, check: check(result))
}

/// CPU seconds of this process so far; a busy neighbor on a shared machine does not count.
private func processSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

/// Runs until there are three runs and a second, at most fifteen runs, and only one of 20 seconds.
func measure(_ body: () throws -> Run) throws -> (seconds: [Double], check: String) {
  var seconds: [Double] = []
  var total = 0.0
  var check = ""
  repeat {
    let run = try body()
    if seconds.isEmpty { check = run.check }
    seconds.append(run.seconds / Double(run.divisor))
    total += run.seconds
    if run.seconds > 20 { break }
  } while seconds.count < 15 && !(seconds.count >= 3 && total >= 1)
  return (seconds, check)
}
