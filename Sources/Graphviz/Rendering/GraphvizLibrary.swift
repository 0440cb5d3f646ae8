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

  /// Whether fonts may be broken after what was drawn; told where they are watched.
  private(set) var hasBrokenFonts = false
  private var watchesFonts = false
  private var context: OpaquePointer?
  private var hasDrawn = false
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
  /// Carries out an order; `announce` hears the engine before it begins.
  func draw(
    _ order: DrawingOrder, announce: @Sendable (Engine) -> Void = { _ in }
  ) throws(RenderError) -> Drawing {
    // A caller that only waits is no task here, and cannot be cancelled.
    if Task.isCancelled { throw .cancelled }
    for format in order.formats { try check(format) }
    let laidOut = try laidOut(order, announce: announce)
    var drawing = Drawing(diagnostics: collectedDiagnostics())
    if laidOut.graph.furtherGraphs > 0 {
      drawing.diagnostics.append(
        Diagnostic(severity: .warning, message: "only the first graph of the text is drawn"))
    }
    if order.wantsGeometry { drawing.geometry = laidOut.geometry() }
    let sheet = order.isForeign ? laidOut.graph.sheet(within: order.sheet) : order.sheet
    for format in order.formats {
      gvshim_clear_messages()
      try sheet.check(laidOut.size, as: format)
      if !order.isForeign {
        gvshim_set_dots_per_inch(laidOut.handle, format.isRaster ? sheet.dotsPerInch ?? 0 : 0)
      }
      drawing.files.append(try file(of: laidOut, as: format, remarks: drawing.diagnostics))
    }
    return try finished(drawing, of: laidOut, order)
  }

  /// The files made right, which needs all of them drawn: see `textWidths()`.
  private func finished(
    _ drawing: Drawing, of laidOut: borrowing LaidOutGraph, _ order: DrawingOrder
  ) throws(RenderError) -> Drawing {
    guard drawing.files.contains(where: \.format.isOwnSVG) else { return drawing }
    let caption = laidOut.graph.caption()
    let widths = order.fixesTextWidths ? try laidOut.textWidths() : nil
    var drawing = drawing
    for index in drawing.files.indices where drawing.files[index].format.isOwnSVG {
      let file = drawing.files[index]
      drawing.files[index] = RenderedFile(
        bytes: try SVGRewriter.rewritten(
          file.bytes, caption: caption, widths: widths, hasNamesInTitles: order.hasNamesInTitles),
        format: file.format, diagnostics: file.diagnostics)
    }
    return drawing
  }

  private func laidOut(
    _ order: DrawingOrder, announce: (Engine) -> Void
  ) throws(RenderError) -> LaidOutGraph {
    let context = try openedContext()
    if let engine = order.engine { try check(engine) }
    if !hasDrawn {
      hasDrawn = true
      // Where it is not possible, letters stand where Graphviz puts them.
      _ = gvshim_measure_text_finely(context)
    }
    gvshim_clear_messages()
    let graph = try ParsedGraph(order.text)
    if watchesFonts { hasBrokenFonts = hasBrokenFonts || graph.mayBreakFonts() }
    let engine = order.engine ?? graph.engineAsked() ?? .dot
    announce(engine)
    if order.isForeign {
      try check(engine)
      try graph.refuseForeignAttributes()
      graph.choose(engine)
    }
    return try LaidOutGraph(graph, engine: engine, context: context)
  }

  private func file(
    of drawing: borrowing LaidOutGraph, as format: Format, remarks: [Diagnostic]
  ) throws(RenderError) -> RenderedFile {
    let bytes: [UInt8]
    do throws(RenderError) {
      bytes = try drawing.rendered(as: format)
    } catch {
      throw try explained(error, format)
    }
    return RenderedFile(
      bytes: withDistinctFonts(withoutDate(bytes, format: format), format: format),
      format: format,
      diagnostics: remarks + collectedDiagnostics())
  }

  /// Whether Graphviz still reads texts after one that was not ours.
  func isSound() -> Bool { gvshim_parser_is_sound() }

  /// Looks from now on whether a document may leave fonts broken, as a worker does that can be
  /// followed by another.
  func watchFonts() { watchesFonts = true }

  /// Opens the library before the first order.
  func open() throws(RenderError) { _ = try openedContext() }

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

  /// The formats of this machine, but for windows on a screen and what is packed before it can be
  /// made right.
  func formats() throws(RenderError) -> [String] {
    if let knownFormats { return knownFormats }
    let names = plugins("device", in: try openedContext()).filter {
      !Format($0).isWindow && $0 != "svgz"
    }
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
