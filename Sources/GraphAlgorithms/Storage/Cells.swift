/// A block of memory that a kernel reads and writes by index.
///
/// In a debug build every index is checked; in release it is a bare pointer. It owns nothing: whoever
/// hands it out keeps the memory alive for as long as the kernel runs.
@usableFromInline
struct Cells<Element: BitwiseCopyable> {
  @usableFromInline let start: UnsafeMutablePointer<Element>
  #if DEBUG
    @usableFromInline let count: Int
  #endif

  @usableFromInline
  init(_ start: UnsafeMutablePointer<Element>, count: Int) {
    self.start = start
    #if DEBUG
      self.count = count
    #endif
  }

  @inlinable
  subscript(index: Int) -> Element {
    @inline(__always) get {
      check(index)
      return start[index]
    }
    @inline(__always) nonmutating set {
      check(index)
      start[index] = newValue
    }
  }

  /// A vertex number is an index as it is: kernels keep them in 32 bits.
  @inlinable
  subscript(index: UInt32) -> Element {
    @inline(__always) get { self[Int(index)] }
    @inline(__always) nonmutating set { self[Int(index)] = newValue }
  }

  @inlinable
  @inline(__always)
  func check(_ index: Int) {
    #if DEBUG
      precondition(index >= 0 && index < count, "Index \(index) is not one of \(count) cells.")
    #endif
  }
}

extension Cells {
  /// The first cells, as a collection.
  func buffer(_ count: Int) -> UnsafeBufferPointer<Element> {
    if count > 0 { check(count - 1) }
    return UnsafeBufferPointer(start: start, count: count)
  }

  /// Sets the first cells to a value.
  @inline(__always)
  func fill(_ count: Int, with value: Element) {
    if count > 0 { check(count - 1) }
    start.update(repeating: value, count: count)
  }
}

extension Array where Element: BitwiseCopyable {
  /// Makes an array whose elements a kernel writes, every one of them.
  @inline(__always)
  init(cellCount: Int, _ write: (Cells<Element>) -> Void) {
    self.init(unsafeUninitializedCapacity: cellCount) { buffer, count in
      if let start = buffer.baseAddress { write(Cells(start, count: cellCount)) }
      count = cellCount
    }
  }

  /// Calls a kernel with the elements as cells to read and write.
  @inline(__always)
  mutating func withCells<Result>(_ body: (Cells<Element>) -> Result) -> Result {
    withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else {
        return body(Column<Element>.noCells)
      }
      return body(Cells(start, count: buffer.count))
    }
  }
}
