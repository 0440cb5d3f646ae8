import Foundation

/// One input in so many has to keep all laws; the others are only read, at ten times the speed.
private let share = max(1, Int(ProcessInfo.processInfo.environment["FUZZ_SHARE"] ?? "") ?? 1)

/// What libFuzzer calls with each input it makes; `Scripts/fuzz dot` builds and runs it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  // The bytes decide, so that an input fails each time or never.
  let sum = bytes.reduce(0) { $0 &* 31 &+ Int($1) }
  if let sentence = ReadingLaws.broken(by: bytes, isOnlyRead: !sum.isMultiple(of: share)) {
    fatalError(sentence)
  }
  return 0
}
