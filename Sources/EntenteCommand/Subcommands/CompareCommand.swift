import ArgumentParser
import Entente
internal import EntenteDrawing

/// `entente compare`: what changed between two periods, or two editions.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compare two periods or two editions: what ended and began, who rose and who fell.",
    usage: """
      entente compare GRAPH --from PERIOD --to PERIOD [--by MEASURE] [--limit N] [-o FILE]
             entente compare OLD NEW [--by MEASURE] [--limit N] [-o FILE]
      """,
    discussion: """
      Examples:
        entente compare GRAPH --from 1992..2000 --to 2001..2014
        entente compare GRAPH --from 199X --to 200X --by degree --avoid state -o change.md
        entente compare old.yaml new.yaml

      Of two periods: which ties held in the first and not in the second, or the other way round, \
      certainly or possibly, as far as their dates tell; who has ties in one of the two only; who \
      stands higher or lower by a measure, and on which ties. Where dates leave open which ties \
      there were, they are read in every way, or, of too many ways, without what is only possible \
      and with it; what differs from reading to reading cannot be told. --held certainly ranks by \
      what certainly held alone.

      Of two editions of a data set: which ties only one has, which the second dates otherwise, and \
      what that does to the ranks. 'entente diff' lists every change of the data, field by field.

      Ties only are compared, unless --relation or --family say what to compare, or \
      --all-relations takes everything. Status 1 where there is nothing to compare.
      """)

  @OptionGroup var input: GraphAndNames
  @OptionGroup var periods: ComparedPeriods

  @Option(
    help: ArgumentHelp(
      "The measure of the ranks, as in 'entente rank' (default: betweenness, or degree where "
        + "there are too many ties).",
      valueName: "measure"))
  var by: String?

  @Flag(help: "Print plain sums, not divided by the number of pairs or of entities.")
  var raw = false

  @OptionGroup var counting: ParallelOption

  @Option(
    help: ArgumentHelp(
      "How many lines of each part to show (default: 10 as text, all in csv and json).",
      valueName: "n"))
  var limit: Int?

  @Flag(help: "Compare every relation, also 'is about' and places.")
  var allRelations = false

  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    let asked = try by.map { try measure(named: $0) }
    let (comparison, title) = try compared()
    if comparison.ties.isEmpty {
      throw Failure(.none, "There is nothing to compare: no tie is of the kinds asked for.")
    }
    let chosen = try asked ?? usualMeasure(for: comparison)
    let shifts = ProgressBar.showing(chosen.name) { tell in
      comparison.rankShifts(by: chosen, progress: tell)
    }
    let answer = ComparisonReport(
      comparison: comparison, shifts: shifts, title: title, lang: report.lang,
      limit: limit ?? (report.isData ? nil : 10))
    try report.write(document: answer.document, table: answer.table, json: answer.json)
  }

  private func measure(named name: String) throws -> any Centrality {
    let measures = try RankMeasures(isRaw: raw).named([name])
    guard measures.count == 1 else {
      throw Failure(.usage, "compare ranks by one measure, and --by '\(name)' names several.")
    }
    return measures[0]
  }

  /// Betweenness, unless it would take minutes: then degree.
  private func usualMeasure(for comparison: Comparison) throws -> any Centrality {
    let networks = [comparison.before, comparison.after]
    let entities = networks.map(\.entityCount).max() ?? 0
    let ties = networks.map(\.tieCount).max() ?? 0
    let (work, isTooMuch) = entities.multipliedReportingOverflow(by: ties)
    return try measure(named: isTooMuch || work > 400_000_000 ? "degree" : "betweenness")
  }

  private func compared() throws -> (Comparison, title: String) {
    guard let (first, second) = try periods.periods() else { return try comparedEditions() }
    if input.words.count > (input.option == nil ? 1 : 0), let extra = input.words.last {
      throw Failure(
        .usage,
        "Two periods of one data set are compared, or two editions. "
          + "Leave out '\(extra)', or --from and --to.")
    }
    if restriction.time.isUsed {
      throw Failure(
        .usage,
        "The times that are compared are those of --from and --to. "
          + "Leave out --at, --during, --from-date and --to-date.")
    }
    let question = try GraphQuestion(words: input.words, option: input.option, roles: [])
    try report.checkOutput(whereReading: [question.path])
    let graph = try GraphQuestion.load(question.path)
    do {
      let comparison = try graph.comparison(
        of: first, with: second, within: try scope(in: graph, isTimed: true),
        parallel: try counting.relations())
      let written = [first, second].map { "in \($0.inWords)" }
      return (
        comparison, "\(graph.title ?? "The data set") \(written.formattedList(joiner: "and"))"
      )
    } catch let error as ComparisonError {
      throw Failure(.usage, error.description)
    }
  }

  private func comparedEditions() throws -> (Comparison, title: String) {
    let question = try GraphQuestion(
      words: input.words, option: input.option,
      roles: ["a second edition, or two periods with --from and --to"])
    let paths = [question.path] + question.names
    try report.checkOutput(whereReading: paths)
    let editions = try paths.map { try GraphQuestion.load($0) }
    let comparison = try editions[0].comparison(
      with: editions[1], within: try scope(in: editions[1]), parallel: try counting.relations())
    return (comparison, "\(editions[1].title ?? "The data set"): two editions")
  }

  private func scope(in graph: Graph, isTimed: Bool = false) throws -> Restriction {
    var scope = try restriction.restriction(in: graph, isTimed: isTimed)
    scope.isTiesOnly = !allRelations && scope.following.isEmpty && scope.families.isEmpty
    return scope
  }
}
