import Entente
import EntenteDrawing
import Graphviz

extension RenderCommand {
  /// How many of an overview's entities are named, and where the others are.
  func overviewSentence(of placed: PlacedFigure) -> String {
    let unnamed = placed.list.entries.count
    if unnamed == 0 { return "An overview: every entity is named." }
    let named =
      "An overview: \(placed.namedCount) of \(counted(placed.entityCount, "entity", "entities")) "
      + "\(placed.namedCount == 1 ? "is" : "are") named, as the page has room"
    if placed.list.isInFigure { return named + "; the others are listed below the legend." }
    let numbered = placed.list.numberedCount
    return named + (numbered > 0 ? "; \(numbered) \(numbered == 1 ? "has" : "have") a number" : "")
      + ". "
      + (companions.list.isEmpty
        ? "'--list FILE' lists the others"
          + (Figure.canTryPages(entities: placed.entityCount, relations: placed.relationCount)
            ? ", '--width any' makes room for all." : ".")
        : "The others are listed beside the figure.")
  }

  /// What is wrong with a figure, with the options that help.
  static func sentence(of error: FigureError) -> String {
    switch error {
    case .tooMany("overview", _, _): return error.description.dropLast() + " (--top 60)."
    case .tooMany(_, let entities, _):
      let count = FigureError.part(of: entities).count
      return error.description.dropLast() + " (--top \(count), --layout overview)."
    case .noReadablePage:
      return error.description.dropLast() + " (--width 841mm --list FILE)."
    case .noFocus: return error.description + " Name it with --focus."
    case .smallPage: return error.description + " Choose another --width or --max-height."
    default: return error.description
    }
  }

  /// That the smallest text is too small, and what helps, each with the size that comes of it.
  func advice(on placed: PlacedFigure, of graph: Graph) -> String {
    let size = placed.textSizes.lowerBound
    let remedies =
      [
        smallerFigure(than: placed, graph), largerPage(than: placed, graph),
        otherLayout(placed, graph),
      ]
      .compactMap(\.self)
    return "The smallest text prints at \(Self.smallPoints(size)); journals ask for 6 pt. "
      + (remedies.isEmpty
        ? "Draw fewer entities (--focus, --path, --top), or a wider or higher page (--width, "
          + "--max-height)."
        : remedies.joined(separator: "; ") + ".")
  }

  /// The number of entities and relations up to which remedies are tried: more would take as long
  /// as the figure itself.
  private static let mostTried = 1_500

  /// The same where each remedy tries many columns.
  private static let mostTriedInColumns = 300

  private static func points(_ size: Double) -> String { "\(size.formatted(decimals: 1)) pt" }

  /// A size below six points, which is not written as six.
  private static func smallPoints(_ size: Double) -> String {
    size > Figure.smallestText - 0.05 ? "a little less than 6 pt" : points(size)
  }
}

extension RenderCommand {
  /// A figure of fewer entities, ways or steps.
  private func smallerFigure(than placed: PlacedFigure, _ graph: Graph) -> String? {
    if !path.isEmpty {
      let most = ways ?? 4
      let fewer = [2, 1].filter { $0 < most }.map { count in
        option("--ways \(count) --surroundings 0") {
          $0.ways = count
          $0.surroundings = 0
        }
      }
      return first(of: [option("--surroundings 0") { $0.surroundings = 0 }] + fewer, graph)
    }
    if focus != nil {
      let fewer = (1..<(depth ?? 1)).reversed().prefix(2)
      return first(
        of: fewer.map { depth in option("--depth \(depth)") { $0.depth = depth } }, graph)
    }
    let counts = [120, 90, 60, 45, 30, 20].filter { Double($0) < Double(placed.entityCount) * 0.9 }
    return first(of: counts.map { count in option("--top \(count)") { $0.top = count } }, graph)
  }

  /// A wider or higher page.
  private func largerPage(than placed: PlacedFigure, _ graph: Graph) -> String? {
    let (ownWidth, ownHeight) = pageInMillimeters
    func millimeters(_ points: Double) -> Int { Int((points * 25.4 / 72).rounded(.up)) }
    if case .sides = placed.layout {
      guard placed.entityCount + placed.relationCount <= Self.mostTriedInColumns else {
        return nil
      }
      let factors = [1.25, 1.6, 2].map { (Int(ownWidth * $0), Int(ownHeight * $0)) }
      return first(
        of: factors.flatMap { width, height in
          [
            option("--width \(width)mm") { $0.width = .length(PageLength(millimeters: width)) },
            option("--width \(width)mm --max-height \(height)mm") {
              $0.width = .length(PageLength(millimeters: width))
              $0.maxHeight = PageLength(millimeters: height)
            },
          ]
        }, graph)
    }
    guard let page = placed.page(forTextOf: Figure.smallestText) else { return nil }
    // A legend does not grow with its page, so the first guess can be too small.
    let pages = [1, 1.15, 1.35].map { factor in
      (millimeters(page.width * factor), millimeters(page.height * factor))
    }
    return first(
      of: pages.compactMap { width, height in
        let (isWider, isHigher) = (Double(width) > ownWidth, Double(height) > ownHeight)
        guard isWider || isHigher, max(width, height) <= PageLength.mostMillimeters else {
          return nil
        }
        let words =
          (isWider ? ["--width \(width)mm"] : []) + (isHigher ? ["--max-height \(height)mm"] : [])
        return option(words.joined(separator: " ")) {
          if isWider { $0.width = .length(PageLength(millimeters: width)) }
          if isHigher { $0.maxHeight = PageLength(millimeters: height) }
        }
      }, graph)
  }

  /// The layout that fits, where another one was asked for.
  private func otherLayout(_ placed: PlacedFigure, _ graph: Graph) -> String? {
    guard layout != "auto" else { return nil }
    return first(
      of: [option("--layout auto") { $0.layout = "auto" }], graph, insteadOf: placed.entityCount)
  }
}

extension RenderCommand {
  /// A change of the command, and the words for it.
  private typealias Option = (words: String, command: RenderCommand)

  private func option(_ words: String, _ change: (inout RenderCommand) -> Void) -> Option {
    var command = self
    change(&command)
    return (words, command)
  }

  /// The first change that makes all text legible, with the size that comes of it, and with what is
  /// no longer drawn of so many entities or no longer named.
  private func first(
    of options: [Option], _ graph: Graph, insteadOf entityCount: Int = 0
  ) -> String? {
    for (words, command) in options {
      // What cannot be drawn is no remedy.
      guard let figure = try? command.prepared(graph),
        figure.graph.entities.count + figure.graph.relations.count <= Self.mostTried
          || command.layout == "auto",
        let placed = try? figure.placed(), placed.textSizes.lowerBound >= Figure.smallestText
      else { continue }
      let unnamed = placed.list.entries.count
      var part =
        unnamed == 0 ? "" : ", an overview with \(placed.namedCount) of \(placed.entityCount) named"
      if placed.entityCount < entityCount {
        part += ", with \(placed.entityCount) of the \(entityCount) entities"
      }
      return "'\(words)' gives \(Self.points(placed.textSizes.lowerBound))\(part)"
    }
    return nil
  }

  /// The width and the height of the page.
  private var pageInMillimeters: (width: Double, height: Double) {
    let points = 72 / 25.4
    let width: Double? = if case .length(let length) = width { length.length.points } else { nil }
    return ((width ?? 180 * points) / points, (maxHeight?.length.points ?? 225 * points) / points)
  }
}
