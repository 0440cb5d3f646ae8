internal import Entente

/// What a data set holds, in the order written: that of a graph, or of one file of several.
struct DataSetContents {
  var title: String?
  var about: String?
  var licence: String?
  var vocabulary: Vocabulary
  var sources: [Source]
  var entities: [Entity]
  var relations: [Relation]
  var identities: [Identity]
}

extension DataSetContents {
  init(of graph: Graph) {
    self.init(
      title: graph.title, about: graph.about, licence: graph.licence,
      vocabulary: graph.vocabulary, sources: graph.sources, entities: graph.entities,
      relations: graph.relations, identities: graph.identities)
  }

  /// The data set as one value, its keys in the one canonical order.
  ///
  /// What goes without saying is left out: a basis that is stated, a kind of the vocabulary that
  /// every data set has, an identifier that follows from the content.
  ///
  /// - Complexity: O(*n*) in its parts.
  var value: DataSetValue {
    var members = DataSetMembers(FileKey.self)
    members.set(.entente, .number("1"))
    members.set(.title, title)
    members.set(.about, about)
    members.set(.licence, licence)
    members.set(.sources, section(sources.map { (key: $0.id.rawValue, value: $0.written) }))
    members.set(.vocabulary, vocabulary.written)
    members.set(.entities, section(entities.map { (key: $0.id.rawValue, value: $0.written) }))
    members.set(.relations, .items(relations.map(\.written)))
    members.set(.same, .items(identities.map(\.written)))
    return members.value
  }

  private func section(_ entries: [(key: String, value: DataSetValue)]) -> DataSetValue? {
    entries.isEmpty
      ? nil : .map(entries.map { DataSetValue.Member(key: $0.key, value: $0.value) })
  }
}
