#if canImport(Glibc)
  internal import Glibc

  /// Memory straight from the operating system, for columns of megabytes.
  ///
  /// It begins at a page of 2 MiB and asks for such pages, which spares a random read most of its
  /// address translation: 5 to 15 % of a search over more than 16 MiB. It is given back when it is
  /// freed; an allocator would keep it.
  enum PageMemory {
    private static let largePage = 1 << 21

    /// Columns of as many bytes or more lie in pages of their own.
    static let threshold = 1 << 20

    /// Returns memory, or `nil` if the system has none to give.
    static func map(_ byteCount: Int) -> UnsafeMutableRawPointer? {
      let isLarge = byteCount >= largePage
      let mapped = byteCount + (isLarge ? largePage : 0)
      let memory = mmap(
        nil, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
      guard let memory, memory != MAP_FAILED else { return nil }
      guard isLarge else { return memory }
      let start = memory.alignedUp(toMultipleOf: largePage)
      let end = (start + byteCount).alignedUp(toMultipleOf: pageSize)
      if start > memory { munmap(memory, start - memory) }
      if memory + mapped > end { munmap(end, memory + mapped - end) }
      // Advice only: a system without large pages refuses it, and nothing changes.
      madvise(start, byteCount, MADV_HUGEPAGE)
      return start
    }

    static func unmap(_ memory: UnsafeMutableRawPointer, _ byteCount: Int) {
      munmap(memory, byteCount)
    }

    private static let pageSize = sysconf(Int32(_SC_PAGESIZE))
  }
#endif
