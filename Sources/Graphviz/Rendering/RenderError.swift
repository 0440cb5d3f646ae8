/// Why a document was not drawn or a drawing not written.
public enum RenderError: Error, Sendable, Hashable {
  /// Something is larger than Graphviz takes without harm.
  case limitExceeded(Limit, value: Double, maximum: Double, culprit: String)
  /// An attribute would abort the process, read files or put foreign code into the picture.
  case refused(attribute: String, value: String, Refusal)
  /// An attribute holds something else than a finite number.
  case notFinite(attribute: String, culprit: String)
  /// Two nodes, or two clusters, are written with the same identifier.
  case duplicate(String)
  /// An edge or a rank group names a node that is not in the graph.
  case unknownNode(String, culprit: String)
  /// A node is at home in a cluster that is not in the graph.
  case unknownCluster(String, node: String)
  /// The nodes of a rank group are at home in different clusters.
  case rankGroupAcrossClusters([String])
  /// This machine has no such layout engine.
  case engineUnavailable(String, available: [String])
  /// This machine cannot write such files.
  case formatUnavailable(String, available: [String])
  /// Graphviz reported an error, whatever it returned.
  case failed([Diagnostic])
  /// The file could not be written.
  case notWritten(path: String, reason: String)
  /// The worker was not done at its deadline, and was ended.
  ///
  /// No engine is named where it was still reading.
  case timedOut(engine: Engine?, after: Duration)
  /// Graphviz crashed in its worker; the signal is 0 where it left by itself.
  case crashed(engine: Engine?, signal: Int32, diagnostics: [Diagnostic])
  /// The worker needed more memory than it may take.
  case outOfMemory(engine: Engine?, memory: Int, diagnostics: [Diagnostic])
  /// No worker could be started.
  case workerUnavailable(path: String, reason: String)
  /// The task was cancelled.
  case cancelled

  /// What has a limit.
  public enum Limit: Sendable, Hashable {
    /// Nodes and edges together.
    case elements
    /// The text of one label.
    case labelBytes
    /// The lines of one label.
    case labelLines
    /// The rows or columns that one cell of markup spans.
    case cellSpan
    /// The ranks that one edge spans.
    case minimumLength
    /// The weight of one edge.
    case weight
    /// The size of letters.
    case fontSize
    /// The width of a table's lines, or of the room in and between its cells.
    case tableWidth
    /// Clusters inside one another.
    case clusterDepth
    /// The longer side of a picture made of dots.
    case rasterSide
    /// The dots of a picture.
    case rasterPixels
  }

  /// Why an attribute is refused.
  public enum Refusal: Sendable, Hashable {
    /// It aborts Graphviz.
    case abortsGraphviz
    /// It aborts Graphviz where there are clusters.
    case abortsGraphvizWithClusters
    /// It aborts Graphviz where edges have labels.
    case abortsGraphvizWithLabels
    /// It aborts Graphviz with any engine but dot.
    case abortsGraphvizWithEngine
    /// It reads files of this machine.
    case readsFiles
    /// It is a link that a browser would run.
    case unknownScheme
  }
}

extension RenderError: CustomStringConvertible {
  /// What is wrong, and what to do.
  public var description: String {
    switch self {
    case .limitExceeded(let limit, let value, let maximum, let culprit):
      "\(culprit) \(limit.sentence(decimal(value), decimal(maximum)))"
    case .refused(let attribute, let value, let refusal):
      "The attribute '\(attribute)' is set to '\(value)', \(refusal.sentence)"
    case .notFinite(let attribute, let culprit):
      "\(culprit) sets '\(attribute)' to a value that is not a finite number. Set a number or "
        + "remove the attribute."
    case .duplicate(let id):
      "Two nodes or two clusters have the identifier '\(id)'. Give each its own."
    case .unknownNode(let id, let culprit):
      "\(culprit) names the node '\(id)', which is not in the graph. Add the node first."
    case .unknownCluster(let id, let node):
      "The node '\(node)' is at home in the cluster '\(id)', which is not in the graph. "
        + "Add the cluster."
    case .rankGroupAcrossClusters(let nodes):
      "The rank group of \(nodes.map { "'\($0)'" }.joined(separator: ", ")) spans clusters. "
        + "Group nodes of one cluster, or nodes outside all clusters."
    case .engineUnavailable(let name, let available):
      "Graphviz has no layout engine '\(name)'. \(choice(available))"
    case .formatUnavailable(let name, let available):
      "Graphviz cannot write '\(name)'. \(choice(available))"
    case .failed(let diagnostics):
      "Graphviz did not draw the graph: \(summary(diagnostics)). \(advice(diagnostics))"
    case .notWritten(let path, let reason):
      "'\(path)' cannot be written: \(reason)."
    case .timedOut, .crashed, .outOfMemory: endingSentence
    case .workerUnavailable(let path, let reason):
      "The program '\(path)', which draws in a process of its own, cannot be started: \(reason). "
        + (WorkerProgram.isItself(path)
          ? moreRoom : "Install 'graphviz-worker' beside this program, or name it.")
    case .cancelled:
      "The drawing was cancelled."
    }
  }
}

/// The first errors; some go on for pages.
private func summary(_ diagnostics: [Diagnostic]) -> String {
  let errors = diagnostics.filter { $0.severity == .error }
  return errors.isEmpty ? "it gave no reason" : shortened(errors)
}

/// The first messages in one line.
func shortened(_ diagnostics: [Diagnostic]) -> String {
  let text = diagnostics.map(\.message).joined(separator: "; ")
  return text.count > 200 ? text.prefix(200) + "…" : text
}

private let moreRoom =
  "Raise the bounds on memory and processes under which this program runs, or run fewer at a time."

private func advice(_ diagnostics: [Diagnostic]) -> String {
  if diagnostics.contains(.lackOfThreads) { return moreRoom }
  if diagnostics.contains(.garbledAnswer) { return "Draw it again, or use another engine." }
  return diagnostics.contains {
    $0.message.contains("lost ") || $0.message.contains("routesplines")
  } ? "Draw straight or curved edges." : "Change what it names, or use another engine."
}

private func choice(_ available: [String]) -> String {
  available.isEmpty
    ? "It has none at all: install Graphviz' plugins and run 'dot -c'."
    : "It has \(available.joined(separator: ", "))."
}

extension RenderError.Limit {
  fileprivate func sentence(_ value: String, _ maximum: String) -> String {
    switch self {
    case .elements:
      "has \(value) nodes and edges together, and the engine takes at most \(maximum). "
        + "Draw a part of the graph, such as what lies around one entity."
    case .labelBytes:
      "has a label of \(value) bytes, and at most \(maximum) are drawn. Shorten it."
    case .labelLines:
      "has a label of \(value) lines, and at most \(maximum) are drawn. Shorten it."
    case .cellSpan:
      "has a cell that spans \(value) rows or columns, and at most \(maximum) are drawn. Divide it."
    case .minimumLength:
      "has the minimum length \(value). It goes from 0 to \(maximum) ranks."
    case .weight:
      "has the weight \(value). It goes from 0 to \(maximum)."
    case .fontSize:
      "has a run of text of \(value) points. A size goes from 1 to \(maximum) points."
    case .tableWidth:
      "has a table with a border, a spacing or a padding of \(value) points. "
        + "Each goes from 0 to \(maximum) points."
    case .clusterDepth:
      "is \(value) clusters deep, and at most \(maximum) can lie inside one another. Flatten it."
    case .rasterSide:
      "would be \(value) dots along one side, and at most \(maximum) are drawn. "
        + "Lower the dots per inch, set a size, or use 'svg' or 'pdf'."
    case .rasterPixels:
      "would have \(value) dots, and at most \(maximum) are drawn. "
        + "Lower the dots per inch, set a size, or use 'svg' or 'pdf'."
    }
  }
}

extension RenderError.Refusal {
  fileprivate var sentence: String {
    switch self {
    case .abortsGraphviz:
      "which can abort the whole process in Graphviz. Take it away."
    case .abortsGraphvizWithClusters:
      "which together with clusters can abort the whole process in Graphviz. Take one of them away."
    case .abortsGraphvizWithLabels:
      "which together with clusters or edge labels can abort the whole process in Graphviz. "
        + "Take it away."
    case .abortsGraphvizWithEngine:
      "which aborts Graphviz with any engine but dot. Set it to 'line' or 'curved'."
    case .readsFiles: "which would read a file of this machine. Take it away."
    case .unknownScheme:
      "which is no address of the web or of mail. Begin it with one of "
        + DOT.Link.allowedSchemes.map { "'\($0):'" }.joined(separator: ", ") + "."
    }
  }
}
