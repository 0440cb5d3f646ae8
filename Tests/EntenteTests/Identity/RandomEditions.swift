import Entente
import EntenteTestSupport

extension RandomGraphs {
  /// Returns a later edition of a data set: some of it is gone, some changed, some is new.
  static func edition(of graph: Graph, seed: UInt64) throws -> Graph {
    var draw = RandomDraw(seed: seed)
    let kept =
      draw.isOne(in: 3) ? graph.restricted(to: Set(graph.entities.map(\.id).dropLast(2))) : graph
    let sources = kept.sources + (draw.isOne(in: 2) ? [draw.source(90)] : [])
    var entities = kept.entities.map { draw.changed($0) }
    let ids = entities.map(\.id) + ["new"]
    if draw.isOne(in: 2) {
      entities.append(draw.entity("new", among: ids, kept.vocabulary, citing: sources.map(\.id)))
    }
    var relations: [Relation] = []
    for relation in kept.relations where !draw.isOne(in: 6) {
      relations.append(draw.changed(relation))
    }
    for number in 0..<draw.one(of: [0, 1, 3]) where !entities.isEmpty {
      relations.append(
        draw.relation(number, among: entities, kept.vocabulary, citing: sources.map(\.id)))
    }
    var edition = try Graph(
      title: draw.isOne(in: 4) ? draw.text() : kept.title, vocabulary: kept.vocabulary,
      entities: entities.map { entity in
        var entity = entity
        entity.states.removeAll { state in !entities.contains { $0.id == state } }
        return entity
      }, relations: relations.uniquelyNamed(), sources: sources.map { draw.changed($0) },
      identities: draw.isOne(in: 3) ? [] : kept.identities)
    edition.about = draw.isOne(in: 4) ? draw.note() : kept.about
    edition.licence = kept.licence
    return edition
  }
}

extension RandomDraw {
  fileprivate mutating func changed(_ entity: Entity) -> Entity {
    var entity = entity
    if isOne(in: 5) { entity.names = Names(text(), in: entity.names.all[0].language) }
    if isOne(in: 5) { entity.aliases.append(Alias(text())) }
    if isOne(in: 5) { entity.period = maybe { $0.period() } }
    if isOne(in: 5) { entity.note = maybe { $0.note() } }
    if isOne(in: 5) { entity.attributes.append(Attribute("students", text())) }
    if isOne(in: 5) { entity.externalIDs = [Entity.ExternalID(register: "ror", value: text())] }
    return entity
  }

  fileprivate mutating func changed(_ relation: Relation) -> Relation {
    var relation = relation
    if isOne(in: 5) { relation.note = maybe { $0.note() } }
    if isOne(in: 5) { relation.period = maybe { $0.period() } }
    if isOne(in: 8) { relation.confidence = .disputed }
    return relation
  }

  fileprivate mutating func changed(_ source: Source) -> Source {
    var source = source
    if isOne(in: 4) { source.title = maybe { $0.text() } }
    if isOne(in: 4) { source.fields.append(Source.Field("issue", text())) }
    return source
  }
}

extension [Relation] {
  /// The relations without those whose identifier another has already.
  fileprivate func uniquelyNamed() -> [Relation] {
    var known: Set<Relation.ID> = []
    return filter { known.insert($0.id).inserted }
  }
}

extension Graph {
  /// The same through the checking initializer, which refuses what does not fit.
  func checked() throws(GraphError) -> Graph {
    try Graph(
      title: title, vocabulary: vocabulary, entities: entities, relations: relations,
      sources: sources, identities: identities)
  }

  /// Whether another graph says the same in the same order.
  func isSame(as other: Graph) -> Bool {
    title == other.title && about == other.about && licence == other.licence
      && vocabulary == other.vocabulary && entities == other.entities
      && relations == other.relations && sources == other.sources && identities == other.identities
  }
}
