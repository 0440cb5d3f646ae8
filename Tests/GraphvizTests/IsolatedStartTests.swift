import Foundation
import Testing

@testable import Graphviz

/// What cannot be started is an error in time, and never a wait for what is not there.
@Suite struct IsolatedStartTests {
  private let order = DrawingOrder(
    foreign: Array("graph { a -- b }".utf8), formats: [.svg])

  @Test func `the next smaller stack is taken where one is refused`() async throws {
    let starter = ThreadStarter(name: "test", stacks: [1 << 60, 1 << 20])
    let name = await withCheckedContinuation { continuation in
      let begun = outcome {
        try starter.start { continuation.resume(returning: Thread.current.name) }
      }
      if case .failure = begun { continuation.resume(returning: nil) }
    }
    #expect(name == "test")
  }

  @Test func `a layout thread that cannot be started is an error`() {
    let thread = LayoutThread(stacks: [1 << 60, 1 << 59])
    for _ in 0..<2 {
      let error = #expect(throws: RenderError.self) { try thread.run { 1 } }
      #expect(error == .failed([.lackOfThreads]))
      #expect(
        error?.description == "Graphviz did not draw the graph: the system starts no further "
          + "thread for it. Raise the bounds on memory and processes under which this program "
          + "runs, or run fewer at a time.")
    }
  }

  @Test func `a layout thread is started once`() throws {
    let thread = LayoutThread(stacks: [1 << 60, 1 << 20])
    for number in 0..<3 { #expect(try thread.run { number } == number) }
  }

  @Test func `every job is told that no thread can be started for it`() async throws {
    let pool = WorkerPool(width: 2, stacks: [1 << 60])
    for _ in 0..<3 {
      #expect(throws: RenderError.failed([.lackOfThreads])) {
        try pool.wait(for: order, Isolation())
      }
    }
    let copy = order
    let failures = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask {
          do throws(RenderError) {
            _ = try await pool.draw(copy, Isolation())
            return false
          } catch {
            return error == .failed([.lackOfThreads])
          }
        }
      }
      return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(failures == 20)
  }

  @Test func `a program that never says that it is a worker is waited for in vain, not for long`() {
    let sleeper = WorkerProgram(path: "/bin/sleep", arguments: ["300"])
    let renderer = Renderer.isolated(timeout: .zero, worker: sleeper)
    #expect(
      throws: RenderError.workerUnavailable(
        path: "/bin/sleep", reason: "it is not ready in time")
    ) { try renderer.render(dot: "graph { a }", as: .svg) }
  }

  #if os(Linux)
    /// In 400 MB there is no room for the largest stack, in 10 MB for nothing at all.
    @Test(
      .enabled(if: Sanitizer.leavesMemory, "a sanitizer takes more address space"),
      arguments: [400_000, 200_000, 100_000, 50_000, 10_000])
    func `a worker in a bounded process draws or is an error in time`(kilobytes: Int) throws {
      let path = try WorkerProgram.standard.command().path
      let bounded = WorkerProgram(
        path: "/bin/sh", arguments: ["-c", "ulimit -v \(kilobytes); exec '\(path)'"])
      let renderer = Renderer.isolated(timeout: .seconds(60), worker: bounded)
      let found = outcome { try renderer.render(dot: "graph { a }", as: .svg).text }
      switch found {
      case .success(let text): #expect(text.contains(">a<"))
      case .failure(let error):
        #expect(kilobytes < 400_000, "\(error)")
        #expect(error != .timedOut(engine: nil, after: .seconds(60)))
        #expect(error != .workerUnavailable(path: "/bin/sh", reason: "it is not ready in time"))
      }
    }
  #endif

  @Test func `nobody is told to install a program that is its own worker`() async {
    await #expect(processExitsWith: .success) {
      WorkerProgram.isOwnWorker.withLock { $0 = true }
      let own = try #require(WorkerProgram.standard.command().arguments.first)
      let error = RenderError.workerUnavailable(path: own, reason: "it is not ready in time")
      #expect(!error.description.contains("Install"))
      let other = RenderError.workerUnavailable(path: "/bin/true", reason: "it is too short")
      #expect(other.description.contains("Install 'graphviz-worker'"))
    }
  }
}
