import EntenteDrawing
import EntenteFormats
import Foundation
import Graphviz

/// A drawing in DOT that somebody else made, drawn as it is.
struct ForeignDrawing {
  let path: String
  let bytes: [UInt8]
  /// Whether it stood on standard input.
  var isInput = false
}

/// All that stands on standard input.
///
/// - Throws: ``Failure`` where it is closed or a folder.
func standardInput() throws -> [UInt8] {
  do {
    return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data())
  } catch {
    throw Failure(.noInput, "Standard input cannot be read. Name a file, or pipe one in.")
  }
}

extension RenderCommand {
  /// The drawing that is asked for; nothing where a data set is.
  ///
  /// - Throws: ``Failure`` where it cannot be read.
  func foreignDrawing() throws -> ForeignDrawing? {
    let path = try GraphQuestion(words: input.words, option: input.option, roles: []).path
    if path == "-" {
      let bytes = try standardInput()
      try RunRecord.reads(bytes, from: path)
      if DOTFormat.isDataSet(bytes) {
        throw Failure(.usage, "Standard input is a data set. Name a file to draw it from.")
      }
      return ForeignDrawing(path: "standard input", bytes: bytes, isInput: true)
    }
    guard ["dot", "gv"].contains(URL(filePath: path).pathExtension.lowercased()),
      let data = FileManager.default.contents(atPath: path)
    else { return nil }
    let bytes = [UInt8](data)
    return DOTFormat.isDataSet(bytes) ? nil : ForeignDrawing(path: path, bytes: bytes)
  }

  /// Draws each graph of a file.
  ///
  /// - Throws: ``Failure`` in one sentence, whatever happened to the process that drew.
  func draw(_ drawing: ForeignDrawing, as formats: [Format]) throws {
    try checkOptions(formats)
    if !drawing.isInput { try RunRecord.reads(drawing.bytes, from: drawing.path) }
    let file = GraphFile(name: drawing.path, bytes: drawing.bytes)
    let reading = DOT.Reading(of: drawing.bytes)
    if reading.hasErrors {
      // The format tells the mistakes as findings; it is not the formatted file that is wanted.
      _ = try reporting(drawing.path) { () throws(GraphReadingError) in
        try DOTFormat().formatted(file)
      }
    }
    let graphs = reading.documents
    let outputs = graphs.indices.map { number in
      graphs.count == 1 ? self.outputs : self.outputs.map { $0.numbered(number + 1) }
    }
    try checkOutputs(outputs.flatMap(\.self), drawing)
    for (number, graph) in graphs.enumerated() {
      let isAlone = graphs.count == 1
      let files = try files(
        of: isAlone && dpi == nil ? drawing.bytes : text(of: graph), as: formats)
      let finished = zip(files, outputs[number]).map { file, output in
        let kilobytes = max(1, file.bytes.count / 1000)
        return FinishedFile(
          path: output, bytes: file.bytes,
          remark: "\(output): \(counted(kilobytes, "kilobyte", "kilobytes"))")
      }
      try finished.write()
      finished.say()
      warn(of: files.first?.diagnostics ?? [])
    }
    if graphs.count > 1 {
      Terminal.say("'\(drawing.path)' has \(graphs.count) graphs, each in files of its own.")
    }
  }

  private func files(of text: [UInt8], as formats: [Format]) throws -> [RenderedFile] {
    let renderer = Renderer.isolated(timeout: .seconds(timeout ?? 20))
    let engine = layout == "auto" ? nil : Engine(layout)
    do throws(RenderError) {
      return try renderer.renderAll(dot: text, as: formats, engine: engine)
    } catch {
      throw Failure(error.statusOfDrawing, error.description)
    }
  }

  /// The graph as a text of its own, with the resolution that is asked for.
  private func text(of graph: DOT.Document) -> [UInt8] {
    var graph = graph
    if let dpi { graph.assign("dpi", String(dpi)) }
    return Array(graph.dot().utf8)
  }

  /// Refuses options that say how a figure of a data set is made.
  private func checkOptions(_ formats: [Format]) throws {
    let refused: [(String, Bool)] = [
      ("--path", !path.isEmpty), ("--focus", focus != nil), ("--depth", depth != nil),
      ("--ways", ways != nil), ("--top", top != nil), ("--surroundings", surroundings != nil),
      ("--years", years != nil), ("--width", width != nil),
      ("--max-height", maxHeight != nil), ("--lang", lang != nil), ("--strict", strict),
      ("--refs", !companions.refs.isEmpty), ("--caption", companions.caption != nil),
      ("--list", !companions.list.isEmpty),
    ]
    if formats.contains(.tikz) {
      throw Failure(
        .usage,
        "TikZ is for data sets, and a drawing is drawn as it is. Use .pdf, and \\includegraphics.")
    }
    if let option = (refused + paper.named + looks.named).first(where: \.1)?.0 {
      let remedy =
        ["--width", "--max-height"].contains(option)
        ? "Write 'size' in the file, such as size=\"7,9\" in inches."
        : "Make a data set of it with 'entente convert DRAWING.dot -o graph.yaml', and draw that."
      throw Failure(
        .usage, "\(option) is for data sets, and a drawing is drawn as it is. \(remedy)")
    }
    if ["focus", "force", "overview", "path", "sides", "time"].contains(layout) {
      throw Failure(
        .usage,
        "The layout '\(layout)' is for data sets, and a drawing is drawn as it is. "
          + "Use one of Graphviz' engines, such as dot, neato or sfdp.")
    }
  }

  /// Refuses to write over what is drawn, by whatever name it is called.
  private func checkOutputs(_ outputs: [String], _ drawing: ForeignDrawing) throws {
    var files = FilesOfRun()
    files.reads(drawing.path, as: "what is drawn")
    for output in outputs { try files.writes(output, by: "-o") }
  }

  /// Says what Graphviz remarked, shortly.
  private func warn(of diagnostics: [Diagnostic]) {
    let shown = 5
    for diagnostic in diagnostics.prefix(shown) {
      let message = diagnostic.message
      Terminal.say(
        "entente: \(diagnostic.severity.rawValue): Graphviz says: "
          + message.prefix(200) + (message.count > 200 ? "…" : ""))
    }
    if diagnostics.count > shown {
      Terminal.say("entente: Graphviz says \(diagnostics.count - shown) things more.")
    }
  }
}

extension RenderError {
  /// The status with which the command ends where a drawing that somebody else made is not drawn.
  fileprivate var statusOfDrawing: ExitStatus {
    switch self {
    case .failed, .refused, .notFinite: .data
    default: status
    }
  }
}

extension String {
  /// The path of one of several files: "figure-2.svg" of "figure.svg".
  fileprivate func numbered(_ number: Int) -> String {
    guard let dot = lastIndex(of: ".") else { return "\(self)-\(number)" }
    return "\(self[..<dot])-\(number)\(self[dot...])"
  }
}
