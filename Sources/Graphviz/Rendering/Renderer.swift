/// Draws documents with Graphviz, in this process or in a worker.
///
/// - ``inProcess``: a small graph takes a few milliseconds. All drawings of a process wait for one
///   thread. What has begun cannot be stopped, so ``Limits`` refuses beforehand what would take
///   minutes, and the safe profile refuses what aborts Graphviz: the host would go with it. Each
///   abort that thousands of random documents found has become a rule; there may be others.
/// - ``isolated(timeout:memory:worker:)``: a worker process draws, several side by side. It is
///   ended at the deadline, at the memory bound or when the task is cancelled, and whatever happens
///   to it is a ``RenderError`` here.
/// - ``automatic(timeout:memory:worker:)``: in this process what is small and plain, in a worker
///   all else.
///
/// What reads files of this machine, and links that a browser would run, are refused everywhere.
/// All back ends give the same bytes, whatever was drawn before; only `overlap=prism` draws now
/// like this and now like that. Any number of tasks may share a renderer.
///
/// ```swift
/// let renderer = Renderer.isolated(timeout: .seconds(5))
/// let svg = try renderer.render(graph, as: .svg)
/// let files = try await renderer.renderAll(graph, as: [.svg, .pdf, .png])   // one layout
/// let layout = try renderer.layout(graph, engine: .neato)
/// ```
public struct Renderer: Sendable {
  /// What is refused beforehand; a worker takes more.
  public var limits: Limits
  /// What a worker may use, and which program it is.
  public var isolation: Isolation
  /// Whether every text of an SVG file states the width that it was measured at.
  ///
  /// A viewer that lacks the font then stretches or squeezes another into the same room, so that no
  /// text runs out of its box. Text that was measured in two fonts alike in all but name is left
  /// alone.
  public var fixesTextWidths = false
  /// Where drawings are made.
  let backEnd: BackEnd

  enum BackEnd { case inProcess, isolated, automatic }

  /// A renderer in this process within the standard limits.
  public static let inProcess = Renderer()

  /// A renderer in this process within limits.
  public init(limits: Limits = .standard) {
    self.init(.inProcess, limits: limits, isolation: Isolation())
  }

  private init(_ backEnd: BackEnd, limits: Limits, isolation: Isolation) {
    self.backEnd = backEnd
    self.limits = limits
    self.isolation = isolation
  }
}

extension Renderer {
  /// A renderer in worker processes.
  ///
  /// - Parameters:
  ///   - timeout: How long one drawing may take, from when a worker takes it on.
  ///   - memory: Bytes that a worker may take for one drawing; not enforced on macOS.
  ///   - worker: The program that draws.
  /// - Returns: The renderer.
  public static func isolated(
    timeout: Duration = .seconds(20), memory: Int = 1 << 30, worker: WorkerProgram = .standard
  ) -> Renderer {
    Renderer(
      .isolated, limits: .standard,
      isolation: Isolation(timeout: timeout, memory: memory, worker: worker))
  }

  /// A renderer in this process for what is small and plain, and in worker processes for the rest.
  ///
  /// - Parameters:
  ///   - timeout: How long one drawing may take in a worker.
  ///   - memory: Bytes that a worker may take for one drawing; not enforced on macOS.
  ///   - worker: The program that draws.
  /// - Returns: The renderer.
  public static func automatic(
    timeout: Duration = .seconds(20), memory: Int = 1 << 30, worker: WorkerProgram = .standard
  ) -> Renderer {
    Renderer(
      .automatic, limits: .quick,
      isolation: Isolation(timeout: timeout, memory: memory, worker: worker))
  }
}

extension Renderer {
  /// Draws a document, and waits for it.
  ///
  /// - Throws: ``RenderError``.
  public func render(
    _ graph: DOT.Graph, as format: Format, engine: Engine = .dot
  ) throws(RenderError) -> RenderedFile {
    try only(renderAll(graph, as: [format], engine: engine))
  }

  /// Draws a document, and suspends meanwhile.
  ///
  /// - Throws: ``RenderError``; ``RenderError/cancelled`` if its task is cancelled.
  public func render(
    _ graph: DOT.Graph, as format: Format, engine: Engine = .dot
  ) async throws(RenderError) -> RenderedFile {
    try only(await renderAll(graph, as: [format], engine: engine))
  }

  /// Lays a document out once and draws it in several formats, in their order; waits for it.
  ///
  /// - Throws: ``RenderError``, and then no file is returned.
  public func renderAll(
    _ graph: DOT.Graph, as formats: [Format], engine: Engine = .dot
  ) throws(RenderError) -> [RenderedFile] {
    try draw(commission(graph, formats: formats, engine: engine)).files
  }

  /// Lays a document out once and draws it in several formats, in their order; suspends meanwhile.
  ///
  /// - Throws: ``RenderError``, and then no file is returned.
  public func renderAll(
    _ graph: DOT.Graph, as formats: [Format], engine: Engine = .dot
  ) async throws(RenderError) -> [RenderedFile] {
    try await draw { () throws(RenderError) in
      try commission(graph, formats: formats, engine: engine)
    }.files
  }

  /// Finds the place of everything without drawing it, and waits for it.
  ///
  /// - Throws: ``RenderError``.
  public func layout(_ graph: DOT.Graph, engine: Engine = .dot) throws(RenderError) -> Layout {
    try draw(commission(graph, engine: engine)).layout(of: graph)
  }

  /// Finds the place of everything without drawing it, and suspends meanwhile.
  ///
  /// - Throws: ``RenderError``; ``RenderError/cancelled`` if its task is cancelled.
  public func layout(
    _ graph: DOT.Graph, engine: Engine = .dot
  ) async throws(RenderError) -> Layout {
    try await draw { () throws(RenderError) in
      try commission(graph, engine: engine)
    }.layout(of: graph)
  }
}

extension Drawing {
  fileprivate func layout(of graph: DOT.Graph) throws(RenderError) -> Layout {
    guard let geometry else { throw .failed([]) }
    return try Layout(geometry, of: graph, diagnostics: diagnostics)
  }
}

/// The file of a drawing in one format.
func only(_ files: [RenderedFile]) throws(RenderError) -> RenderedFile {
  guard let file = files.first else { throw .failed([]) }
  return file
}
