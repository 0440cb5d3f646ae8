import ArgumentParser
import Entente

/// What some measures of `rank` take.
struct MeasureOptions: ParsableArguments {
  @Flag(help: "Print plain sums, not divided by the number of pairs or of entities.")
  var raw = false

  @Option(
    help: ArgumentHelp(
      "Where the walk of pageRank begins again: names; else anywhere.", valueName: "name"))
  var from: [String] = []

  @Option(
    help: ArgumentHelp(
      "How likely the walk of pageRank goes on (default: 0.85).", valueName: "share"))
  var damping: Double?

  @Option(
    help: ArgumentHelp(
      "What share of a walk's count one more step leaves in katz (default: by the graph).",
      valueName: "share"))
  var attenuation: Double?

  func validate() throws {
    if let damping, !(damping >= 0 && damping <= 0.9999) {
      throw ValidationError("--damping is a share from 0 to 0.9999, such as 0.85.")
    }
    if let attenuation, !(attenuation > 0 && attenuation < .infinity) {
      throw ValidationError("--attenuation is a number above 0, such as 0.1.")
    }
  }
}

extension MeasureOptions {
  /// The measures, with what is set.
  func measures(from origins: [Entity.ID] = []) -> RankMeasures {
    RankMeasures(isRaw: raw, damping: damping, attenuation: attenuation, from: origins)
  }

  /// The entities where walks begin again.
  ///
  /// - Throws: ``Failure`` where a name is not known.
  func origins(in graph: Graph) throws -> [Entity.ID] {
    try from.flatMap { try RestrictionOptions.names(in: $0, of: graph) }
      .map { try graph.entity(asked: $0).id }
  }

  /// Checks that what is set belongs to a measure that is asked for.
  ///
  /// - Throws: ``Failure`` that names the measure that is missing.
  func check(for measures: [any Centrality]) throws {
    let names = measures.map(\.name)
    for (option, isSet, name) in [
      ("--from", !from.isEmpty, "pageRank"), ("--damping", damping != nil, "pageRank"),
      ("--attenuation", attenuation != nil, "katz"),
    ] where isSet && !names.contains(name) {
      throw Failure(.usage, "\(option) is for the measure \(name). Add it: --by \(name).")
    }
  }
}
