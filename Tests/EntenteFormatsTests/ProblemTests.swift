import Entente
import EntenteFormats
import Testing

@Suite struct ProblemTests {
  @Test(arguments: ProblemCase.all)
  func `each problem is found at its place and says what to do`(example: ProblemCase) {
    let marked = MarkedText(example.text)
    let reading = GraphReading(text: marked.text, name: "graph.yaml")
    #expect(reading.findings.map(\.code.rawValue) == [example.code])
    #expect(reading.findings.map(\.place) == marked.places)
    #expect(reading.findings.map(\.message) == [example.message])
    #expect((reading.graph == nil) == (example.code.first == "E"))
  }

  @Test(arguments: ProblemCase.reviewCases)
  func `each doubt is found at its place by a review, and says what to do`(example: ProblemCase) {
    let marked = MarkedText(example.text)
    let reading = GraphReading(text: marked.text, name: "graph.yaml", reviewing: true)
    #expect(reading.findings.map(\.code.rawValue) == [example.code])
    #expect(reading.findings.map(\.place) == marked.places)
    #expect(reading.findings.map(\.message) == [example.message])
    #expect(reading.graph != nil)
  }

  @Test func `every code has an example`() {
    let examples = Set((ProblemCase.all + ProblemCase.reviewCases).map(\.code))
      .union(FileProblemCase.codes)
      .union(CSVProblemCase.codes)
      .union(JSONProblemCase.all.map(\.code))
    #expect(Set(Finding.Code.allCases.map(\.rawValue)).symmetricDifference(examples) == [])
  }

  @Test(arguments: ProblemCase.all + ProblemCase.reviewCases)
  func `each message is one or two sentences that end and blame nobody`(example: ProblemCase) {
    #expect(example.message.last == "." || example.message.last == "?")
    #expect(!example.message.lowercased().contains("invalid"))
    #expect(!example.message.contains("must"))
  }
}
