import Foundation
import Graphviz
import Testing

/// What ends a worker never ends its host.
@Suite(.serialized) struct IsolatedFailureTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/Crashers")

  private static let crashers: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".dot") }.sorted()

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
  }

  private func engine(_ name: String) -> Engine {
    let words = name.split(separator: "-")
    return Engine(String(words[0] == "safe" ? words[1] : words[3]))
  }

  @Test func `the documents that end Graphviz are there`() { #expect(Self.crashers.count > 10) }

  @Test(arguments: crashers)
  func `what ends Graphviz is a drawing or an error in time`(name: String) throws {
    let renderer = Renderer.isolated(timeout: .seconds(2))
    let start = ContinuousClock.now
    let found = outcome {
      try renderer.render(dot: try text(name), as: .svg, engine: engine(name))
    }
    #expect(start.duration(to: .now) < .seconds(30))
    if case .failure(let error) = found {
      #expect(error.description.hasSuffix("."))
      #expect(error.description.contains("Graphviz"))
    }
    #expect(try renderer.render(dot: "graph { a }", as: .svg).text.contains(">a<"))
  }

  @Test func `a layout without end is ended at the deadline`() throws {
    let renderer = Renderer.isolated(timeout: .milliseconds(500))
    #expect(throws: RenderError.timedOut(engine: .fdp, after: .milliseconds(500))) {
      try renderer.render(dot: try text("valid-1-1135-fdp-HANG.dot"), as: .svg, engine: .fdp)
    }
  }

  @Test(.enabled(if: Sanitizer.leavesMemory, "a sanitizer takes more address space"))
  func `a drawing that needs too much memory is ended`() throws {
    let renderer = Renderer.isolated(timeout: .seconds(60), memory: 40 << 20)
    let text = "digraph { a -> b [minlen=2000000] }"
    let error = #expect(throws: RenderError.self) {
      try renderer.render(dot: text, as: .svg, engine: .dot)
    }
    guard case .outOfMemory(.dot, 41_943_040, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func `a task that is cancelled ends its worker at once`() async throws {
    let text = try text("valid-1-1135-fdp-HANG.dot")
    let task = Task {
      try await Renderer.isolated(timeout: .seconds(300)).render(dot: text, as: .svg, engine: .fdp)
    }
    try await Task.sleep(for: .milliseconds(500))
    let start = ContinuousClock.now
    task.cancel()
    await #expect(throws: RenderError.cancelled) { try await task.value }
    #expect(start.duration(to: .now) < .seconds(30))
  }

  @Test func `a program that is no worker is named`() throws {
    let missing = WorkerProgram(path: "/nonexistent/worker")
    #expect(
      throws: RenderError.workerUnavailable(
        path: "/nonexistent/worker", reason: "No such file or directory")
    ) { try Renderer.isolated(worker: missing).render(dot: "graph { a }", as: .svg) }
    let other = WorkerProgram(path: "/bin/true")
    let error = #expect(throws: RenderError.self) {
      try Renderer.isolated(worker: other).render(dot: "graph { a }", as: .svg)
    }
    #expect(
      error?.description == "The program '/bin/true', which draws in a process of its own, cannot "
        + "be started: it does not answer as a worker. Install 'graphviz-worker' beside this "
        + "program, or name it.")
  }

  @Test func `an ending is told with what would cost less`() {
    #expect(
      "\(RenderError.timedOut(engine: .neato, after: .milliseconds(1_500)))"
        == "Graphviz' engine 'neato' was not done after 1.5 s and was ended. Draw straight lines "
        + "('splines=line'), or use 'sfdp'.")
    #expect(
      "\(RenderError.crashed(engine: .dot, signal: 6, diagnostics: []))"
        == "Graphviz' engine 'dot' crashed: it aborted (signal 6). Draw straight lines "
        + "('splines=line'), fewer clusters, or use 'sfdp'.")
    #expect(
      "\(RenderError.outOfMemory(engine: nil, memory: 1 << 30, diagnostics: []))"
        == "Graphviz needed more than the 1024 MB that it may take. Draw straight lines "
        + "('splines=line'), or use 'sfdp'.")
    #expect("\(RenderError.cancelled)" == "The drawing was cancelled.")
  }
}
