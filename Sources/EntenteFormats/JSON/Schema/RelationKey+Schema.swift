internal import Entente

extension RelationKey: DescribedKey {
  var entry: SchemaEntry {
    switch self {
    case .from:
      SchemaEntry("From", "The entity that the statement is about.", SchemaShape.text)
    case .relation:
      SchemaEntry(
        "Relation", "What it says: a kind of relation that the vocabulary declares.",
        SchemaShape.text)
    case .to: SchemaEntry("To", "The entity at the other end.", SchemaShape.text)
    case .id:
      SchemaEntry(
        "Identifier", "A name of the statement, for others that dispute it.", SchemaShape.text)
    case .when: SchemaEntry("Time", "When it held.", SchemaShape.date)
    case .role:
      SchemaEntry("Role", "The part played, such as 'ambassador'.", SchemaShape.text)
    case .place: SchemaEntry("Place", "The entity where it happened.", SchemaShape.text)
    case .amount:
      SchemaEntry("Amount", "A sum or number that belongs to it, as written.", SchemaShape.text)
    case .weight:
      SchemaEntry("Weight", "The strength of the tie; larger is closer.", SchemaShape.number)
    case .under: SchemaEntry("Under", "The agreement on which it rests.", SchemaShape.text)
    case .as: SchemaEntry("As", "The form of the name that the source uses.", SchemaShape.text)
    case .basis:
      SchemaEntry(
        "Basis", "Whether the source states it or the curator inferred it; stated if not said.",
        SchemaShape.choice(Basis.self))
    case .confidence:
      SchemaEntry(
        "Confidence", "How sure it is; certain if not said.", SchemaShape.choice(Confidence.self))
    case .standing:
      SchemaEntry(
        "Standing", "How it stands among statements that compete with it; normal if not said.",
        SchemaShape.choice(Standing.self))
    case .denied:
      SchemaEntry(
        "Denied", "Whether the source denies it; false if not said.", SchemaShape.truth)
    case .disputes:
      SchemaEntry("Disputes", "The relations that it contradicts.", SchemaShape.texts)
    case .cite: SchemaEntry("Sources", "On whose word it rests.", SchemaShape.citations)
    case .note:
      SchemaEntry("Note", "The curator's own word, never a source's.", SchemaShape.text)
    }
  }
}
