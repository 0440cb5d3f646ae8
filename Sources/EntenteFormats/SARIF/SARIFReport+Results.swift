extension SARIFReport {
  /// A finding as a result.
  static func result(of finding: Finding) -> JSON {
    .object([
      ("ruleId", .string(finding.code.rawValue)),
      ("ruleIndex", .int(ruleIndices[finding.code] ?? -1)),
      ("level", level(of: finding.severity)),
      ("message", .object([("text", .string(finding.message))])),
      ("locations", .array([.object([("physicalLocation", .object(location(of: finding)))])])),
    ])
  }

  private static let ruleIndices = Dictionary(
    uniqueKeysWithValues: Finding.Code.allCases.enumerated().map { ($1, $0) })

  private static func location(of finding: Finding) -> [(String, JSON)] {
    var members: [(String, JSON)] = [
      ("artifactLocation", .object([("uri", .string(ArtifactPath.uri(of: finding.file)))])),
      ("region", .object(region(of: finding))),
    ]
    if let context = context(of: finding) { members.append(("contextRegion", context)) }
    return members
  }

  /// The culprit; the end is the column behind it.
  private static func region(of finding: Finding) -> [(String, JSON)] {
    var members: [(String, JSON)] = [
      ("startLine", .int(finding.line)),
      ("startColumn", .int(finding.column)),
      ("endColumn", .int(finding.column + finding.length)),
    ]
    if let text = finding.lineText, finding.length <= text.after.unicodeScalars.count {
      let culprit = String(
        String.UnicodeScalarView(text.after.unicodeScalars.prefix(finding.length)))
      members.append(("snippet", .object([("text", .string(culprit))])))
    }
    return members
  }

  /// The line around the culprit, or the part of it that the finding shows; nothing where that does
  /// not hold the culprit as a whole.
  private static func context(of finding: Finding) -> JSON? {
    guard let text = finding.lineText else { return nil }
    let start = finding.column - text.before.unicodeScalars.count
    let length = text.after.unicodeScalars.count
    guard start > 0, finding.length <= length else { return nil }
    return .object([
      ("startLine", .int(finding.line)),
      ("startColumn", .int(start)),
      ("endColumn", .int(finding.column + length)),
      ("snippet", .object([("text", .string(text.before + text.after))])),
    ])
  }
}
