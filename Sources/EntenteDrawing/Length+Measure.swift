public import Graphviz

extension DOT.Length {
  /// A length as people write it: a number and mm, cm, in or pt.
  ///
  /// - Throws: ``FigureError/unknownLength(_:)`` where it is not one, or not between 1 pt and 5 m.
  public init(measure text: String) throws(FigureError) {
    let units: [(String, Double)] = [("mm", 72 / 25.4), ("cm", 720 / 25.4), ("in", 72), ("pt", 1)]
    guard let (unit, points) = units.first(where: { text.hasSuffix($0.0) }),
      let number = Double(text.dropLast(unit.count)), number.isFinite,
      (1...14_400).contains(number * points)
    else { throw .unknownLength(text) }
    self = .points(number * points)
  }
}
