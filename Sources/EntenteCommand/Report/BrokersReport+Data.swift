import Entente
internal import EntenteFormats

extension BrokersReport {
  /// A row for each broker, with all that its numbers and relations rest on, for other programs.
  ///
  /// The reserves and the citations stand in the order of the relations, a bar between those of two.
  var table: Table {
    var names = ["position", "id", "name", "kind", "betweenness", "betweennessSum", "pairs"]
    for role in Brokerage.Role.allCases.map(\.rawValue) + ["all"] {
      names += [role, "\(role)Expected", "\(role)Z"]
    }
    names += [
      "constraint", "effectiveSize", "pairsCut", "distanceAdded", "relations", "reserves",
      "citations", "conventions",
    ]
    var table = Table(names.map { .init(name: $0) })
    let conventions = brokerage.conventions.map { ($0.name, $0.words) }.line
    table.rows = Self.positions.flatMap(rows).map { row in
      var cells = [
        row.position.rawValue, row.entity.id.rawValue, name(row.entity), row.entity.kind.rawValue,
        "\(row.betweenness)", "\(row.betweennessSum)", String(row.pairCount),
      ]
      for number in Brokerage.Role.allCases.map({ row.roles[$0] }) + [row.roles.all] {
        cells += [String(number.count), "\(number.expected)", number.z.map { "\($0)" } ?? ""]
      }
      cells += [
        row.constraint.map { "\($0)" } ?? "", row.effectiveSize.map { "\($0)" } ?? "",
        row.removal.map { "\($0.pairsCut)" } ?? "", row.removal.map { "\($0.distanceAdded)" } ?? "",
        row.relations.map(\.id.rawValue).joined(separator: "; "),
        row.relations.map { graph.marks(of: $0) }.map {
          $0.isEmpty ? "none" : $0.joined(separator: ", ")
        }
        .joined(separator: " | "),
        row.relations.map(\.citationText).joined(separator: " | "),
        conventions,
      ]
      return cells
    }
    return table
  }

  /// The whole answer.
  var json: JSON {
    let rows = Self.positions.flatMap(self.rows)
    return JSON.answer(
      "brokers",
      [
        ("between", .array([json(of: brokerage.first), json(of: brokerage.second)])),
        ("jointBodies", .array(brokerage.jointBodies.map(json))),
        ("thirdParties", .array(brokerage.thirdParties.map(json))),
        (
          "distance",
          .object([
            ("pairs", .int(brokerage.distance.pairCount)),
            ("joined", .int(brokerage.distance.joinedCount)),
            ("mean", .optional(brokerage.distance.mean)),
          ])
        ),
        (
          "direct",
          .array(
            brokerage.directSteps.map { step in
              .object([
                ("from", .string(step.from.id.rawValue)), ("to", .string(step.to.id.rawValue)),
                ("relations", .array(step.carriers.map { json(of: $0.relation) })),
              ])
            })
        ),
        ("brokerCount", .int(brokerage.brokers.count)), ("brokers", .array(rows.map(json))),
        ("keyPlayers", .array(brokerage.keyPlayers.map(json))),
        ("decades", .array(brokerage.decades.map(json))),
        ("network", json(of: brokerage.network)), ("density", .double(brokerage.density)),
        ("entities", .int(brokerage.entityCount)),
        (
          "conventions",
          .array(
            brokerage.conventions.map {
              .object([("name", .string($0.name)), ("words", .string($0.words))])
            })
        ), ("restriction", grounds.json),
        (
          "sources",
          .array(
            zip(references, sources).map { reference, source in
              .object([
                ("number", .string(reference.name)), ("id", .string(source.id.rawValue)),
                ("source", .string(reference.words)),
              ])
            })
        ),
      ], citing: graph.sources)
  }

  private func json(of side: Brokerage.Side) -> JSON {
    .object([
      ("state", .string(side.state.id.rawValue)),
      ("members", .array(side.members.map { .string($0.id.rawValue) })),
    ])
  }

  private func json(of entity: Entity) -> JSON {
    .object([
      ("id", .string(entity.id.rawValue)), ("name", .string(name(entity))),
      ("kind", .string(entity.kind.rawValue)),
      ("of", .array(entity.states.map { .string($0.rawValue) })),
    ])
  }

  private func json(of relation: Relation) -> JSON {
    relation.statementJSON(in: graph, telling: [("sentence", .string(line(relation).sentence))])
  }

  private func json(of row: Brokerage.Broker) -> JSON {
    .object([
      ("id", .string(row.entity.id.rawValue)), ("name", .string(name(row.entity))),
      ("kind", .string(row.entity.kind.rawValue)), ("position", .string(row.position.rawValue)),
      ("betweenness", .double(row.betweenness)), ("betweennessSum", .double(row.betweennessSum)),
      ("pairs", .int(row.pairCount)), ("roles", json(of: row.roles)),
      ("constraint", .optional(row.constraint)), ("effectiveSize", .optional(row.effectiveSize)),
      (
        "removal",
        row.removal.map {
          .object([("pairsCut", .int($0.pairsCut)), ("distanceAdded", .int($0.distanceAdded))])
        } ?? .null
      ),
      ("relations", .array(row.relations.map(json))),
    ])
  }

  private func json(of roles: Brokerage.Roles) -> JSON {
    func member(_ number: Brokerage.Roles.Count) -> JSON {
      .object([
        ("count", .int(number.count)), ("expected", .double(number.expected)),
        ("z", .optional(number.z)),
      ])
    }
    return .object(
      Brokerage.Role.allCases.map { ($0.rawValue, member(roles[$0])) } + [
        ("all", member(roles.all))
      ])
  }

  private func json(of players: Brokerage.KeyPlayers) -> JSON {
    let ids = Set(players.entities.map(\.id))
    let relations = brokerage.brokers.filter { ids.contains($0.entity.id) }.flatMap(\.relations)
    return .object([
      ("entities", .array(players.entities.map { .string($0.id.rawValue) })),
      ("fragmentation", .double(players.fragmentation)), ("exact", .bool(players.isExact)),
      ("otherEqualSets", .int(players.equalCount)),
      ("relations", .array(relations.map(json))),
    ])
  }

  private func json(of decade: Brokerage.Decade) -> JSON {
    func ties(_ ties: Brokerage.Decade.Ties) -> JSON {
      .object([
        ("direct", .array(ties.direct.map(json))),
        ("brokers", .array(ties.brokers.map { .string($0.id.rawValue) })),
        ("brokered", .array(ties.brokered.map(json))),
      ])
    }
    return .object([
      ("year", .int(decade.year)), ("certainly", ties(decade.certain)),
      ("certainlyOrPossibly", ties(decade.possible)),
    ])
  }
}

extension JSON {
  /// A number, or null.
  fileprivate static func optional(_ number: Double?) -> JSON {
    number.map { .double($0) } ?? .null
  }
}
