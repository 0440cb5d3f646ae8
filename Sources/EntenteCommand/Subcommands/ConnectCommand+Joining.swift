import Entente
internal import EntenteFormats

extension ConnectCommand {
  /// Answers the question for a tree that joins three entities or more.
  func join(_ names: [String], in graph: Graph) throws {
    if time.inTime != nil || restriction.directed {
      throw Failure(
        .usage,
        "--in-time and --directed are about a way from one entity to another. "
          + "Leave them out, or name two entities.")
    }
    let measures: Set<Joining.Measure> = try RestrictionOptions.values(
      named: [by ?? "score"], "measure")
    var ends: [Entity] = []
    for name in names {
      let entity = try graph.entity(asked: name)
      if ends.contains(where: { $0.id == entity.id }) {
        throw Failure(.usage, "'\(name)' is named twice. Name each entity once.")
      }
      ends.append(entity)
    }
    if ends.count > 1000 { throw Failure(.usage, "More than 1000 names. Ask for fewer.") }
    let within = try restriction.restriction(in: graph, via: passing.via)
    let found = try graph.joinings(
      of: ends.map(\.id), by: measures.first ?? .score, limit: limit ?? 2, within: within)
    let report = JoiningReport(
      graph: graph, ends: ends, found: found, restriction: within, lang: output.lang)
    if found.trees.isEmpty {
      let whyNot = try report.whyNot()
      if output.resolvedFormat == .json { try Terminal.write(report.json(whyNot).text) }
      throw Failure(.none, report.apart + (whyNot.map { "\n" + $0.words } ?? ""))
    }
    switch output.resolvedFormat {
    case .table:
      try Terminal.write(report.text(style: output.style, width: Terminal.width ?? 100))
    case .tsv: try Terminal.write(report.table.tsv)
    case .json: try Terminal.write(report.json(nil).text)
    }
  }
}
