/// A block of memory of its own, freed with its owner: the one allocator of this module.
final class Column<Element: BitwiseCopyable>: Sendable {
  /// The memory, written by the one task that made the column before anyone else sees it.
  ///
  /// A column of a graph is never written again once the graph exists; a column of a workspace
  /// belongs to one query at a time, and ``WorkspacePool`` hands it on under a lock.
  nonisolated(unsafe) private let start: UnsafeMutablePointer<Element>

  /// The number of elements.
  let count: Int

  /// The elements, for as long as the column lives.
  var cells: Cells<Element> {
    @inline(__always) get { Cells(start, count: count) }
  }

  /// Whether the memory is not the allocator's, see ``PageMemory``.
  private let isMapped: Bool

  /// Makes a column of elements that nobody has written yet.
  init(count: Int) {
    self.count = count
    let byteCount = max(1, count) * MemoryLayout<Element>.stride
    #if canImport(Glibc)
      let mapped = byteCount < PageMemory.threshold ? nil : PageMemory.map(byteCount)
    #else
      let mapped: UnsafeMutableRawPointer? = nil
    #endif
    isMapped = mapped != nil
    let memory = mapped ?? .allocate(byteCount: byteCount, alignment: 64)
    start = memory.bindMemory(to: Element.self, capacity: max(1, count))
  }

  /// Makes a column of equal elements.
  convenience init(repeating element: Element, count: Int) {
    self.init(count: count)
    start.initialize(repeating: element, count: count)
  }

  deinit {
    guard isMapped else { return start.deallocate() }
    #if canImport(Glibc)
      PageMemory.unmap(start, max(1, count) * MemoryLayout<Element>.stride)
    #endif
  }

  /// Calls a kernel with memory that is freed afterwards.
  @inline(__always)
  static func withScratch<Result>(
    count: Int, _ body: (Cells<Element>) -> Result
  ) -> Result {
    let column = Column(count: count)
    return withExtendedLifetime(column) { body(column.cells) }
  }

  /// Calls a kernel with memory of equal elements that is freed afterwards.
  @inline(__always)
  static func withScratch<Result>(
    repeating element: Element, count: Int, _ body: (Cells<Element>) -> Result
  ) -> Result {
    let column = Column(repeating: element, count: count)
    return withExtendedLifetime(column) { body(column.cells) }
  }

  /// Cells of which there are none.
  static var noCells: Cells<Element> {
    // Never read or written, so any address does that is aligned.
    Cells(
      UnsafeMutablePointer(bitPattern: 64) ?? UnsafeMutablePointer.allocate(capacity: 0), count: 0)
  }
}

extension Column: Equatable where Element: Equatable {
  static func == (left: Column, right: Column) -> Bool {
    guard left !== right else { return true }
    guard left.count == right.count else { return false }
    return UnsafeBufferPointer(start: left.start, count: left.count)
      .elementsEqual(UnsafeBufferPointer(start: right.start, count: right.count))
  }
}
