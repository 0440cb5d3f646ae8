import Testing

@testable import Graphviz

/// Workers that say what no worker says, or die of what is not their fault.
@Suite struct IsolatedAnswerTests {
  /// A program that greets as a worker, takes the beginning of an order, and does as told.
  private func worker(_ script: String) -> WorkerProgram {
    let greeting = Frame.framed(WorkerMessage.ready(version: WorkerMessage.version).wire)
    return WorkerProgram(
      path: "/bin/sh",
      arguments: ["-c", "\(saying(greeting)); head -c 8 >/dev/null; \(script)"])
  }

  private func saying(_ bytes: [UInt8]) -> String {
    let octal = bytes.map { "\\\($0 >> 6)\($0 >> 3 & 7)\($0 & 7)" }.joined()
    return "printf '\(octal)' >&0"
  }

  private func head(_ length: Int) -> [UInt8] {
    var writer = WireWriter()
    writer.write(length)
    return writer.bytes
  }

  private func error(memory: Int = 1 << 30, _ script: String) -> RenderError? {
    let renderer = Renderer.isolated(
      timeout: .seconds(60), memory: memory, worker: worker(script))
    return #expect(throws: RenderError.self) { try renderer.render(dot: "graph { a }", as: .svg) }
  }

  @Test(arguments: [1 << 29, 1 << 30, .max])
  func `a worker that announces more than it sends has left`(memory: Int) {
    let script = saying(head(1 << 29) + [1, 2, 3])
    #expect(error(memory: memory, script) == .crashed(engine: nil, signal: 0, diagnostics: []))
  }

  @Test(arguments: [-1, .min, 1 << 33, 1 << 62, .max])
  func `a length that no answer has is no lack of memory`(length: Int) {
    let found = error(memory: .max, "\(saying(head(length))); exec sleep 300")
    #expect(found == .failed([.garbledAnswer]))
    #expect(
      found?.description == "Graphviz did not draw the graph: the worker gave an answer that "
        + "cannot be read. Draw it again, or use another engine.")
  }

  @Test func `bytes that are no message are no lack of memory`() {
    let found = error("\(saying(head(3) + [1, 2, 3])); exec sleep 300")
    #expect(found == .failed([.garbledAnswer]))
  }

  @Test func `a worker that somebody kills is said to have been ended from outside`() {
    let found = error("kill -KILL $$")
    #expect(found == .crashed(engine: nil, signal: 9, diagnostics: []))
    #expect(
      found?.description == "Graphviz was ended from outside (signal 9). Draw it again, or free "
        + "memory: a system that has none left ends programs too.")
  }

  @Test func `a killed worker that spoke of memory lacked it`() {
    let found = error(memory: 1 << 20, "echo 'out of memory' >&2; kill -KILL $$")
    guard case .outOfMemory(nil, 1_048_576, _) = found else {
      Issue.record("\(String(describing: found))")
      return
    }
  }

  @Test func `a long answer comes whole though it comes in pieces`() throws {
    let worker = try WorkerProcess(
      WorkerProgram(
        path: "/bin/sh",
        arguments: [
          "-c",
          saying(Frame.framed(WorkerMessage.ready(version: WorkerMessage.version).wire))
            + "; \(saying(head(1_000_000))); head -c 999999 /dev/zero >&0; printf x >&0",
        ]),
      timeout: .seconds(20))
    let bytes = try worker.receive(until: .now.advanced(by: .seconds(60)), maximum: 1 << 20)
    #expect(bytes.count == 1_000_000)
    #expect(bytes.last == UInt8(ascii: "x"))
    #expect(bytes.dropLast().allSatisfy { $0 == 0 })
  }
}
