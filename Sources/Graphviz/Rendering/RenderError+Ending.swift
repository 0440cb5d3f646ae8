#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension RenderError {
  /// How a worker ended, and what would cost less.
  var endingSentence: String {
    switch self {
    case .timedOut(let engine, let time):
      "\(subject(engine)) was not done after \(seconds(time)) and was ended. \(cheaper(engine))"
    case .crashed(let engine, let signal, let diagnostics) where isFromOutside(signal):
      "\(subject(engine)) was ended from outside (signal \(signal))\(saying(diagnostics)). "
        + "Draw it again, or free memory: a system that has none left ends programs too."
    case .crashed(let engine, let signal, let diagnostics):
      "\(subject(engine)) crashed: \(how(signal))\(saying(diagnostics)). \(cheaper(engine))"
    case .outOfMemory(let engine, let memory, let diagnostics):
      "\(subject(engine)) needed more than the \(max(1, memory >> 20)) MB that it may take"
        + "\(saying(diagnostics)). \(cheaper(engine))"
    default: ""
    }
  }
}

private func subject(_ engine: Engine?) -> String {
  engine.map { "Graphviz' engine '\($0.name)'" } ?? "Graphviz"
}

private func seconds(_ duration: Duration) -> String {
  let (seconds, attoseconds) = duration.components
  return decimal(Double(seconds) + (Double(attoseconds) / 1e15).rounded() / 1_000) + " s"
}

private func saying(_ diagnostics: [Diagnostic]) -> String {
  diagnostics.isEmpty ? "" : ", after saying '\(shortened(diagnostics))'"
}

private func how(_ signal: Int32) -> String {
  switch signal {
  case 0: "it left in the middle of its work"
  case SIGABRT: "it aborted (signal \(signal))"
  case SIGSEGV, SIGBUS: "it reached for memory that is not its own (signal \(signal))"
  case SIGFPE: "it divided by zero (signal \(signal))"
  case SIGILL, SIGTRAP: "it stopped at an impossible step (signal \(signal))"
  default: "it received signal \(signal)"
  }
}

/// Whether it is a signal that no program gets for what it does.
private func isFromOutside(_ signal: Int32) -> Bool {
  [SIGTERM, SIGINT, SIGHUP, SIGKILL].contains(signal)
}

/// A setting that costs less with an engine.
private func cheaper(_ engine: Engine?) -> String {
  switch engine {
  case .dot: "Draw straight lines ('splines=line'), fewer clusters, or use 'sfdp'."
  case .sfdp, .nop, .nop2: "Draw straight lines ('splines=line') or a part of the graph."
  case .osage, .patchwork: "Put each node into one cluster only, or use 'sfdp'."
  default: "Draw straight lines ('splines=line'), or use 'sfdp'."
  }
}
