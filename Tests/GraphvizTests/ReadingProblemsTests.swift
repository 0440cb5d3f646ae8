import Graphviz
import Testing

@Suite struct ReadingProblemsTests {
  private func problems(_ text: String) -> [String] {
    DOT.Reading(of: Array(text.utf8)).problems.map(\.description)
  }

  @Test(arguments: [
    ("", "1:1: error: The file has no graph. Begin one with 'graph {' or 'digraph {'."),
    ("a", "1:1: error: Found 'a', but expected 'graph' or 'digraph'."),
    ("digraph g", "1:10: error: Found the end of the file, but expected '{'."),
    (
      "digraph {",
      "1:9: error: The '{' here is not closed. Expected '}' before the end of the file."
    ),
    (
      "digraph { a [color }",
      "1:20: error: Found '}', but expected '=' and a value for 'color'."
    ),
    ("digraph { a [color=] }", "1:20: error: Found ']', but expected '=' and a value for 'color'."),
    ("digraph { a [=] }", "1:14: error: Found '=', but expected an attribute or ']'."),
    ("digraph { x= }", "1:14: error: Found '}', but expected '=' and a value for 'x'."),
    (
      "digraph { a -> }",
      "1:16: error: Found '}', but expected a node or a subgraph at the other end of the edge."
    ),
    ("digraph { a: -> b }", "1:14: error: Found '->', but expected a port."),
    ("digraph { a, -> b }", "1:14: error: Found '->', but expected a node."),
    ("digraph { node }", "1:16: error: Found '}', but expected '['."),
    ("digraph { subgraph s }", "1:22: error: Found '}', but expected '{'."),
    ("digraph { ] }", "1:11: error: Found ']', but expected a statement or '}'."),
    ("digraph { ! }", "1:11: error: Found '!', but expected a statement or '}'."),
    (
      "digraph { a=\"b\" + c }",
      "1:19: error: Found 'c', but expected a text in quotation marks."
    ),
    (
      "digraph {\n  Ә中 [label=\"x] }\n",
      "2:13: error: The text that begins here is not closed. Expected '\"' at its end."
    ),
    (
      "digraph { a [label=<b<] }",
      "1:20: error: The markup that begins here is not closed. Expected a '>' for every '<'."
    ),
    (
      "digraph { /* a }",
      "1:11: error: The comment that begins here is not closed. Expected '*/' at its end."
    ),
    (
      "digraph { a [x=1",
      "1:13: error: The '[' here is not closed. Expected ']' behind the attributes."
    ),
    (
      "graph { a -> b }",
      "1:11: error: '->' joins the nodes of a directed graph, and this one is not. Write '--'."
    ),
    (
      "digraph { a -- b }",
      "1:13: error: '--' joins the nodes of an undirected graph, and this one is directed. "
        + "Write '->'."
    ),
    (
      "graph { 1a }",
      "1:9: warning: A numeral runs into the next word, and Graphviz takes them for two. "
        + "Put quotation marks around it, or a space between them."
    ),
    (
      "graph { a;; }",
      "1:11: warning: This ';' ends no statement, and Graphviz does not take it. Remove it."
    ),
    (
      "graph { {a} [x=1] }",
      "1:13: warning: Attributes behind a subgraph say nothing. "
        + "Write 'graph [...]' inside its braces."
    ),
    (
      "graph {\0}",
      "1:8: error: The file has a zero byte here, where Graphviz stops reading. Remove it."
    ),
  ])
  func `a mistake is named with its place and what was expected`(text: String, problem: String) {
    #expect(problems(text).first == problem)
    #expect(problems(text).count == 1)
  }

  @Test func `a file in UTF-16 is refused`() {
    let reading = DOT.Reading(of: [0xFF, 0xFE, 0x67, 0])
    #expect(reading.problems.map(\.message) == ["The file is in UTF-16. Save it as UTF-8."])
    #expect(reading.documents.isEmpty)
  }

  @Test func `all mistakes of a file are found at once, and the rest is read`() {
    let text = """
      digraph g {
        a [color red]
        b -> ;
        c -- d
        e [shape=box, =, style=bold]
        f
        ] g
        h
      }
      """
    let reading = DOT.Reading(of: Array(text.utf8))
    #expect(
      reading.problems.map { "\($0.line):\($0.column)" } == ["2:12", "3:8", "4:5", "5:17", "7:3"])
    #expect(
      reading.documents.map { $0.dot() } == [
        """
        digraph g {
          a
          c -> d
          e [shape=box, style=bold]
          f
          h
        }

        """
      ])
  }

  @Test(arguments: [
    ("digraph {\n  a [color ]\n}", "  a [color ]\n           ^"),
    ("digraph {\n\ta [Ә中 ]\n}", " a [Ә中 ]\n        ^"),
    ("digraph { a -> 'foo' }", "digraph { a -> 'foo' }\n               ^"),
    ("digraph {\r\n node x\r\n}", " node x\n      ^"),
    ("digraph { node subgraph }", "digraph { node subgraph }\n               ^~~~~~~~"),
  ])
  func `a caret stands under the culprit`(text: String, excerpt: String) {
    #expect(DOT.Reading(of: Array(text.utf8)).problems.first?.excerpt == excerpt)
  }

  @Test func `a long line is cut around the culprit`() throws {
    let long = String(repeating: "a ", count: 200)
    let problem = try #require(
      DOT.Reading(of: Array("graph {\(long)! \(long)}".utf8)).problems.first)
    let lines = problem.excerpt.split(separator: "\n")
    #expect(problem.column == 408)
    #expect(lines[0].count == 78)
    #expect(lines[0].hasPrefix("…") && lines[0].hasSuffix("…"))
    #expect(Array(lines[0])[lines[1].count - 1] == "!")
  }

  @Test func `errors and warnings each have a limit`() {
    let errors = String(repeating: "!;\n", count: 100)
    let warnings = String(repeating: "1a\n", count: 100)
    let reading = DOT.Reading(of: Array("graph {\(warnings)\(errors)}".utf8), maximumProblems: 5)
    #expect(reading.problems.count == 11)
    #expect(
      reading.problems.last?.message
        == "There are more problems. Solve those before this one first."
    )
  }

  @Test func `the error of a whole file prints every problem with its line`() {
    #expect(throws: DOT.ReadingError.self) { try DOT.Document("graph { ! }") }
    do {
      _ = try DOT.documents(in: Array("graph { ! }".utf8))
    } catch {
      #expect(
        error.description == """
          1:9: error: Found '!', but expected a statement or '}'.
          graph { ! }
                  ^
          """)
    }
  }
}
