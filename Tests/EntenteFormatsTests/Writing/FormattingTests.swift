import EntenteTestSupport
import Testing

@testable import EntenteFormats

@Suite struct FormattingTests {
  private func formatted(_ text: String) throws -> String {
    let file = GraphFile(name: "graph.yaml", bytes: Array(text.utf8))
    return String(decoding: try YAMLFormat().formatted(file).bytes, as: UTF8.self)
  }

  @Test func `keys get their order, texts their spelling, comments their entry`() throws {
    let text = """
      # About this file.

      relations:

        # Visits
        # of all sorts
        - relation: visited   # the verb
          # who
          from: a
          to: 'b'
          basis: stated
          cite:
            # the place
            - {overview: line 4, kk: "p. 1"}   # allow: W101 why
        - {from: b, relation: visited, to: a, cite: overview}   # again
        # the last

      entities:
        a:   # a state
          name: "A"
          # its kind
          kind: state
          attributes:
          - {value: 3, name: ships}   # three

          # no more
        b: {kind: city, name: B, alias: C}
      entente: 1 # one
      # the end
      """
    #expect(
      try formatted(text) == """
        entente: 1  # one

        entities:
          a:  # a state
            # its kind
            kind: state
            name: A
            attributes:
              - {name: ships, value: 3}  # three

              # no more
          b:
            kind: city
            name: B
            alias: [C]

        # About this file.

        relations:
          # Visits
          # of all sorts
          # who
          # the place
          - {from: a, relation: visited, to: b, cite: [{overview: line 4}, {kk: p. 1}]}  # the verb  # allow: W101 why
          - {from: b, relation: visited, to: a, cite: [overview]}  # again
          # the last

        # the end

        """)
  }

  @Test(arguments: [
    "entente: 1\ntitle: T\nentities:\n  a: {kind: state, name: A}\nlicence: x\n# end\n",
    "entente: 1\nrelations:\n  -\n    from: a\n    relation: b\n    to: c\n  # end of them\nentities:\n  -\n# e",
    "# a\n\n# b\nentente: 1\n# c\n\ntitle: T # d\n\n\n# e\nabout: x\n  # f\n\nlicence: y\n\n# g",
    "entente: 1\nentities:\n  a:\n    kind: state\n    # x\n\n    name: A\n\n  # y\n\n# z\nsources:\n  # w\n",
  ])
  func `comments among headings and at ends stay where they are`(text: String) throws {
    guard let once = try? formatted(text) else { return }
    #expect(try formatted(once) == once)
    #expect(once.count { $0 == "#" } == text.count { $0 == "#" })
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `to format twice is to format once, and no comment is lost`(seed: UInt64) throws {
    var draw = RandomDraw(seed: seed)
    let graph = try RandomGraphs.graph(seed: seed)
    let canonical = String(decoding: YAMLFormat().output(of: graph).files[0].bytes, as: UTF8.self)
    #expect(try formatted(canonical) == canonical, "seed \(seed)")
    var count = 0
    let text =
      canonical.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map { line in
        var lines: [String] = []
        while draw.isOne(in: 5) {
          lines.append(draw.isOne(in: 3) ? "" : spaces(&draw) + "# note \(count)")
          count += 1
        }
        let isTrailed = !line.isEmpty && draw.isOne(in: 6)
        if isTrailed { count += 1 }
        lines.append(line + (isTrailed ? "   # note \(count - 1)" : ""))
        return lines.joined(separator: draw.isOne(in: 5) ? "\r\n" : "\n")
      }
      .joined(separator: "\n") + "\n"
    let once = try formatted(text)
    #expect(try formatted(once) == once, "seed \(seed): \(text)")
    #expect(notes(in: once).sorted() == notes(in: text).sorted(), "seed \(seed)")
    let read = try #require(GraphReading(text: once, name: "graph.yaml").graph)
    expectEqual(read, graph, "seed \(seed)")
  }

  private func spaces(_ draw: inout RandomDraw) -> String {
    String(repeating: " ", count: Int.random(in: 0...7, using: &draw.generator))
  }

  private func notes(in text: String) -> [String] {
    text.matches(of: /# note \d+/).map { String($0.output) }
  }

  @Test func `comments behind many entries are not each compared with every entry`() throws {
    // With a look back over the entries for each comment, this takes hours.
    let count = 20_000
    let entries = String(repeating: "  - {from: a, relation: knows, to: b}\n", count: count)
    let comments = String(repeating: "# c\n", count: count)
    let text = "entente: 1\n\nrelations:\n" + entries + comments
    #expect(try formatted(text) == text)
  }

  @Test func `below an entry a comment belongs to the last one that lies no farther in`() throws {
    let text = try formatted(
      """
      entente: 1
      entities:
          a:
              kind: state
              name: A
             # outside the keys of a
          # as far in as a
        # outside a
      # as far in as the entities
      relations:
        - {from: a, relation: knows, to: a}
        # of the relation
      # of the list
      """)
    #expect(
      text == """
        entente: 1

        entities:
          a:
            kind: state
            name: A
          # outside the keys of a
          # as far in as a

        # outside a
        # as far in as the entities
        relations:
          - {from: a, relation: knows, to: a}
          # of the relation
        # of the list

        """)
  }

  @Test func `a file that names what another declares is formatted`() throws {
    let text = "relations:\n- {to: b, from: a, relation: knows, cite: [{s: p. 1}]}\nentente: 1"
    #expect(
      try formatted(text) == """
        entente: 1

        relations:
          - {from: a, relation: knows, to: b, cite: [{s: p. 1}]}

        """)
  }

  @Test func `a file with a mistake stays as it is`() {
    #expect(throws: GraphReadingError.self) {
      try formatted("entente: 1\nentities:\n  a: {knd: x}\n")
    }
    #expect(throws: GraphReadingError.self) { try formatted("entente: 1\ntitle: [x\n") }
    #expect(throws: GraphReadingError.self) { try formatted("") }
  }
}
