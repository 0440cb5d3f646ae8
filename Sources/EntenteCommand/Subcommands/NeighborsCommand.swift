import ArgumentParser
import Entente

/// `entente neighbors`: who is tied to an entity, and by what.
struct NeighborsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neighbors",
    abstract: "List who is tied to an entity, by which relations, and on whose word.",
    usage: "entente neighbors GRAPH NAME [--depth N] [--family FAMILY] [--at DATE] [-o FILE]",
    discussion: """
      Examples:
        entente neighbors GRAPH UNESCO
        entente neighbors GRAPH UNESCO --depth 2 --family cooperation
        entente neighbors GRAPH France --at 2013 --avoid state -o france.md

      Relations read from the entity outwards ("is hosted by"), so the wording tells their \
      direction. With --depth, those tied to its neighbors follow, each with the relations that \
      lead there. Every relation is walked, either way, unless the options say otherwise. \
      'entente show' tells all that is known of one entity, statements that no question walks \
      among them. Status 1 where it has no neighbor.
      """,
    aliases: ["neighbours"])

  @OptionGroup var input: GraphAndNames

  @Option(help: ArgumentHelp("How many steps to go.", valueName: "n"))
  var depth = 1

  @Option(
    help: ArgumentHelp(
      "How many lines of each part to show (default: 20 as text, all in csv and json).",
      valueName: "n"))
  var limit: Int?

  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    if depth < 1 { throw ValidationError("--depth is at least 1.") }
    if let limit, limit < 1 { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    let question = try GraphQuestion(
      words: input.words, option: input.option, roles: ["the entity whose neighbors to list"])
    try report.checkOutput(whereReading: [question.path])
    let graph = try GraphQuestion.load(question.path)
    let entity = try graph.entity(asked: question.names[0])
    let scope = try restriction.restriction(in: graph)
    let neighborhood = try graph.neighborhood(of: entity.id, depth: depth, within: scope)
    if neighborhood.rings.isEmpty {
      throw Failure(
        .none,
        "'\(entity.name)' has no neighbor by the relations asked for. "
          + "'entente show' tells all that is known of it.")
    }
    let answer = NeighborsReport(
      graph: graph, neighborhood: neighborhood, restriction: scope, lang: report.lang,
      limit: limit ?? (report.isData ? nil : 20))
    try report.write(document: answer.document, table: answer.table, json: answer.json)
  }
}
