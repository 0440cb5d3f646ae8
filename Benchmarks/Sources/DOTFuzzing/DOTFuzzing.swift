/// What libFuzzer calls with each input it makes; `Scripts/fuzz dot` builds and runs it.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let sentence = ReadingLaws.broken(by: bytes) { fatalError(sentence) }
  return 0
}
