import Entente
internal import EntenteFormats

/// What a connection hangs on, as text, as a table and as JSON.
struct CutsReport {
  let graph: Graph
  let robustness: Robustness
  let restriction: Restriction
  let lang: String?

  private var ways: PathReport { report(robustness.disjointWays) }

  private var grounds: RestrictionReport { ways.grounds }

  private func report(_ paths: [Path]) -> PathReport {
    PathReport(of: paths, in: graph, under: restriction, lang: lang)
  }

  private func name(_ step: Step) -> String {
    "\(step.from.name(in: lang)) – \(step.to.name(in: lang))"
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
    if !robustness.removals.isEmpty {
      var table = Table([
        .init(name: "without"), .init(name: "kind"), .init(name: "steps", isNumeric: true),
      ])
      table.rows = robustness.removals.map {
        [
          $0.entity.name(in: lang), graph.vocabulary.name(of: $0.entity.kind),
          $0.distance.map { "\($0)" } ?? "no way",
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
    return text + report(shown).sources(width: width, style: style)
  }

  private static let convention =
    "A cut is a smallest set of entities without which no way is left but the direct one; a bridge, "
    + "ties between two entities that every way takes; a source cut, the fewest sources whose "
    + "rejection leaves no way."

  private func path(of step: Step) -> Path { Path(start: step.from, steps: [step]) }

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
        ? "No tie is a bridge: the ties of \(steps) of entities must go at least."
        : "Bridges, which every way takes: \(bridges).")
    return sentences + [sourceSentence]
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

  /// The citations of the ways shown where they pass an entity, or else of all its relations.
  private func citations(at entity: Entity) -> String {
    let passing = robustness.disjointWays.flatMap(\.steps).filter {
      $0.from.id == entity.id || $0.to.id == entity.id
    }
    // The restriction was accepted when the question was answered.
    let all = passing.isEmpty ? try? graph.neighbors(of: entity.id, within: restriction) : nil
    return (all ?? passing).flatMap(\.carriers).map(\.relation.citationText)
      .joined(separator: " | ")
  }

  /// A row for each entity of a cut, bridge, removal and source of a source cut, by set.
  var table: Table {
    var table = Table(
      ["what", "set", "name", "kind", "steps", "citations", "id", "within"].map {
        Table.Column(name: $0)
      })
    let within = grounds.line
    func add(
      _ what: String, _ set: Int, _ name: String, _ kind: String, _ id: String, cited: String = ""
    ) {
      table.rows.append([what, "\(set)", name, kind, "", cited, id, within])
    }
    for (number, cut) in robustness.cuts.enumerated() {
      for entity in cut {
        add(
          "cut", number + 1, entity.name(in: lang), entity.kind.rawValue, entity.id.rawValue,
          cited: citations(at: entity))
      }
    }
    for (number, cut) in robustness.stepCuts.enumerated() {
      for step in cut {
        let ids = step.carriers.map(\.relation.id.rawValue).joined(separator: " ")
        let cited = step.carriers.map(\.relation.citationText).joined(separator: " | ")
        add("steps", number + 1, name(step), "", ids, cited: cited)
      }
    }
    for (number, removal) in robustness.removals.enumerated() {
      table.rows.append([
        "removal", "\(number + 1)", removal.entity.name(in: lang), removal.entity.kind.rawValue,
        removal.distance.map { "\($0)" } ?? "none", citations(at: removal.entity),
        removal.entity.id.rawValue, within,
      ])
    }
    for (number, set) in robustness.sourceCut.sets.enumerated() {
      for source in set {
        add(
          "sources", number + 1, graph.source(source)?.reference ?? "", "", source.rawValue,
          cited: source.rawValue)
      }
    }
    if robustness.sourceCut.uncitedWay != nil {
      add("sources", 0, "uncited", "", "", cited: "uncited")
    }
    return table
  }

  var json: JSON {
    let cut = robustness.sourceCut
    return JSON.answer(
      "cuts",
      [
        ("restriction", grounds.json), ("steps", .int(robustness.distance)),
        (
          "direct",
          robustness.direct.map { report([path(of: $0)]).json } ?? .array([])
        ),
        ("disjointWays", ways.json),
        ("cuts", .array(robustness.cuts.map { .array($0.map(json(of:))) })),
        ("allCuts", .bool(robustness.hasAllCuts)),
        ("disjointSteps", .int(robustness.disjointStepCount)),
        (
          "stepCuts",
          .array(robustness.stepCuts.map { .array($0.map { ways.json(of: $0) }) })
        ),
        ("allStepCuts", .bool(robustness.hasAllStepCuts)),
        ("allWays", .bool(robustness.isWhole)),
        (
          "removals",
          .array(
            robustness.removals.map {
              .object([
                ("entity", json(of: $0.entity)), ("steps", $0.distance.map { .int($0) } ?? .null),
              ])
            })
        ),
        (
          "sourceCut",
          .object([
            (
              "sets",
              .array(cut.sets.map { .array($0.map { .string($0.rawValue) }) })
            ),
            ("atLeast", .int(cut.atLeast)), ("exact", .bool(cut.isExact)),
            ("all", .bool(cut.isComplete)),
            ("uncitedWay", cut.uncitedWay.map { report([$0]).json } ?? .array([])),
          ])
        ),
        ("words", .array(sentences.map { .string($0) })),
      ])
  }

  private func json(of entity: Entity) -> JSON {
    .object([
      ("id", .string(entity.id.rawValue)), ("name", .string(entity.name(in: lang))),
      ("kind", .string(entity.kind.rawValue)),
    ])
  }
}
