import ArgumentParser
import Foundation
import Graphviz

/// A length as people write it: a number and mm, cm, in or pt.
///
/// What cannot be read is taken all the same, with what is wrong with it: the parser of arguments has
/// no words for reasons.
struct PageLength: ExpressibleByArgument {
  /// The length; of no use where there is a mistake.
  let length: DOT.Length
  let defaultValueDescription: String

  /// What is wrong with the text, if anything is.
  let mistake: Mistake?

  /// The shortest and the longest side of a page in whole millimeters.
  static let leastMillimeters = 30
  static let mostMillimeters = 5_080

  /// Reads a length between 30 millimeters and 5 meters.
  init(argument text: String) {
    defaultValueDescription = text
    switch Self.points(of: text) {
    case .success(let points): (length, mistake) = (.points(points), nil)
    case .failure(let error): (length, mistake) = (.millimeters(180), error)
    }
  }

  /// A length in millimeters.
  init(millimeters: Int) {
    length = .millimeters(Double(millimeters))
    mistake = nil
    defaultValueDescription = "\(millimeters)mm"
  }
}

extension PageLength {
  /// What is wrong with a length.
  enum Mistake: Error, Hashable {
    case noLength(String)
    case noUnit(String)
    case tooShort(String)
    case tooLong(String)

    /// What is wrong, and the way out.
    func sentence(for option: String) -> String {
      switch self {
      case .noLength(let text):
        "\(option) is a number with mm, cm, in or pt, such as 85mm, and '\(text)' is none."
      case .noUnit(let text):
        "\(option) '\(text)' has no unit. Write \(text)mm, or cm, in or pt."
      case .tooShort(let text):
        "\(option) '\(text)' is too little for names and a legend. Take "
          + "\(PageLength.leastMillimeters)mm or more."
      case .tooLong(let text):
        "\(option) '\(text)' is too much for a page. Take \(PageLength.mostMillimeters)mm or less."
      }
    }
  }

  private static func points(of text: String) -> Result<Double, Mistake> {
    let units: [(String, Double)] = [("mm", 72 / 25.4), ("cm", 720 / 25.4), ("in", 72), ("pt", 1)]
    let plain = text.lowercased().filter { $0 != " " }
    guard let (unit, points) = units.first(where: { plain.hasSuffix($0.0) }) else {
      return .failure(Double(plain)?.isFinite == true ? .noUnit(text) : .noLength(text))
    }
    guard let number = Double(plain.dropLast(unit.count)), number.isFinite else {
      return .failure(.noLength(text))
    }
    let shortest = DOT.Length.millimeters(Double(leastMillimeters)).points
    let longest = DOT.Length.millimeters(Double(mostMillimeters)).points
    // Conversion between units must not refuse the limits themselves.
    if number * points < shortest - 0.01 { return .failure(.tooShort(text)) }
    if number * points > longest + 0.01 { return .failure(.tooLong(text)) }
    return .success(min(number * points, longest))
  }
}
