import Foundation

/// One run of a benchmark: its time, for how many questions, and a checksum of the answers as JSON.
struct Run {
  let time: Time
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
  let start = Time.now
  let result = try work()
  let time = Time.now - start
  return Run(time: time, divisor: divisor, check: check(result))
}

/// Seconds by two clocks.
struct Time {
  /// What this process computed, all threads together; a busy neighbor on the machine does not count.
  let processor: Double
  /// What the clock on the wall says: the one that threads are to save.
  let wall: Double

  static var now: Time {
    Time(processor: seconds(CLOCK_PROCESS_CPUTIME_ID), wall: seconds(CLOCK_MONOTONIC))
  }

  static func - (end: Time, start: Time) -> Time {
    Time(processor: end.processor - start.processor, wall: end.wall - start.wall)
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}

/// Runs until there are three runs and a second, at most fifteen runs, and only one of 20 seconds.
///
/// With one thread processor seconds are told; with more, those on the wall.
func measure(threads: Int, _ body: () throws -> Run) throws -> (seconds: [Double], check: String) {
  var seconds: [Double] = []
  var total = 0.0
  var check = ""
  repeat {
    let run = try body()
    if seconds.isEmpty { check = run.check }
    let taken = threads > 1 ? run.time.wall : run.time.processor
    seconds.append(taken / Double(run.divisor))
    total += taken
    if taken > 20 { break }
  } while seconds.count < 15 && !(seconds.count >= 3 && total >= 1)
  return (seconds, check)
}
