import Entente
import EntenteFormats
import Testing

@Suite struct DataSetTemplateTests {
  @Test(arguments: ["France and Kazakhstan", "a: b # c", "no", "", "\"\n\u{7}"])
  func `the template is a data set without findings, in canonical form`(title: String) throws {
    let files = DataSetTemplate(title: title).files
    let reading = YAMLFormat().reading(of: GraphInput([files[0]], isReviewed: true))
    #expect(reading.findings.map(\.description) == [])
    let graph = try #require(reading.graph)
    #expect(graph.entities.count == 4)
    #expect(try YAMLFormat().formatted(files[0]).bytes == files[0].bytes)
    if !title.contains("\n"), !title.isEmpty { #expect(graph.title == title) }
  }
}
