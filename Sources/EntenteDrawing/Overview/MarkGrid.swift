import Graphviz

/// The marks of a field by squares of the page, to find neighbors without looking at all.
struct MarkGrid {
  /// The radius of the largest mark.
  let largestRadius: Double

  private let side: Double
  private let columns: Int
  private let rows: Int
  private var members: [[Int]]

  /// Sorts the marks of a field into squares that hold a few each.
  ///
  /// - Complexity: O(*n*).
  init(of field: MarkField) {
    largestRadius = field.bodies.map(\.radius).max() ?? 0
    let area = field.page.width * field.page.height
    side = max(8, (area / Double(max(1, field.bodies.count))).squareRoot())
    columns = max(1, Int((field.page.width / side).rounded(.up)))
    rows = max(1, Int((field.page.height / side).rounded(.up)))
    members = Array(repeating: [], count: columns * rows)
    for (index, body) in field.bodies.enumerated() {
      members[row(of: body.place.y) * columns + column(of: body.place.x)].append(index)
    }
  }

  private func column(of x: Double) -> Int { min(max(Int(x / side), 0), columns - 1) }

  private func row(of y: Double) -> Int { min(max(Int(y / side), 0), rows - 1) }

  /// Visits the marks whose middle may lie in a rectangle, in a fixed order.
  func forEachMark(in area: Rectangle, _ visit: (Int) -> Void) {
    for row in row(of: area.minY)...row(of: area.maxY) {
      for column in column(of: area.minX)...column(of: area.maxX) {
        for index in members[row * columns + column] { visit(index) }
      }
    }
  }
}
