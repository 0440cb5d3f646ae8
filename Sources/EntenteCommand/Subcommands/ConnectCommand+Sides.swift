import Entente
internal import EntenteFormats

extension ConnectCommand {
  /// Answers the question for the ways between the sides of two states.
  func connectSides() throws {
    // Words after --between up to the next option are its own: a graph may come after the two.
    var arguments = input
    if between.count == 3, input.words.isEmpty { arguments.words = [between[2]] }
    guard between.count == 2 || between.count == 3 && input.words.isEmpty else {
      throw Failure(.usage, "Name two states after --between.")
    }
    if arguments.words.count > (arguments.option == nil ? 1 : 0) {
      throw Failure(.usage, "--between names the two sides. Leave out the other names.")
    }
    if time.inTime != nil || by != nil {
      throw Failure(
        .usage, "--in-time and --by are about named entities. Leave them out with --between.")
    }
    let (graph, _) = try arguments.load(roles: [])
    let (first, second) = try graph.entities(asked: between[0], between[1])
    let within = try restriction.restriction(in: graph, via: passing.via)
    let sides = (graph.side(of: first.id), graph.side(of: second.id))
    let found = try graph.connections(
      between: sides.0, and: sides.1, limit: limit ?? 5, within: within)
    let sizes =
      "sides: each state and what belongs to it alone, \(sides.0.count) and \(sides.1.count) "
      + "entities. A way joins one of each and passes no other of them; of equal ones those come first whose "
      + "ends have to do with the fewest."
    let report = PathReport(
      graph: graph, paths: found.ways.map { PathReport.Entry(path: $0.path, score: $0.score) },
      restriction: within, lang: output.lang,
      convention: "\(Self.convention) \(sizes)")
    let names = "\(report.name(of: first)) and \(report.name(of: second))"
    let counts = [(first, sides.0), (second, sides.1)].map { state, side in
      JSON.object([
        ("id", .string(state.id.rawValue)), ("name", .string(report.name(of: state))),
        ("entities", .int(side.count)),
      ])
    }
    let whyNot =
      found.ways.isEmpty
      ? try WhyNotReport(
        graph: graph, betweenSidesOf: first, and: second, restriction: within, lang: output.lang)
      : nil
    let answer = json(found, report, whyNot, note: sizes, more: [("sides", .array(counts))])
    if let whyNot {
      if output.resolvedFormat == .json { try Terminal.write(answer.text) }
      throw Failure(.none, whyNot.words)
    }
    switch output.resolvedFormat {
    case .table:
      let heading =
        found.ways.count == 1
        ? "The most telling way between the sides of \(names)"
        : "The \(found.ways.count) most telling ways between the sides of \(names)"
      try Terminal.write(text(found, report, heading: heading, note: sizes))
    case .tsv: try Terminal.write(report.table.tsv)
    case .json: try Terminal.write(answer.text)
    }
  }
}
