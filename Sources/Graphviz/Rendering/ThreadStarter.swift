internal import CGraphvizShims
internal import Foundation

/// Starts threads of one kind, and says so where the system has none left.
struct ThreadStarter: Sendable {
  var name: String
  /// The sizes of stack in bytes, the best first; the next is taken where one is refused.
  var stacks: [Int]

  /// Runs a piece of work on a thread of its own, without waiting for it.
  ///
  /// - Throws: ``RenderError/failed(_:)`` with ``Diagnostic/lackOfThreads``.
  func start(_ work: @escaping @Sendable () -> Void) throws(RenderError) {
    let name = name
    let body = Unmanaged.passRetained(
      ThreadBody {
        Thread.current.name = name
        work()
      })
    for stack in stacks {
      let error = gvshim_start_thread(
        stack, { Unmanaged<ThreadBody>.fromOpaque($0).takeRetainedValue().work() },
        body.toOpaque())
      if error == 0 { return }
    }
    body.release()
    throw .failed([.lackOfThreads])
  }
}

/// What a thread does, in the hands of a C library until it begins.
private final class ThreadBody: Sendable {
  let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }
}

extension Diagnostic {
  /// The system starts no thread, with none of the stacks.
  static let lackOfThreads = Diagnostic(
    severity: .error, message: "the system starts no further thread for it")
}
