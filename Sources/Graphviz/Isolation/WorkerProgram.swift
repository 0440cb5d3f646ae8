internal import Foundation

/// The program that draws in a process of its own.
///
/// The library comes with one, `graphviz-worker`; install it beside your program. A program that
/// wants no second file can be its own worker:
///
/// ```swift
/// @main struct Program {
///   static func main() {
///     WorkerProgram.serveIfAsked()   // first of all
///     …
///   }
/// }
/// ```
public struct WorkerProgram: Sendable, Hashable {
  private enum Place: Hashable { case standard, file(path: String, arguments: [String]) }

  private let place: Place

  /// This program if it calls ``serveIfAsked()``, otherwise `graphviz-worker` beside it.
  public static let standard = WorkerProgram(place: .standard)

  private init(place: Place) { self.place = place }

  /// A program that calls ``serve()`` when it is started with these arguments.
  public init(path: String, arguments: [String] = []) {
    place = .file(path: path, arguments: arguments)
  }
}

extension WorkerProgram {
  /// The argument by which a program is asked to be a worker.
  static let argument = "--graphviz-worker"

  /// Whether this program can be its own worker.
  static let isOwnWorker = Guarded(false)

  /// What is started: the file, and the arguments with the program's name first.
  func command() throws(RenderError) -> (path: String, arguments: [String]) {
    if case .file(let path, let arguments) = place { return (path, [path] + arguments) }
    let isOwnWorker = Self.isOwnWorker.withLock { $0 }
    guard let own = Self.ownPath() else {
      throw .workerUnavailable(
        path: isOwnWorker ? Self.ownName : "graphviz-worker",
        reason: "this program has no known place")
    }
    if isOwnWorker {
      // The link leads to this very program though its file may have been replaced since.
      let link = "/proc/self/exe"
      let path = FileManager.default.isExecutableFile(atPath: link) ? link : own
      return (path, [own, Self.argument])
    }
    let path = URL(filePath: own).deletingLastPathComponent().appending(path: "graphviz-worker")
      .path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw .workerUnavailable(path: path, reason: "there is no such program")
    }
    return (path, [path])
  }

  /// Whether a worker of this name is this very program, which nobody has to install.
  static func isItself(_ path: String) -> Bool {
    isOwnWorker.withLock { $0 } && path == ownName
  }

  private static var ownName: String { ownPath() ?? CommandLine.arguments.first ?? "this program" }

  private static func ownPath() -> String? {
    #if os(Linux)
      try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      Bundle.main.executablePath
    #endif
  }
}
