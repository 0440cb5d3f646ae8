/// Where the lines of a file begin; made only when a message names a line of another entry.
struct LineTable {
  private let starts: [UInt32]

  init(of file: DocumentTree) {
    var starts: [UInt32] = [0]
    for position in 0..<file.size {
      let byte = file.bytes[position]
      if byte == Byte.lineFeed
        || (byte == Byte.carriageReturn && file.bytes[position + 1] != Byte.lineFeed)
      {
        starts.append(UInt32(position + 1))
      }
    }
    self.starts = starts
  }

  /// The number of the line that holds a byte, from 1.
  ///
  /// - Complexity: O(log *n*) in the lines.
  func line(at position: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
