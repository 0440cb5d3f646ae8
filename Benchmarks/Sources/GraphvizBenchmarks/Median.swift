import Foundation

/// What a piece of work took, in milliseconds.
struct Times {
  /// By the clock on the wall.
  var wall: Double
  /// Of the processor, in all threads of this process: what else the machine does hardly shows in it.
  var processor: Double
}

/// Ways of doing the same, measured in turns, so that what else the machine does meets all alike.
///
/// - Returns: The median of each.
func medians(runs: Int, _ works: [() throws -> Void]) throws -> [Times] {
  for work in works { try work() }
  var times = works.map { _ in [Times]() }
  for _ in 0..<runs {
    for (index, work) in works.enumerated() {
      let start = Times(wall: now(CLOCK_MONOTONIC), processor: now(CLOCK_PROCESS_CPUTIME_ID))
      try work()
      times[index].append(
        Times(
          wall: now(CLOCK_MONOTONIC) - start.wall,
          processor: now(CLOCK_PROCESS_CPUTIME_ID) - start.processor))
    }
  }
  return times.map { Times(wall: median($0.map(\.wall)), processor: median($0.map(\.processor))) }
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

private func now(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}
