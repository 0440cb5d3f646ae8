import Entente
internal import EntenteFormats

/// Who is tied to an entity and by what, as a report and as data.
struct NeighborsReport {
  let graph: Graph
  let neighborhood: Neighborhood
  let restriction: Restriction
  let lang: String?

  /// How many lines each part has at most; nothing for all of them.
  let limit: Int?

  private var words: RelationWords {
    RelationWords(graph: graph, lang: lang, restriction: restriction)
  }

  private var grounds: RestrictionReport {
    RestrictionReport(restriction: restriction, graph: graph)
  }

  private func name(_ entity: Entity) -> String { entity.name(in: lang) }

  /// A step and one of the relations that carry it.
  private struct Tie {
    let step: Step
    let carrier: Step.Carrier
  }

  private func ties(in ring: [Neighborhood.Neighbor]) -> [Tie] {
    ring.flatMap(\.steps).flatMap { step in step.carriers.map { Tie(step: step, carrier: $0) } }
  }
}

extension NeighborsReport {
  /// The report in its parts.
  var document: ReportDocument {
    var document = ReportDocument(title: "Neighbors of \(name(neighborhood.center))")
    document.blocks.append(.paragraph(summary))
    for (number, ring) in neighborhood.rings.enumerated() {
      document.blocks += number == 0 ? nearest(ring) : farther(ring, number + 1)
    }
    document.blocks.append(.heading("How to read this"))
    document.blocks.append(.definitions(conventions))
    return document
  }

  private var summary: String {
    let counts = neighborhood.rings.enumerated().map { number, ring in
      "\(counted(ring.count, "entity", "entities")) in \(counted(number + 1, "step", "steps"))"
    }
    return counts.formattedList(joiner: "and") + "."
  }

  private var conventions: [(name: String, words: String)] {
    [
      (
        "relations",
        "read from \(name(neighborhood.center)) outwards; its own stand by family and kind, those farther away by whom they reach"
      ),
      (
        "steps",
        restriction.isDirected
          ? "relations are crossed from their first entity to their second"
          : "relations are crossed either way"
      ),
      ("rests on", grounds.line),
    ]
  }

  /// The relations of the entity itself, by family and by how they read from it.
  private func nearest(_ ring: [Neighborhood.Neighbor]) -> [ReportDocument.Block] {
    let ties = ties(in: ring)
    return RelationKind.Family.allCases.flatMap { family -> [ReportDocument.Block] in
      let members = ties.filter { graph.vocabulary.family(of: $0.carrier) == family }
      if members.isEmpty { return [] }
      var phrases: [String] = []
      var groups: [String: [CitedLine]] = [:]
      var seen: Set<String> = []
      for tie in members {
        let phrase = graph.vocabulary.phrase(of: tie.carrier, in: tie.step)
        // A place is named by both ends of a relation, and told of once.
        guard
          tie.carrier.manner == .statement
            || seen.insert("\(phrase) \(tie.carrier.relation.id)").inserted
        else { continue }
        if groups[phrase] == nil { phrases.append(phrase) }
        groups[phrase, default: []].append(line(of: tie))
      }
      return [.heading(family.rawValue)]
        + phrases.map { phrase in
          let lines = groups[phrase] ?? []
          return .statements(name: heading(phrase, lines.count), shown(lines))
        }
    }
  }

  private func farther(
    _ ring: [Neighborhood.Neighbor], _ distance: Int
  ) -> [ReportDocument.Block] {
    let title = "In \(distance) steps (\(part(of: ring.count)))"
    return [.heading(title)]
      + shown(ring).map { neighbor in
        // By its place or its agreement, one relation leads here from several.
        var seen: Set<Relation.ID> = []
        let relations = ties(in: [neighbor]).map(\.carrier.relation)
          .filter { seen.insert($0.id).inserted }
        let lines = relations.map { words.line($0) }
        let kind = graph.vocabulary.name(of: neighbor.entity.kind)
        return .statements(
          name: heading("\(name(neighbor.entity)), \(kind)", lines.count), shown(lines))
      }
  }

  /// A relation as it reads from the entity: whom it reaches and what else is said.
  private func line(of tie: Tie) -> CitedLine {
    let relation = tie.carrier.relation
    if tie.carrier.manner != .statement { return words.line(relation) }
    return CitedLine(
      sentence: name(tie.step.to) + words.remarks(of: relation), citations: relation.citationText)
  }

  private func shown<Item>(_ items: [Item]) -> [Item] { Array(items.prefix(limit ?? items.count)) }

  private func heading(_ words: String, _ count: Int) -> String {
    limit.map { $0 < count } ?? false ? "\(words) (\(part(of: count)))" : words
  }

  private func part(of count: Int) -> String {
    guard let limit, limit < count else { return "\(count)" }
    return "\(limit) of \(count)"
  }
}

extension NeighborsReport {
  /// A row for each relation of each step.
  var table: Table {
    let isDated = restriction.period != nil
    var names = ["distance", "id", "name", "kind", "via", "family", "relation", "phrase"]
    names += ["direction", "when", "role", "place", "under", "amount"]
    names += ["basis", "confidence", "standing"]
    names += Graph.disputeColumns + ["citations", "relationID"] + (isDated ? ["held"] : [])
    var table = Table((names + ["within", "conventions"]).map { Table.Column(name: $0) })
    let ends = [grounds.line, conventions.filter { $0.name != "rests on" }.line]
    for (number, ring) in neighborhood.rings.enumerated() {
      for tie in ties(in: ring) {
        let relation = tie.carrier.relation
        let row =
          [
            String(number + 1), tie.step.to.id.rawValue, name(tie.step.to),
            tie.step.to.kind.rawValue, tie.step.from.id.rawValue,
            graph.vocabulary.family(of: tie.carrier)?.rawValue ?? "", relation.kind.rawValue,
            graph.vocabulary.phrase(of: tie.carrier, in: tie.step), direction(of: tie.carrier),
            relation.period?.text ?? "", relation.role ?? "", relation.place?.rawValue ?? "",
            relation.under?.rawValue ?? "", relation.amount ?? "", relation.basis.rawValue,
            relation.confidence.rawValue, relation.standing.rawValue,
          ] + graph.disputeCells(of: relation) + [relation.citationText, relation.id.rawValue]
        table.rows.append(row + (isDated ? [restriction.held(relation) ?? ""] : []) + ends)
      }
    }
    return table
  }

  private func direction(of carrier: Step.Carrier) -> String {
    graph.kind(of: carrier.relation)?.isSymmetric == true && carrier.manner == .statement
      ? "both" : carrier.isForward ? "out" : "in"
  }

  var json: JSON {
    let rows = neighborhood.rings.enumerated().flatMap { number, ring in
      ring.map { neighbor in
        JSON.object([
          ("id", .string(neighbor.entity.id.rawValue)), ("name", .string(name(neighbor.entity))),
          ("kind", .string(neighbor.entity.kind.rawValue)), ("distance", .int(number + 1)),
          ("ties", .array(ties(in: [neighbor]).map(json))),
        ])
      }
    }
    return JSON.answer(
      "neighbors",
      [
        ("id", .string(neighborhood.center.id.rawValue)),
        ("name", .string(name(neighborhood.center))), ("summary", .string(summary)),
        (
          "conventions",
          .array(
            conventions.map {
              .object([("name", .string($0.name)), ("words", .string($0.words))])
            })
        ),
        ("restriction", grounds.json), ("rows", .array(rows)),
      ], citing: graph.sources)
  }

  private func json(of tie: Tie) -> JSON {
    .object([
      ("via", .string(tie.step.from.id.rawValue)),
      ("phrase", .string(graph.vocabulary.phrase(of: tie.carrier, in: tie.step))),
      ("direction", .string(direction(of: tie.carrier))),
      ("manner", .string(tie.carrier.manner.rawValue)),
      ("held", .optional(restriction.held(tie.carrier.relation))),
      ("family", .optional(graph.vocabulary.family(of: tie.carrier)?.rawValue)),
      ("relation", tie.carrier.relation.statementJSON(in: graph)),
    ])
  }
}
