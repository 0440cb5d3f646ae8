import Entente
internal import EntenteFormats

/// Communities as text, as rows for other programs, and as JSON.
struct CommunitiesReport {
  let ties: TieNetwork
  let found: TieCommunities
  let lang: String?

  /// How many members of each community the text names.
  let memberLimit: Int

  private var graph: Graph { ties.graph }

  private var grounds: RestrictionReport {
    RestrictionReport(restriction: ties.restriction, graph: graph)
  }

  /// The communities of several entities; each of the others is one alone.
  private var shared: [TieCommunities.Community] {
    found.communities.filter { $0.members.count > 1 }
  }

  /// The communities of several entities: what ties each, then its first members.
  func text(style: TextStyle, width: Int) -> String {
    var text = style.bold(heading) + "\n\n"
    for (position, community) in shared.enumerated() {
      let facts = [
        counted(community.members.count, "entity", "entities"),
        "\(counted(community.tiesWithin, "tie", "ties")) within, \(community.tiesOut) out",
        sides(of: community), community.relations.evidence(in: graph).line,
      ]
      let number = "\(position + 1)."
      let lines = facts.joined(separator: " · ").onOneLine.wrapped(toWidth: width - 6)
      for (line, words) in lines.enumerated() {
        let lead = line == 0 ? style.bold(number.padded(toWidth: 4)) : "    "
        text += lead + words + "\n"
      }
      for words in names(of: community).onOneLine.wrapped(toWidth: width - 6) {
        text += "      " + words + "\n"
      }
    }
    let lines = conventions.flatMap { $0.wrapped(toWidth: width) }
    return text + "\n" + lines.map { style.dim($0) + "\n" }.joined()
  }

  /// A row for each entity.
  var rows: Table {
    var table = Table(
      [
        "community", "entity", "kind", "tiesWithin", "ties", "excess", "sources", "id", "within",
        "conventions",
      ].map { .init(name: $0) })
    let within = grounds.line
    let made = made(of: Self.membersInRows).joined(separator: "; ")
    let relations = ties.relations(of: found.communities.flatMap { $0.members.map(\.entity.id) })
    for (position, community) in found.communities.enumerated() {
      for member in community.members {
        table.rows.append([
          String(position + 1), member.entity.name(in: lang),
          graph.vocabulary.name(of: member.entity.kind), String(member.tiesWithin),
          String(member.ties), member.excess.formatted(decimals: 4),
          (relations[member.entity.id] ?? []).evidence(in: graph).line, member.entity.id.rawValue,
          within, made,
        ])
      }
    }
    return table
  }

  private func names(of community: TieCommunities.Community) -> String {
    let names = community.members.prefix(memberLimit).map { $0.entity.name(in: lang) }
    let rest = community.members.count - names.count
    return names.joined(separator: "; ") + (rest > 0 ? "; \(rest) more" : "")
  }

  private func sides(of community: TieCommunities.Community) -> String {
    let states = community.sides.map { side in
      "\(graph[side.item]?.name(in: lang) ?? side.item.rawValue) \(side.count)"
    }
    return
      (states
      + (community.jointCount > 0 ? ["joint \(community.jointCount)"] : [])
      + (community.thirdCount > 0 ? ["third \(community.thirdCount)"] : []))
      .joined(separator: ", ")
  }

  /// What was found at all, in one line.
  var heading: String {
    let alone = found.communities.count - shared.count
    return counted(shared.count, "community", "communities")
      + (alone > 0 ? ", and \(counted(alone, "entity", "entities")) alone" : "")
      + " · modularity \(found.modularity.formatted(decimals: 4))"
  }

  /// How the numbers are made, and what the communities rest on.
  var conventions: [String] { conventions(of: Self.membersInWords) }

  private func conventions(of members: String) -> [String] {
    made(of: members) + ["rests on: \(grounds.line)"]
  }

  /// What the text tells of the members of a community.
  private static let membersInWords =
    "members: those first who are tied within beyond chance; ties: pairs that are tied within; "
    + "out: ties to others; joint: of several states; third: of none"

  /// What a row tells of a member.
  private static let membersInRows =
    "members: those first who are tied within beyond chance; tiesWithin: how many of the community it "
    + "is tied to; ties: to how many at all; excess: tiesWithin less what chance would put there"

  /// What JSON tells of communities and of their members.
  private static let membersInData =
    membersInRows + "; of a community, tiesWithin: pairs that are tied within; tiesOut: ties to "
    + "others; joint: of several states; third: of none"

  /// How the numbers are made.
  private func made(of members: String) -> [String] {
    [
      found.convention,
      "modularity: how much more ties lie within communities than chance would put there, at most 1",
      members,
      "\(ties.restriction.isDirected ? "ties either way" : "undirected"); "
        + ties.parallel.convention,
      "sources: how many of the relations within cite each; 'uncited' where none is cited",
    ]
  }
}

extension CommunitiesReport {
  var json: JSON {
    let relations = ties.relations(of: found.communities.flatMap { $0.members.map(\.entity.id) })
    return JSON.answer(
      "communities",
      [
        ("modularity", .double(found.modularity)), ("resolution", .double(found.resolution)),
        ("seed", .string(String(found.seed))), ("parallel", .string(ties.parallel.rawValue)),
        ("conventions", .array(conventions(of: Self.membersInData).map { .string($0) })),
        ("restriction", grounds.json),
        ("communities", .array(found.communities.enumerated().map { json($0 + 1, $1, relations) })),
      ], citing: graph.sources)
  }

  private func json(
    _ number: Int, _ community: TieCommunities.Community, _ relations: [Entity.ID: [Relation]]
  ) -> JSON {
    .object([
      ("number", .int(number)), ("size", .int(community.members.count)),
      ("tiesWithin", .int(community.tiesWithin)), ("tiesOut", .int(community.tiesOut)),
      (
        "sides",
        .object(community.sides.map { ($0.item.rawValue, .int($0.count)) })
      ),
      ("joint", .int(community.jointCount)), ("third", .int(community.thirdCount)),
      ("members", .array(community.members.map { json($0, relations[$0.entity.id] ?? []) })),
      ("sources", community.relations.evidence(in: graph).json),
      ("relations", community.relations.statementsJSON(in: graph)),
    ])
  }

  private func json(_ member: TieCommunities.Member, _ relations: [Relation]) -> JSON {
    .object([
      ("id", .string(member.entity.id.rawValue)), ("name", .string(member.entity.name(in: lang))),
      ("kind", .string(member.entity.kind.rawValue)),
      ("of", .array(member.entity.states.map { .string($0.rawValue) })),
      ("tiesWithin", .int(member.tiesWithin)), ("ties", .int(member.ties)),
      ("excess", .double(member.excess)), ("sources", relations.evidence(in: graph).json),
    ])
  }
}
