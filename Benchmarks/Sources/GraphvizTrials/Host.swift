import Foundation

/// What this process holds and has open; nil where the system has no such files.
enum Host {
  /// Resident memory in kilobytes.
  static var memory: Int? {
    guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
      return nil
    }
    let fields = text.split(separator: " ")
    return fields.count > 1
      ? Int(fields[1]).map { $0 * Int(sysconf(Int32(_SC_PAGESIZE))) / 1_024 } : nil
  }

  static var descriptors: Int? {
    try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
  }
}
