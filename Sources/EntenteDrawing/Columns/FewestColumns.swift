/// The way from parts of a figure that take a column each to as few more columns as its page needs.
enum FewestColumns {
  /// The most columns that a page can hold.
  static let most = 12

  /// The columns, if all have room; parts too high for one column get another.
  ///
  /// - Parameters:
  ///   - height: The height that no column may exceed.
  ///   - hasRoom: Whether columns have room beside each other.
  ///   - columns: The columns where parts take several, and the part of each column.
  /// - Returns: The columns; nothing where the page is too narrow or a column of `nil` too high.
  /// - Complexity: O(*c* · *s*) for *c* columns and *s* things and slots.
  static func fitting<Part: Hashable>(
    height: Double, where hasRoom: (ColumnDrawing) -> Bool,
    _ columns: (_ counts: [Part: Int]) -> (drawing: ColumnDrawing, parts: [Part?])
  ) -> (drawing: ColumnDrawing, parts: [Part?])? {
    var counts: [Part: Int] = [:]
    var columnCount = 0
    while true {
      let (drawing, parts) = columns(counts)
      // What is higher than the page has as many columns as it has entities.
      guard hasRoom(drawing), parts.count <= most, parts.count > columnCount else { return nil }
      columnCount = parts.count
      let slots = SlottedColumns(of: drawing)
      let heights = parts.indices.map(slots.packedHeight)
      guard let fullest = heights.indices.max(by: { heights[$0] < heights[$1] }),
        heights[fullest] > height
      else { return (drawing, parts) }
      guard let part = parts[fullest] else { return nil }
      counts[part, default: 1] += 1
    }
  }
}

/// The largest number of a range that seems to fit, where all smaller ones do.
///
/// - Complexity: O(log *n*) questions for a range of *n* numbers.
func largestFitting(
  in range: Range<Int>, _ fits: (Int) throws -> Bool
) rethrows -> Int {
  var (fitting, crowded) = (range.lowerBound, range.upperBound)
  while crowded - fitting > 1 {
    let middle = (fitting + crowded) / 2
    if try fits(middle) { fitting = middle } else { crowded = middle }
  }
  return fitting
}
