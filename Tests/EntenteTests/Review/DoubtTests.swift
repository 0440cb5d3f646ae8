import Entente
import Testing

@Suite struct DoubtTests {
  static let said = Graph().mention(of: Relation("a", "seatIn", "b", id: "r-1"))

  /// One problem of each sort.
  static let problems: [Doubt.Problem] = [
    .unusedSource, .lonelyEntity, .partylessAgreement(kinds: ["partyTo", "signed"]),
    .partylessAgreement(kinds: []), .outsideLife(of: "abai", lived: "1928/..", stated: "1900"),
    .repeatedStatement(of: said, isReversed: false),
    .repeatedStatement(of: said, isReversed: true),
    .contradiction(with: said, kind: "seatIn", from: "a", to: ["b", "c"]),
    .twins(with: "b", names: ["Rennes"], likeness: .sameName),
    .twins(with: "b", names: ["Sorbone", "Sorbonne"], likeness: .slip),
    .twins(with: "b", names: ["L. Fabius", "Laurent Fabius"], likeness: .initials),
    .mixedScript(word: "Cбербанк", letters: ["C"], script: "Latin"),
    .locatorOutside(locator: "line 9", source: "s", lineCount: 8),
    .locatorOutside(locator: "line 0", source: "s", lineCount: nil),
    .impossibleIdentifier("1", in: .orcid), .impossibleIdentifier("1", in: "own"),
    .unknownRegister("orcidd", suggestion: .orcid), .unknownRegister("xyz", suggestion: nil),
    .unreadableDate(variable: "issued", .notADate("soon")), .impossibleDigest("abc"),
    .unknownSourceType("boook", suggestion: "book"), .unknownSourceType("xyz", suggestion: nil),
    .missingLicence, .privateData("a@b.org", isEmail: true),
    .privateData("+33299141000", isEmail: false),
    .misplacedReference(to: "ena", kind: "school", expected: ["state", "place"]),
    .unlikeIdentity("a", "b", kinds: ["person", "event"]),
    .sharedIdentifier("Q1", in: .wikidata, with: "b"), .deniedStatement(by: said),
    .selfRelation(of: "a"),
  ]

  @Test func `every rule has a problem, and every problem sentences`() {
    #expect(Set(Self.problems.map(\.rule)) == Set(Doubt.Rule.allCases))
    for problem in Self.problems {
      let text = Doubt(about: .entity("a"), problem).description
      #expect(text.hasSuffix(".") || text.hasSuffix("?"), "\(text)")
      #expect(!text.lowercased().contains("invalid") && !text.hasSuffix(".."), "\(text)")
      #expect(text.first?.isUppercase ?? false || text.first == "'", "\(text)")
      #expect(!text.contains("Optional") && !text.hasSuffix(".."), "\(text)")
    }
  }

  @Test(arguments: [
    (
      Doubt(about: .source("s"), .unusedSource),
      "Nothing cites the source 's'. Cite it where it is used, or leave it out."
    ),
    (
      Doubt(about: .entity("t"), .partylessAgreement(kinds: ["partyTo", "signed"])),
      "The agreement 't' has no party. Say with 'partyTo' or 'signed' whom it binds."
    ),
    (
      Doubt(
        about: .relation("r"), .under,
        .misplacedReference(
          to: "ena", kind: "school", expected: ["agreement", "event"])),
      "'ena' is a school. Expected: an agreement or an event."
    ),
    (
      Doubt(about: .entity("x"), .identifier("orcid"), .impossibleIdentifier("1", in: .orcid)),
      "'1' does not follow the rule of 'orcid'. Expected: sixteen digits with the right check "
        + "digit, such as '0000-0002-1825-0097'."
    ),
  ])
  func `sentences quote the culprit and name the remedy`(doubt: Doubt, text: String) {
    #expect(doubt.description == text)
  }

  @Test func `a long text is quoted in part`() {
    let doubt = Doubt(about: .source("s"), .impossibleDigest(String(repeating: "x", count: 9999)))
    #expect(doubt.description.count < 200)
  }

  @Test func `doubts come in the order of the graph, and the same each time`() throws {
    let names = ["Thales", "Thales", "Thales SA"]
    var graph = try Graph(
      entities: names.enumerated().map {
        Entity(Entity.ID("e\(9 - $0.offset)"), name: $0.element, kind: .company)
      },
      relations: [
        Relation("e9", .partnerOf, "e8", id: "z", at: "e9"),
        Relation("e8", .partnerOf, "e9", id: "a", under: "e8"),
      ], sources: [Source("z"), Source("a")], identities: [Identity(["e7", "e9"], note: "x@y.org")])
    graph.about = "me@example.org"
    let doubts = graph.doubts()
    #expect(
      doubts.map(\.subject) == [
        .dataSet, .dataSet, .source("z"), .source("a"), .entity("e8"), .relation("z"),
        .relation("a"), .identity(0),
      ])
    for _ in 0..<5 { #expect(graph.doubts() == doubts) }
  }
}
