internal import CGraphvizShims

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Graphviz inside this process: one context, on one thread, for as long as the process lives.
///
/// A context for each drawing would leak a few kilobytes each time; this one stays flat after some
/// hundred.
actor GraphvizLibrary {
  static let shared = GraphvizLibrary()

  nonisolated let thread = LayoutThread()
  nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  private var context: OpaquePointer?
  private var knownEngines: [String]?
  private var knownFormats: [String]?

  /// Runs a piece of work on the library's thread and waits for it.
  nonisolated func wait<Success: Sendable>(
    _ work: @escaping @Sendable (isolated GraphvizLibrary) -> Result<Success, RenderError>
  ) throws(RenderError) -> Success {
    try thread.run { self.assumeIsolated(work) }.get()
  }
}

extension GraphvizLibrary {
  /// One layout, as any number of files.
  func render(
    _ document: DOT.Graph, formats: [Format], engine: Engine, limits: Limits
  ) throws(RenderError) -> [RenderedFile] {
    let prepared = try SafeProfile(limits: limits, engine: engine).prepared(document)
    for format in formats { try check(format) }
    let drawing = try laidOut(prepared, engine: engine)
    let size = drawing.size
    let remarks = collectedDiagnostics()
    var files: [RenderedFile] = []
    for format in formats {
      try RasterSize(of: prepared, drawn: size, as: format)?.check(limits)
      gvshim_clear_messages()
      gvshim_set_dots_per_inch(drawing.handle, format.isRaster ? prepared.dotsPerInch ?? 0 : 0)
      let bytes: [UInt8]
      do throws(RenderError) {
        bytes = try drawing.rendered(as: format)
      } catch {
        throw try explained(error, format)
      }
      files.append(
        RenderedFile(
          bytes: withoutDate(format.kind == "svg" ? wellFormedSVG(bytes) : bytes, format: format),
          format: format, diagnostics: remarks + collectedDiagnostics()))
    }
    return files
  }

  /// Where everything goes.
  func layout(
    _ document: DOT.Graph, engine: Engine, limits: Limits
  ) throws(RenderError) -> Layout {
    let prepared = try SafeProfile(limits: limits, engine: engine).prepared(document)
    return try laidOut(prepared, engine: engine).layout(of: document)
  }

  private func laidOut(
    _ prepared: DOT.Graph, engine: Engine
  ) throws(RenderError) -> LaidOutGraph {
    // A caller that only waits is no task here, and cannot be cancelled.
    if Task.isCancelled { throw .cancelled }
    let context = try openedContext()
    try check(engine)
    gvshim_clear_messages()
    return try LaidOutGraph(ParsedGraph(prepared.dot()), engine: engine, context: context)
  }

  private func openedContext() throws(RenderError) -> OpaquePointer {
    if let context { return context }
    gvshim_collect_messages()
    guard let created = gvshim_context_create() else { throw .failed(collectedDiagnostics()) }
    context = created
    return created
  }
}

extension GraphvizLibrary {
  func version() throws(RenderError) -> String {
    String(cString: gvshim_version(try openedContext()))
  }

  /// The engines of this machine; it depends on which plugins are installed.
  func engines() throws(RenderError) -> [String] {
    if let knownEngines { return knownEngines }
    let names = plugins("layout", in: try openedContext())
    knownEngines = names
    return names
  }

  /// The formats of this machine, but for windows on a screen.
  func formats() throws(RenderError) -> [String] {
    if let knownFormats { return knownFormats }
    let names = plugins("device", in: try openedContext()).filter { !Format($0).isWindow }
    knownFormats = names
    return names
  }

  private func plugins(_ kind: String, in context: OpaquePointer) -> [String] {
    guard let names = gvshim_plugins(context, kind) else { return [] }
    defer { free(names) }
    return Set(String(cString: names).split(separator: " ").map(String.init)).sorted()
  }

  private func check(_ engine: Engine) throws(RenderError) {
    let available = try engines()
    guard available.contains(engine.name) else {
      throw .engineUnavailable(engine.name, available: available)
    }
  }

  private func check(_ format: Format) throws(RenderError) {
    let available = try formats()
    guard available.contains(format.kind) else {
      throw .formatUnavailable(format.name, available: available)
    }
  }

  /// A failure in the words of this machine, where it is about the library named after the colon of
  /// a format.
  private func explained(
    _ error: RenderError, _ format: Format
  ) throws(RenderError) -> RenderError {
    guard format.name != format.kind, case .failed(let diagnostics) = error,
      diagnostics.contains(where: { $0.message.contains("unavailable") })
    else { return error }
    return .formatUnavailable(format.name, available: try formats())
  }
}
