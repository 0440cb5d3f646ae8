internal import Entente

extension VocabularyKey: DescribedKey {
  var entry: SchemaEntry {
    switch self {
    case .entityKinds:
      SchemaEntry(
        "Kinds of entities", "Kinds that the data set adds or changes, by identifier.",
        SchemaShape.entries(SchemaShape.reference(.entityKind), orNull: true))
    case .relationKinds:
      SchemaEntry(
        "Kinds of relations", "Kinds that the data set adds or changes, by identifier.",
        SchemaShape.entries(SchemaShape.reference(.relationKind), orNull: true))
    }
  }
}

extension EntityKindKey: DescribedKey {
  var entry: SchemaEntry {
    switch self {
    case .parent:
      SchemaEntry(
        "Broader kind", "The kind of which it is one: a treaty is an agreement.", SchemaShape.text)
    case .name: SchemaEntry("Name", "The word for one of them.", SchemaShape.text)
    case .plural: SchemaEntry("Plural", "The word for several.", SchemaShape.text)
    }
  }
}

extension RelationKindKey: DescribedKey {
  var entry: SchemaEntry {
    switch self {
    case .phrase:
      SchemaEntry(
        "Phrase", "How it reads from the first entity to the second.", SchemaShape.text)
    case .inverse:
      SchemaEntry("Inverse", "How it reads from the second to the first.", SchemaShape.text)
    case .symmetric:
      SchemaEntry("Symmetric", "Whether it says the same both ways.", SchemaShape.truth)
    case .single:
      SchemaEntry(
        "Single", "Whether an entity can have only one of them at a time.", SchemaShape.truth)
    case .from:
      SchemaEntry(
        "From", "The kinds of entities it may start from; 'any' for all of them.",
        SchemaShape.texts)
    case .to:
      SchemaEntry(
        "To", "The kinds of entities it may lead to; 'any' for all of them.", SchemaShape.texts)
    case .family:
      SchemaEntry(
        "Family", "What sort of tie it is; cooperation if not said.",
        SchemaShape.choice(RelationKind.Family.self))
    case .distance:
      SchemaEntry(
        "Distance", "How far apart it keeps its ends; 1 if not said.", SchemaShape.number)
    case .tie: SchemaEntry("Tie", "Whether ranks count it as a tie.", SchemaShape.truth)
    }
  }
}
