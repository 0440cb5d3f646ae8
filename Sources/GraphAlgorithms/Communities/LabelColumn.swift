/// Columns of numbers below a count: labels, orders, and tables to look up in.
extension Column<UInt32> {
  /// Sets every element to its position.
  func fillAscending() {
    cells.fillAscending(count)
  }

  /// Replaces every element by what a table has for it.
  func lookUp(in table: Column<UInt32>) {
    defer { withExtendedLifetime(table) {} }
    let (cells, table) = (cells, table.cells)
    var position = 0
    while position < count {
      cells[position] = table[cells[position]]
      position &+= 1
    }
  }

  /// Writes values at places; of several at one place, any.
  func write(_ values: Column<UInt32>, at places: Column<UInt32>) {
    defer { withExtendedLifetime((values, places)) {} }
    let count = places.count
    let (cells, values, places) = (cells, values.cells, places.cells)
    var position = 0
    while position < count {
      cells[places[position]] = values[position]
      position &+= 1
    }
  }

  /// Returns a column of the same elements.
  func copy() -> Column {
    let column = Column(count: count)
    let (source, target) = (cells, column.cells)
    var position = 0
    while position < count {
      target[position] = source[position]
      position &+= 1
    }
    return column
  }

  /// Replaces labels by numbers from 0 in the order they are met.
  ///
  /// - Parameters:
  ///   - limit: A number that no label reaches.
  ///   - order: The positions in the order to go through them, or `nil` to go up.
  /// - Returns: The number of labels.
  @discardableResult
  func number(below limit: Int, along order: Column<UInt32>?) -> Int {
    defer { withExtendedLifetime(order) {} }
    return Column.withScratch(repeating: .max, count: limit) { numbers in
      let cells = cells
      var labelCount: UInt32 = 0
      var step = 0
      while step < count {
        let position = order.map { Int($0.cells[step]) } ?? step
        let label = cells[position]
        if numbers[label] == .max {
          numbers[label] = labelCount
          labelCount &+= 1
        }
        cells[position] = numbers[label]
        step &+= 1
      }
      return Int(labelCount)
    }
  }
}

extension Cells<UInt32> {
  /// Sets the first cells to their positions.
  func fillAscending(_ count: Int) {
    var position = 0
    while position < count {
      self[position] = UInt32(truncatingIfNeeded: position)
      position &+= 1
    }
  }
}
