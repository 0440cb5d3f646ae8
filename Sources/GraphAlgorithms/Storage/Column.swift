/// A block of memory of its own, freed with its owner: the one allocator of this module.
final class Column<Element: BitwiseCopyable>: Sendable {
  /// The memory, written by the one task that made the column before anyone else sees it.
  ///
  /// A column of a graph is never written again once the graph exists; a column of a workspace
  /// belongs to one query at a time, and ``WorkspacePool`` hands it on under a lock.
  nonisolated(unsafe) private let memory: Memory

  private var start: UnsafeMutablePointer<Element> {
    @inline(__always) get { memory.start.assumingMemoryBound(to: Element.self) }
  }

  /// The number of elements.
  let count: Int

  /// The elements, for as long as the column lives.
  var cells: Cells<Element> {
    @inline(__always) get { Cells(start, count: count) }
  }

  /// Makes a column of elements that nobody has written yet.
  init(count: Int) {
    self.count = count
    memory = Memory(of: Element.self, count: count)
  }

  /// Makes a column of equal elements.
  convenience init(repeating element: Element, count: Int) {
    self.init(count: count)
    start.initialize(repeating: element, count: count)
  }

  deinit { memory.free() }

  /// Calls a kernel with memory that is freed afterwards.
  ///
  /// No column is made. The optimizer moves an object that lives for one call to the stack and leaves
  /// out its header; in a generic method Swift 6.3.1 then freed it as one of the heap, and crashed.
  @inline(__always)
  static func withScratch<Result>(
    count: Int, _ body: (Cells<Element>) -> Result
  ) -> Result {
    let memory = Memory(of: Element.self, count: count)
    defer { memory.free() }
    return body(Cells(memory.start.assumingMemoryBound(to: Element.self), count: count))
  }

  /// Calls a kernel with memory of equal elements that is freed afterwards.
  @inline(__always)
  static func withScratch<Result>(
    repeating element: Element, count: Int, _ body: (Cells<Element>) -> Result
  ) -> Result {
    withScratch(count: count) { cells in
      cells.start.initialize(repeating: element, count: count)
      return body(cells)
    }
  }

  /// Cells of which there are none.
  static var noCells: Cells<Element> {
    // Never read or written, so any address does that is aligned.
    Cells(
      UnsafeMutablePointer(bitPattern: 64) ?? UnsafeMutablePointer.allocate(capacity: 0), count: 0)
  }
}

/// A block of memory that whoever has it must free.
private struct Memory {
  let start: UnsafeMutableRawPointer
  private let byteCount: Int
  /// Whether the memory is not the allocator's, see ``PageMemory``.
  private let isMapped: Bool

  init<Element: BitwiseCopyable>(of type: Element.Type, count: Int) {
    byteCount = max(1, count) * MemoryLayout<Element>.stride
    #if canImport(Glibc)
      let mapped = byteCount < PageMemory.threshold ? nil : PageMemory.map(byteCount)
    #else
      let mapped: UnsafeMutableRawPointer? = nil
    #endif
    isMapped = mapped != nil
    start = mapped ?? .allocate(byteCount: byteCount, alignment: 64)
    start.bindMemory(to: Element.self, capacity: max(1, count))
  }

  // Never inlined: where an object is freed there is one way only, and the optimizer keeps it.
  @inline(never)
  func free() {
    guard isMapped else { return start.deallocate() }
    #if canImport(Glibc)
      PageMemory.unmap(start, byteCount)
    #endif
  }
}
