import Foundation

/// Checks a JSON document against a schema: the words of draft 2020-12 that ours uses, and no others.
struct SchemaValidator {
  private let root: [String: Any]

  /// What a schema says that this does not understand.
  struct UnknownWord: Error, Equatable {
    var word: String
  }

  init(_ schema: [String: Any]) { root = schema }

  static let annotations: Set<String> = [
    "$schema", "$id", "$defs", "title", "description", "examples",
  ]

  /// Where a document is not as the schema asks, as paths from its root.
  func mistakes(in document: Any) throws -> [String] {
    try mistakes(of: document, root, at: "")
  }

  private func mistakes(of value: Any, _ schema: [String: Any], at path: String) throws -> [String]
  {
    var mistakes: [String] = []
    for (word, rule) in schema where !Self.annotations.contains(word) {
      mistakes += try broken(word, rule, of: schema, by: value, at: path)
    }
    return mistakes
  }

  private func broken(
    _ word: String, _ rule: Any, of schema: [String: Any], by value: Any, at path: String
  ) throws -> [String] {
    let refusal = ["\(path): \(word)"]
    switch word {
    case "$ref": return try mistakes(of: value, definition(rule), at: path)
    case "type": return names(rule).contains { Self.isOf($0, value) } ? [] : refusal
    case "enum":
      let values = rule as? [Any] ?? []
      return values.contains { Self.isSame($0, value) } ? [] : refusal
    case "anyOf":
      for choice in rule as? [[String: Any]] ?? [] {
        if try mistakes(of: value, choice, at: path).isEmpty { return [] }
      }
      return refusal
    case "required":
      guard let object = value as? [String: Any] else { return [] }
      return names(rule).filter { object[$0] == nil }.map { "\(path): lacks \($0)" }
    case "properties", "additionalProperties":
      return try brokenProperties(word, rule, of: schema, by: value, at: path)
    case "propertyNames":
      guard let object = value as? [String: Any], let rule = rule as? [String: Any] else {
        return []
      }
      return try object.keys.flatMap { try mistakes(of: $0, rule, at: "\(path)/\($0)") }
    case "items":
      guard let array = value as? [Any], let rule = rule as? [String: Any] else { return [] }
      return try array.enumerated().flatMap { index, item in
        try mistakes(of: item, rule, at: "\(path)/\(index)")
      }
    case "pattern":
      guard let text = value as? String, let pattern = rule as? String else { return [] }
      return text.range(of: pattern, options: .regularExpression) == nil ? refusal : []
    case "minLength", "minItems", "minProperties", "minimum", "exclusiveMinimum":
      return Self.isEnough(value, word, (rule as? NSNumber)?.doubleValue ?? 0) ? [] : refusal
    default: throw UnknownWord(word: word)
    }
  }

  private func brokenProperties(
    _ word: String, _ rule: Any, of schema: [String: Any], by value: Any, at path: String
  ) throws -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    if word == "properties" {
      return try object.flatMap { key, value in
        try known[key].map { try mistakes(of: value, $0, at: "\(path)/\(key)") } ?? []
      }
    }
    return try object.filter { known[$0.key] == nil }.flatMap { key, value in
      guard let rule = rule as? [String: Any] else { return ["\(path)/\(key): unknown"] }
      return try mistakes(of: value, rule, at: "\(path)/\(key)")
    }
  }

  private func definition(_ reference: Any) throws -> [String: Any] {
    let name = (reference as? String ?? "").split(separator: "/").last.map(String.init) ?? ""
    guard let definitions = root["$defs"] as? [String: [String: Any]],
      let definition = definitions[name]
    else { throw UnknownWord(word: "\(reference)") }
    return definition
  }

  private func names(_ rule: Any) -> [String] {
    rule as? [String] ?? (rule as? String).map { [$0] } ?? []
  }
}

extension SchemaValidator {
  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "null": value is NSNull
    case "boolean": isTruth(value)
    case "number": !isTruth(value) && value is NSNumber
    case "integer":
      !isTruth(value)
        && (value as? NSNumber)?.doubleValue.rounded() == (value as? NSNumber)?.doubleValue
        && value is NSNumber
    default: false
    }
  }

  private static func isTruth(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? (value is Bool)
  }

  private static func isSame(_ first: Any, _ second: Any) -> Bool {
    if isTruth(first) != isTruth(second) { return false }
    if let first = first as? String { return first == second as? String }
    return (first as? NSNumber)?.doubleValue == (second as? NSNumber)?.doubleValue
      && first is NSNumber && second is NSNumber
  }

  private static func isEnough(_ value: Any, _ word: String, _ limit: Double) -> Bool {
    switch word {
    case "minLength": (value as? String).map { Double($0.unicodeScalars.count) >= limit } ?? true
    case "minItems": (value as? [Any]).map { Double($0.count) >= limit } ?? true
    case "minProperties": (value as? [String: Any]).map { Double($0.count) >= limit } ?? true
    case "minimum": isTruth(value) || (value as? NSNumber).map { $0.doubleValue >= limit } ?? true
    default: isTruth(value) || (value as? NSNumber).map { $0.doubleValue > limit } ?? true
    }
  }
}
