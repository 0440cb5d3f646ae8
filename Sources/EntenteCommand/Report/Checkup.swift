import EntenteFormats
import Graphviz

/// What this machine has for drawing.
struct Checkup {
  /// What was looked at, and what there is of it.
  struct Finding {
    var subject: String
    var isFine: Bool
    var details: [String]

    /// The command that installs what is missing.
    var remedy: String?
  }

  private(set) var findings: [Finding] = []

  /// Whether a picture can be made at all.
  private(set) var draws = true

  init() {
    need("Graphviz") { () throws(RenderError) in [try Renderer.graphvizVersion()] }
    lookAtEngines()
    lookAtFormats()
    need("a drawing") { () throws(RenderError) in
      let file = try Renderer.isolated(timeout: .seconds(20)).render(
        dot: "digraph { a -> b }", as: .svg)
      guard file.text.contains("<svg") else { throw .failed([]) }
      return ["made in a process of its own"]
    }
    findings += InstalledFonts().findings
  }

  /// Looks at something without which there is no drawing.
  private mutating func need(
    _ subject: String, _ look: () throws(RenderError) -> [String]
  ) {
    do {
      findings.append(Finding(subject: subject, isFine: true, details: try look()))
    } catch {
      draws = false
      findings.append(
        Finding(
          subject: subject, isFine: false, details: [error.description],
          remedy: Self.installation("graphviz", "graphviz")))
    }
  }

  private mutating func lookAtEngines() {
    let usual: [Engine] = [.dot, .neato, .fdp, .sfdp, .circo, .twopi]
    lookAt("engines", needed: ["dot"], wanted: usual.map(\.name)) {
      () throws(RenderError) in try Renderer.engines().map(\.name)
    }
  }

  private mutating func lookAtFormats() {
    lookAt("file formats", needed: ["svg"], wanted: ["svg", "pdf", "png", "eps"]) {
      () throws(RenderError) in
      // The same kind made by several libraries is one.
      var kinds: [String] = []
      for format in try Renderer.formats() where !kinds.contains(format.kind) {
        kinds.append(format.kind)
      }
      return kinds
    }
  }

  private mutating func lookAt(
    _ subject: String, needed: [String], wanted: [String],
    _ look: () throws(RenderError) -> [String]
  ) {
    let found = (try? look()) ?? []
    if !needed.allSatisfy(found.contains) { draws = false }
    let missing = wanted.filter { !found.contains($0) }
    findings.append(
      Finding(
        subject: subject, isFine: missing.isEmpty,
        details: found + missing.map { "no \($0)" },
        remedy: missing.isEmpty ? nil : Self.installation("graphviz", "graphviz") + " && dot -c"))
  }

  /// The command that installs a package on this system.
  static func installation(_ debian: String, _ homebrew: String) -> String {
    #if os(macOS)
      "brew install \(homebrew)"
    #else
      "sudo apt-get install \(debian)"
    #endif
  }
}

extension Checkup {
  /// One line for each thing that was looked at.
  var table: Table {
    var table = Table(["what", "state", "found"].map { Table.Column(name: $0) })
    table.rows = findings.map {
      [$0.subject, $0.isFine ? "fine" : "missing", $0.details.joined(separator: " ")]
    }
    return table
  }
}

extension Checkup.Finding {
  var json: JSON {
    .object([
      ("what", .string(subject)), ("fine", .bool(isFine)),
      ("found", .array(details.map { .string($0) })), ("remedy", .optional(remedy)),
    ])
  }
}
