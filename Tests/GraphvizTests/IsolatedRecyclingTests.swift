import CGraphvizShims
import Foundation
import Testing

@testable import Graphviz

/// How workers come and go; each test has a pool of its own.
@Suite struct IsolatedRecyclingTests {
  private let order = DrawingOrder(
    foreign: Array("graph { a -- b }".utf8), formats: [.svg])

  @Test func `a worker makes place for a fresh one after so many drawings`() throws {
    let pool = WorkerPool(width: 1)
    var isolation = Isolation()
    isolation.drawingsPerWorker = 3
    var seen: [[Int32]] = []
    for _ in 0..<7 {
      _ = try pool.wait(for: order, isolation)
      seen.append(pool.idleProcesses)
    }
    #expect(seen.map(\.count) == [1, 1, 0, 1, 1, 0, 1])
    #expect(Set(seen.joined()).count == 3)
    #expect(seen[0] == seen[1])
    #expect(seen[3] == seen[4])
    #expect(!isThere(seen[0][0]))
    #expect(!isThere(seen[3][0]))
    #expect(isThere(seen[6][0]))
    pool.endIdle()
    #expect(!isThere(seen[6][0]))
  }

  /// It may go earlier, when it has grown too much.
  @Test func `no worker makes more than a thousand drawings`() throws {
    let pool = WorkerPool(width: 1)
    _ = try pool.wait(for: order, Isolation())
    let first = try #require(pool.idleProcesses.first)
    for _ in 1..<1_000 { _ = try pool.wait(for: order, Isolation()) }
    #expect(!isThere(first))
  }

  @Test func `a worker without work ends by itself`() async throws {
    let pool = WorkerPool(width: 2, patience: .milliseconds(50))
    for _ in 0..<2 {
      _ = try await pool.draw(order, Isolation())
      for _ in 0..<600 where !pool.idleProcesses.isEmpty {
        try await Task.sleep(for: .milliseconds(50))
      }
      #expect(pool.idleProcesses.isEmpty)
    }
  }

  @Test func `workers end with the pool that holds them`() throws {
    var pool: WorkerPool? = WorkerPool(width: 1)
    _ = try pool?.wait(for: order, Isolation())
    let worker = try #require(pool?.idleProcesses.first)
    pool = nil
    for _ in 0..<600 where isThere(worker) { Thread.sleep(forTimeInterval: 0.05) }
    #expect(!isThere(worker))
  }

  @Test func `a worker ends with its host, also in the middle of a layout`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/Crashers/valid-1-1135-fdp-HANG.dot")
    let endless = WorkerOrder(
      drawing: DrawingOrder(
        foreign: Array(try Data(contentsOf: file)), engine: .fdp, formats: [.svg]),
      memory: 1 << 30, seconds: 120)
    let command = try WorkerProgram.standard.command()
    var arguments: [UnsafeMutablePointer<CChar>?] = command.arguments.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var child = gvshim_child()
    try #require(gvshim_spawn(command.path, &arguments, &child) == 0)
    let frame = Frame.framed(endless.wire)
    #expect(gvshim_send(child.channel, frame, frame.count) == frame.count)
    Thread.sleep(forTimeInterval: 0.5)
    // What the system does for a host that has died.
    close(child.channel)
    close(child.messages)
    let ending = gvshim_wait(child.process)
    // Its own bound of processor time would end it by a signal.
    #expect(ending.signal == 0)
    #expect(ending.status == 0)
  }

  /// Whether a process lives, or has ended and nobody has waited for it.
  private func isThere(_ process: Int32) -> Bool { kill(process, 0) == 0 }
}
