package import Entente

/// Random data sets that say everything a data set can say, in texts that upset careless writers.
///
/// Each is accepted by the checking initializer of ``Graph`` and can be written as a data set: no
/// text is empty, only notes have line breaks, a language or a register stands once in an entity,
/// and weights and distances are above 0. Some are empty, some have no relation.
package enum RandomGraphs {
  /// Returns the random data set of a seed, with so many entities at most.
  package static func graph(seed: UInt64, largest: Int = 9) throws(GraphError) -> Graph {
    var draw = RandomDraw(seed: seed)
    return try draw.graph(largest: largest)
  }
}

/// Draws the parts of a data set, one after the other.
package struct RandomDraw: Sendable {
  package var generator: SeededGenerator

  package init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  /// Returns whether something of one in so many cases is the case.
  package mutating func isOne(in count: Int) -> Bool {
    Int.random(in: 0..<count, using: &generator) == 0
  }

  /// Returns one of some things, of which there must be one.
  package mutating func one<Item>(of items: [Item]) -> Item {
    items[Int.random(in: items.indices, using: &generator)]
  }

  /// Returns a few different things in the order given, none of them at times.
  package mutating func some<Item>(of items: [Item], atMost limit: Int) -> [Item] {
    guard !items.isEmpty else { return [] }
    let count = Int.random(in: 0...min(limit, items.count), using: &generator)
    return items.indices.shuffled(using: &generator).prefix(count).sorted().map { items[$0] }
  }

  /// Returns something at times, and nothing otherwise.
  package mutating func maybe<Item>(_ make: (inout RandomDraw) -> Item) -> Item? {
    isOne(in: 3) ? make(&self) : nil
  }
}

extension RandomDraw {
  private static let words = [
    "Abai University", "Абай атындағы", "Université", "null", "no", "true", "1.10", "~", "2013",
    "0x1F", "'quoted'", "\"said\"", "l'amitié", "it''s", "a: b", "key:", "#1", "x #y",
    "# no comment",
    "[a]", "{b: c}", "]", "}", "- item", "-", "--", "-1", "? who", "! tag", "!!str x", "&anchor",
    "*alias", "%TAG", "@at", "`tick`", "|", ">", "a, b", "a; b", ",", ";", " leading", "trailing ",
    "  both  ", "two  blanks", "\\", "\\n", "C:\\x", "<b>&amp;</b>", "\"", "'", "\"\"", "🇰🇿", "👩‍🔬 é",
    "e\u{301}te", "שלום", "中文", "a=b", "$1", "=SUM(A1)", "+7", "/", "a/b", "...", "---", "…",
  ]

  private static let identifierWords = [
    "rennes-2", "абай", "null", "no", "1.10", "~", "a: b", "#1", "[x]", "{y}", "- z", "it's",
    "\"q\"", "a, b", "c; d", "🇰🇿", "x y", "%", "*", "&", "@", "|", ">", "\\", "é", "--", "=1",
  ]

  private static let periods: [Period] = [
    "1992", "1992-01-07", "2009/2011", "2013/..", "../1995", "1901~", "2004-06?", "/2010",
    "[1992,1995]", "{1992..1995}", "19XX", "2013-21",
  ]

  private static let languages = ["en", "fr", "kk", "ru", "kk-Latn", "zh-Hans", "no", "und"]

  /// Returns a text of one line, of one or a few awkward words.
  package mutating func text() -> String {
    let count = isOne(in: 3) ? Int.random(in: 2...4, using: &generator) : 1
    return (0..<count).map { _ in one(of: Self.words) }.joined(separator: " ")
  }

  /// Returns a note, which may have several lines.
  package mutating func note() -> String {
    isOne(in: 3) ? "\(text())\n\(isOne(in: 2) ? "\n" : "")\(text())" : text()
  }

  /// Returns a period of one of the forms there are.
  package mutating func period() -> Period { one(of: Self.periods) }

  /// Returns an identifier that differs from all of the same prefix but another number.
  ///
  /// Identifiers have no blanks at their ends: they are words on a command line.
  package mutating func identifier(_ prefix: String, _ number: Int) -> String {
    isOne(in: 3) ? "\(one(of: Self.identifierWords))\(prefix)\(number)" : "\(prefix)\(number)"
  }
}

extension RandomDraw {
  /// Returns a data set with at most so many entities.
  package mutating func graph(largest: Int) throws(GraphError) -> Graph {
    let vocabulary = vocabulary()
    let sources = (0..<Int.random(in: 0...4, using: &generator)).map { source($0) }
    let cited = sources.map(\.id)
    let count = isOne(in: 12) ? 0 : Int.random(in: 1...max(1, largest), using: &generator)
    let ids = (0..<count).map { Entity.ID(identifier("e", $0)) }
    let entities = ids.map { entity($0, among: ids, vocabulary, citing: cited) }
    let relations = relations(among: entities, vocabulary, citing: cited)
    let undisputed = try Graph(
      vocabulary: vocabulary, entities: entities, relations: relations, sources: sources)
    var graph = try Graph(
      title: maybe { $0.text() }, vocabulary: vocabulary,
      entities: disputing(entities, undisputed.relations.map(\.id)),
      relations: disputing(undisputed.relations), sources: sources,
      identities: identities(among: ids, citing: cited))
    graph.about = maybe { $0.note() }
    graph.licence = maybe { $0.text() }
    return graph
  }

  private mutating func vocabulary() -> Vocabulary {
    var vocabulary = Vocabulary.bilateral
    if isOne(in: 2) {
      vocabulary.declare(EntityKind("lyceum", in: "school", name: text(), plural: text()))
      vocabulary.declare(EntityKind("clan: ", name: "clan"))
      vocabulary.declare(
        RelationKind(
          "teachesAt", text(), inverse: text(), single: isOne(in: 2), from: ["person"],
          to: ["lyceum", .organisation], family: .membership, distance: 0.25))
      vocabulary.declare(
        RelationKind("#allied", "is allied with", symmetric: true, family: .treaty, tie: false))
    }
    if isOne(in: 4) {
      vocabulary.declare(EntityKind("museum", in: .publicBody, plural: text()))
      vocabulary.declare(
        RelationKind(.about, text(), inverse: text(), family: .about, distance: 2, tie: true))
    }
    return vocabulary
  }

  /// Returns a source whose identifier holds a number.
  package mutating func source(_ number: Int) -> Source {
    let fields = some(
      of: ["container-title", "DOI", "URL", "editor", "publisher", "page", "volume"], atMost: 3)
    return Source(
      Source.ID(identifier("s", number)), type: maybe { $0.one(of: ["book", "article-journal"]) },
      title: maybe { $0.text() }, authors: (0..<one(of: [0, 0, 1, 2])).map { _ in text() },
      issued: maybe { $0.period().text }, fields: fields.map { Source.Field($0, text()) },
      file: maybe { $0.text() }, sha256: maybe { _ in String(repeating: "0f", count: 32) },
      lineCount: maybe { Int.random(in: 1...900, using: &$0.generator) },
      note: maybe { $0.note() })
  }

  private mutating func citations(_ cited: [Source.ID]) -> [Citation] {
    some(of: cited, atMost: 2).map { source in Citation(source, at: maybe { $0.text() }) }
  }

  /// Returns an entity of a kind of the vocabulary.
  package mutating func entity(
    _ id: Entity.ID, among ids: [Entity.ID], _ vocabulary: Vocabulary, citing cited: [Source.ID]
  ) -> Entity {
    var languages = some(of: Self.languages, atMost: 3).shuffled(using: &generator)
    let first = Names.Entry(text(), in: languages.popLast())
    let others = languages.map { Names.Entry(text(), in: $0) }
    return Entity(
      id, names: Names(first, others), kind: one(of: vocabulary.entityKinds).id,
      of: some(of: ids, atMost: 2),
      aliases: (0..<one(of: [0, 0, 1, 3])).map { _ in alias(citing: cited) },
      externalIDs: some(of: ["ror", "orcid", "wikidata", "x: y"], atMost: 2).map {
        Entity.ExternalID(register: $0, value: text())
      },
      during: maybe { $0.period() },
      attributes: (0..<one(of: [0, 0, 1, 2])).map { _ in attribute(citing: cited) },
      note: maybe { $0.note() })
  }

  private mutating func alias(citing cited: [Source.ID]) -> Alias {
    Alias(
      text(), in: maybe { $0.one(of: Self.languages) }, during: maybe { $0.period() },
      citations: citations(cited))
  }

  private mutating func attribute(citing cited: [Source.ID]) -> Attribute {
    Attribute(
      one(of: ["students", "budget", text()]), text(), unit: maybe { $0.text() },
      during: maybe { $0.period() }, basis: one(of: Basis.allCases),
      confidence: one(of: Confidence.allCases), standing: one(of: Standing.allCases),
      citations: citations(cited), note: maybe { $0.note() })
  }

  private mutating func relations(
    among entities: [Entity], _ vocabulary: Vocabulary, citing cited: [Source.ID]
  ) -> [Relation] {
    if entities.isEmpty || isOne(in: 8) { return [] }
    var relations: [Relation] = []
    for number in 0..<Int.random(in: 1...(3 * entities.count), using: &generator) {
      // A statement made twice word for word is legal too.
      if let last = relations.last, last.hasDerivedID, isOne(in: 8) {
        relations.append(last)
      } else {
        relations.append(relation(number, among: entities, vocabulary, citing: cited))
      }
    }
    return relations
  }

  /// Returns a relation that fits its kind; with a given identifier that holds a number at times.
  package mutating func relation(
    _ number: Int, among entities: [Entity], _ vocabulary: Vocabulary, citing cited: [Source.ID]
  ) -> Relation {
    let (from, to) = (one(of: entities), one(of: entities))
    // Anything may be about anything, so there always is one.
    let fitting = vocabulary.relationKinds.shuffled(using: &generator).first {
      vocabulary.misfit(of: $0, from: from, to: to) == nil
    }
    let ids = entities.map(\.id)
    return Relation(
      from.id, fitting?.id ?? .about, to.id,
      id: maybe { Relation.ID($0.identifier("r", number)) }, during: maybe { $0.period() },
      role: maybe { $0.text() }, at: maybe { $0.one(of: ids) }, amount: maybe { $0.text() },
      weight: maybe { $0.one(of: [0.1, 1, 2.5, 1e-7, 12_345_678]) },
      under: maybe { $0.one(of: ids) }, as: maybe { $0.text() }, basis: one(of: Basis.allCases),
      confidence: one(of: Confidence.allCases), standing: one(of: Standing.allCases),
      isDenied: isOne(in: 6), citations: citations(cited), note: maybe { $0.note() })
  }

  private mutating func disputing(_ relations: [Relation]) -> [Relation] {
    let ids = relations.map(\.id)
    return relations.map { relation in
      var relation = relation
      let others = ids.filter { $0 != relation.id }
      if isOne(in: 4) { relation.disputes = some(of: others, atMost: 2) }
      return relation
    }
  }

  private mutating func disputing(_ entities: [Entity], _ ids: [Relation.ID]) -> [Entity] {
    entities.map { entity in
      var entity = entity
      for position in entity.attributes.indices where isOne(in: 4) {
        entity.attributes[position].disputes = some(of: ids, atMost: 2)
      }
      return entity
    }
  }

  private mutating func identities(
    among ids: [Entity.ID], citing cited: [Source.ID]
  ) -> [Identity] {
    (0..<one(of: [0, 0, 1, 2])).compactMap { _ in
      let members = some(of: ids, atMost: 3).shuffled(using: &generator)
      guard members.count > 1 else { return nil }
      return Identity(members, citations: citations(cited), note: maybe { $0.note() })
    }
  }
}
