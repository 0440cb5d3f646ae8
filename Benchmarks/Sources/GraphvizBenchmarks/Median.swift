/// Ways of doing the same, measured in turns, so that what else the machine does meets all alike.
///
/// - Returns: The median of each in milliseconds of wall time.
func medians(runs: Int, _ works: [() throws -> Void]) throws -> [Double] {
  for work in works { try work() }
  var times = works.map { _ in [Double]() }
  for _ in 0..<runs {
    for (index, work) in works.enumerated() {
      let time = try ContinuousClock().measure { try work() }.components
      times[index].append(Double(time.seconds) * 1e3 + Double(time.attoseconds) / 1e15)
    }
  }
  return times.map(median)
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }
