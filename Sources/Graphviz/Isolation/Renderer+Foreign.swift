extension Renderer {
  /// Draws a text in DOT that anybody may have written, always in a worker; waits for it.
  ///
  /// The first graph of the text is drawn as it is, by the `isolation` of this renderer whichever
  /// its back end. What would read files of this machine is refused, and so are links that a
  /// browser would run.
  ///
  /// ```swift
  /// let renderer = Renderer.isolated(timeout: .seconds(5))
  /// let svg = try renderer.render(dot: "digraph { a -> b }", as: .svg)
  /// ```
  ///
  /// - Parameters:
  ///   - dot: The text.
  ///   - format: What kind of file is wanted.
  ///   - engine: The engine; nil for the one that the text names, or dot.
  /// - Returns: The file.
  /// - Throws: ``RenderError``; ``RenderError/failed(_:)`` where the text is not DOT.
  public func render(
    dot: String, as format: Format, engine: Engine? = nil
  ) throws(RenderError) -> RenderedFile {
    try only(renderAll(dot: dot, as: [format], engine: engine))
  }

  /// Draws a text in DOT that anybody may have written, always in a worker; suspends meanwhile.
  public func render(
    dot: String, as format: Format, engine: Engine? = nil
  ) async throws(RenderError) -> RenderedFile {
    try only(await renderAll(dot: dot, as: [format], engine: engine))
  }

  /// Draws a text in DOT in several formats, always in a worker; waits for it.
  public func renderAll(
    dot: String, as formats: [Format], engine: Engine? = nil
  ) throws(RenderError) -> [RenderedFile] {
    try renderAll(dot: Array(dot.utf8), as: formats, engine: engine)
  }

  /// Draws a text in DOT in several formats, always in a worker; suspends meanwhile.
  public func renderAll(
    dot: String, as formats: [Format], engine: Engine? = nil
  ) async throws(RenderError) -> [RenderedFile] {
    try await renderAll(dot: Array(dot.utf8), as: formats, engine: engine)
  }

  /// Draws the bytes of a DOT file in several formats; waits for it.
  ///
  /// They may be in another charset, if they name it.
  public func renderAll(
    dot bytes: [UInt8], as formats: [Format], engine: Engine? = nil
  ) throws(RenderError) -> [RenderedFile] {
    try draw(commission(foreign: bytes, formats: formats, engine: engine)).files
  }

  /// Draws the bytes of a DOT file in several formats; suspends meanwhile.
  ///
  /// They may be in another charset, if they name it.
  public func renderAll(
    dot bytes: [UInt8], as formats: [Format], engine: Engine? = nil
  ) async throws(RenderError) -> [RenderedFile] {
    try await draw { () throws(RenderError) in
      try commission(foreign: bytes, formats: formats, engine: engine)
    }.files
  }

  /// Ends the workers that wait for work; the next drawing starts a fresh one.
  ///
  /// They end by themselves after a minute, and with this process.
  public static func endIdleWorkers() { WorkerPool.shared.endIdle() }

  private func commission(
    foreign bytes: [UInt8], formats: [Format], engine: Engine?
  ) throws(RenderError) -> Commission {
    let mark = Array("\u{FEFF}".utf8)
    let text = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    // Graphviz would take it for the end, and draw what is before.
    guard !text.contains(0) else {
      throw .failed([Diagnostic(severity: .error, message: "the text holds a zero byte")])
    }
    var order = DrawingOrder(foreign: text, engine: engine, formats: formats, limits: limits)
    order.fixesTextWidths = fixesTextWidths
    return Commission(order: order, isIsolated: true)
  }
}
