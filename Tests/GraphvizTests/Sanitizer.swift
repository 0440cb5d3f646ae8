import Foundation

/// What this process runs under.
enum Sanitizer {
  /// Whether bounds of memory mean what they say: the libraries of sanitizers, told by their
  /// functions, take terabytes of address space and keep what is freed.
  static let leavesMemory =
    dlsym(nil, "__tsan_init") == nil && dlsym(nil, "__asan_init") == nil
}
