import ArgumentParser
import Entente

/// `entente timeline`: what began, ended and happened when.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Tell what began, ended and happened when, each with its source.",
    usage: "entente timeline GRAPH [NAME ...] [--by year|decade] [--during PERIOD] [-o FILE]",
    discussion: """
      Examples:
        entente timeline GRAPH UNESCO
        entente timeline GRAPH France Kazakhstan --family treaty --during 1990/1999
        entente timeline GRAPH --by decade -o timeline.md

      With names, what concerns one of them, as an end, a place or an agreement, and their own \
      dates; without, every statement and the dates of every entity. What lies within one year took place then; what lasted longer \
      began and ended. Dates stand as exactly as the data tell them, also where they are doubted \
      ("1992?"), near ("c. 1901") or loose ("1990s"), in order of the first day they allow. What \
      nobody dates comes last and is counted. With a period, the events in it. Status 1 where there \
      is nothing to tell.
      """)

  @OptionGroup var input: GraphAndNames

  @Option(
    help: ArgumentHelp(
      "Group by year or by decade (default: year, and decade where there are many).",
      valueName: "span"))
  var by: String?

  @Option(
    help: ArgumentHelp(
      "How many statements without a date to list (default: 10 as text, all in csv and json).",
      valueName: "n"))
  var limit: Int?

  @OptionGroup var restriction: RestrictionOptions
  @OptionGroup var report: ReportOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit is 0 or more.") }
  }

  func run() throws {
    let grouping = try by.map { word in
      guard let known = TimelineReport.Grouping(rawValue: word) else {
        throw Failure(.usage, "Events cannot be grouped by '\(word)'. Known: year, decade.")
      }
      return known
    }
    let question = try GraphQuestion(
      words: input.words, option: input.option, roles: [], takesMore: true)
    try report.checkOutput(whereReading: [question.path])
    let graph = try GraphQuestion.load(question.path)
    let entities = try question.names.map { try graph.entity(asked: $0) }
    let scope = try restriction.restriction(in: graph)
    let chronology = try graph.chronology(of: entities.map(\.id), within: scope)
    if chronology.entries.isEmpty && chronology.undated.isEmpty {
      throw Failure(.none, "There is nothing to tell: no statement is of the kinds asked for.")
    }
    let names = entities.map { $0.name(in: report.lang) }
    let about = names.isEmpty ? graph.title ?? "the data set" : names.formattedList(joiner: "and")
    let answer = TimelineReport(
      graph: graph, chronology: chronology, restriction: scope, title: "Timeline of \(about)",
      grouping: grouping, lang: report.lang, limit: limit ?? (report.isData ? nil : 10))
    try report.write(document: answer.document, table: answer.table, json: answer.json)
  }
}
