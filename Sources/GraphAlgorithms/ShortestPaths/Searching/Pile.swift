/// A list in memory of its own that doubles when it is full.
package struct Pile<Element: BitwiseCopyable> {
  private var column: Column<Element>
  private(set) var cells: Cells<Element>
  package private(set) var count = 0

  /// How many elements there is room for.
  package var capacity: Int { column.count }

  package init(capacity: Int = 64) {
    column = Column(count: capacity)
    cells = column.cells
  }

  @inline(__always)
  package mutating func append(_ element: Element) {
    if count == column.count { grow() }
    cells[count] = element
    count &+= 1
  }

  @inline(__always)
  mutating func removeLast() -> Element {
    count &-= 1
    return cells[count]
  }

  mutating func removeAll() {
    count = 0
  }

  /// Empties the list, and gives its memory back if that holds more elements than so many.
  package mutating func removeAll(keepingAtMost capacity: Int) {
    if column.count > capacity { self = Pile(capacity: min(64, column.count)) }
    count = 0
  }

  /// Sorts the elements from an index on.
  mutating func sort(from index: Int, by areInOrder: (Element, Element) -> Bool) {
    withExtendedLifetime(column) {
      var elements = UnsafeMutableBufferPointer(start: cells.start + index, count: count - index)
      elements.sort(by: areInOrder)
    }
  }

  @inline(never)
  private mutating func grow() {
    let larger = Column<Element>(count: 2 * column.count)
    let (old, new) = (column.cells, larger.cells)
    for index in 0..<count { new[index] = old[index] }
    column = larger
    cells = larger.cells
  }
}
