/// Findings as a log that code hosts and editors show beside the lines they are about.
///
/// ```swift
/// let reading = GraphReading(contentsOf: "graph.yaml")
/// print(SARIFReport(of: reading.findings, version: "1.0").text)
/// ```
///
/// The log holds one run: the rules are all codes that a finding can have, the results the findings
/// in their order. Lines and columns are those of the findings; columns count Unicode code points.
///
/// Static Analysis Results Interchange Format (SARIF) Version 2.1.0, OASIS Standard, 2020.
public struct SARIFReport: Sendable {
  /// The findings, in the order in which they are reported.
  public var findings: [Finding]

  /// The version of the program that found them, if it has one.
  public var version: String?

  /// Creates a report.
  public init(of findings: [Finding], version: String? = nil) {
    self.findings = findings
    self.version = version
  }
}

extension SARIFReport {
  /// The log as text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public var text: String {
    var writer = JSONWriter()
    writer.open(.object)
    writer.write(key: "$schema")
    writer.write("https://json.schemastore.org/sarif-2.1.0.json")
    writer.write(key: "version")
    writer.write("2.1.0")
    writer.write(key: "runs")
    writer.open(.array)
    writeRun(to: &writer)
    writer.close()
    writer.close()
    return writer.text
  }

  private func writeRun(to writer: inout JSONWriter) {
    writer.open(.object)
    writer.write(key: "tool")
    writer.write(.object([("driver", driver)]))
    writer.write(key: "invocations")
    writer.write(.array([.object([("executionSuccessful", .bool(true))])]))
    writer.write(key: "columnKind")
    writer.write("unicodeCodePoints")
    writer.write(key: "results")
    writer.open(.array)
    for finding in findings { writer.write(Self.result(of: finding)) }
    writer.close()
    writer.close()
  }

  private var driver: JSON {
    var members: [(String, JSON)] = [("name", .string("entente"))]
    if let version { members.append(("version", .string(version))) }
    members.append(("rules", .array(Finding.Code.allCases.map(Self.rule))))
    return .object(members)
  }

  private static func rule(of code: Finding.Code) -> JSON {
    .object([
      ("id", .string(code.rawValue)),
      ("shortDescription", .object([("text", .string(code.summary))])),
      ("defaultConfiguration", .object([("level", level(of: code.severity))])),
    ])
  }

  static func level(of severity: Finding.Severity) -> JSON {
    switch severity {
    case .error: .string("error")
    case .warning: .string("warning")
    }
  }
}
