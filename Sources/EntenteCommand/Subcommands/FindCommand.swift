import ArgumentParser
import Entente
internal import EntenteFormats
import Foundation

/// `entente find`: which entities a text may mean.
struct FindCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find",
    abstract: "Find entities by name, in any script, spelling and word order.",
    usage: "entente find GRAPH TEXT … [--kind KIND] [--limit N]",
    discussion: """
      Examples:
        entente find GRAPH universite
        entente find GRAPH Назарбаев Н. --format json
        entente find GRAPH Kazakstan --kind state

      Words after the graph are one text. It may be in Latin or Cyrillic letters, in Kazakh or \
      transliterated; diacritics, case and word order do not count; initials, acronyms in \
      capitals, beginnings of words and small slips are understood. MATCHED tells which form of \
      the name agreed, and how. A score of 1 is the identifier itself. Status 1 where nothing is \
      named so.
      """)

  @OptionGroup var input: GraphAndNames

  @Option(help: "Find only these kinds of entities, with their sub-kinds.")
  var kind: [String] = []

  @Option(help: ArgumentHelp("How many entities to show.", valueName: "n"))
  var limit = 10

  @OptionGroup var output: OutputOptions
  @OptionGroup var general: GeneralOptions

  func validate() throws {
    guard limit >= 1 else { throw ValidationError("--limit is at least 1.") }
  }

  func run() throws {
    let question = try question()
    let graph = try GraphQuestion.load(question.path)
    let text = question.names[0]
    let kinds = try graph.vocabulary.entityKinds(named: kind)
    let matches = graph.search(text, limit: limit) { entity in
      kinds.isEmpty || graph.vocabulary.lineage(of: entity.kind).contains(where: kinds.contains)
    }
    if matches.isEmpty {
      if output.resolvedFormat == .json { try Terminal.write(json(text, [], in: graph).text) }
      throw Failure(.none, nothing(text, in: graph))
    }
    switch output.resolvedFormat {
    case .table:
      let convention = Self.convention.wrapped(toWidth: Terminal.width ?? 100)
      try Terminal.write(
        table(matches, in: graph).text(width: Terminal.width, style: output.style) + "\n"
          + convention.map { output.style.dim($0) + "\n" }.joined())
    case .tsv: try Terminal.write(rows(matches, in: graph).tsv)
    case .json: try Terminal.write(json(text, matches, in: graph).text)
    }
  }

  /// The graph, and the words after it as one text.
  private func question() throws -> GraphQuestion {
    let words = input.words
    let isFirstGraph: Bool
    if input.option != nil {
      isFirstGraph = false
    } else if Terminal.environment("ENTENTE_GRAPH") == nil {
      isFirstGraph = true
    } else {
      isFirstGraph = words.count > 1 && FileManager.default.fileExists(atPath: words[0])
    }
    let text = words.dropFirst(isFirstGraph ? 1 : 0).joined(separator: " ")
    let hasText = words.count > (isFirstGraph ? 1 : 0)
    return try GraphQuestion(
      words: words.prefix(isFirstGraph ? 1 : 0) + (hasText ? [text] : []), option: input.option,
      roles: ["what to look for"])
  }

  private func table(_ matches: [NameMatch], in graph: Graph) -> Table {
    var table = Table([
      .init(name: "id"), .init(name: "name"), .init(name: "kind"),
      .init(name: "score", isNumeric: true), .init(name: "matched"),
    ])
    table.rows = matches.map { match in
      [
        match.entity.id.rawValue, match.entity.name(in: output.lang),
        graph.vocabulary.name(of: match.entity.kind), match.score.formatted(decimals: 2),
        match.explanation,
      ]
    }
    return table
  }

  /// The same for other programs: what the score means stands in each row.
  private func rows(_ matches: [NameMatch], in graph: Graph) -> Table {
    var table = table(matches, in: graph)
    table.columns.append(.init(name: "conventions"))
    table.rows = table.rows.map { $0 + [Self.convention] }
    return table
  }

  private static let convention =
    "score: how well the text and a form of the name agree, 1 where it is the identifier letter by "
    + "letter; it orders these answers and is no probability"

  private func json(_ text: String, _ matches: [NameMatch], in graph: Graph) -> JSON {
    let rows = matches.map { match in
      JSON.object([
        ("id", .string(match.entity.id.rawValue)),
        ("name", .string(match.entity.name(in: output.lang))),
        ("kind", .string(match.entity.kind.rawValue)), ("score", .double(match.score)),
        (
          "matched",
          .object([
            ("text", .string(match.form.text)), ("role", .string(match.form.role.rawValue)),
            ("lang", .optional(match.form.language)),
            ("how", .array(match.manners.map { .string($0.rawValue) })),
          ])
        ),
      ])
    }
    return JSON.answer(
      "find",
      [
        ("text", .string(text)), ("conventions", .array([.string(Self.convention)])),
        ("rows", .array(rows)),
      ])
  }

  /// The sentence for no answer, with the name that was perhaps meant.
  private func nothing(_ text: String, in graph: Graph) -> String {
    let kinds = kind.isEmpty ? "No entity" : "No entity of the kinds asked for"
    var hint = ""
    if kind.isEmpty {
      do {
        _ = try graph.entity(named: text)
      } catch {
        if case .unknown(_, let suggestion?) = error {
          hint = " Did you mean '\(suggestion.name)' (\(suggestion.id))?"
        }
      }
    }
    return "\(kinds) has a name like '\(text)'.\(hint)"
  }
}
