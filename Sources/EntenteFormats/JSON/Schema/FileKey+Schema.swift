extension FileKey: DescribedKey {
  var entry: SchemaEntry {
    switch self {
    case .entente:
      SchemaEntry(
        "Version", "The version of the format.",
        [("enum", .line(.array([.int(1), .string("1")])))])
    case .title: SchemaEntry("Title", "The title of the data set.", SchemaShape.text)
    case .about:
      SchemaEntry(
        "About", "What the data set is about, in the curator's words.", SchemaShape.text)
    case .licence:
      SchemaEntry("Licence", "The licence under which others may use it.", SchemaShape.text)
    case .sources:
      SchemaEntry(
        "Sources", "The works that statements rest on, by their identifiers.",
        SchemaShape.entries(SchemaShape.reference(.source), orNull: true))
    case .vocabulary:
      SchemaEntry(
        "Vocabulary", "Kinds of entities and relations beyond those that every data set has.",
        SchemaShape.reference(.vocabulary))
    case .entities:
      SchemaEntry(
        "Entities", "States, people, institutions and whatever else relations join, by identifier.",
        SchemaShape.entries(SchemaShape.reference(.entity), orNull: true))
    case .relations:
      SchemaEntry(
        "Relations", "The statements, each with the sources that make it.",
        SchemaShape.list(SchemaShape.reference(.relation), orNull: true))
    case .same:
      SchemaEntry(
        "Same", "Statements that several entities are one.",
        SchemaShape.list(SchemaShape.reference(.identity), orNull: true))
    }
  }
}

extension IdentityKey: DescribedKey {
  var entry: SchemaEntry {
    switch self {
    case .entities:
      SchemaEntry(
        "Entities", "The entities that are one.",
        SchemaShape.list(SchemaShape.text, atLeast: 2))
    case .cite: SchemaEntry("Sources", "Who says that they are one.", SchemaShape.citations)
    case .note: SchemaEntry("Note", "The curator's own word about it.", SchemaShape.text)
    }
  }
}
