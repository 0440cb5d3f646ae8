import Entente
import EntenteDrawing
internal import EntenteFormats

/// Why there is no way: what would have to be relaxed, and the nearest miss.
struct WhyNotReport {
  let graph: Graph
  let from: Entity
  let to: Entity
  let restriction: Restriction
  let rule: TimeRule?

  /// How many ways were looked at for those that lie right in time, where only some were.
  let tried: TriedWays?

  /// The shortest way, where all have more steps than were asked for.
  let tooLong: TooLong?

  let whyNot: WhyNot?
  let lang: String?

  /// A way with more steps than a limit.
  struct TooLong {
    let path: Path
    let limit: Int
  }

  /// Whether ways were sought between the sides of two states.
  let isOfSides: Bool

  init(
    graph: Graph, from: Entity, to: Entity, restriction: Restriction, rule: TimeRule? = nil,
    tried: TriedWays? = nil, tooLong: TooLong? = nil, lang: String?
  ) throws {
    self.graph = graph
    self.from = from
    self.to = to
    self.restriction = restriction
    self.rule = rule
    self.tried = tried
    self.tooLong = tooLong
    self.lang = lang
    isOfSides = false
    whyNot = try graph.whyNot(from: from.id, to: to.id, within: restriction)
  }

  /// The report for ways between the sides of two states.
  init(
    graph: Graph, betweenSidesOf first: Entity, and second: Entity, restriction: Restriction,
    lang: String?
  ) throws {
    self.graph = graph
    (from, to) = (first, second)
    self.restriction = restriction
    (rule, tried, tooLong) = (nil, nil, nil)
    self.lang = lang
    isOfSides = true
    whyNot = try graph.whyNot(
      between: graph.side(of: first.id), and: graph.side(of: second.id), within: restriction)
  }

  /// The nearest miss; where only time is in the way, a shortest way that disregards it.
  private var miss: PathReport {
    var path = whyNot?.nearestPath ?? tooLong?.path
    if path == nil {
      path =
        (try? graph.path(from: from.id, to: to.id, within: restriction)).flatMap { $0 }
    }
    return PathReport(
      graph: graph, paths: path.map { [PathReport.Entry(path: $0)] } ?? [],
      restriction: restriction, lang: lang)
  }
}

extension WhyNotReport {
  /// The sentences for standard error.
  var words: String {
    let names = "'\(from.name(in: lang))' to '\(to.name(in: lang))'"
    guard let whyNot else {
      let order = rule == .together ? "together" : "in that order"
      if let tooLong {
        return "No path of at most \(counted(tooLong.limit, "step", "steps")) leads from \(names)"
          + (rule == nil ? "" : " whose relations held \(order)")
          + "; the shortest has \(tooLong.path.length). Raise --max-length.\n" + missWords
      }
      if let words = tried?.words {
        return "No path was found from \(names) whose relations held \(order). \(words) "
          + "'entente path --in-time \(rule?.rawValue ?? "")' finds the shortest of all.\n"
          + missWords
      }
      return "No path leads from \(names) whose relations held \(order). "
        + "Leave out --in-time\(restriction.certainty == .certainly ? " or --held certainly" : "").\n"
        + missWords
    }
    let none =
      isOfSides
      ? "No way leads between the sides of '\(from.name(in: lang))' and '\(to.name(in: lang))'"
      : "No path leads from \(names)"
    guard let first = whyNot.relaxations.first else {
      let isAlone = restriction.constraints.allSatisfy {
        if case .reading = $0 { true } else { false }
      }
      return "\(none)\(isAlone ? "" : ", whatever is relaxed"). "
        + (isOfSides
          ? "No component has entities of both." : "They are in different components.")
    }
    let more =
      whyNot.relaxations.count > 1
      ? ", or another of \(whyNot.relaxations.count) such choices" : ""
    let least = whyNot.isExact ? "" : " (fewer may do)"
    let relax = first.map { "\(Self.option(of: $0)) (\(graph.words(of: $0)))" }
      .formattedList(joiner: "and")
    return "\(none) within these restrictions. "
      + "It is enough\(least) to relax \(relax)\(more).\n" + missWords
  }

  /// The nearest miss on one line, each step with one of its relations and what it cites: one that the
  /// restriction admits, where there is any.
  private var missWords: String {
    guard let path = miss.paths.first?.path else { return "" }
    let admitted = (whyNot?.nearestMiss ?? []).map(\.admitted.first)
    let shown = path.steps.prefix(12).enumerated().map { number, step in
      let carrier = (number < admitted.count ? admitted[number] : nil) ?? step.carriers.first
      let phrase = carrier.map { graph.vocabulary.phrase(of: $0, in: step) } ?? ""
      let cited = carrier?.relation.citationText ?? "uncited"
      let when = carrier?.relation.period.map { ", \($0.inWords)" } ?? ""
      let marks = carrier.map { graph.marks(of: $0.relation) } ?? []
      let more = step.carriers.count - 1
      let others = more > 0 ? " and \(counted(more, "more relation", "more relations"))" : ""
      let reserves = marks.map { ", \($0)" }.joined()
      return " \(phrase)\(when)\(reserves) [\(cited)]\(others) \(step.to.name(in: lang))"
    }
    let rest = path.length > 12 ? " …" : ""
    let steps = counted(path.length, "step", "steps")
    return "The nearest miss has \(steps): \(path.start.name(in: lang))"
      + shown.joined(separator: ",") + rest + "."
  }

  /// The same by name, the nearest miss step by step.
  var json: JSON {
    .object([
      (
        "relax",
        .array(
          (whyNot?.relaxations ?? []).map { set in
            .array(
              set.map {
                .object([
                  ("option", .string(Self.option(of: $0))), ("words", .string(graph.words(of: $0))),
                ])
              })
          })
      ),
      ("relaxInTime", .bool(whyNot == nil && tooLong == nil && rule != nil)),
      ("relaxLength", tooLong.map { .int($0.path.length) } ?? .null),
      ("exact", .bool(whyNot?.isExact ?? true)),
      ("nearestMiss", miss.json),
      (
        "violated",
        .array(
          (whyNot?.nearestMiss ?? []).map {
            .array($0.violated.map { .string(graph.words(of: $0)) })
          })
      ),
    ])
  }

  /// The option that sets a part of a restriction.
  static func option(of constraint: Restriction.Constraint) -> String {
    switch constraint {
    case .following: "--relation"
    case .notFollowing: "--not-relation"
    case .through: "--via"
    case .avoiding, .without: "--avoid"
    case .families: "--family"
    case .sides: "--side"
    case .notSide: "--not-side"
    case .sources: "--source"
    case .notSources: "--not-source"
    case .bases: "--basis"
    case .confidence: "--confidence"
    case .period(_, .certainly): "--held certainly, or the dates"
    case .period: "--at, --during, --from-date, --to-date"
    case .directed: "--directed"
    case .tiesOnly: "--all-relations"
    case .reading: "--reading"
    }
  }
}
