import Graphviz

extension DOT.Graph {
  /// The filled polygons behind the drawing, read back from the language xdot in which they are kept.
  var backgroundAreas: [DOT.Background.Area] {
    guard case .text(let text) = self[raw: "_background"] else { return [] }
    var words = text.split(separator: " ")[...]
    var areas: [DOT.Background.Area] = []
    while let area = Self.area(&words) { areas.append(area) }
    return areas
  }

  /// The polygon at the start of a drawing in words, which are taken off.
  private static func area(_ words: inout ArraySlice<Substring>) -> DOT.Background.Area? {
    guard words.count > 8 else { return nil }
    let head = Array(words.prefix(8))
    guard head[0] == "c", head[3] == "C", head[6] == "P", let count = Int(head[7]), count > 0,
      count <= (words.count - 8) / 2
    else { return nil }
    let numbers = words.dropFirst(8).prefix(2 * count).compactMap { Double($0) }
    guard numbers.count == 2 * count else { return nil }
    words = words.dropFirst(8 + 2 * count)
    return DOT.Background.Area(
      (0..<count).map { Point(x: numbers[2 * $0], y: numbers[2 * $0 + 1]) },
      fill: DOT.Color(String(head[5].dropFirst())),
      outline: DOT.Color(String(head[2].dropFirst())))
  }
}
