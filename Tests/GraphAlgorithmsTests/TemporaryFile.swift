import Foundation

/// Calls a closure with the path of a file that exists only meanwhile.
func withFile<Result>(of bytes: some Sequence<UInt8>, _ body: (String) throws -> Result) throws
  -> Result
{
  let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try Data(bytes).write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try body(url.path)
}
