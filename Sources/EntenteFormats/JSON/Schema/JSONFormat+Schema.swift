extension JSONFormat {
  /// The JSON Schema of a data set (draft 2020-12), as text.
  ///
  /// It describes keys and shapes, so that an editor proposes them and marks what does not belong.
  /// It admits whatever the reader admits; that identifiers are declared, kinds fit and dates exist
  /// only the reader can tell. Its identifier is `urn:entente:data-set:1`.
  ///
  /// - Complexity: O(1).
  public static var schema: String { DataSetSchema.schema.text }
}

/// The JSON Schema of a data set, made of the keys that the reader knows.
enum DataSetSchema {
  static var schema: JSON {
    .object(
      [
        ("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        ("$id", .string("urn:entente:data-set:1")),
        ("title", .string("Data set")),
        (
          "description",
          .string("Sourced and dated relations between states, people and institutions.")
        ),
      ] + map(FileKey.self, requiring: [.entente]) + [("$defs", .object(definitions))])
  }

  private static var definitions: SchemaShape.Members {
    SchemaDefinition.allCases.map { ($0.rawValue, .object($0.members)) }
  }

  /// The shape of a map whose keys are known.
  static func map<Key: DescribedKey>(
    _ keys: Key.Type, requiring required: [Key] = Key.required, orNull: Bool = false
  ) -> SchemaShape.Members {
    var members: SchemaShape.Members = [
      ("type", type("object", orNull: orNull)),
      ("properties", .object(Key.allCases.map { ($0.rawValue, property($0.entry)) })),
    ]
    if !required.isEmpty {
      members.append(("required", .line(.array(required.map { .string($0.rawValue) }))))
    }
    return members + [("additionalProperties", .bool(false))]
  }

  static func property(_ entry: SchemaEntry) -> JSON {
    .object(
      [("title", .string(entry.title)), ("description", .string(entry.description))] + entry.shape)
  }

  static func type(_ name: String, orNull: Bool) -> JSON {
    orNull ? .line(.array([.string(name), .string("null")])) : .string(name)
  }
}
