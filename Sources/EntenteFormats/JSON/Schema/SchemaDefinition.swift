/// The parts of a data set that the schema names.
enum SchemaDefinition: String, CaseIterable {
  case source, entity, alias, attribute, relation, identity, vocabulary
  case entityKind = "entity-kind"
  case relationKind = "relation-kind"
  case text, texts, date, number, truth, citation, citations

  /// What a part looks like.
  var members: SchemaShape.Members {
    switch self {
    case .source: DataSetSchema.source
    case .entity: DataSetSchema.map(EntityKey.self)
    case .alias: DataSetSchema.map(AliasKey.self)
    case .attribute: DataSetSchema.map(AttributeKey.self)
    case .relation: DataSetSchema.map(RelationKey.self)
    case .identity: DataSetSchema.map(IdentityKey.self)
    case .vocabulary: DataSetSchema.map(VocabularyKey.self, orNull: true)
    case .entityKind: DataSetSchema.map(EntityKindKey.self, orNull: true)
    case .relationKind: DataSetSchema.map(RelationKindKey.self, orNull: true)
    case .text, .texts, .date, .number, .truth, .citation, .citations: valueMembers
    }
  }

  private var valueMembers: SchemaShape.Members {
    switch self {
    case .text:
      SchemaShape.described(
        "A text. A number, true or false stands for the text of the same letters.",
        [("type", Self.scalars()), ("minLength", .int(1))])
    case .texts:
      SchemaShape.described(
        "One text, or several in a list.",
        SchemaShape.any([SchemaShape.text, SchemaShape.list(SchemaShape.text)]))
    case .date:
      SchemaShape.described(
        "A date, interval or set in the Extended Date/Time Format (ISO 8601-2:2019). The pattern "
          + "tells its characters only; whether it is a date the reader tells.",
        [
          ("type", .line(.array([.string("string"), .string("number")]))),
          ("pattern", .string(#"^[-+0-9XYESTZ:.,~?%/\[\]{} ]+$"#)),
          (
            "examples",
            .line(.array(["1992", "2013-09-17", "2009/2011", "2013/..", "1901~"].map(JSON.string)))
          ),
        ])
    case .number:
      SchemaShape.described(
        "A number above 0.",
        SchemaShape.any([
          [("type", .string("number")), ("exclusiveMinimum", .int(0))],
          [("type", .string("string")), ("pattern", .string("^[0-9.eE+-]+$"))],
        ]))
    case .truth:
      [("enum", .line(.array([.bool(true), .bool(false), .string("true"), .string("false")])))]
    case .citation:
      SchemaShape.described(
        "A source, or a map of sources to the places in them, such as a page or a line.",
        SchemaShape.any([
          SchemaShape.text, SchemaShape.entries([("type", Self.scalars(orNull: true))]),
        ]))
    default:
      SchemaShape.described(
        "On whose word it rests.",
        SchemaShape.any([
          SchemaShape.reference(.citation), SchemaShape.list(SchemaShape.reference(.citation)),
        ]))
    }
  }

  private static func scalars(orNull: Bool = false) -> JSON {
    let types = ["string", "number", "boolean"] + (orNull ? ["null"] : [])
    return .line(.array(types.map { .string($0) }))
  }
}
