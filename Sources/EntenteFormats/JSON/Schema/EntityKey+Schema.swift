internal import Entente

extension EntityKey: DescribedKey {
  var entry: SchemaEntry {
    switch self {
    case .kind:
      SchemaEntry(
        "Kind", "What sort of entity it is: a kind that the vocabulary declares.", SchemaShape.text)
    case .of:
      SchemaEntry(
        "States", "The state or states it belongs to; several for a joint body.", SchemaShape.texts)
    case .name:
      SchemaEntry(
        "Name", "Its name, or its names by language; the first is the one to show.",
        SchemaShape.any([
          SchemaShape.text,
          SchemaShape.entries(SchemaShape.text) + [("minProperties", .int(1))],
        ]))
    case .alias:
      SchemaEntry(
        "Aliases", "Other spellings and forms of its name.",
        SchemaShape.any([
          SchemaShape.text, SchemaShape.reference(.alias),
          SchemaShape.list(
            SchemaShape.any([SchemaShape.text, SchemaShape.reference(.alias)])),
        ]))
    case .ids:
      SchemaEntry(
        "Identifiers", "Its identifiers in other registers, such as ror or wikidata.",
        SchemaShape.entries(SchemaShape.text))
    case .when: SchemaEntry("Time", "When it existed or took place.", SchemaShape.date)
    case .attributes:
      SchemaEntry(
        "Attributes", "Dated values with their sources, such as a number of students.",
        SchemaShape.list(SchemaShape.reference(.attribute)))
    case .note:
      SchemaEntry("Note", "The curator's own word, never a source's.", SchemaShape.text)
    }
  }
}

extension AliasKey: DescribedKey {
  var entry: SchemaEntry {
    switch self {
    case .text: SchemaEntry("Text", "The form of the name.", SchemaShape.text)
    case .lang:
      SchemaEntry("Language", "The tag of its language, such as 'kk'.", SchemaShape.text)
    case .when: SchemaEntry("Time", "When this form was in use.", SchemaShape.date)
    case .cite: SchemaEntry("Sources", "Who uses it.", SchemaShape.citations)
    }
  }
}

extension AttributeKey: DescribedKey {
  var entry: SchemaEntry {
    switch self {
    case .name:
      SchemaEntry("Name", "What is counted or told, such as 'students'.", SchemaShape.text)
    case .value: SchemaEntry("Value", "The value, as the source writes it.", SchemaShape.text)
    case .unit: SchemaEntry("Unit", "The unit of the value.", SchemaShape.text)
    case .when: SchemaEntry("Time", "When it held.", SchemaShape.date)
    case .basis:
      SchemaEntry(
        "Basis", "Whether the source states it or the curator inferred it; stated if not said.",
        SchemaShape.choice(Basis.self))
    case .confidence:
      SchemaEntry(
        "Confidence", "How sure it is; certain if not said.", SchemaShape.choice(Confidence.self))
    case .standing:
      SchemaEntry(
        "Standing", "How it stands among values that compete with it; normal if not said.",
        SchemaShape.choice(Standing.self))
    case .disputes:
      SchemaEntry("Disputes", "The relations that it contradicts.", SchemaShape.texts)
    case .cite: SchemaEntry("Sources", "On whose word it rests.", SchemaShape.citations)
    case .note: SchemaEntry("Note", "The curator's own word.", SchemaShape.text)
    }
  }
}
