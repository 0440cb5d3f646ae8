import Entente
import EntenteFormats

/// What must hold for whatever is read: the sentences tell what does not.
enum Laws {
  private static let formats: [any WritableGraphFormat] = [.yaml, .json, .csv]

  /// What a reading of some files breaks.
  static func broken(by reading: GraphReading, of files: [GraphFile]) -> [String] {
    var broken: [String] = []
    if (reading.graph == nil) != !reading.errors.isEmpty {
      broken.append("A graph is there exactly where there are no errors.")
    }
    let sizes = Dictionary(files.map { ($0.name, $0.bytes.count) }) { first, _ in first }
    for finding in reading.findings.prefix(200) {
      let size = sizes[finding.file] ?? 0
      let isInside = finding.line >= 1 && finding.column >= 1 && finding.length >= 0
      if !isInside || finding.line > size + 1 || finding.column > size + 1 {
        broken.append("\(finding.code) points outside its file.")
      }
      if !isSentence(finding.message) {
        broken.append("\(finding.code) says no sentence: \(finding.message.debugDescription)")
      }
    }
    if let graph = reading.graph { broken += self.broken(byWriting: graph) }
    return broken
  }

  /// What is broken where a graph that was read is written and read again.
  private static func broken(byWriting graph: Graph) -> [String] {
    formats.compactMap { format in
      let output = format.output(of: graph)
      if let loss = output.losses.first { return "\(type(of: format)) loses something: \(loss)" }
      let input = GraphInput(output.files, isFolder: format.writesFolder)
      guard let again = format.reading(of: input).graph else {
        return "\(type(of: format)) does not read what it wrote."
      }
      let change = graph.changes(to: again).first
      return change.map { "\(type(of: format)) reads another graph: \($0)" }
    }
  }

  /// What formatting a file breaks.
  static func broken(byFormatting file: GraphFile) -> [String] {
    guard let formatted = try? YAMLFormat().formatted(file) else { return [] }
    guard let again = try? YAMLFormat().formatted(formatted) else {
      return ["What is formatted is refused."]
    }
    return again.bytes == formatted.bytes ? [] : ["What is formatted is formatted otherwise."]
  }

  /// What the meaning of a date breaks.
  static func broken(byDate period: Period) -> [String] {
    var broken: [String] = []
    if (try? Period(period.text)) != period { broken.append("'\(period.text)' is read otherwise.") }
    if let first = period.earliest, let last = period.latest, last < first {
      broken.append("'\(period.text)' ends before it begins.")
    }
    if period.isBefore(period) == .certainly {
      broken.append("'\(period.text)' is before itself.")
    }
    return broken
  }

  private static func isSentence(_ text: String) -> Bool {
    let isPrintable = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    return isPrintable && (text.hasSuffix(".") || text.hasSuffix("?"))
  }
}
