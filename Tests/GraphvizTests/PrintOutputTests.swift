import Foundation
import Graphviz
import Testing

/// PDF and EPS as a printer finds them; what other programs say of them is asked where they are
/// installed.
@Suite struct PrintOutputTests {
  private func kazakh() -> DOT.Graph {
    var graph = DOT.Graph("g")
    graph.node("a") { $0.label = "Қазақ Ұлттық Әңгіме" }
    graph.node("b") { $0.label = .html(DOT.HTMLLabel([.line("Үйрену", isBold: true)])) }
    graph.edge("a", to: "b") { $0.label = "Łódź" }
    return graph
  }

  @Test(arguments: [Format.pdf, .eps, "ps:cairo", "ps"])
  func `the moment of drawing is in no file`(format: Format) async throws {
    let graph = kazakh()
    let here = try await Renderer.inProcess.render(graph, as: format)
    try await Task.sleep(for: .milliseconds(1_100))
    let there = try await Renderer.isolated().render(graph, as: format)
    #expect((here == there) == true)
    #expect(
      try await Renderer.isolated().render(dot: graph.dot(), as: format).bytes
        == Renderer.isolated().render(dot: graph.dot(), as: format).bytes)
  }

  @Test(.enabled(if: isInstalled("pdffonts"), "pdffonts is not installed"))
  func `every font of a PDF is embedded`() throws {
    let file = try Renderer.inProcess.render(kazakh(), as: .pdf)
    let fonts = try output(of: "pdffonts", on: file).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      let columns = font.split(separator: " ")
      #expect(columns.suffix(5).first == "yes", "\(font)")
    }
  }

  @Test(.enabled(if: isInstalled("pdftotext"), "pdftotext is not installed"))
  func `the text of a PDF can be copied`() throws {
    let text = try output(of: "pdftotext", on: Renderer.inProcess.render(kazakh(), as: .pdf))
    for word in ["Қазақ Ұлттық Әңгіме", "Үйрену", "Łódź"] { #expect(text.contains(word)) }
  }

  @Test(
    .enabled(
      if: isInstalled("ps2pdf") && isInstalled("pdffonts"), "ps2pdf or pdffonts is not installed"))
  func `an EPS file is drawn with fonts of its own`() throws {
    let eps = try Renderer.inProcess.render(kazakh(), as: .eps)
    #expect(eps.text.hasPrefix("%!PS-Adobe-3.0 EPSF-3.0"))
    #expect(eps.text.contains("/FontName /"))
    let pdf = RenderedFile(bytes: try run("ps2pdf", on: eps), format: .pdf)
    let fonts = try output(of: "pdffonts", on: pdf).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts { #expect(font.split(separator: " ").suffix(5).first == "yes", "\(font)") }
  }
}

private func isInstalled(_ program: String) -> Bool {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
}

private func output(of program: String, on file: RenderedFile) throws -> String {
  String(decoding: try run(program, on: file), as: UTF8.self)
}

/// What a program writes about a file.
private func run(_ program: String, on file: RenderedFile) throws -> [UInt8] {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  let place = folder.appending(path: "drawing")
  try file.write(to: place)
  let process = Process()
  process.executableURL = URL(filePath: "/usr/bin/env")
  process.arguments = [program, place.path] + (program == "pdffonts" ? [] : ["-"])
  let pipe = Pipe()
  process.standardOutput = pipe
  try process.run()
  let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  return [UInt8](bytes)
}
