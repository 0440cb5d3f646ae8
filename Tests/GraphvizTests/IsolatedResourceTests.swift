import Foundation
import Graphviz
import Testing

/// What is left behind; other suites draw at the same time, so a few of anything prove nothing.
@Suite struct IsolatedResourceTests {
  private static let hasProcesses = FileManager.default.fileExists(atPath: "/proc/self/fd")

  private func descriptors() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
  }

  /// The children of this process that have ended and that nobody has waited for.
  private func zombies() throws -> Int {
    let own = "\(ProcessInfo.processInfo.processIdentifier)"
    return try FileManager.default.contentsOfDirectory(atPath: "/proc").count { name in
      guard Int(name) != nil,
        let status = try? String(contentsOfFile: "/proc/\(name)/stat", encoding: .utf8),
        let end = status.lastIndex(of: ")")
      else { return false }
      let fields = status[end...].split(separator: " ")
      return fields.count > 2 && fields[1] == "Z" && fields[2] == own
    }
  }

  @Test(.enabled(if: hasProcesses))
  func `many drawings and many ended workers leave no descriptor and no zombie`() throws {
    let renderer = Renderer.isolated()
    let before = try descriptors()
    for index in 0..<200 {
      _ = try renderer.render(dot: "graph { a\(index) }", as: .svg)
    }
    for _ in 0..<40 {
      // The quotation mark spends a worker, so each is a fresh one.
      _ = outcome { try renderer.render(dot: "graph { a } \" open", as: .svg) }
    }
    Renderer.endIdleWorkers()
    #expect(try descriptors() < before + 30)
    #expect(try zombies() < 10)
  }

  @Test func `a worker that ends while it waits is replaced`() throws {
    let renderer = Renderer.isolated()
    let expected = try renderer.render(dot: "graph { a }", as: .svg)
    for _ in 0..<3 {
      Renderer.endIdleWorkers()
      #expect(try renderer.render(dot: "graph { a }", as: .svg) == expected)
    }
  }
}
