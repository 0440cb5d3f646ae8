internal import CGraphvizShims

/// A document in Graphviz' memory, freed with its owner.
struct ParsedGraph: ~Copyable {
  let handle: OpaquePointer
  /// How many graphs follow the first in the text.
  let furtherGraphs: Int

  /// Reads DOT; in this process what our own writer wrote, for Graphviz' parser is not safe for any
  /// other.
  ///
  /// - Throws: ``RenderError/failed(_:)``. A part that was read before an error is closed, not
  /// returned.
  init(_ dot: [UInt8]) throws(RenderError) {
    let parsed = (dot + [0]).withUnsafeBytes { buffer in
      buffer.assumingMemoryBound(to: CChar.self).baseAddress.flatMap {
        gvshim_parse($0)
      }
    }
    guard let handle = parsed else { throw .failed(collectedDiagnostics()) }
    guard !gvshim_has_errors() else {
      gvshim_close(handle)
      throw .failed(collectedDiagnostics())
    }
    self.handle = handle
    furtherGraphs = gvshim_further_graphs()
  }

  deinit { gvshim_close(handle) }
}

/// A document with its layout; the layout is freed before the document.
struct LaidOutGraph: ~Copyable {
  let graph: ParsedGraph
  private let context: OpaquePointer

  var handle: OpaquePointer { graph.handle }

  /// Places everything, on the thread of ``GraphvizLibrary``.
  ///
  /// - Throws: ``RenderError/failed(_:)`` if Graphviz reports any error, whatever it returns.
  init(_ graph: consuming ParsedGraph, engine: Engine, context: OpaquePointer) throws(RenderError) {
    guard gvshim_layout(context, graph.handle, engine.name) else {
      throw .failed(collectedDiagnostics())
    }
    guard !gvshim_has_errors() else {
      gvshim_free_layout(context, graph.handle)
      throw .failed(collectedDiagnostics())
    }
    self.graph = graph
    self.context = context
  }

  /// The drawing as the bytes of a file.
  borrowing func rendered(as format: Format) throws(RenderError) -> [UInt8] {
    var bytes: UnsafeMutablePointer<CChar>?
    var length = 0
    let isDone = gvshim_render(context, graph.handle, format.name, &bytes, &length)
    defer { gvshim_free_bytes(bytes) }
    guard isDone, let bytes, !gvshim_has_errors() else { throw .failed(collectedDiagnostics()) }
    guard length > 0 else { throw .failed(collectedDiagnostics() + [.emptyFile]) }
    let buffer = UnsafeRawBufferPointer(start: bytes, count: length)
    return [UInt8](buffer)
  }

  deinit { gvshim_free_layout(context, graph.handle) }
}

/// What Graphviz said since the messages were last cleared.
func collectedDiagnostics() -> [Diagnostic] {
  Diagnostic.all(in: String(cString: gvshim_messages()))
}

extension Diagnostic {
  /// Graphviz reported no error and wrote nothing.
  fileprivate static let emptyFile = Diagnostic(
    severity: .error,
    message:
      "the file would be empty; look at its size, its margins, its viewport and its dots per inch")
}
