internal import Entente
internal import Graphviz

/// A drawing in DOT as what it says about entities and relations, to be written down in YAML.
struct DOTSketch {
  let content: DOT.Content

  /// The kinds that the sketch uses: those of every data set, which join anything here, and its
  /// own.
  private(set) var vocabulary: Vocabulary

  /// Whether any edge names a source.
  private(set) var citesSources = false

  private var wording: DOTWording
  private var entities: [SketchedEntity?] = []

  init(_ content: DOT.Content, vocabulary: Vocabulary) {
    self.content = content
    self.vocabulary = vocabulary
    wording = DOTWording(vocabulary, isDirected: content.kind == .directed)
    readEntities()
  }

  /// An entity that a node stands for.
  private struct SketchedEntity {
    var id: String
    var name: String
    var kind: Entity.Kind?
    var states: [String] = []
  }
}

extension DOTSketch {
  private mutating func readEntities() {
    var ids = SketchedIDs()
    entities = content.nodes.map { node in
      if isInvisible(node.attributes) { return nil }
      let id = ids.id(of: node.id)
      let name = DOTLabel.words(
        of: node.attributes[raw: "label"], node: node.id, graph: content.name ?? "",
        isRecord: node.isRecord)
      return SketchedEntity(
        id: id, name: text("name", of: node.attributes) ?? name ?? id,
        kind: kind(of: node.attributes), states: states(in: node.attributes))
    }
    readClusters()
    nameStates()
  }

  /// The kind that a node says, declared if no vocabulary has it.
  private mutating func kind(of attributes: DOT.Attributes) -> Entity.Kind? {
    if let text = text("kind", of: attributes) {
      if let known = wording.entityKind(text) { return known }
      let kind = Entity.Kind(text)
      vocabulary.declare(EntityKind(kind))
      wording.note(kind)
      return kind
    }
    let words = text("class", of: attributes)?.split(separator: " ") ?? []
    return words.lazy.compactMap { [wording] in wording.entityKind(String($0)) }.first
  }

  private func states(in attributes: DOT.Attributes) -> [String] {
    (text("of", of: attributes) ?? "").split(separator: ";")
      .compactMap { DOTLabel.words(of: .text(String($0))) }
  }

  /// Gives the members of a cluster the states that it names.
  private mutating func readClusters() {
    let states = Dictionary(
      entities.compactMap { entity in
        entity.flatMap { $0.kind == .state ? ($0.name, $0.id) : nil }
      }, uniquingKeysWith: { first, _ in first })
    let own = content.attributes[raw: "label"]
    for subgraph in content.subgraphs {
      var found = self.states(in: subgraph.attributes)
      let label = subgraph.attributes[raw: "label"]
      if found.isEmpty, subgraph.isCluster, label != own, let words = DOTLabel.words(of: label),
        let state = states[words]
      {
        found = [state]
      }
      if found.isEmpty { continue }
      for node in subgraph.nodes where entities[node]?.states.isEmpty == true {
        if entities[node]?.kind != .state { entities[node]?.states = found }
      }
    }
  }

  /// Finds the nodes that `of` names, by identifier or by name, and adds the states that have none.
  private mutating func nameStates() {
    var ids: [String: String] = [:]
    var places: [String: Int] = [:]
    for (number, entity) in entities.enumerated() {
      guard let entity else { continue }
      places[entity.id] = number
      if ids[entity.name] == nil { ids[entity.name] = entity.id }
    }
    for number in entities.indices {
      guard let names = entities[number]?.states, !names.isEmpty else { continue }
      let states = names.map { places[$0] == nil ? ids[$0] ?? $0 : $0 }
      entities[number]?.states = states
      for state in states {
        if let place = places[state] {
          if entities[place]?.kind == nil { entities[place]?.kind = .state }
        } else {
          places[state] = entities.count
          entities.append(SketchedEntity(id: state, name: state, kind: .state))
        }
      }
    }
    if entities.contains(where: { $0 != nil && $0?.kind == nil }) {
      vocabulary.declare(EntityKind(Self.generalKind, plural: "entities"))
    }
  }

  /// The kind of entities of which nothing more is known.
  private static let generalKind = Entity.Kind("entity")
}

extension DOTSketch {
  /// The sketch in YAML.
  mutating func transcript(of bytes: [UInt8]) -> DOTTranscript {
    var transcript = DOTTranscript(of: bytes)
    transcript.entry(FileKey.entente.rawValue, "1", at: .init(0))
    let label = DOTLabel.words(of: content.attributes[raw: "label"], graph: content.name ?? "")
    if let title = label ?? DOTLabel.words(of: .text(content.name ?? "")) {
      transcript.entry(FileKey.title.rawValue, title, at: .init(0))
    }
    writeSources(to: &transcript)
    if entities.contains(where: { $0 != nil }) { writeEntities(to: &transcript) }
    writeRelations(to: &transcript)
    return transcript
  }

  private func writeEntities(to transcript: inout DOTTranscript) {
    transcript.section(FileKey.entities.rawValue)
    for (number, entity) in entities.enumerated() {
      guard let entity else { continue }
      let place = content.place(ofNode: number)
      func set(_ key: EntityKey, _ text: String?, _ attribute: String? = nil) {
        guard let text else { return }
        transcript.entry(
          key.rawValue, text, indent: 4, at: .init(place, attribute ?? key.rawValue))
      }
      transcript.section(entity.id, indent: 2, at: .init(place))
      set(.kind, (entity.kind ?? Self.generalKind).rawValue)
      set(.name, entity.name, "label")
      if !entity.states.isEmpty {
        let states = DataSetValue.list(entity.states.map { .text($0) })
        transcript.entry(
          EntityKey.of.rawValue, notation: YAMLWriter.line(of: states), indent: 4,
          at: .init(place, EntityKey.of.rawValue))
      }
      guard number < content.nodes.count else { continue }
      set(.when, text("when", of: content.nodes[number].attributes))
      set(.note, text("note", of: content.nodes[number].attributes))
    }
  }

  private mutating func writeSources(to transcript: inout DOTTranscript) {
    var known: Set<String> = []
    for (number, edge) in content.edges.enumerated() where isDrawn(edge) {
      guard let (source, attribute) = source(of: edge), known.insert(source).inserted else {
        continue
      }
      if known.count == 1 { transcript.section(FileKey.sources.rawValue) }
      let place = DOTTranscript.Place(content.place(ofEdge: number), attribute)
      transcript.section(source, indent: 2, at: place)
      transcript.entry("title", source, indent: 4, at: place)
    }
    citesSources = !known.isEmpty
  }

  private func source(of edge: DOT.Content.Edge) -> (text: String, attribute: String)? {
    for name in ["source", "cite"] {
      if let text = text(name, of: edge.attributes) { return (text, name) }
    }
    return nil
  }
}

extension DOTSketch {
  private mutating func writeRelations(to transcript: inout DOTTranscript) {
    var isFirst = true
    for (number, edge) in content.edges.enumerated() where isDrawn(edge) {
      if isFirst { transcript.section(FileKey.relations.rawValue) }
      isFirst = false
      let place = content.place(ofEdge: number)
      let words = wording.relation(of: edge.attributes, declaringIn: &vocabulary)
      let (from, to) = words.isReversed ? (edge.head, edge.tail) : (edge.tail, edge.head)
      transcript.entry(
        RelationKey.from.rawValue, id(of: from), indent: 2, lead: "- ", at: .init(place))
      transcript.entry(
        RelationKey.relation.rawValue, words.kind.rawValue, indent: 4,
        at: .init(place, words.attribute))
      transcript.entry(
        RelationKey.to.rawValue, id(of: to), indent: 4, at: .init(place))
      for key in [RelationKey.when, .role, .weight, .note] {
        let said = text(key.rawValue, of: edge.attributes)
        guard let text = said ?? (key == .role ? words.role : nil) else { continue }
        // To Graphviz that is an edge that may be as long as it likes.
        if key == .weight, Double(text) == 0 { continue }
        transcript.entry(key.rawValue, text, indent: 4, at: .init(place, key.rawValue))
      }
      if let (source, attribute) = source(of: edge) {
        let locator = text("locator", of: edge.attributes)
        let citation =
          locator.map { DataSetValue.map([.init(key: source, value: .text($0))]) }
          ?? .text(source)
        transcript.entry(
          RelationKey.cite.rawValue, notation: YAMLWriter.line(of: .list([citation])), indent: 4,
          at: .init(place, attribute))
      }
    }
  }

  private func id(of node: Int) -> String { entities[node]?.id ?? content.nodes[node].id }

  /// Whether an edge is drawn, between nodes that are.
  private func isDrawn(_ edge: DOT.Content.Edge) -> Bool {
    !isInvisible(edge.attributes) && entities[edge.tail] != nil && entities[edge.head] != nil
  }

  private func isInvisible(_ attributes: DOT.Attributes) -> Bool {
    text("style", of: attributes)?.split(separator: ",").contains { $0.hasPrefix("invis") } ?? false
  }

  /// The text of an attribute that is not empty.
  private func text(_ name: String, of attributes: DOT.Attributes) -> String? {
    guard case .text(let text) = attributes[raw: name], !text.isEmpty else { return nil }
    return text
  }
}
