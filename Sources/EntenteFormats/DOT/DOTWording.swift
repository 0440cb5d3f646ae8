internal import Entente
internal import Graphviz

/// What the words of a sketch mean: the kinds of a vocabulary by their identifiers and phrases.
struct DOTWording {
  private let isDirected: Bool
  private var entityKinds: [String: Entity.Kind] = [:]
  private var relationKinds: [String: (kind: Relation.Kind, isReversed: Bool)] = [:]
  private var opened: Set<Relation.Kind> = []

  /// What an edge says.
  struct Words {
    var kind: Relation.Kind

    /// Whether the words are read from the head to the tail.
    var isReversed = false

    /// A label that is no kind of relation.
    var role: String?

    /// The attribute that said it.
    var attribute: String?
  }

  init(_ vocabulary: Vocabulary, isDirected: Bool) {
    self.isDirected = isDirected
    for kind in vocabulary.entityKinds {
      for name in [kind.id.rawValue, kind.name] where entityKinds[name.lowercased()] == nil {
        entityKinds[name.lowercased()] = kind.id
      }
    }
    for kind in vocabulary.relationKinds {
      for name in [kind.id.rawValue, kind.phrase] { note(name, kind.id) }
    }
    for kind in vocabulary.relationKinds where !kind.isSymmetric {
      note(kind.inverse, kind.id, isReversed: true)
    }
  }

  private mutating func note(_ words: String, _ kind: Relation.Kind, isReversed: Bool = false) {
    let words = words.lowercased()
    if relationKinds[words] == nil { relationKinds[words] = (kind, isReversed) }
  }

  /// The kind of entity that a word names.
  func entityKind(_ word: String) -> Entity.Kind? { entityKinds[word.lowercased()] }

  /// Notes a kind of entity that was declared.
  mutating func note(_ kind: Entity.Kind) { entityKinds[kind.rawValue.lowercased()] = kind }
}

extension DOTWording {
  /// The relation that the attributes of an edge tell, its kind declared if no vocabulary has it.
  mutating func relation(
    of attributes: DOT.Attributes, declaringIn vocabulary: inout Vocabulary
  ) -> Words {
    let isBackward = attributes[raw: "dir"] == .text("back")
    let isMutual =
      !isDirected || [.text("both"), .text("none")].contains(attributes[raw: "dir"])
    var words = said(by: attributes, isMutual: isMutual, declaringIn: &vocabulary)
    open(words.kind, in: &vocabulary)
    if isBackward, isDirected { words.isReversed.toggle() }
    return words
  }

  private mutating func said(
    by attributes: DOT.Attributes, isMutual: Bool, declaringIn vocabulary: inout Vocabulary
  ) -> Words {
    for attribute in ["relation", "label"] {
      let value = attributes[raw: attribute]
      guard let text = DOTLabel.words(of: value) else { continue }
      if let known = relationKinds[text.lowercased()] {
        return Words(kind: known.kind, isReversed: known.isReversed, attribute: attribute)
      }
      if attribute == "label", !Self.isPhrase(text) {
        var words = link(isMutual, in: &vocabulary)
        words.role = text
        return words
      }
      let kind = Relation.Kind(text)
      vocabulary.declare(
        RelationKind(
          kind, RelationKind.undescribed(kind).phrase, symmetric: isMutual, family: .cooperation))
      note(text, kind)
      return Words(kind: kind, attribute: attribute)
    }
    return link(isMutual, in: &vocabulary)
  }

  /// Whether a label reads as what somebody does, and not as a number or a remark.
  private static func isPhrase(_ text: String) -> Bool {
    text.first?.isLetter == true && text.utf8.count <= 60
  }

  /// The relation of an edge that says nothing.
  private mutating func link(_ isMutual: Bool, in vocabulary: inout Vocabulary) -> Words {
    let kind =
      isMutual
      ? RelationKind("linkedTo", "is linked to", symmetric: true, family: .cooperation)
      : RelationKind("pointsTo", "points to", inverse: "is pointed to by", family: .cooperation)
    if vocabulary[kind.id] == nil { vocabulary.declare(kind) }
    return Words(kind: kind.id)
  }

  /// Lets a kind join anything: a sketch says nothing about that.
  private mutating func open(_ kind: Relation.Kind, in vocabulary: inout Vocabulary) {
    guard opened.insert(kind).inserted, var declared = vocabulary[kind] else { return }
    declared.domain = []
    declared.range = []
    vocabulary.declare(declared)
  }
}
