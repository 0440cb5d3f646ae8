import Entente

/// A question about who is tied to whom.
struct ConnectionQuestion {
  let name: String
  let ask: (Graph) throws -> Void

  /// The questions whose times are compared, to a loaded graph.
  static func all(from: Entity.ID, to: Entity.ID) -> [ConnectionQuestion] {
    paths(from, to) + restricted(from, to) + timed(from, to)
  }

  private static func paths(_ from: Entity.ID, _ to: Entity.ID) -> [ConnectionQuestion] {
    [
      .init(name: "a shortest path") { _ = try $0.path(from: from, to: to) },
      .init(name: "all shortest paths, 10 shown") {
        _ = try $0.shortestPaths(from: from, to: to).map { Array($0.prefix(10)) }
      },
      .init(name: "10 shortest ways") { _ = try $0.paths(from: from, to: to, limit: 10) },
      .init(name: "a path through another") {
        _ = try $0.path(from: from, to: to, through: ["e100"])
      },
      .init(name: "5 most telling ways") {
        _ = try $0.connections(between: from, and: to, limit: 5)
      },
      .init(name: "cuts") { _ = try $0.robustness(between: from, and: to, limit: 20) },
      .init(name: "neighbors") { _ = try $0.neighbors(of: from) },
      .init(name: "shortest walks along an expression") {
        _ = try $0.shortestWalks(
          from: from, to: to,
          along: RelationPattern(
            "affiliatedWith / ^affiliatedWith / cooperatesWith*", in: $0.vocabulary))
      },
      .init(name: "5 most telling ways between two sides") {
        _ = try $0.connections(between: $0.side(of: "west"), and: $0.side(of: "east"), limit: 5)
      },
      .init(name: "a tree of three names") { _ = try $0.joinings(of: [from, to, "e150000"]) },
      .init(name: "a tree of five names") {
        _ = try $0.joinings(of: [from, to, "e150000", "e100", "e120000"])
      },
    ]
  }

  private static func restricted(_ from: Entity.ID, _ to: Entity.ID) -> [ConnectionQuestion] {
    let restrictions: [(String, Restriction)] = [
      ("by sides", Restriction(sides: ["west", "east"])),
      ("without states", Restriction(avoiding: [.state])),
      ("by kinds", Restriction(through: [.person, .university])),
      ("by relations", Restriction(following: ["cooperatesWith"])),
      ("in a period", Restriction(during: "1995/2005")),
      ("by sources", Restriction(notSources: ["s0", "s1"])),
      ("directed", Restriction(isDirected: true)),
    ]
    return restrictions.flatMap { name, restriction in
      [
        ConnectionQuestion(name: "a shortest path \(name)") {
          _ = try $0.path(from: from, to: to, within: restriction)
        },
        ConnectionQuestion(name: "5 most telling ways \(name)") {
          _ = try $0.connections(between: from, and: to, limit: 5, within: restriction)
        },
      ]
    } + [
      .init(name: "why not") {
        _ = try $0.whyNot(
          from: from, to: to,
          within: Restriction(
            following: ["affiliatedWith"], avoiding: [.person], during: "1992"))
      }
    ]
  }

  private static func timed(_ from: Entity.ID, _ to: Entity.ID) -> [ConnectionQuestion] {
    let preferences: [(String, TimeRule, TimePreference)] = [
      ("together", .together, .fewestSteps), ("in order", .inOrder, .fewestSteps),
      ("in order, earliest", .inOrder, .earliest), ("in order, fastest", .inOrder, .fastest),
    ]
    return preferences.map { name, rule, preference in
      .init(name: "a path \(name)") {
        _ = try $0.timedPath(from: from, to: to, rule, preferring: preference)
      }
    } + [
      .init(name: "5 most telling ways together") {
        _ = try $0.timedConnections(between: from, and: to, .together, limit: 5)
      }
    ]
  }

  /// The same questions as words after the graph.
  static func commands(from: Entity.ID, to: Entity.ID) -> [[String]] {
    let ends = [from.rawValue, to.rawValue]
    let options: [(String, String)] = [
      ("path", ""), ("path", "--limit 10"), ("path", "--longer --limit 10"),
      ("path", "--through e100"), ("path", "--avoid state"), ("path", "--side west,east"),
      ("path", "--via person,university"), ("path", "--during 1995/2005"),
      ("path", "--not-source s0,s1"), ("path", "--in-time together"),
      ("path", "--in-time in-order"), ("path", "--in-time in-order --prefer fastest"),
      ("path", "--relation affiliatedWith --avoid person --during 1992"),
      ("connect", ""), ("connect", "--in-time together"), ("connect", "--side west,east"),
      ("connect", "--during 1995/2005"), ("cuts", ""),
    ]
    return options.map { [$0] + ends + $1.split(separator: " ").map(String.init) }
      + [["rank", "--by", "betweenness"]]
  }
}
