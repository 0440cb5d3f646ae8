@testable import EntenteFormats
import Testing

@Suite struct TextEncodingTests {
  @Test func `bytes that are not UTF-8 are found where they stand, each run of them`() {
    let latin =
      Array("entente: 1\ntitle: Universit".utf8) + [0xE9] + Array(" de Paris ".utf8)
      + [0xE9, 0x0A] + Array("about: Қ".utf8) + [0xC0, 0xAF, 0x0A]
    let findings = reading(latin).findings
    #expect(findings.map(\.code) == [.notUTF8, .notUTF8, .notUTF8])
    #expect(findings.map(\.place.description) == ["2:17+1", "2:28+1", "3:9+2"])
    #expect(findings.first?.message == "These bytes are not UTF-8. Save the file as UTF-8.")
  }

  @Test(arguments: [
    [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xC1, 0x81],
  ])
  func `half characters and bytes out of range are no UTF-8`(bytes: [UInt8]) {
    #expect(reading(Array("entente: 1\ntitle: ".utf8) + bytes).findings.map(\.code) == [.notUTF8])
  }

  @Test func `every byte that is no UTF-8 takes a column`() {
    let bytes = Array("entente: 1\nx".utf8) + [0x80, 0x81] + Array("y: a ".utf8) + [0xFF, 0x0A]
    #expect(reading(bytes).findings.map(\.place.description) == ["2:2+2", "2:9+1"])
  }

  @Test func `a file in UTF-16 is one finding`() {
    let utf16: [UInt8] = [0xFF, 0xFE] + "entente: 1\n".utf8.flatMap { [$0, 0] as [UInt8] }
    let findings = reading(utf16).findings
    #expect(findings.map(\.message) == ["The file is UTF-16. Save it as UTF-8."])
    #expect(findings.map(\.place.description) == ["1:1+2"])
  }

  @Test func `an empty file says what a data set begins with`() {
    for text in ["", "\n", "# nothing yet\n", "\u{FEFF}"] {
      let findings = GraphReading(text: text, name: "graph.yaml").findings
      #expect(
        findings.map(\.description) == [
          "graph.yaml:1:1: error[E203]: The file is empty. "
            + "A data set begins with the line 'entente: 1'."
        ])
    }
  }
}
