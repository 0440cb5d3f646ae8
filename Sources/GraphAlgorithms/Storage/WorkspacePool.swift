internal import Synchronization

/// The workspaces of a graph that no query is using.
///
/// Queries may come from several tasks at once: each has a workspace of its own. As many are kept as
/// were ever used at the same time, up to a limit.
struct WorkspacePool: ~Copyable, Sendable {
  private static let limit = 8

  private let vertexCount: Int
  private let idle = Mutex<[Workspace]>([])

  init(vertexCount: Int) {
    self.vertexCount = vertexCount
  }

  /// Calls a kernel with a workspace that it has to itself.
  @inline(__always)
  func withWorkspace<Result>(_ body: (Workspace) -> Result) -> Result {
    let workspace = take()
    defer { giveBack(workspace) }
    return body(workspace)
  }

  private func take() -> Workspace {
    idle.withLock { $0.popLast() } ?? Workspace(vertexCount: vertexCount)
  }

  private func giveBack(_ workspace: Workspace) {
    idle.withLock { idle in
      if idle.count < Self.limit { idle.append(workspace) }
    }
  }
}
