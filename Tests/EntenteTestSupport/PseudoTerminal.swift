import Foundation

/// A terminal that nobody looks at: a program writes to one side, a test reads the other.
struct PseudoTerminal: ~Copyable {
  let programSide: Int32
  private let testSide: Int32

  struct NotAvailable: Error {}

  init(columns: UInt16) throws {
    var test: Int32 = -1
    var program: Int32 = -1
    var size = winsize(ws_row: 40, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&test, &program, nil, nil, &size) == 0 else { throw NotAvailable() }
    testSide = test
    programSide = program
  }

  deinit { close(testSide) }

  /// Everything the program writes until it ends, with line feeds as it wrote them.
  func readToEnd() -> String {
    // Only the program keeps its side open now; reading ends when it does.
    close(programSide)
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(testSide, &buffer, buffer.count)
      if count <= 0 { break }
      bytes += buffer[0..<count]
    }
    return String(decoding: bytes.filter { $0 != 13 }, as: UTF8.self)
  }
}
