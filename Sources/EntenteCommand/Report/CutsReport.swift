import Entente
internal import EntenteFormats

/// What a connection hangs on, as text, as a table and as JSON.
struct CutsReport {
  let graph: Graph
  let robustness: Robustness
  let restriction: Restriction
  let lang: String?

  /// The relations by which the ways shown pass each entity.
  private let passing: [Entity.ID: [Relation]]

  init(graph: Graph, robustness: Robustness, restriction: Restriction, lang: String?) {
    self.graph = graph
    self.robustness = robustness
    self.restriction = restriction
    self.lang = lang
    passing = robustness.disjointWays.relationsByEntity()
  }

  var ways: PathReport { report(robustness.disjointWays) }

  var grounds: RestrictionReport { ways.grounds }

  func report(_ paths: [Path]) -> PathReport {
    PathReport(of: paths, in: graph, under: restriction, lang: lang)
  }

  func name(_ step: Step) -> String {
    "\(step.from.name(in: lang)) – \(step.to.name(in: lang))"
  }

  func path(of step: Step) -> Path { Path(start: step.from, steps: [step]) }

  /// What an entity of a cut rests on, and what is lost without it: the relations of the ways shown where
  /// they pass it, or else all that may be followed from it.
  func relations(at entity: Entity) -> [Relation] {
    if let passing = passing[entity.id] { return passing }
    // The restriction was accepted when the question was answered.
    let steps = (try? graph.neighbors(of: entity.id, within: restriction)) ?? []
    return steps.flatMap(\.carriers).map(\.relation)
  }
}

extension CutsReport {
  /// The answer in sentences, tables and ways, each step with its citations.
  func text(style: TextStyle, width: Int) -> String {
    func paragraph(_ words: String) -> String {
      words.onOneLine.wrapped(toWidth: width).map { $0 + "\n" }.joined()
    }
    func heading(_ words: String) -> String { style.bold(words) + "\n" }
    var text = heading(
      "What connects \([robustness.first, robustness.second].named(in: lang))".onOneLine)
    text += sentences.map(paragraph).joined() + "\n"
    if let direct = robustness.direct {
      text += heading("Direct ties") + report([path(of: direct)]).text(style: style, width: width)
    }
    if !robustness.disjointWays.isEmpty {
      text += heading("Ways that share no entity") + ways.text(style: style, width: width)
    }
    if robustness.bridges.isEmpty, !robustness.stepCuts.isEmpty {
      text += heading("Smallest sets of ties that part them")
      text += robustness.stepCuts.enumerated().map { number, cut in
        lines(of: cut, number: number + 1, style: style, width: width)
      }.joined()
      text += robustness.hasAllStepCuts ? "\n" : "  and others, see --limit\n\n"
    }
    if !robustness.removals.isEmpty {
      var table = Table([
        .init(name: "without"), .init(name: "kind"), .init(name: "steps", isNumeric: true),
        .init(name: "what is lost"),
      ])
      table.rows = robustness.removals.map {
        [
          $0.entity.name(in: lang), graph.vocabulary.name(of: $0.entity.kind),
          $0.distance.map { "\($0)" } ?? "no way",
          relations(at: $0.entity).evidence(in: graph).line,
        ]
      }
      text += table.text(width: width, style: style) + "\n"
    }
    if let way = robustness.sourceCut.uncitedWay {
      text += heading("A way that nobody vouches for")
      text += report([way]).text(style: style, width: width)
    }
    text += Self.convention.wrapped(toWidth: width).map { style.dim($0) + "\n" }.joined()
    text += grounds.text(style: style, width: width) + "\n"
    let shown =
      robustness.disjointWays + (robustness.direct.map { [path(of: $0)] } ?? [])
      + robustness.stepCuts.joined().map(path)
    return text + report(shown).sources(width: width, style: style)
  }

  /// The ties of a set, each relation in words with what it cites.
  private func lines(
    of ties: [Step], number: Int, style: TextStyle, width: Int
  ) -> String {
    let words = RelationWords(graph: graph, lang: lang, restriction: restriction)
    let names = ties.map(name).joined(separator: "; ").onOneLine.wrapped(toWidth: width - 6)
    return "  " + style.bold("\(number).") + " " + names.joined(separator: "\n     ") + "\n"
      + ties.flatMap(\.carriers).map {
        words.line($0.relation).text(lead: "    │ ", style: style, width: width)
      }.joined()
  }

  static let convention =
    "A cut is a smallest set of entities without which no way is left but the direct one; a bridge, "
    + "ties between two entities that every way takes; a source cut, the fewest sources whose "
    + "rejection leaves no way. without: the steps of a shortest way that does not pass the entity; what "
    + "is lost with it, relation by relation, is told by source."

  /// What was found, sentence by sentence.
  var sentences: [String] {
    let ways = robustness.disjointWays
    let beside = robustness.direct == nil ? "" : " beside the direct ties"
    var sentences: [String] = []
    if ways.isEmpty {
      sentences.append("There is no way\(beside): no entity stands between them.")
    } else {
      let count = counted(ways.count, "way leads", "ways lead")
      sentences.append(
        ways.count == 1
          ? "All ways\(beside) pass one entity in common."
          : "\(count) there\(beside) without sharing an entity.")
      let least = counted(ways.count, "entity", "entities")
      let sets = robustness.cuts.map { $0.named(in: lang) }.joined(separator: "; or ")
      let more = robustness.hasAllCuts ? "" : "; or others, see --limit"
      sentences.append(
        robustness.cuts.isEmpty
          ? "To part them\(beside), \(least) must go at least; who, is not sought in a graph this large."
          : "To part them\(beside), \(least) must go: \(sets)\(more).")
    }
    if !robustness.isWhole {
      sentences.append("There may be more ways: the search was given up in a graph this large.")
    }
    let bridges = robustness.bridges.map(name).joined(separator: "; ")
    let steps = counted(robustness.disjointStepCount, "pair", "pairs")
    sentences.append(
      bridges.isEmpty
        ? "No tie is a bridge: the ties of \(steps) of entities must go at least\(tieCuts)."
        : "Bridges, which every way takes: \(bridges).")
    return sentences + [sourceSentence]
  }

  /// The smallest sets of ties by their pairs of entities; nothing where they were not sought.
  private var tieCuts: String {
    if robustness.stepCuts.isEmpty { return "" }
    let sets = robustness.stepCuts.map { $0.map(name).formattedList(joiner: "and") }
    let more = robustness.hasAllStepCuts ? "" : "; or others, see --limit"
    return ": " + sets.joined(separator: "; or ") + more
  }

  private var sourceSentence: String {
    let cut = robustness.sourceCut
    if cut.uncitedWay != nil {
      return "No rejection of sources parts them: a way is left that nobody vouches for."
    }
    let count = counted(cut.size ?? 0, "source", "sources")
    let sets = cut.sets.prefix(10).map { $0.map { "'\($0)'" }.formattedList(joiner: "and") }
      .joined(separator: ", or ")
    let more = cut.isComplete && cut.sets.count <= 10 ? "" : ", or others"
    if cut.isExact { return "The connection rests on \(count): reject \(sets)\(more)." }
    return
      "The connection rests on \(cut.atLeast) to \(count) (the search for fewer was given up): "
      + "reject \(sets)."
  }
}
