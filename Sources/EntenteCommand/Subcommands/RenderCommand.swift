import ArgumentParser
import Entente
import EntenteDrawing
import EntenteFormats
import Foundation
import Graphviz

/// `entente render`: a graph as a figure.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw a graph, or the ways between two entities, as SVG, PDF, PNG, EPS, DOT or TikZ.",
    usage: """
      entente render GRAPH -o FILE [--path FROM TO | --focus NAME | --top N] [OPTIONS]
      entente render DRAWING.dot -o FILE [--layout ENGINE] [--dpi N] [--timeout SECONDS]
      """,
    discussion: """
      Examples:
        entente render GRAPH -o figure.svg -o figure.pdf
        entente render GRAPH -o way.png --path "Jean-Yves Marindol" "Abai University"
        entente render GRAPH -o unesco.pdf --focus UNESCO --width 85mm
        entente render GRAPH -o figure.pdf --refs figure.bib --caption figure.tex
        entente render GRAPH -o brokers.pdf --top 60 --by betweenness
        entente render GRAPH -o all.pdf --list names.md
        entente render GRAPH -o poster.pdf --width any
        entente render GRAPH -o years.pdf --layout time --years 1990..2020
        entente render drawing.dot -o drawing.svg --layout neato --timeout 20

      Layouts:
        auto      the one in which all text can be read; it says which and why
        sides     two states left and right, what they share in the middle
        focus     an entity in the middle, what surrounds it beside it
        path      ways from one entity down to another
        time      events and agreements along years
        force     what is tied stands close, with all names
        overview  marks by number of relations, and as many names as fit
        circo, dot, fdp, neato, sfdp, twopi
                  the engines of Graphviz: circles, ranks, springs, rings

      The extension says the format; several files share one layout. A drawing wider or higher than \
      its page is scaled down; text below 6 points brings a warning with what helps, or with \
      --strict a refusal. What would take minutes is refused before it is begun.

      A .dot file that is no data set is drawn as it is, by the engine that it names or by dot, in a \
      process of its own that ends at the timeout; - is a drawing on standard input. Several graphs \
      in a file become figure-1.svg, figure-2.svg and so on.
      """)

  @OptionGroup var input: GraphArgument

  @Option(
    name: [.customShort("o"), .customLong("output")], help: "The file to write; may be repeated.")
  var outputs: [String] = []

  @Option(help: ArgumentHelp("How to arrange the entities, see above.", valueName: "name"))
  var layout = "auto"

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Draw the most telling ways between two entities.", valueName: "from to"))
  var path: [String] = []

  @Option(help: ArgumentHelp("Draw an entity and what surrounds it.", valueName: "name"))
  var focus: String?

  @Option(
    help: ArgumentHelp("Draw the n entities that stand highest in a ranking.", valueName: "n"))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "The measure of the ranking with --top (default: betweenness).", valueName: "measure"))
  var by: String?

  @Option(help: ArgumentHelp("How many steps around the focus (default: 1).", valueName: "n"))
  var depth: Int?

  @Option(help: ArgumentHelp("How many ways to draw with --path (default: 4).", valueName: "n"))
  var ways: Int?

  @Option(
    help: ArgumentHelp("How many neighbors to add with --path (default: 6).", valueName: "n"))
  var surroundings: Int?

  @Option(
    help: ArgumentHelp(
      "The width of the page column, with mm, cm, in or pt: 85mm, 7in (default: 180mm); any: as wide as all names need.",
      valueName: "length"))
  var width: PageWidth?

  @Option(help: ArgumentHelp("The height of the page (default: 225mm).", valueName: "length"))
  var maxHeight: PageLength?

  @Option(
    help: ArgumentHelp(
      "The dots per inch of PNG files (default: 300; of drawings in DOT as they say).",
      valueName: "n"))
  var dpi: Int?

  @Option(
    help: ArgumentHelp(
      "The language of names where the data have it: en, fr, kk, ru.", valueName: "tag"))
  var lang: String?

  @Option(
    help: ArgumentHelp(
      "With --layout time: draw what began in these years, as 1990..2020.", valueName: "from..to"))
  var years: YearRange?

  @OptionGroup var companions: CompanionOptions

  @OptionGroup var general: GeneralOptions

  @OptionGroup(title: "Looks") var looks: LookOptions

  @OptionGroup(title: "Papers") var paper: PaperOptions

  @Flag(
    help: "Refuse text below 6 points, words that cover something, and characters no font has.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "How long drawing a .dot file may take (default: 20).", valueName: "seconds"))
  var timeout: Double?

  func validate() throws {
    if outputs.isEmpty {
      throw ValidationError("Name a file to write with -o, such as figure.svg.")
    }
    if let mistake = width?.mistake { throw ValidationError(mistake.sentence(for: "--width")) }
    if let mistake = maxHeight?.mistake {
      throw ValidationError(mistake.sentence(for: "--max-height"))
    }
    if let mistake = years?.mistake { throw ValidationError(mistake) }
    if !path.isEmpty && path.count != 2 {
      throw ValidationError("--path takes two names. Put quotes around names with spaces.")
    }
    guard [!path.isEmpty, focus != nil, top != nil].count(where: \.self) < 2 else {
      throw ValidationError("Choose one of --path, --focus and --top.")
    }
    guard top ?? 1 >= 1 else { throw ValidationError("--top is at least 1.") }
    if by != nil && top == nil {
      throw ValidationError("--by goes with --top, which says how many entities to draw.")
    }
    if years != nil && layout != "time" {
      throw ValidationError("--years goes with --layout time.")
    }
    if depth != nil, focus == nil {
      throw ValidationError("--depth goes with --focus, which says what to draw the steps around.")
    }
    for (name, isSet) in [("--ways", ways != nil), ("--surroundings", surroundings != nil)]
    where isSet && path.isEmpty {
      throw ValidationError("\(name) goes with --path, which draws ways between two entities.")
    }
    if let lang, lang.wholeMatch(of: /[a-z]{2,8}(-[A-Za-z0-9]{1,8})*/) == nil {
      throw ValidationError(
        "'\(lang)' is no tag of a language. Write en, fr, kk, ru or as the data have it, such as "
          + "uz-Cyrl.")
    }
    guard (1...100).contains(depth ?? 1) else { throw ValidationError("--depth is 1 to 100.") }
    guard (1...100).contains(ways ?? 4) else { throw ValidationError("--ways is 1 to 100.") }
    guard (0...200).contains(surroundings ?? 6) else {
      throw ValidationError("--surroundings is 0 to 200.")
    }
    guard (10...2400).contains(dpi ?? 300) else {
      throw ValidationError("--dpi is 10 to 2400.")
    }
    guard (0.01...86_400).contains(timeout ?? 20) else {
      throw ValidationError("--timeout is 0.01 to 86400 seconds.")
    }
  }

  func run() throws {
    let formats = try outputs.map(Self.format(of:))
    let path = try GraphQuestion(words: input.words, option: input.option, roles: []).path
    try companions.check()
    if let drawing = try foreignDrawing() { return try draw(drawing, as: formats) }
    try checkFiles(data: path)
    if timeout != nil {
      throw Failure(.usage, "--timeout is for drawings in DOT, and this graph is a data set.")
    }
    try paper.check(formats)
    try paper.checkStub(including: outputs)
    let data = try input.load(isUnited: false)
    do {
      let graph = data.united()
      var figure = try prepared(graph)
      figure.provenance = Provenance(
        program: "entente \(EntenteCommand.version)", dataDigest: data.digest,
        command: CommandRecord.current.text)
      let lock = try paper.readLock()
      if let lock, figure.layout == .automatic {
        figure.layout = try FigureLayout(named: lock.layout, for: figure.graph)
      }
      if case .any = width {
        figure = try figure.onReadablePage(maximumHeight: maxHeight?.length)
      }
      let (placed, newLock) = try paper.keepPlaces(of: figure.placed(), in: figure, by: lock)
      let isTooSmall = placed.textSizes.lowerBound < Figure.smallestText
      let locked = sentence(ofLockIn: placed)
      let advice = isTooSmall ? locked ?? advice(on: placed, of: graph) : locked ?? ""
      if isTooSmall, strict {
        throw Failure(.none, advice + " Without --strict it is drawn all the same.")
      }
      let isLocked = placed.textSizeWithoutLock != nil
      let faults = try [
        sentence(ofFaultsIn: placed), sentence(of: placed.wordOverlaps(), isLocked: isLocked),
        sentence(of: placed.hiddenLines(), isLocked: isLocked),
      ].compactMap(\.self)
      if let fault = faults.first, strict {
        throw Failure(.none, fault + " Without --strict it is drawn all the same.")
      }
      let fonts = try FontNotes(of: placed, as: formats, tikz: paper.tikz)
      if strict { try fonts.refuseMissing() }
      let drawn = try paper.files(of: placed, figure, as: formats, dpi: Double(dpi ?? 300))
      let summary = Self.summary(of: placed)
      let pictures =
        [newLock].compactMap(\.self)
        + zip(drawn, outputs).map { file, output in
          FinishedFile(path: output, bytes: file.bytes, remark: "\(output): \(summary)")
        }
      let companionFiles =
        try companions.files(for: placed)
        + [paper.stubFile(for: placed, including: outputs)].compactMap(\.self)
      try (pictures + companionFiles).write()
      pictures.say()
      for sentence in placed.omissions { Terminal.say(sentence) }
      companionFiles.say()
      try companions.writeCaption(of: placed)
      if let choice = placed.choice { Terminal.say("Layout \(choice)") }
      if placed.layout == .overview { Terminal.say(overviewSentence(of: placed)) }
      if !advice.isEmpty { Terminal.say("entente: warning: " + advice) }
      for fault in faults { Terminal.say("entente: warning: " + fault) }
      for color in figure.theme.faintColors { Terminal.say("entente: warning: \(color)") }
      fonts.say()
    } catch let error as FigureError {
      throw Failure(error == .empty ? .none : .usage, Self.sentence(of: error))
    } catch let error as RenderError {
      throw Failure(error.status, error.description)
    }
  }

  /// Refuses to write over what is read or written by the same command.
  private func checkFiles(data: String) throws {
    var files = FilesOfRun()
    files.reads(data: data, as: "what is drawn")
    if let theme = looks.theme, ThemeFile.isFile(theme) { files.reads(theme, as: "the theme") }
    for output in outputs { try files.writes(output, by: "-o") }
    try companions.note(in: &files)
    try paper.note(in: &files)
  }

  /// The figure that is asked for, with its page.
  func prepared(_ graph: Graph) throws -> Figure {
    var figure = try figure(of: graph)
    if case .length(let width) = width { figure.width = width.length }
    if let maxHeight { figure.maximumHeight = maxHeight.length }
    figure.language = lang
    try looks.apply(to: &figure)
    figure.dotsPerInch = Double(dpi ?? 300)
    figure.hasListBeside = !companions.list.isEmpty
    return figure
  }

  private func figure(of graph: Graph) throws -> Figure {
    var figure: Figure
    if path.count == 2 {
      let (from, to) = try graph.entities(asked: path[0], path[1])
      let found = try graph.connections(between: from.id, and: to.id, limit: ways ?? 4)
      if found.ways.isEmpty {
        throw Failure(.none, "Nothing connects '\(from.name)' and '\(to.name)'.")
      }
      figure = Figure(of: found, in: graph, surroundings: surroundings ?? 6)
    } else if let focus {
      let center = try graph.entity(asked: focus)
      figure = try Figure(around: center.id, steps: depth ?? 1, in: graph)
    } else if let top {
      let measure = try RankCommand.measures(named: [by ?? "betweenness"], raw: false)[0]
      figure = Figure(ofHighest: top, in: graph.centrality(measure), of: graph)
    } else {
      figure = Figure(of: graph)
    }
    let chosen = try FigureLayout(named: layout, for: figure.graph)
    if chosen != .automatic { figure.layout = chosen }
    figure.years = years?.years
    return figure
  }
}

extension RenderCommand {
  private static func format(of output: String) throws -> Format {
    let known = [
      "svg": Format.svg, "pdf": .pdf, "png": .png, "eps": .eps, "dot": .dot, "gv": .dot,
      "tikz": .tikz, "tex": .tikz,
    ]
    let name = output.split(separator: "/").last.map(String.init) ?? output
    guard let dot = name.lastIndex(of: "."),
      let format = known[name[name.index(after: dot)...].lowercased()]
    else {
      throw Failure(
        .usage,
        "'\(output)' has no known extension. Use .svg, .pdf, .png, .eps, .dot, .tikz or .tex.")
    }
    return format
  }

  /// How many relations are drawn: of how many among these entities, and how many there are in all.
  private static func relations(of extent: FigureExtent) -> String {
    let (drawn, among, all) = (
      extent.drawnRelationCount, extent.amongCount, extent.dataRelationCount
    )
    if among == all {
      return (drawn < all ? "\(drawn) of " : "") + counted(all, "relation", "relations")
    }
    return (drawn < among ? "\(drawn) of the " : "")
      + "\(counted(among, "relation", "relations")) among them (\(all) in the data)"
  }

  private static func summary(of placed: PlacedFigure) -> String {
    let width = (placed.size.width * 25.4 / 72).formatted(decimals: 0)
    let height = (placed.size.height * 25.4 / 72).formatted(decimals: 0)
    let text =
      "\(placed.textSizes.lowerBound.formatted(decimals: 1)) to \(placed.textSizes.upperBound.formatted(decimals: 1))"
    return "\(width) × \(height) mm, \(counted(placed.entityCount, "entity", "entities")), "
      + "\(relations(of: placed.extent)), text \(text) pt"
  }
}

extension RenderError {
  /// The status with which the command ends.
  var status: ExitStatus {
    switch self {
    case .notWritten: .cannotCreate
    case .engineUnavailable, .formatUnavailable, .limitExceeded: .usage
    default: .software
    }
  }
}
