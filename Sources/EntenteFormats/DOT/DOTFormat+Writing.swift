public import Entente
internal import Graphviz

extension DOTFormat {
  /// The graph as one file that is a data set and a drawing: `dot` and its like show names and the
  /// phrases of relations.
  ///
  /// - Complexity: O(*n*) in the length of the file.
  public func output(of graph: Graph) -> GraphOutput {
    let (graph, losses) = graph.portable()
    var writer = DOTDataSetWriter()
    writer.write(graph)
    return GraphOutput([GraphFile(name: "graph.dot", bytes: writer.bytes)], losses: losses)
  }

  /// A file with one statement a line and its comments, whether it is a data set or a sketch.
  ///
  /// The statements stay what they are, in their order; to format what is formatted changes
  /// nothing.
  ///
  /// - Throws: ``GraphReadingError`` where the file has mistakes.
  /// - Complexity: O(*n*) in the bytes of the file.
  public func formatted(_ file: GraphFile) throws(GraphReadingError) -> GraphFile {
    let source = DOTSource(file)
    guard source.document != nil else { throw .hasErrors(source.failedReading.findings) }
    let documents = DOT.Reading(of: file.bytes).documents
    let bytes = Array(DOT.dot(documents).utf8)
    // What cannot be spelled in another way stays as it is.
    guard DOT.Reading(of: bytes).documents == documents else { return file }
    return GraphFile(name: file.name, bytes: bytes)
  }
}

/// Writes a data set as DOT, one statement a line.
struct DOTDataSetWriter {
  private var text = "// entente 1\n"

  /// The file.
  var bytes: [UInt8] { Array(text.utf8) }

  mutating func write(_ graph: Graph) {
    text += "digraph {\n"
    writeLooks(of: graph)
    guard case .map(let members) = DataSetContents(of: graph).value else { return }
    for member in members {
      switch (FileKey(rawValue: member.key), member.value) {
      case (.title, .text(let text)), (.about, .text(let text)), (.licence, .text(let text)):
        line([attribute(member.key, text)])
      case (.sources, .map(let sources)): write(sources, as: "source")
      case (.vocabulary, .map(let kinds)): write(kinds)
      case (.same, .list(let statements)): write(statements)
      default: break
      }
    }
    if !graph.entities.isEmpty { text += "\n" }
    for entity in graph.entities { write(entity) }
    if !graph.relations.isEmpty { text += "\n" }
    for relation in graph.relations { write(relation, graph.vocabulary[relation.kind]) }
    text += "}\n"
  }

  private mutating func writeLooks(of graph: Graph) {
    let font = "fontname=\"Helvetica,Arial,sans-serif\""
    var looks = [font, "overlap=false"]
    if let title = graph.title {
      looks += [attribute("label", DOTLabel.label(title)), "labelloc=t"]
    }
    text += "  graph [" + looks.joined(separator: ", ") + "]\n"
    text += "  node [\(font), shape=box, style=rounded]\n"
    text += "  edge [\(font), fontsize=10]\n"
  }

  /// Writes each member of a map as an attribute of the graph.
  private mutating func write(_ members: [DataSetValue.Member], as section: String) {
    for member in members {
      line([attribute(section + " " + member.key, DOTNotation.text(of: member.value))])
    }
  }

  private mutating func write(_ vocabulary: [DataSetValue.Member]) {
    for member in vocabulary {
      guard case .map(let kinds) = member.value else { continue }
      let isEntities = VocabularyKey(rawValue: member.key) == .entityKinds
      write(kinds, as: isEntities ? "entity-kind" : "relation-kind")
    }
  }

  private mutating func write(_ statements: [DataSetValue]) {
    for (number, statement) in statements.enumerated() {
      line([attribute("same \(number + 1)", DOTNotation.text(of: statement))])
    }
  }

  private mutating func write(_ entity: Entity) {
    guard case .map(let members) = entity.written else { return }
    let name = entity.names.all[0].text
    let label = DOTLabel.label(name)
    // A label that says the name is the name.
    let isName =
      entity.names.written == .text(name) && DOTLabel.words(of: .text(label)) == name
    let attributes = members.filter { !(isName && $0.key == EntityKey.name.rawValue) }
      .map { attribute($0.key, text(of: $0)) }
    line([
      DOTText.quoted(entity.id.rawValue),
      "[" + attribute("label", label) + ", "
        + attributes.joined(separator: ", ") + "]",
    ])
  }

  private mutating func write(_ relation: Relation, _ kind: RelationKind?) {
    guard case .map(let members) = relation.written else { return }
    let ends = [RelationKey.from.rawValue, RelationKey.to.rawValue]
    var attributes = members.filter { !ends.contains($0.key) }
      .map { attribute($0.key, text(of: $0)) }
    if let kind {
      attributes.insert(attribute("label", DOTLabel.label(kind.phrase)), at: 0)
      if kind.isSymmetric { attributes.append("dir=none") }
    }
    line([
      DOTText.quoted(relation.from.rawValue), "->", DOTText.quoted(relation.to.rawValue),
      "[" + attributes.joined(separator: ", ") + "]",
    ])
  }

  /// A value as an attribute holds it: of a key that takes a text alone, that text as it is.
  private func text(of member: DataSetValue.Member) -> String {
    if case .text(let text) = member.value, !DOTNotation.keys.contains(member.key) { return text }
    return DOTNotation.text(of: member.value)
  }

  private func attribute(_ name: String, _ value: String) -> String {
    DOTText.bareOrQuoted(name) + "=" + DOTText.quoted(value)
  }

  private mutating func line(_ parts: [String]) {
    text += "  " + parts.joined(separator: " ") + "\n"
  }
}
