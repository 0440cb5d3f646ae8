import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteFormats

@Suite struct SARIFReportTests {
  private func log(of findings: [Finding]) throws -> [String: Any] {
    let text = SARIFReport(of: findings, version: "0.3").text
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(log as? [String: Any])
  }

  private func run(of findings: [Finding]) throws -> [String: Any] {
    let runs = try #require(try log(of: findings)["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    return try #require(runs.first)
  }

  private func results(of findings: [Finding]) throws -> [[String: Any]] {
    try #require(try run(of: findings)["results"] as? [[String: Any]])
  }

  /// The value at some keys, one inside the other; of a list the first.
  private func value(_ keys: String..., in object: [String: Any]) -> Any? {
    var value: Any? = object
    for key in keys {
      value = (value as? [String: Any])?[key]
      if let list = value as? [Any] { value = list.first }
    }
    return value
  }

  @Test func `a log has what the standard requires of it`() throws {
    let log = try log(of: [])
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
    let run = try run(of: [])
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    #expect((run["results"] as? [Any])?.isEmpty == true)
    #expect(value("tool", "driver", "name", in: run) as? String == "entente")
    #expect(value("tool", "driver", "version", in: run) as? String == "0.3")
    #expect(value("invocations", "executionSuccessful", in: run) as? Bool == true)
  }

  @Test func `every code is a rule, once and in order`() throws {
    let driver = try #require(value("tool", "driver", in: try run(of: [])) as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == Finding.Code.allCases.map(\.rawValue))
    for (rule, code) in zip(rules, Finding.Code.allCases) {
      #expect(value("shortDescription", "text", in: rule) as? String == code.summary)
      #expect(value("defaultConfiguration", "level", in: rule) as? String == code.severity.rawValue)
    }
  }

  @Test func `a program without a version has none`() throws {
    let text = SARIFReport(of: []).text
    let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(value("runs", "tool", "driver", "version", in: log ?? [:]) == nil)
  }

  @Test(arguments: ProblemCase.all)
  func `a result is where its finding is and says the same`(example: ProblemCase) throws {
    let marked = MarkedText(example.text)
    let findings = GraphReading(text: marked.text, name: "graph.yaml").findings
    let results = try results(of: findings)
    #expect(results.count == findings.count)
    let lines = marked.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (result, finding) in zip(results, findings) {
      #expect(result["ruleId"] as? String == finding.code.rawValue)
      #expect(
        result["ruleIndex"] as? Int == Finding.Code.allCases.firstIndex(of: finding.code))
      #expect(result["level"] as? String == finding.severity.rawValue)
      #expect(value("message", "text", in: result) as? String == finding.message)
      let location = try #require(
        value("locations", "physicalLocation", in: result) as? [String: Any])
      #expect(value("artifactLocation", "uri", in: location) as? String == "graph.yaml")
      let region = try #require(location["region"] as? [String: Any])
      #expect(region["startLine"] as? Int == finding.line)
      #expect(region["startColumn"] as? Int == finding.column)
      #expect(region["endColumn"] as? Int == finding.column + finding.length)
      let line = String(lines[finding.line - 1])
      #expect(try snippet(of: region, in: line, finding) != nil)
      if let context = location["contextRegion"] as? [String: Any] {
        _ = try snippet(of: context, in: line, finding)
      }
    }
  }

  /// The snippet of a region, which must be the text between its columns.
  private func snippet(
    of region: [String: Any], in line: String, _ finding: Finding
  ) throws -> String? {
    guard let text = value("snippet", "text", in: region) as? String else { return nil }
    let start = try #require(region["startColumn"] as? Int)
    let end = try #require(region["endColumn"] as? Int)
    let part = line.unicodeScalars.dropFirst(start - 1).prefix(end - start)
    #expect(String(String.UnicodeScalarView(part)) == text, "\(finding)")
    return text
  }

  @Test func `a line that is shown in part has the columns of that part`() throws {
    let line = "entente: 1\ntitle: " + String(repeating: "Қ", count: 300) + " «x: y»\n"
    let findings = GraphReading(text: MarkedText(line).text, name: "a.yaml").findings
    let location = try #require(
      value("locations", "physicalLocation", in: try results(of: findings)[0]) as? [String: Any])
    let context = try #require(location["contextRegion"] as? [String: Any])
    let text = try #require(value("snippet", "text", in: context) as? String)
    let start = try #require(context["startColumn"] as? Int)
    #expect(start > 1)
    #expect(context["endColumn"] as? Int == start + text.unicodeScalars.count)
  }

  @Test func `a finding without a line has no snippet`() throws {
    let findings = GraphReading(contentsOf: "no/such file.yaml").findings
    let location = try #require(
      value("locations", "physicalLocation", in: try results(of: findings)[0]) as? [String: Any])
    #expect(location["contextRegion"] == nil)
    #expect(value("artifactLocation", "uri", in: location) as? String == "no/such%20file.yaml")
  }
}

@Suite struct ArtifactPathTests {
  @Test(arguments: [
    ("graph.yaml", "graph.yaml"), ("a b/c.json", "a%20b/c.json"), ("100%.yaml", "100%25.yaml"),
    ("Қ.yaml", "%D2%9A.yaml"), ("a:b", "a%3Ab"), ("../x~_-.y", "../x~_-.y"), ("a?b#c", "a%3Fb%23c"),
    ("/data/a b.yaml", "file:///data/a%20b.yaml"), ("a\\b\n", "a%5Cb%0A"),
  ])
  func `a path becomes a reference`(path: String, uri: String) {
    #expect(ArtifactPath.uri(of: path) == uri)
    #expect(URL(string: uri) != nil)
  }

  @Test func `every path is told by its reference`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      var path = String.UnicodeScalarView()
      for _ in 0..<12 {
        if let scalar = Unicode.Scalar(UInt32.random(in: 1...0x2FFF, using: &generator)) {
          path.append(scalar)
        }
      }
      let uri = ArtifactPath.uri(of: "x" + String(path))
      try #require(uri.removingPercentEncoding == "x" + String(path), "seed 7: \(uri)")
      try #require(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
    }
  }
}
