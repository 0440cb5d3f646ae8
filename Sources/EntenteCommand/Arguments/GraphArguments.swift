import ArgumentParser
import Entente
import EntenteFormats

/// The graph that a question is put to, and the names in the question.
struct GraphArguments: ParsableArguments {
  @Argument(help: "The graph (a file or a folder), then the names that the question is about.")
  var words: [String] = []

  @Option(
    name: [.customShort("g"), .customLong("graph")],
    help: "The graph; then every other word is a name. ENTENTE_GRAPH does the same.")
  var graphPath: String?
}

extension GraphArguments {
  /// The path of the graph and the names, which must be as many as there are roles for them.
  ///
  /// - Throws: ``Failure`` that says which word is missing or left over.
  func split(roles: [String]) throws -> (path: String, names: [String]) {
    var names = words
    var path = graphPath ?? Terminal.environment("ENTENTE_GRAPH")
    // A graph on the command line wins over the variable.
    if graphPath == nil, path == nil || names.count > roles.count, !names.isEmpty {
      path = names.removeFirst()
    }
    guard let path else {
      throw Failure(.usage, "Name a graph: a data-set file or a folder of them.")
    }
    if names.count < roles.count {
      let missing = Array(roles[names.count...]).formattedList(joiner: "and")
      throw Failure(.usage, "The question lacks \(missing).")
    }
    if names.count > roles.count {
      throw Failure(
        .usage, "'\(names[roles.count])' is one word too many. Put quotes around names with spaces."
      )
    }
    return (path, names)
  }

  /// Reads the graph.
  ///
  /// - Throws: ``Failure`` where it is not there, cannot be read, or has errors.
  func load(roles: [String] = []) throws -> (graph: Graph, names: [String]) {
    let (path, names) = try split(roles: roles)
    return (try Self.load(path), names)
  }

  static func load(_ path: String) throws -> Graph {
    let reading = try read(path)
    if let graph = reading.graph { return graph }
    Terminal.say("\(GraphReadingError.hasErrors(reading.errors))")
    throw Failure(
      .data,
      "'\(path)' has \(counted(reading.errors.count, "error", "errors")). "
        + "Mend the data, then ask again.")
  }

  /// Reads what is at a path, mistakes and all.
  ///
  /// - Throws: ``Failure`` where nothing can be read there at all.
  static func read(_ path: String) throws -> GraphReading {
    let reading = GraphReading(contentsOf: path)
    guard let first = reading.errors.first else { return reading }
    switch first.code {
    case .noSuchFile, .unreadable, .emptyFolder, .tooLarge: throw Failure(.noInput, first.message)
    case .unknownFormat: throw Failure(.usage, first.message)
    default: return reading
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
}
