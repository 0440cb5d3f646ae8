import ArgumentParser
import Entente
import EntenteFormats
import Foundation
import Synchronization

/// The graph that a question is put to.
struct GraphArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The graph: a file or a folder.", valueName: "graph"))
  var words: [String] = []

  @Option(
    name: [.customShort("g"), .customLong("graph")],
    help: ArgumentHelp("The graph, as in ENTENTE_GRAPH.", valueName: "path"))
  var option: String?

  /// Reads the graph; entities that the data say are one are one in it, unless it is not united.
  ///
  /// - Throws: ``Failure`` where it is not there, cannot be read, or has errors.
  func load(isUnited: Bool = true) throws -> Graph {
    let question = try GraphQuestion(words: words, option: option, roles: [])
    return try GraphQuestion.load(question.path, isUnited: isUnited)
  }
}

/// The graph that a question is put to, and the names in the question.
struct GraphAndNames: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The graph (a file or a folder), then the names the question is about.",
      valueName: "graph and names"))
  var words: [String] = []

  @Option(
    name: [.customShort("g"), .customLong("graph")],
    help: ArgumentHelp(
      "The graph; then every other word is a name. ENTENTE_GRAPH does the same.",
      valueName: "path"))
  var option: String?

  /// Reads the graph, and tells the names apart from it; there may be more names than roles if asked.
  ///
  /// - Throws: ``Failure`` where it is not there, cannot be read, or has errors, or where names are
  ///   missing or left over.
  func load(
    roles: [String], takesMore: Bool = false
  ) throws -> (graph: Graph, names: [String]) {
    let question = try GraphQuestion(
      words: words, option: option, roles: roles, takesMore: takesMore)
    return (try GraphQuestion.load(question.path), question.names)
  }
}

/// The words of a question, the graph told apart from the names.
struct GraphQuestion {
  let path: String
  let names: [String]

  /// Tells them apart: the graph is the option, the first word, or the variable, in this order.
  ///
  /// Where there may be more names than roles, the first word is the graph rather than the variable if
  /// there is such a file or folder.
  ///
  /// - Throws: ``Failure`` that says which word is missing or left over.
  init(words: [String], option: String?, roles: [String], takesMore: Bool = false) throws {
    let variable = Terminal.environment("ENTENTE_GRAPH")
    let isFirst =
      words.count > roles.count
      && (!takesMore || FileManager.default.fileExists(atPath: words[0]))
    let hasGraphAmongWords = option == nil && (variable == nil || isFirst)
    guard let path = hasGraphAmongWords ? words.first : option ?? variable else {
      throw Failure(.usage, "Name a graph: a data-set file or a folder of them.")
    }
    self.path = path
    names = Array(hasGraphAmongWords ? words.dropFirst() : words[...])
    if names.count < roles.count {
      let missing = Array(roles[names.count...]).formattedList(joiner: "and")
      throw Failure(.usage, "Name \(missing).")
    }
    if names.count > roles.count, !takesMore {
      throw Failure(
        .usage,
        "'\(names[roles.count])' is one word too many. Put quotes around names with spaces.")
    }
  }

  /// Reads a graph that has no errors; entities that the data say are one are one in it.
  ///
  /// - Throws: ``Failure`` where it is not there, cannot be read, or has errors.
  static func load(
    _ path: String, as format: (any GraphFormat)? = nil, isUnited: Bool = true
  ) throws -> Graph {
    let reading = ProgressBar.showing("reading") { tell in
      GraphReading(contentsOf: path, as: format, progress: tell)
    }
    guard let graph = reading.graph else { throw Failure(reading.errors, in: path) }
    try RunRecord.reads(graph, from: path)
    let asked = isUnited ? graph.united() : graph
    // A process that is about to end need not take a million relations apart.
    kept.withLock { $0.append(asked) }
    return asked
  }

  private static let kept = Mutex<[Graph]>([])

  /// The status that an error of reading deserves: whether there is input at all.
  static func status(of finding: Finding) -> ExitStatus {
    switch finding.code {
    case .noSuchFile, .unreadable, .emptyFolder, .tooLarge: .noInput
    case .unknownFormat: .usage
    default: .data
    }
  }
}

extension Graph {
  /// The entity that a word of the command line names.
  ///
  /// - Throws: ``Failure`` with the status for unknown and ambiguous names.
  func entity(asked name: String) throws -> Entity {
    do {
      return try entity(named: name)
    } catch {
      throw Failure(.name, error.description)
    }
  }

  /// The two entities that two words of the command line name.
  ///
  /// - Throws: ``Failure`` with the status for unknown and ambiguous names, and where both are one.
  func entities(asked first: String, _ second: String) throws -> (from: Entity, to: Entity) {
    let (from, to) = (try entity(asked: first), try entity(asked: second))
    if from.id == to.id {
      throw Failure(.usage, "'\(first)' and '\(second)' are one entity. Name two.")
    }
    return (from, to)
  }
}
