import ArgumentParser
import Entente
import Foundation
import Graphviz

/// The command `entente`: questions to a graph from a terminal.
@main
struct EntenteCommand: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "entente",
    abstract: "Who ties these states together, and on whose word.",
    discussion: """
      Start with:
        entente validate GRAPH
        entente path GRAPH "University of Rennes 2" "Ablai Khan University"
        entente connect GRAPH "Jean-Yves Marindol" "Abai University"
        entente rank GRAPH --by betweenness --kind person,organisation
        entente brokers GRAPH --between france kazakhstan
        entente render GRAPH -o figure.svg

      GRAPH is a file or a folder, such as Graphs/france-kazakhstan. It comes first, then the \
      question. Answers go to standard output, all else to standard error, and there on a \
      terminal how far long work is, unless --quiet is given. With a question or a figure, \
      --manifest FILE records what makes the same answer again.

      Exit status: 0 an answer, 1 none, 2 errors in the data, 3 an unknown or ambiguous name, 4 \
      differences, 64 a command line not understood, 66 no such input, 70 a mistake of this \
      program or of Graphviz, 73 or 74 output not written, 130 ended by Ctrl-C.
      """,
    version: "entente \(version)",
    groupedSubcommands: [
      CommandGroup(
        name: "Data",
        subcommands: [
          ValidateCommand.self, InfoCommand.self, QualityCommand.self, FindCommand.self,
          ShowCommand.self,
        ]),
      CommandGroup(
        name: "Curating",
        subcommands: [
          NewCommand.self, FmtCommand.self, SameCommand.self, MergeCommand.self, DiffCommand.self,
          UndoCommand.self, ConvertCommand.self, SchemaCommand.self,
        ]),
      CommandGroup(name: "Questions", subcommands: questions + [RerunCommand.self]),
      CommandGroup(name: "Figures", subcommands: [RenderCommand.self, DoctorCommand.self]),
    ])

  static let questions: [any ParsableCommand.Type] = [
    PathCommand.self, ConnectCommand.self, CutsCommand.self, RankCommand.self,
    BrokersCommand.self, CommunitiesCommand.self, ProjectCommand.self, CompareCommand.self,
    TimelineCommand.self, NeighborsCommand.self,
  ]

  static func main() {
    // Started by itself to draw: an installed command is one file.
    WorkerProgram.serveIfAsked()
    // A reader who leaves early is an error of writing, not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    let words: CommandWords
    do {
      words = try CommandWords(Array(CommandLine.arguments.dropFirst()))
    } catch {
      Terminal.say("entente: \(error)")
      Foundation.exit(ExitStatus.usage.rawValue)
    }
    ProgressBar.isQuiet = words.isQuiet
    CommandRecord.current = CommandRecord(words.own)
    let arguments = words.own
    guard let first = arguments.first else {
      Terminal.say(
        "Usage: entente <command> GRAPH [NAME ...]\n\n"
          + "Commands: \(commandNames.joined(separator: ", ")).\n"
          + "'entente --help' explains them.")
      Foundation.exit(ExitStatus.usage.rawValue)
    }
    if !first.hasPrefix("-"), first != "help",
      !configuration.subcommands.contains(where: { $0.answers(to: first) })
    {
      Terminal.say("entente: \(unknownCommand(first))")
      Foundation.exit(ExitStatus.usage.rawValue)
    }
    do {
      if let manifest = words.manifest, !words.asksForHelp {
        try answer(arguments, recordedAt: manifest)
      } else {
        var command = try parseAsRoot(arguments)
        try command.run()
      }
    } catch let failure as Failure {
      if !failure.description.isEmpty { Terminal.say("entente: \(failure)") }
      if failure.status == .usage { Terminal.say("See 'entente \(first) --help'.") }
      Foundation.exit(failure.status.rawValue)
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      // The parser of arguments tells of a value that it cannot read only that it is "invalid".
      let message = fullMessage(for: error)
        .replacing(" is invalid for ", with: " does not fit ", maxReplacements: 1)
      Terminal.say(
        message.hasPrefix("Error: ") ? "entente: \(message.dropFirst("Error: ".count))" : message)
      Foundation.exit(ExitStatus.usage.rawValue)
    }
  }

  private static var commandNames: [String] {
    configuration.subcommands.map { $0._commandName }
  }

  private static func unknownCommand(_ word: String) -> String {
    if let near = Suggestion.nearest(to: word, among: commandNames) {
      return "There is no command '\(word)'. Did you mean '\(near)'?"
    }
    return "There is no command '\(word)'. Known: \(commandNames.joined(separator: ", "))."
  }
}

extension ParsableCommand {
  /// Whether a word of the command line calls this command.
  fileprivate static func answers(to word: String) -> Bool {
    _commandName == word || configuration.aliases.contains(word)
  }
}
