/// Draws documents with Graphviz inside this process.
///
/// A small graph takes a few milliseconds. Any number of tasks may share a renderer: all drawings
/// of a process wait for one thread. What has begun cannot be stopped, so ``Limits`` refuses
/// beforehand what would take minutes, and a task that is cancelled while it waits is not drawn.
///
/// ```swift
/// let renderer = Renderer()
/// let svg = try renderer.render(graph, as: .svg)
/// let files = try await renderer.renderAll(graph, as: [.svg, .pdf, .png])   // one layout
/// let layout = try renderer.layout(graph, engine: .neato)
/// ```
///
/// It promises less than a process of its own would: a document that aborts Graphviz takes the host
/// with it. Nothing in thousands of random documents did, within the limits.
public struct Renderer: Sendable {
  /// What is refused beforehand.
  public var limits: Limits

  /// A renderer within the standard limits.
  public static let inProcess = Renderer()

  /// A renderer within limits.
  public init(limits: Limits = .standard) { self.limits = limits }
}

extension Renderer {
  /// Draws a document, and waits for it.
  public func render(
    _ graph: DOT.Graph, as format: Format, engine: Engine = .dot
  ) throws(RenderError) -> RenderedFile {
    try only(renderAll(graph, as: [format], engine: engine))
  }

  /// Draws a document, and suspends meanwhile.
  public func render(
    _ graph: DOT.Graph, as format: Format, engine: Engine = .dot
  ) async throws(RenderError) -> RenderedFile {
    try only(await renderAll(graph, as: [format], engine: engine))
  }

  /// Lays a document out once and draws it in several formats, in their order; waits for it.
  public func renderAll(
    _ graph: DOT.Graph, as formats: [Format], engine: Engine = .dot
  ) throws(RenderError) -> [RenderedFile] {
    let limits = limits
    return try GraphvizLibrary.shared.wait { library in
      outcome { () throws(RenderError) in
        try library.render(graph, formats: formats, engine: engine, limits: limits)
      }
    }
  }

  /// Lays a document out once and draws it in several formats, in their order; suspends meanwhile.
  public func renderAll(
    _ graph: DOT.Graph, as formats: [Format], engine: Engine = .dot
  ) async throws(RenderError) -> [RenderedFile] {
    try await GraphvizLibrary.shared.render(
      graph, formats: formats, engine: engine, limits: limits)
  }

  /// Finds the place of everything without drawing it, and waits for it.
  public func layout(_ graph: DOT.Graph, engine: Engine = .dot) throws(RenderError) -> Layout {
    let limits = limits
    return try GraphvizLibrary.shared.wait { library in
      outcome { () throws(RenderError) in
        try library.layout(graph, engine: engine, limits: limits)
      }
    }
  }

  /// Finds the place of everything without drawing it, and suspends meanwhile.
  public func layout(
    _ graph: DOT.Graph, engine: Engine = .dot
  ) async throws(RenderError) -> Layout {
    try await GraphvizLibrary.shared.layout(graph, engine: engine, limits: limits)
  }
}

extension Renderer {
  /// The version of Graphviz that is linked, such as "2.43.0".
  public static func graphvizVersion() throws(RenderError) -> String {
    try GraphvizLibrary.shared.wait { library in
      outcome { () throws(RenderError) in try library.version() }
    }
  }

  /// The layout engines of this machine, sorted.
  public static func engines() throws(RenderError) -> [Engine] {
    try GraphvizLibrary.shared.wait { library in
      outcome { () throws(RenderError) in try library.engines() }
    }.map { Engine($0) }
  }

  /// The file formats of this machine, sorted.
  public static func formats() throws(RenderError) -> [Format] {
    try GraphvizLibrary.shared.wait { library in
      outcome { () throws(RenderError) in try library.formats() }
    }.map { Format($0) }
  }
}

/// The outcome of a piece of work as a value, to be carried from one thread to another.
private func outcome<Success>(
  _ work: () throws(RenderError) -> Success
) -> Result<Success, RenderError> {
  do throws(RenderError) {
    return .success(try work())
  } catch {
    return .failure(error)
  }
}

private func only(_ files: [RenderedFile]) throws(RenderError) -> RenderedFile {
  guard let file = files.first else { throw .failed([]) }
  return file
}
