import Entente
import EntenteTestSupport
import Testing

@Suite struct RelationPatternTests {
  private let vocabulary = Vocabulary.bilateral

  private func mistake(in text: String) -> RelationPatternError? {
    do {
      _ = try RelationPattern(text, in: vocabulary)
      return nil
    } catch {
      return error
    }
  }

  @Test func `an expression is the value that operators build`() throws {
    let written = try RelationPattern("memberOf/partnerOf+/^headOf", in: vocabulary)
    let kinds: [RelationPattern] = [.kind(.memberOf), .kind(.partnerOf), .kind(.headOf)]
    #expect(written == kinds[0] / kinds[1].oneOrMore / kinds[2].inverse)
    #expect(written.description == "memberOf/partnerOf+/^headOf")
    #expect(written.inverse.description == "headOf/^partnerOf+/^memberOf")
    #expect(written.inverse.inverse.description == "memberOf/partnerOf+/^headOf")
  }

  @Test(arguments: [
    ("^(memberOf/headOf*)|any", "^headOf*/^memberOf|any"),
    ("~( memberOf | . ){ , 3}", "(~memberOf|~any){0,3}"),
    ("^~memberOf?", "~memberOf?"), ("memberOf{2}{3,}", "(memberOf{2}){3,}"),
    ("'memberOf'/cooperation", "memberOf/family:cooperation"),
    ("about/family:about/kind:about", "about/family:about/about"),
    ("^headOf*", "^headOf*"), ("(^headOf)*", "^headOf*"), ("any{0,}", "any*"),
  ])
  func `signs bind as in a property path`(text: String, meant: String) throws {
    #expect(try RelationPattern(text, in: vocabulary).description == meant)
    #expect(try RelationPattern(meant, in: vocabulary).description == meant)
  }

  @Test func `a kind with odd letters stands in quotes`() throws {
    var vocabulary = vocabulary
    for kind: Relation.Kind in ["it's #1", "any", "a/b"] {
      vocabulary.declare(RelationKind(kind, "x", family: .event))
    }
    let text = "'it''s #1'/'any'/'a/b'"
    let pattern = try RelationPattern(text, in: vocabulary)
    #expect(pattern == .kind("it's #1") / .kind("any") / .kind("a/b"))
    #expect(pattern.description == text)
  }

  @Test(arguments: 1...300 as ClosedRange<UInt64>)
  func `what is written is read back`(seed: UInt64) throws {
    var draw = RandomDraw(seed: seed)
    let expression = Expression.random(depth: 5, &draw)
    let pattern = expression.pattern
    #expect(try RelationPattern(expression.text, in: vocabulary) == pattern, "seed \(seed)")
    let again = try RelationPattern(pattern.description, in: vocabulary)
    #expect(again.description == pattern.description, "seed \(seed)")
  }

  @Test(
    arguments: [
      ("membrOf/any", .unknownName("membrOf", suggestion: "memberOf"), 0..<7),
      ("any / membrOf / any", .unknownName("membrOf", suggestion: "memberOf"), 6..<13),
      ("any/'x y'", .unknownName("x y", suggestion: nil), 4..<9),
      ("family:war", .unknownFamily("war"), 0..<10), ("any:any", .strangeCharacter(":"), 3..<4),
      ("any|", .missingRelation, 4..<4), ("()", .missingRelation, 1..<1),
      ("/any", .missingRelation, 0..<0), ("any any", .missingSign, 4..<4),
      ("any(any)", .missingSign, 3..<3), ("any&any", .strangeCharacter("&"), 3..<4),
      ("any/(any", .unclosed("("), 4..<5), ("any)", .unopened, 3..<4),
      ("any/'x", .unclosed("'"), 4..<5), ("any{", .unreadableCount, 3..<4),
      ("any{}", .unreadableCount, 3..<5), ("any{x}", .unreadableCount, 3..<6),
      ("any{1,2,3}", .unreadableCount, 3..<10), ("any{-1}", .unreadableCount, 3..<7),
      ("any{3,1}", .reversedCount(least: 3, most: 1), 3..<8),
    ] as [(String, RelationPatternError.Problem, Range<Int>)])
  func `a mistake is named at its place`(
    text: String, problem: RelationPatternError.Problem, range: Range<Int>
  ) throws {
    let error = try #require(mistake(in: text))
    #expect(error.problem == problem)
    #expect(error.range == range)
    #expect(error.description.hasSuffix(".") || error.description.hasSuffix("?"))
    #expect(error.description.contains("character \(range.lowerBound + 1))"))
    #expect(error.excerpt?.mark.prefix { $0 == " " }.count == range.lowerBound)
  }

  @Test func `a mistake far on is shown with what stands around it`() throws {
    let text = Array(repeating: "any", count: 100).joined(separator: "/") + "/membrOf/any/any"
    let excerpt = try #require(mistake(in: text)?.excerpt)
    let mark = zip(excerpt.text, excerpt.mark).filter { $0.1 == "^" }.map { String($0.0) }.joined()
    #expect(mark == "membrOf" && excerpt.text.count < 90)
  }

  @Test func `nothing that can be typed is too much`() {
    let hostile = [
      "", "   ", String(repeating: "(", count: 10_000), String(repeating: "^", count: 3999) + ".",
      String(repeating: "(", count: 1900) + "any" + String(repeating: ")", count: 1900),
      String(repeating: "~^", count: 1900) + "any", "any" + String(repeating: "*", count: 3900),
      String(repeating: "any/", count: 10_000), "any" + String(repeating: "{2}", count: 1000),
      "any{99999999999999999999999999}", "any{9223372036854775807}{9223372036854775807}",
      "any{,99999999999999999999999999}", "e" + String(repeating: "\u{301}", count: 100_000),
      "\u{0}\u{1B}[31m", "any\n/\tany", "'" + String(repeating: "'", count: 3000), "{", "}", "🇰🇿",
    ]
    let graph = Graph()
    for text in hostile {
      guard let pattern = try? RelationPattern(text, in: vocabulary) else {
        #expect(mistake(in: text)?.description.isEmpty == false)
        continue
      }
      #expect(pattern.inverse.inverse == pattern || !pattern.description.isEmpty)
      #expect(throws: PathsAlongError.self) {
        try graph.shortestWalks(from: "a", to: "b", along: pattern)
      }
    }
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `random signs are read or refused`(seed: UInt64) throws {
    var draw = RandomDraw(seed: seed)
    let signs = [
      "any", "memberOf", "/", "|", "*", "+", "?", "{", "}", "2", ",", "^", "~", "(", ")",
    ]
    for _ in 0..<100 {
      let text = (0..<Int.random(in: 0...12, using: &draw.generator))
        .map { _ in draw.one(of: signs) }.joined()
      guard let pattern = try? RelationPattern(text, in: vocabulary) else {
        let error = try #require(mistake(in: text))
        #expect(error.range.upperBound <= text.count && !error.description.isEmpty, "\(text)")
        continue
      }
      let again = try RelationPattern(pattern.description, in: vocabulary)
      #expect(again.description == pattern.description, "\(text)")
    }
  }
}
