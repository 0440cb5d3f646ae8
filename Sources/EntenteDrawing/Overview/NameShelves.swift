import Graphviz

/// The names on a page by level strips, to find those in the way without looking at all.
struct NameShelves {
  /// The height of a strip in points: about that of a name of two lines.
  private static let height = 18.0

  private var shelves: [[Rectangle]]

  /// Sorts names into the strips that they touch.
  ///
  /// - Complexity: O(*k* + *h*) for *k* names and *h* strips.
  init(_ frames: [Rectangle], on page: Size) {
    shelves = Array(
      repeating: [], count: max(1, Int((page.height / Self.height).rounded(.up))))
    for frame in frames { add(frame) }
  }

  /// Adds a name.
  mutating func add(_ frame: Rectangle) {
    for shelf in shelves(under: frame) { shelves[shelf].append(frame) }
  }

  /// Whether a rectangle lies on any of the names.
  func overlap(_ frame: Rectangle) -> Bool {
    shelves(under: frame).contains { shelf in shelves[shelf].contains { $0.overlaps(frame) } }
  }

  private func shelves(under frame: Rectangle) -> ClosedRange<Int> {
    func shelf(at y: Double) -> Int { min(max(Int(y / Self.height), 0), shelves.count - 1) }
    return shelf(at: frame.minY)...shelf(at: frame.maxY)
  }
}
