import Graphviz
import Testing

@Suite struct ReadingDocumentTests {
  private func read(_ text: String) throws -> String { try DOT.Document(text).dot() }

  @Test(arguments: [
    ("graph{}", "graph {\n}\n"),
    ("Strict DIGRAPH \"a b\" {}", "strict digraph \"a b\" {\n}\n"),
    ("graph{a b;c d}", "graph {\n  a\n  b\n  c\n  d\n}\n"),
    (
      "digraph{a->b->{c d}->e[x=1][y=2]}",
      "digraph {\n  a -> b -> {\n    c\n    d\n  } -> e [x=1, y=2]\n}\n"
    ),
    (
      "graph{subgraph cluster_x{rank=same}}",
      "graph {\n  subgraph cluster_x {\n    rank=same\n  }\n}\n"
    ),
    ("graph{a:b:n--c:\"d e\"}", "graph {\n  a:b:n -- c:\"d e\"\n}\n"),
    ("graph{a,b:p--c,d}", "graph {\n  a, b:p -- c, d\n}\n"),
    ("graph{a=\"b\"+\"c\" + \"\"}", "graph {\n  a=bc\n}\n"),
    ("graph{a=\"b\\\nc\\\n\"}", "graph {\n  a=bc\n}\n"),
    ("graph{a=\"b\\\r\nc\"}", "graph {\n  a=\"b\\\r\nc\"\n}\n"),
    ("graph{a=\"\\\"\\\\\\n\"}", "graph {\n  a=\"\\\"\\\\\\n\"\n}\n"),
    ("graph{a=<b>+\">\"+<\\>+\"\n\"}", "graph {\n  a=\"b>\"+<\\\n>+\"\"\n}\n"),
    ("graph{a=<\\>+\"\"}", "graph {\n  a=\"\"+<\\>+\"\"\n}\n"),
    ("graph{a=<b<c>d> e=<>}", "graph {\n  a=<b<c>d>\n  e=<>\n}\n"),
    ("graph{a=-.5 b=1. c=-1 d=2.50}", "graph {\n  a=\"-.5\"\n  b=\"1.\"\n  c=-1\n  d=2.50\n}\n"),
    ("graph{node[a=b;c=d e=f]edge[]}", "graph {\n  node [a=b, c=d, e=f]\n  edge []\n}\n"),
    ("graph{\"NODE\" \"Graph\"=\"Қ\"}", "graph {\n  \"NODE\"\n  \"Graph\"=\"Қ\"\n}\n"),
    ("\u{FEFF}graph{a}", "graph {\n  a\n}\n"),
    ("graph{a\r\n--\rb}\r\n", "graph {\n  a -- b\n}\n"),
  ])
  func `a document is read and written one statement a line`(text: String, expected: String) throws
  {
    #expect(try read(text) == expected)
    #expect(try read(expected) == expected)
  }

  @Test func `comments and single empty lines stay where they are`() throws {
    let text = """
      // head
      /* block
         of two lines */
      digraph { // beside
        // first

        a // of a
        /* of b */
        b /* beside b */
        // inside
        c -> d

        subgraph s {
          // last in s
        } // of s
      } // beside the end
      // end

      """
    #expect(try read(text) == text)
    #expect(try read(text.replacing("\n\n", with: "\n\n\n\n")) == text)
    #expect(
      try read("# 1 \"file\"\ngraph {\n#x\na[/*1*/x=1]//2\n}") == """
        // 1 "file"
        graph {
          //x
          /*1*/
          a [x=1] //2
        }

        """)
  }

  @Test func `several graphs of a file are read`() throws {
    let documents = try DOT.documents(in: Array("graph a{} // 1\n// 2\ndigraph b{}\n//3".utf8))
    #expect(documents.map(\.name) == ["a", "b"])
    #expect(DOT.dot(documents) == "graph a {\n} // 1\n\n// 2\ndigraph b {\n}\n//3\n")
    #expect(try DOT.documents(in: Array(DOT.dot(documents).utf8)) == documents)
  }

  @Test(arguments: ["latin1", "\"ISO-8859-1\"", "\"Latin-1\""])
  func `a file in Latin-1 that says so is read as it is`(name: String) {
    let bytes = Array("graph{charset=\(name) caf".utf8) + [0xE9] + Array("}".utf8)
    let reading = DOT.Reading(of: bytes)
    #expect(reading.isLatin1 && reading.problems.isEmpty)
    #expect(reading.documents.map { $0.dot() } == ["graph {\n  charset=\"UTF-8\"\n  \"café\"\n}\n"])
  }

  @Test func `a file that cannot be UTF-8 is read as Latin-1, with a warning`() {
    let reading = DOT.Reading(of: Array("graph{\n  \"é".utf8) + [0xE9] + Array("\"}".utf8))
    #expect(reading.isLatin1 && !reading.hasErrors)
    #expect(reading.problems.map { "\($0.line):\($0.column)" } == ["2:6"])
    #expect(reading.documents.map { $0.dot() } == ["graph {\n  \"Ã©é\"\n}\n"])
  }

  @Test func `a hundred thousand braces inside one another are read, written and understood`()
    throws
  {
    let depth = 100_000
    let text =
      "graph{" + String(repeating: "{", count: depth) + "a"
      + String(repeating: "}", count: depth) + "}"
    let document = try DOT.Document(text)
    #expect(document.subgraphs.count == depth)
    // To compare them is a walk of its own, which must not overflow the stack either.
    #expect(document == document)
    #expect(try DOT.Document(document.dot()) == document)
    let content = try DOT.Content(document)
    #expect(content.subgraphs.count == depth && content.subgraphs.last?.nodes == [0])
    #expect(try DOT.Content(DOT.Document(content.dot())) == content)
  }

  @Test func `an edge of a hundred thousand nodes is read and understood`() throws {
    let count = 100_000
    let text = "graph{a" + String(repeating: "--a", count: count) + "}"
    let content = try DOT.Content(DOT.Document(text))
    #expect(content.edges.count == count)
  }
}
