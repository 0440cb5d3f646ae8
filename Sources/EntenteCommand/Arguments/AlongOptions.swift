import ArgumentParser
import Entente

/// Which relations a way crosses, one after another, in the words of the command line.
struct AlongOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Find the shortest walks whose relations fit an expression: 'memberOf/partnerOf+/^headOf'.",
      valueName: "expression"))
  var along: String?

  @Flag(help: "With --along, find ways that pass no entity twice, the longer after the shorter.")
  var simple = false

  /// Whether the options fit the others of the command.
  ///
  /// - Throws: ``ValidationError`` that says which to leave out.
  func validate(isCombined: Bool, hasLength: Bool) throws {
    if along == nil {
      if simple { throw ValidationError("--simple is about an expression. Add --along.") }
      return
    }
    if isCombined {
      throw ValidationError(
        "--along says by itself what is crossed, which way and in which order. "
          + "Leave out --through, --in-time, --longer and --directed. It goes with --simple and "
          + "--max-length, with --limit, and with all that narrows the data: --avoid, --via, --side, "
          + "--at, --during, --held, --source, --confidence and the like.")
    }
    if hasLength, !simple {
      throw ValidationError(
        "--along finds the shortest walks. Add --simple for longer ways, up to --max-length.")
    }
  }

  /// The expression asked for; nothing where none is.
  ///
  /// - Throws: ``Failure`` that marks the first mistake.
  func pattern(in graph: Graph) throws -> RelationPattern? {
    guard let along else { return nil }
    do {
      return try RelationPattern(along, in: graph.vocabulary)
    } catch {
      let lines = error.excerpt.map { "\n  \($0.text)\n  \($0.mark)" } ?? ""
      throw Failure(.usage, error.description + lines)
    }
  }
}
