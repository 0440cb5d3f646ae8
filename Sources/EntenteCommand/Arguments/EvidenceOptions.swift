import ArgumentParser
import Entente

/// On whose word an answer may rest, in the words of the command line.
struct EvidenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use only what one of these sources vouches for, by identifier.", valueName: "source"))
  var source: [String] = []

  @Option(
    help: ArgumentHelp(
      "Reject these sources: what another cites as well stays, and so does what none cites.",
      valueName: "source"))
  var notSource: [String] = []

  @Option(
    help: ArgumentHelp("Use only what is stated, or only what is inferred.", valueName: "basis"))
  var basis: [String] = []

  @Option(
    help: ArgumentHelp(
      "Use only what is as sure as this at least: certain, probable, possible, disputed.",
      valueName: "degree"))
  var confidence: String?

  @Option(
    help: ArgumentHelp(
      "Which statements to use: best (standing), all, stated, undisputed, source:ID (default: best).",
      valueName: "reading"))
  var reading: String?

  /// Adds what the options say to a restriction.
  ///
  /// - Throws: ``Failure`` where a source, a basis, a degree or a reading is not known.
  func apply(to restriction: inout Restriction, in graph: Graph) throws {
    restriction.sources = try Self.sources(named: source, in: graph)
    restriction.notSources = try Self.sources(named: notSource, in: graph)
    restriction.bases = try RestrictionOptions.values(named: basis, "basis")
    if let confidence {
      let degrees: Set<Confidence> = try RestrictionOptions.values(
        named: [confidence], "degree of confidence")
      restriction.leastConfidence = degrees.min() ?? .disputed
    }
    guard let reading else { return }
    guard let known = Reading(reading) else {
      throw Failure(
        .usage,
        "There is no reading '\(reading)'. Known: best, all, stated, undisputed, source:ID.")
    }
    if case .source(let id) = known { _ = try Self.sources(named: [id.rawValue], in: graph) }
    restriction.reading = known
  }

  /// The sources of identifiers: an argument that is one as a whole, and else those between commas.
  private static func sources(named words: [String], in graph: Graph) throws -> Set<Source.ID> {
    let known = graph.sources.map(\.id.rawValue)
    return Set(
      try words.flatMap { word in
        graph.source(Source.ID(word)) != nil ? [word] : try [word].commaSeparated()
      }
      .map { word in
        if graph.source(Source.ID(word)) != nil { return Source.ID(word) }
        throw unknownSource(word, among: known)
      })
  }

  private static func unknownSource(_ word: String, among known: [String]) -> Failure {
    if let near = Suggestion.nearest(to: word, among: known) {
      return Failure(.name, "There is no source '\(word)'. Did you mean '\(near)'?")
    }
    let first = known.prefix(12).joined(separator: ", ")
    let some = known.count > 12 ? "\(first), …" : first
    return Failure(
      .name,
      "There is no source '\(word)'. "
        + (known.isEmpty ? "The data set has none." : "Known: \(some)."))
  }
}
