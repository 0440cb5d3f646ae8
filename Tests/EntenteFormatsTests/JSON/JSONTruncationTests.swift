import Entente
import EntenteTestSupport
import Testing

@testable import EntenteFormats

@Suite struct JSONTruncationTests {
  @Test(arguments: 1..<4 as Range<UInt64>)
  func `a file that is cut anywhere has a finding inside it`(seed: UInt64) throws {
    let graph = try RandomGraphs.graph(seed: seed)
    let bytes = JSONFormat().output(of: graph).files[0].bytes
    // Only the line break at the end can be spared.
    for length in 0..<bytes.count - 1 {
      let cut = Array(bytes[..<length])
      let reading = JSONFormat().reading(of: GraphInput([GraphFile(name: "a.json", bytes: cut)]))
      try #require(!reading.errors.isEmpty, "seed \(seed), cut at \(length)")
      try #require(reading.graph == nil)
      let lineCount = cut.count { $0 == 10 } + 1
      for finding in reading.findings {
        try #require((1...lineCount).contains(finding.line), "seed \(seed), cut at \(length)")
        try #require(finding.column > 0 && !finding.message.isEmpty)
      }
    }
  }

  @Test func `a file that is cut says that its end is missing`() {
    let text = "{\n  \"entente\": 1,\n  \"entities\": {\n"
    let findings = GraphReading(text: text, name: "a.json", as: .json).findings
    #expect(
      findings.map(\.description) == [
        "a.json:3:16: error[E141]: The file ends where a key is expected. "
          + "Its end seems to be missing."
      ])
  }
}
