import Entente
import EntenteFormats
import Testing

@Suite struct EdgeListTests {
  @Test func `a list of ties is a graph`() throws {
    let graph = try Self.graph(
      """
      from,to,relation,weight,when,source,locator,role,note,from_kind,to_kind
      France,Japan,recognises,2.5,1858-10-09,Treaty,art. 1,first,as said,state,state
      Abe,Japan,is head of,,,Treaty,,,,person,
      """)
    #expect(graph.entities.map(\.id) == ["France", "Japan", "Abe"])
    #expect(graph.entities.map(\.name) == ["France", "Japan", "Abe"])
    #expect(graph.entities.map(\.kind) == [.state, .state, .person])
    #expect(
      graph.relations.first
        == Relation(
          "France", .recognises, "Japan", during: "1858-10-09", role: "first", weight: 2.5,
          citations: [Citation("Treaty", at: "art. 1")], note: "as said"))
    #expect(graph.vocabulary.phrase(of: "is head of") == "is head of")
    #expect(graph.sources == [Source("Treaty", title: "Treaty")])
  }

  @Test func `without a column of relations all are linked, both ways`() throws {
    let graph = try Self.graph("from,to\na,b\nb,c\n")
    #expect(graph.relations.map(\.kind) == ["linkedTo", "linkedTo"])
    let kind = try #require(graph.vocabulary["linkedTo" as Relation.Kind])
    #expect(kind.isSymmetric && kind.phrase == "is linked to" && kind.family == .cooperation)
    #expect(graph.entities.allSatisfy { $0.kind == "entity" })
    #expect(try graph.path(from: "c", to: "a")?.length == 2)
  }

  @Test func `a known kind of relation joins what the list says`() throws {
    let graph = try Self.graph("from,to,relation\nRennes,Lyon,recognises\n")
    #expect(graph.relations.count == 1)
    #expect(graph.vocabulary["recognises" as Relation.Kind]?.domain == [])
    #expect(graph.vocabulary.phrase(of: "recognises", forward: false) == "is recognised by")
  }

  @Test(arguments: [
    "From,TO\na,b\n", "from ; to\na;b\n", "Source,Target\na,b\n", "von\tnach\na\tb\n",
    "\"start\",\"end\"\r\n\"a\",\"b\"\r\n", "sep=,\r\nfrom,to\r\na,b\r\n", "\u{FEFF}from,to\na,b",
    "Target,Source\nb,a\n", "\n\nfrom,to\n\n,\na,b\n\n",
  ])
  func `programs call the columns in their ways`(text: String) throws {
    let graph = try Self.graph(text)
    #expect(graph.relations.map(\.from) == ["a"])
    #expect(graph.relations.map(\.to) == ["b"])
  }

  @Test func `a source beside from and to is cited, and beside a target it is the start`() throws {
    #expect(try Self.graph("from,to,source\na,b,s\n").relations[0].citations == [Citation("s")])
    let graph = try Self.graph("Source,Target,citation\na,b,s\n")
    #expect(graph.relations[0].from == "a")
    #expect(graph.relations[0].citations == [Citation("s")])
  }

  @Test func `columns have the names that one gives them`() throws {
    let columns = CSVFormat.Columns(from: "Sender", to: "Host City", weight: "n")
    let graph = try Self.graph("host_city,sender,n,from\nb,a,3,x\n", as: .csv(columns: columns))
    #expect(graph.relations.map(\.from) == ["a"])
    #expect(graph.relations.map(\.to) == ["b"])
    #expect(graph.relations.map(\.weight) == [3])
  }

  @Test func `one text is one entity, however it is written`() throws {
    let graph = try Self.graph("from,to\n\"a \"\"b\"\"\",c\nc,a \"b\"\ne\u{301},\u{E9}\n")
    #expect(graph.entities.map(\.id) == ["a \"b\"", "c", "é"])
    #expect(graph.relations.count == 3)
  }

  @Test func `thousands of names are kept apart`() throws {
    let text = "from,to\n" + (0..<3000).map { "e\($0),e\(($0 * 7 + 1) % 3000)\n" }.joined()
    let graph = try Self.graph(text)
    #expect(Set(graph.entities.map(\.id)) == Set((0..<3000).map { Entity.ID("e\($0)") }))
    #expect(graph.relations.map(\.to) == (0..<3000).map { Entity.ID("e\(($0 * 7 + 1) % 3000)") })
  }

  @Test(arguments: [
    CSVProblemCase(
      "ties", "«a,b»\nc,d\n",
      (
        "E134", "row 1",
        "The table has no column 'from'. Its first row names the columns, and reads: a, b."
      )),
    CSVProblemCase(
      "ties", "«from,target»\na,b\n",
      (
        "E134", "row 1",
        "The table has no column 'to'. Its first row names the columns, and reads: from, target."
      )),
    CSVProblemCase(
      "ties", "from,to,«color»\na,b,red\nc,d,blue\n",
      (
        "W104", "cell C1",
        "The column 'color' is not read. Read are: from, to, relation, weight, when, source, "
          + "locator, role, note, from_kind, to_kind."
      )),
    CSVProblemCase(
      "ties", "from,to,«From»\na,b,\n",
      ("E123", "cell C1", "The column 'From' stands twice. Remove one of them.")),
    CSVProblemCase(
      "ties", "from,to\n«a»,\nb,c\n",
      ("E004", "row 2", "The relation has no 'to'. Fill in that cell of the row.")),
    CSVProblemCase(
      "ties", "from,to\n,«a»\nb,c\n",
      ("E004", "row 2", "The relation has no 'from'. Fill in that cell of the row.")),
    CSVProblemCase(
      "ties", "from,to,weight\na,b,«much»\n",
      (
        "E008", "cell C2 ('weight')",
        "'much' is not a number that 'weight' can have. Write a number above 0."
      )),
    CSVProblemCase(
      "ties", "from,to,date\na,b,«9/17/2013»\n",
      (
        "E018", "cell C2 ('date')",
        "'9/17/2013' is what a spreadsheet makes of a date. Write '2013-09-17', in cells formatted as text."
      )),
    CSVProblemCase(
      "ties", "from,to,from_kind\na,b,state\n\na,c,«city»\n",
      (
        "E136", "cell C4 ('from_kind')",
        "'a' is 'city' here, but 'state' at ties.csv:2. Give an entity one kind."
      )),
    CSVProblemCase(
      "ties", "from,to,locator\na,b,«p. 1»\n",
      ("E004", "row 2", "The citation has no 'source'. Fill in that cell of the row.")),
    CSVProblemCase(
      "ties", "from,to,relation,source\na,b,x,s\na,c,«x»,\n",
      (
        "W101", "row 3",
        "The relation cites no source. Name one in a row of the citations, or in the column of sources."
      )),
    CSVProblemCase(
      "ties", "from,to\n«\"a»\nb\",c\n",
      (
        "E102", "cell A2 ('from')",
        "The text of 'from' has a line break or a tab. Write it on one line, with spaces."
      )),
    CSVProblemCase(
      "ties", "from,to\n«a»\nb,c\nd,e,\n",
      (
        "E131", "row 2",
        "The row has 1 cell, but the heading 2. Add the missing separators, or put quotation marks "
          + "around a text with a line break."
      )),
  ])
  func `each problem of a list is found at its cell`(example: CSVProblemCase) {
    let marked = MarkedText(example.text)
    let reading = GraphReading(text: marked.text, name: "ties.csv", as: .csv)
    #expect(reading.findings.map(\.code.rawValue) == example.findings.map(\.code))
    #expect(reading.findings.map(\.message) == example.findings.map(\.message))
    #expect(reading.findings.map { $0.cell?.description ?? "" } == example.findings.map(\.cell))
    #expect(reading.findings.map(\.place) == marked.places)
  }

  @Test func `a finding in a table says its cell on its line`() {
    let reading = GraphReading(
      text: "from,to,when\na,b,2013-13\n", name: "ties.csv", as: .csv)
    #expect(
      reading.findings.map(\.description) == [
        "ties.csv:2:5: error[E018]: cell C2 ('when'): '2013-13' has the month 13. Months are 01 to 12."
      ])
  }

  @Test func `a review of a list points into the list`() {
    let text = "from,to,relation,source\nA,B,likes,s\nB,C,likes,s\n"
    let reading = GraphReading(text: text, name: "ties.csv", as: .csv, reviewing: true)
    #expect(reading.graph?.relations.count == 2)
    #expect(reading.errors == [])
    #expect(reading.findings.allSatisfy { (1...3).contains($0.line) && $0.file == "ties.csv" })
  }

  @Test func `bytes that are no UTF-8 are findings`() {
    let utf16: [UInt8] = [0xFF, 0xFE, 0x66, 0, 0x72, 0]
    let latin = Array("from,to\ncaf".utf8) + [0xE9] + Array(",b\n".utf8)
    for (bytes, message) in [
      (utf16, "The file is UTF-16. Save it as UTF-8."),
      (latin, "These bytes are not UTF-8. Save the file as UTF-8."),
    ] {
      let reading = CSVFormat().reading(of: GraphInput([GraphFile(name: "a.csv", bytes: bytes)]))
      #expect(reading.findings.map(\.message) == [message])
    }
  }

  private static func graph(_ text: String, as format: CSVFormat = .csv) throws -> Graph {
    let reading = GraphReading(text: text, name: "ties.csv", as: format)
    #expect(reading.errors.map(\.description) == [])
    return try #require(reading.graph)
  }
}
