internal import Graphviz

/// A data set in DOT, to be written down in YAML.
struct DOTDataSet {
  private let document: DOT.Document
  private let content: DOT.Content
  private let version: String

  /// What the graph itself says, by the beginnings of the names.
  private var sections: [Section: [(id: String, name: String, text: String, place: Int?)]] = [:]
  private var headings: [(name: String, text: String, place: Int?)] = []

  private enum Section: String, CaseIterable {
    case source = "source "
    case entityKind = "entity-kind "
    case relationKind = "relation-kind "
    case same = "same "
  }

  init(_ document: DOT.Document, _ content: DOT.Content, version: String) {
    self.document = document
    self.content = content
    self.version = version
    for (number, statement) in document.statements.enumerated() {
      let place = document.place(ofStatement: number)
      switch statement {
      case .assignment(let setting): read(setting, place)
      case .attributes(.graph, let settings): for setting in settings { read(setting, place) }
      default: break
      }
    }
  }

  private mutating func read(_ setting: DOT.Document.Setting, _ place: Int?) {
    let (name, text) = (setting.name, setting.value.text)
    if let section = Section.allCases.first(where: { name.hasPrefix($0.rawValue) }) {
      let id = String(name.dropFirst(section.rawValue.count))
      sections[section, default: []].append((id, name, text, place))
    } else if !DOTAttributes.isDrawing(name) {
      headings.append((name, text, place))
    }
  }
}

extension DOTDataSet {
  /// The data set in YAML.
  mutating func transcript(of bytes: [UInt8]) -> DOTTranscript {
    var transcript = DOTTranscript(of: bytes)
    transcript.entry(FileKey.entente.rawValue, version, at: .init(0))
    for heading in headings {
      transcript.entry(heading.name, heading.text, at: .init(heading.place, heading.name))
    }
    write(.source, under: FileKey.sources.rawValue, indent: 0, to: &transcript)
    if sections[.entityKind] != nil || sections[.relationKind] != nil {
      transcript.section(FileKey.vocabulary.rawValue)
      write(.entityKind, under: VocabularyKey.entityKinds.rawValue, indent: 2, to: &transcript)
      write(.relationKind, under: VocabularyKey.relationKinds.rawValue, indent: 2, to: &transcript)
    }
    writeEntities(to: &transcript)
    writeRelations(to: &transcript)
    if let statements = sections[.same] {
      transcript.section(FileKey.same.rawValue)
      for statement in statements {
        transcript.item(
          notation: statement.text, indent: 2, at: .init(statement.place, statement.name))
      }
    }
    return transcript
  }

  private func write(
    _ section: Section, under key: String, indent: Int, to transcript: inout DOTTranscript
  ) {
    guard let entries = sections[section] else { return }
    transcript.section(key, indent: indent)
    for entry in entries {
      write(
        entry.id, entry.text, indent: indent + 2, at: .init(entry.place, entry.name),
        to: &transcript)
    }
  }

  private func write(
    _ key: String, _ text: String, indent: Int, at place: DOTTranscript.Place,
    to transcript: inout DOTTranscript
  ) {
    if DOTNotation.isNotation(text) {
      transcript.entry(key, notation: text, indent: indent, at: place)
    } else {
      transcript.entry(key, text, indent: indent, at: place)
    }
  }

  private func writeEntities(to transcript: inout DOTTranscript) {
    if content.nodes.isEmpty { return }
    transcript.section(FileKey.entities.rawValue)
    for (number, node) in content.nodes.enumerated() {
      let place = content.place(ofNode: number)
      transcript.section(node.id, indent: 2, at: .init(place))
      write(
        node.attributes, of: EntityKey.self, indent: 4, at: place, to: &transcript)
      if !saysName(node.attributes) {
        let label = DOTLabel.words(
          of: node.attributes[raw: "label"], node: node.id, graph: content.name ?? "",
          isRecord: node.isRecord)
        transcript.entry(
          EntityKey.name.rawValue, label ?? node.id, indent: 4, at: .init(place, "label"))
      }
    }
  }

  /// Whether a node has a name that can be read; a mistake in it is one mistake, not also a missing
  /// key.
  private func saysName(_ attributes: DOT.Attributes) -> Bool {
    guard case .text(let text) = attributes[raw: EntityKey.name.rawValue], !text.isEmpty else {
      return false
    }
    return !DOTNotation.isNotation(text) || DOTNotation.problem(of: text) == nil
  }

  private func writeRelations(to transcript: inout DOTTranscript) {
    if content.edges.isEmpty { return }
    transcript.section(FileKey.relations.rawValue)
    for (number, edge) in content.edges.enumerated() {
      let place = content.place(ofEdge: number)
      transcript.entry(
        RelationKey.from.rawValue, content.nodes[edge.tail].id, indent: 2, lead: "- ",
        at: .init(place))
      transcript.entry(
        RelationKey.to.rawValue, content.nodes[edge.head].id, indent: 4, at: .init(place))
      write(edge.attributes, of: RelationKey.self, indent: 4, at: place, to: &transcript)
    }
  }

  /// Writes the attributes that are data: those of Graphviz are not, unless they are keys too.
  private func write<Key: DataSetKey>(
    _ attributes: DOT.Attributes, of keys: Key.Type, indent: Int, at place: Int?,
    to transcript: inout DOTTranscript
  ) {
    for name in attributes.names {
      guard case .text(let text) = attributes[raw: name],
        Key(rawValue: name) != nil || !DOTAttributes.isDrawing(name)
      else { continue }
      // To clear an attribute is to say nothing.
      if text.isEmpty { continue }
      let place = DOTTranscript.Place(place, name)
      if DOTNotation.keys.contains(name) {
        write(name, text, indent: indent, at: place, to: &transcript)
      } else {
        transcript.entry(name, text, indent: indent, at: place)
      }
    }
  }
}

extension DOT.Content.Node {
  /// Whether braces and bars in its label divide it.
  var isRecord: Bool {
    guard case .text(let shape) = attributes[raw: "shape"] else { return false }
    return shape == "record" || shape == "Mrecord"
  }
}
