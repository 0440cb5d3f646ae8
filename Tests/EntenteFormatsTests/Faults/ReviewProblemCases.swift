/// What only a review says: doubts about the graph, and about comments that allow them.
extension ProblemCase {
  /// Read with a review; about the data set that they are planted in there is no doubt.
  static let reviewCases: [ProblemCase] = [
    ProblemCase(
      "W103",
      reviewed(relations: "{from: japan, relation: recognises, to: france} # allow: «W101»"),
      "The comment allows W101 without a reason. Write why: '# allow: W101 …'."),
    ProblemCase(
      "W103", reviewed(entities: "hermit: {kind: person, name: Simeon} # allow: «W202»"),
      "The comment allows W202 without a reason. Write why: '# allow: W202 …'."),
    ProblemCase(
      "W102",
      reviewed(
        relations: cited("from: japan, relation: about, to: france") + " # allow: «W209» old"),
      "There is no warning W209 here to allow. Remove the comment."),
    ProblemCase(
      "W201", reviewed(sources: "«letter»: {type: book, title: A letter}"),
      "Nothing cites the source 'letter'. Cite it where it is used, or leave it out."),
    ProblemCase(
      "W202", reviewed(entities: "«hermit»: {kind: person, name: Simeon}"),
      "No relation names 'hermit'. Add one, or leave the entity out."),
    ProblemCase(
      "W203",
      reviewed(
        entities: "«pact»: {kind: agreement, name: A pact}",
        relations: cited("from: pact, relation: about, to: france")),
      "The agreement 'pact' has no party. Say with 'partyTo' or 'signed' whom it binds."),
    ProblemCase(
      "W204",
      reviewed(
        entities: "meiji: {kind: person, name: Meiji, when: 1852/1912}",
        relations: cited("from: meiji, relation: headOf, to: japan, when: «1931»")),
      "'1931' lies outside the time of 'meiji', '1852/1912'. Correct one of the two dates."),
    ProblemCase(
      "W205",
      reviewed(
        relations: cited("id: a, from: japan, relation: assures, to: france"),
        cited("id: b, from: japan, relation: «assures», to: france")),
      "The relation says exactly the same as 'a' (Japan gives security guarantees "
        + "to France [overview]). Keep one of the two."),
    ProblemCase(
      "W205",
      reviewed(
        relations: cited("id: a, from: japan, relation: cooperatesWith, to: france"),
        cited("id: b, from: france, relation: «cooperatesWith», to: japan")),
      "The relation says the same as 'a' (Japan cooperates with France "
        + "[overview]), from the other end. Keep one of the two."),
    ProblemCase(
      "W206",
      reviewed(
        kinds: "ruledBy: {phrase: is ruled by, inverse: rules, single: true}",
        entities: "meiji: {kind: person, name: Meiji}", "komei: {kind: person, name: Osahito}",
        relations: cited("id: a, from: japan, relation: ruledBy, to: meiji, when: 1867/1912"),
        cited("from: japan, relation: «ruledBy», to: komei, when: 1846/1868")),
      "'ruledBy' joins 'japan' to one at a time, but here to 'meiji' and 'komei' at once: see "
        + "'a' (Japan is ruled by Meiji, 1867/1912 [overview]). Correct a date, or say "
        + "that one disputes the other."),
    ProblemCase(
      "W207",
      reviewed(
        entities: "«nippon»: {kind: state, name: JAPAN}",
        relations: cited("from: nippon, relation: about, to: france")),
      "'nippon' and 'japan' have one name: 'JAPAN' and 'Japan'. Say under 'same' if they are one, "
        + "else tell their names apart."),
    ProblemCase(
      "W208",
      reviewed(
        entities: "sber: {kind: company, name: {en: Savings, ru: «Сбербaнк»}}",
        relations: cited("from: sber, relation: about, to: france")),
      "'Сбербaнк' has the Latin 'a' among letters of another script. Write the word in one script, "
        + "or cite the source that spells it so."),
    ProblemCase(
      "W209",
      reviewed(
        relations:
          "{from: japan, relation: about, to: france, cite: [{overview: line 1}, {overview: «line 11»}]}"
      ),
      "'line 11' is not in 'overview', which has lines 1 to 10. Correct the locator."),
    ProblemCase(
      "W210",
      reviewed(
        entities: "ada: {kind: person, name: Ada, ids: {orcid: «0000-0002-1825-0098»}}",
        relations: cited("from: ada, relation: about, to: france")),
      "'0000-0002-1825-0098' does not follow the rule of 'orcid'. Expected: sixteen digits "
        + "with the right check digit, such as '0000-0002-1825-0097'."),
    ProblemCase(
      "W211",
      reviewed(
        entities: "ada: {kind: person, name: Ada, ids: {orcyd: «1»}}",
        relations: cited("from: ada, relation: about, to: france")),
      "'orcyd' is not a known register. Did you mean 'orcid'?"),
    ProblemCase(
      "W212",
      reviewed(
        sources: "letter: {type: «bok»}",
        relations: "{from: japan, relation: about, to: france, cite: [letter]}"),
      "'bok' is not a type of the Citation Style Language. Did you mean 'book'?"),
    ProblemCase(
      "W213",
      reviewed().replacing("licence: CC0-1.0\n", with: "").replacing("\ntitle", with: "\n«title»"),
      "The data set has no licence. Say under 'licence' how others may use it."),
    ProblemCase(
      "W214",
      reviewed(
        entities: "desk: {kind: office, name: Desk, alias: [{lang: fr, text: «d@example.org»}]}",
        relations: cited("from: desk, relation: about, to: france")),
      "'d@example.org' looks like an e-mail address. Leave it out unless it has to be public."),
    ProblemCase(
      "W215",
      reviewed(
        relations: cited("from: france, relation: cooperatesWith, to: japan, under: «japan»")),
      "'japan' is a state. Expected: an agreement, a programme or an event."),
    ProblemCase(
      "W216",
      reviewed(
        entities: "meiji: {kind: person, name: Meiji}", same: "{«entities»: [japan, meiji]}"),
      "'japan' and 'meiji' are said to be one, but a state and a person cannot be. "
        + "Relations of one would not fit the other: change a kind, or keep the two apart."),
    ProblemCase(
      "W217",
      reviewed(
        entities: "ada: {kind: person, name: Ada, ids: {wikidata: Q1}}",
        "bob: {kind: person, name: Bob, ids: {wikidata: «Q1»}}",
        relations: cited("from: ada, relation: about, to: bob")),
      "'bob' and 'ada' have one identifier in 'wikidata': 'Q1'. Say under 'same' if they are one, "
        + "else correct an identifier."),
    ProblemCase(
      "W218",
      reviewed(
        relations: cited("from: france, relation: «assures», to: japan"),
        cited("from: france, relation: assures, to: japan, denied: true")),
      "'France gives security guarantees to Japan, denied [overview]' denies the statement. Say under 'disputes' that one "
        + "disputes the other, or keep one of the two."),
    ProblemCase(
      "W219",
      reviewed(relations: cited("from: france, relation: «recognises», to: france")),
      "The relation leads from 'france' to itself. Correct one of its ends."),
  ]

  private static func cited(_ body: String) -> String { "{\(body), cite: [overview]}" }

  /// A sound data set with some entries more.
  private static func reviewed(
    sources: String..., kinds: String..., entities: String..., relations: String...,
    same: String...
  ) -> String {
    let own = [
      "france: {kind: state, name: France}", "japan: {kind: state, name: Japan}",
    ]
    let source = "overview: {type: article, title: An overview, lines: 10}"
    return "entente: 1\ntitle: Review\nlicence: CC0-1.0\n" + section("sources", [source] + sources)
      + (kinds.isEmpty ? "" : "vocabulary:\n  relation-kinds:\n" + lines(kinds, "    "))
      + section("entities", own + entities)
      + section(
        "relations",
        ([cited("from: france, relation: recognises, to: japan")] + relations).map { "- \($0)" })
      + section("same", same.map { "- \($0)" })
  }

  private static func section(_ key: String, _ entries: [String]) -> String {
    entries.isEmpty ? "" : "\(key):\n" + lines(entries, "  ")
  }

  private static func lines(_ entries: [String], _ indent: String) -> String {
    entries.map { "\(indent)\($0)\n" }.joined()
  }
}
