import ArgumentParser
import Graphviz

/// A length as people write it: a number and mm, cm, in or pt.
struct PageLength: ExpressibleByArgument {
  let length: DOT.Length
  let defaultValueDescription: String

  /// The longest length in whole millimeters.
  static let mostMillimeters = 5_080

  /// Reads a length between 1 point and 5 meters.
  init?(argument text: String) {
    let units: [(String, Double)] = [("mm", 72 / 25.4), ("cm", 720 / 25.4), ("in", 72), ("pt", 1)]
    guard let (unit, points) = units.first(where: { text.hasSuffix($0.0) }),
      let number = Double(text.dropLast(unit.count)), number.isFinite,
      (1...14_400).contains(number * points)
    else { return nil }
    length = .points(number * points)
    defaultValueDescription = text
  }

  /// A length in millimeters.
  init(millimeters: Int) {
    length = .millimeters(Double(millimeters))
    defaultValueDescription = "\(millimeters)mm"
  }
}
