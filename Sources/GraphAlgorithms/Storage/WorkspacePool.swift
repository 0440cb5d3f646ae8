internal import Synchronization

/// The workspaces of a graph that no query is using.
///
/// Queries may come from several tasks at once: each has a workspace of its own. As many are kept as
/// were ever used at the same time, up to a limit. One of them waits outside of the lock: as long as
/// queries come one after the other, taking it and giving it back is two exchanges of a pointer.
struct WorkspacePool: ~Copyable, Sendable {
  private static let limit = 8

  private let vertexCount: Int
  /// The workspace that waits in front, which the pool owns a reference to.
  private let front = Atomic<Unmanaged<Workspace>?>(nil)
  private let others = Mutex<[Workspace]>([])

  init(vertexCount: Int) {
    self.vertexCount = vertexCount
  }

  deinit {
    front.exchange(nil, ordering: .acquiring)?.release()
  }

  /// Calls a kernel with a workspace that it has to itself.
  @inline(__always)
  func withWorkspace<Result>(_ body: (Workspace) -> Result) -> Result {
    let workspace = take()
    defer { giveBack(workspace) }
    return body(workspace)
  }

  @inline(__always)
  private func take() -> Workspace {
    guard let waiting = front.exchange(nil, ordering: .acquiring) else { return takeAnother() }
    return waiting.takeRetainedValue()
  }

  private func takeAnother() -> Workspace {
    others.withLock { $0.popLast() } ?? Workspace(vertexCount: vertexCount)
  }

  @inline(__always)
  private func giveBack(_ workspace: Workspace) {
    let reference = Unmanaged.passRetained(workspace)
    let (isFirst, _) = front.compareExchange(
      expected: nil, desired: reference, successOrdering: .releasing, failureOrdering: .relaxed)
    if !isFirst { giveBackAnother(reference) }
  }

  private func giveBackAnother(_ reference: Unmanaged<Workspace>) {
    let workspace = reference.takeRetainedValue()
    others.withLock { others in
      if others.count < Self.limit { others.append(workspace) }
    }
  }
}
