import Entente
import EntenteFormats

/// Something that reads what anyone may have written.
struct Reader: Sendable {
  let name: String

  /// The files to damage, made from a graph.
  let files: @Sendable (Graph) -> [GraphFile]

  /// Reads damaged files, alone or as a folder.
  let read: @Sendable (_ files: [GraphFile], _ isFolder: Bool) -> Outcome

  /// Whether a reader took its input, and what it broke.
  struct Outcome: Sendable {
    var isAccepted = false
    var broken: [String] = []
  }
}

extension Reader {
  static let all = [
    reader("yaml", .yaml), reader("json", .json), reader("tables", .csv), edges, formatter, dates,
    dot,
  ]

  private static func reader(_ name: String, _ format: some WritableGraphFormat) -> Reader {
    Reader(name: name) { graph in
      format.output(of: graph).files
    } read: { files, isFolder in
      let reading = format.reading(of: GraphInput(files, isFolder: isFolder, isReviewed: true))
      return Outcome(
        isAccepted: reading.graph != nil, broken: Laws.broken(by: reading, of: files))
    }
  }

  /// Lists of ties, with every column that one may have.
  private static let edges = Reader(name: "edges") { graph in
    let rows = graph.relations.prefix(300).map { relation in
      let citation = relation.citations.first
      return [
        relation.from.rawValue, relation.to.rawValue, relation.kind.rawValue, "1.5",
        relation.period?.text ?? "", citation?.source.rawValue ?? "", citation?.locator ?? "",
        relation.role ?? "",
      ].map { "\"\($0.split(separator: "\"").joined(separator: "\"\""))\"" }.joined(separator: ",")
    }
    let text = "from,to,relation,weight,when,source,locator,role\n" + rows.joined(separator: "\n")
    return [GraphFile(name: "ties.csv", bytes: Array(text.utf8))]
  } read: { files, _ in
    let reading = CSVFormat().reading(of: GraphInput(files, isReviewed: true))
    return Outcome(isAccepted: reading.graph != nil, broken: Laws.broken(by: reading, of: files))
  }

  /// What writes a file again in the canonical form.
  private static let formatter = Reader(name: "fmt") { graph in
    YAMLFormat().output(of: graph).files
  } read: { files, _ in
    let broken = Laws.broken(byFormatting: files[0])
    return Outcome(isAccepted: (try? YAMLFormat().formatted(files[0])) != nil, broken: broken)
  }

  /// Dates, one a line.
  private static let dates = Reader(name: "dates") { graph in
    let texts = graph.relations.compactMap { $0.period?.text } + Damage.dates
    return [GraphFile(name: "dates.txt", bytes: Array(texts.joined(separator: "\n").utf8))]
  } read: { files, _ in
    var outcome = Outcome()
    for line in files[0].bytes.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      guard let period = try? Period(text) else { continue }
      outcome.isAccepted = true
      outcome.broken += Laws.broken(byDate: period)
    }
    return outcome
  }
}
