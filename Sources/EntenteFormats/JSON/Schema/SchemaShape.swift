/// Shapes of values, as members of a schema.
enum SchemaShape {
  typealias Members = [(String, JSON)]

  static let text = reference(.text)
  static let texts = reference(.texts)
  static let date = reference(.date)
  static let number = reference(.number)
  static let truth = reference(.truth)
  static let citations = reference(.citations)

  static func reference(_ definition: SchemaDefinition) -> Members {
    [("$ref", .string("#/$defs/\(definition.rawValue)"))]
  }

  /// One of a few words.
  static func choice<Choice: RawRepresentable & CaseIterable>(_ choices: Choice.Type) -> Members
  where Choice.RawValue == String {
    [("enum", .line(.array(Choice.allCases.map { .string($0.rawValue) })))]
  }

  /// A map of identifiers that the author of a data set chooses.
  static func entries(_ shape: Members, orNull: Bool = false) -> Members {
    [
      ("type", DataSetSchema.type("object", orNull: orNull)),
      ("propertyNames", .line(.object([("minLength", .int(1))]))),
      ("additionalProperties", .line(.object(shape))),
    ]
  }

  static func list(_ shape: Members, atLeast count: Int = 0, orNull: Bool = false) -> Members {
    let type: (String, JSON) = ("type", DataSetSchema.type("array", orNull: orNull))
    let items: (String, JSON) = ("items", .line(.object(shape)))
    return count == 0 ? [type, items] : [type, items, ("minItems", .int(count))]
  }

  /// One of several shapes.
  static func any(_ shapes: [Members]) -> Members {
    [("anyOf", .array(shapes.map { .line(.object($0)) }))]
  }

  static func described(_ text: String, _ shape: Members) -> Members {
    [("description", .string(text))] + shape
  }
}
