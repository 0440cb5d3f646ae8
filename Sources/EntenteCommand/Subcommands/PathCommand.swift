import ArgumentParser
import Entente
internal import EntenteFormats

/// `entente path`: the shortest way from one entity to another.
struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Find the shortest ways from one entity to another, with every relation on them.",
    usage: "entente path GRAPH FROM TO [--avoid NAME] [--via KIND] [--at DATE] [--limit N]",
    discussion: """
      Examples:
        entente path GRAPH "University of Rennes 2" "Ablai Khan University"
        entente path GRAPH unesco "Rennes 2" --avoid state --limit 5 --longer
        entente path GRAPH unesco "Rennes 2" --in-time in-order --prefer earliest
        entente path GRAPH fabius idrissov --along 'headOf/cooperation+/^headOf'

      Every relation is walked, either way unless --directed; length is the number of steps. \
      'entente connect' ranks ways by how telling they are instead. Status 1 where there is no \
      path.

      --along takes an expression over kinds and families of relations, and 'any': a/b one and \
      then the other, a|b one or the other, a* a+ a? a{2,4} so many times, ^a backwards, ~a \
      either way. It finds the shortest walks, which may pass an entity twice; with --simple, \
      ways that pass none twice, of at most --max-length steps (default: 8).
      """,
    aliases: ["paths"])

  @OptionGroup var input: GraphAndNames

  @Option(help: ArgumentHelp("How many of the shortest ways to show (default: 1).", valueName: "n"))
  var limit: Int?

  @Flag(help: "Go on with longer ways where there are fewer of the shortest.")
  var longer = false

  @Option(
    help: ArgumentHelp(
      "Go on with longer ways up to so many steps; shows 1000 ways unless --limit is given.",
      valueName: "n"))
  var maxLength: Int?

  @Option(
    help: ArgumentHelp(
      "Find the shortest way that passes an entity; several times for several entities.",
      valueName: "name"))
  var through: [String] = []

  @Option(
    help: ArgumentHelp(
      "What is least: steps, or the distance that the vocabulary gives to relations (default: steps).",
      valueName: "what"))
  var by: PathMeasure?

  @OptionGroup var pattern: AlongOptions
  @OptionGroup var time: InTimeOptions

  @Option(
    help: ArgumentHelp(
      "With --in-time, which way is best: fewest-steps, earliest, fastest (default: fewest-steps).",
      valueName: "what"))
  var prefer: String?

  @OptionGroup var passing: ViaOption
  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    let limit = limit ?? 1
    guard limit >= 1 else { throw ValidationError("--limit is at least 1.") }
    guard
      limit <= 1000
        || !longer && maxLength == nil && time.inTime == nil && pattern.along == nil
          && by != .distance
    else {
      throw ValidationError("--limit is at most 1000 where longer ways are asked for.")
    }
    if let maxLength, maxLength < 0 { throw ValidationError("--max-length is at least 0.") }
    if !through.isEmpty, limit > 1 || longer || maxLength != nil || time.inTime != nil {
      throw ValidationError(
        "--through finds one way. Leave out --limit, --longer, --max-length and --in-time.")
    }
    if by == .distance,
      !through.isEmpty || longer || maxLength != nil || time.inTime != nil || pattern.along != nil
    {
      throw ValidationError(
        "--by distance finds the nearest ways of any length. Leave out --through, --longer, "
          + "--max-length, --in-time and --along.")
    }
    try pattern.validate(
      isCombined: !through.isEmpty || time.inTime != nil || longer || restriction.directed,
      hasLength: maxLength != nil)
    if maxLength != nil, let prefer,
      [.earliest, .fastest].contains(TimePreference(rawValue: prefer))
    {
      throw ValidationError(
        "--prefer \(prefer) takes as many steps as it needs. Leave out --max-length, or --prefer.")
    }
    if prefer != nil, time.inTime == nil {
      throw ValidationError("--prefer chooses among ways in time. Add --in-time.")
    }
  }

  func run() throws {
    let (graph, names) = try input.load(roles: ["the entity to start from", "the entity to reach"])
    let question = PathQuestion(
      graph: graph, from: try graph.entity(asked: names[0]),
      to: try graph.entity(asked: names[1]),
      restriction: try restriction.restriction(
        in: graph, via: passing.via, isTimed: time.inTime != nil),
      rule: try time.rule, preference: try preference(),
      limit: limit ?? (maxLength == nil || time.inTime != nil ? 1 : 1000),
      isLonger: longer || maxLength != nil, maximumLength: maxLength,
      through: try through.map { try graph.entity(asked: $0) },
      along: try pattern.pattern(in: graph), isSimple: pattern.simple,
      isByDistance: by == .distance)
    let answer = try Failure.asking { try question.answer() }
    let report = PathReport(
      graph: graph, paths: answer.entries, restriction: question.restriction,
      tried: answer.tried, lang: output.lang, convention: answer.note)
    let grounds = report.grounds
    let whyNot =
      answer.entries.isEmpty ? try question.whyNot(tried: answer.tried, lang: output.lang) : nil
    if output.resolvedFormat == .json {
      try Terminal.write(
        JSON.answer(
          "path",
          [
            ("count", .count(answer.count)), ("restriction", grounds.json),
            ("paths", report.json), ("whyNot", whyNot?.json ?? .null),
          ] + report.triedJSON + (answer.along.map { [("along", $0.json)] } ?? [])
            + (answer.note.map { [("words", .string($0))] } ?? []),
          citing: graph.sources
        ).text)
    }
    if let whyNot { throw Failure(.none, try question.noWay(whyNot)) }
    switch output.resolvedFormat {
    case .table:
      let width = Terminal.width ?? 100
      try Terminal.write(
        output.style.bold(answer.heading) + "\n\n"
          + report.text(style: output.style, width: width)
          + (report.tried?.text(style: output.style, width: width) ?? "")
          + (answer.note ?? "").wrapped(toWidth: width).map { output.style.dim($0) + "\n" }.joined()
          + (answer.along?.text(style: output.style, width: width) ?? "")
          + grounds.text(style: output.style, width: width) + "\n"
          + report.sources(width: width, style: output.style))
    case .tsv: try Terminal.write((answer.along?.marked(report.table) ?? report.table).tsv)
    case .json: break
    }
  }

  private func preference() throws -> TimePreference {
    guard let prefer else { return .fewestSteps }
    let known = TimePreference.allCases.map(\.rawValue).joined(separator: ", ")
    guard let preference = TimePreference(rawValue: prefer) else {
      throw Failure(.usage, "There is no preference '\(prefer)'. Known: \(known).")
    }
    if preference != .fewestSteps, try time.rule == .together {
      throw Failure(
        .usage, "--prefer \(prefer) is about ways in order. Ask for --in-time in-order.")
    }
    if preference != .fewestSteps, limit ?? 1 > 1 {
      throw Failure(.usage, "--prefer \(prefer) finds one way. Leave out --limit.")
    }
    return preference
  }
}
