import Entente

/// The measures of `rank`, by name.
struct RankMeasures {
  private let known: [any Centrality]

  /// The measures, with what some take.
  init(
    isRaw: Bool = false, damping: Double? = nil, attenuation: Double? = nil,
    from origins: [Entity.ID] = []
  ) {
    let isNormalized = !isRaw
    known = [
      .betweenness(normalized: isNormalized), .degree, .inDegree, .outDegree, .closeness,
      .componentCloseness, .harmonic(normalized: isNormalized), .eccentricity, .eigenvector,
      .pageRank(damping: damping ?? 0.85, from: origins),
      KatzCentrality(attenuation: attenuation), .hub, .authority,
      .currentFlow(normalized: isNormalized), .information, .load(normalized: isNormalized),
      .communicability(normalized: isNormalized), .subgraph, .core, .clustering, .constraint,
      .effectiveSize,
      .efficiency, .hierarchy,
    ]
  }

  /// The names of all measures, in the order of the help.
  static var names: [String] { RankMeasures().known.map(\.name) }

  /// The measures of the names that users type, each once; case and hyphens do not matter.
  ///
  /// - Throws: ``Failure`` where there is no such measure, or none at all.
  func named(_ words: [String]) throws -> [any Centrality] {
    var seen: Set<String> = []
    let measures = try words.commaSeparated().map(measure).filter { seen.insert($0.name).inserted }
    if measures.isEmpty { throw Failure(.usage, "Name a measure after --by.") }
    return measures
  }

  private func measure(named word: String) throws -> any Centrality {
    let plain = Self.plain(word)
    if let measure = known.first(where: { Self.plain($0.name) == plain }) { return measure }
    if let near = Suggestion.nearest(to: word, among: known.map(\.name)) {
      throw Failure(.usage, "There is no measure '\(word)'. Did you mean '\(near)'?")
    }
    throw Failure(
      .usage,
      "There is no measure '\(word)'. Known: \(known.map(\.name).joined(separator: ", ")).")
  }

  private static func plain(_ name: String) -> String {
    String(name.lowercased().filter { $0 != "-" && $0 != "_" })
  }
}
