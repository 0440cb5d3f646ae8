import Entente

/// The words of a figure in English.
struct EnglishWords: FigureWords {
  // The names of the vocabulary are in English.
  func kind(_ kind: Entity.Kind) -> String? { nil }
  func phrase(_ kind: Relation.Kind) -> String? { nil }

  func family(_ family: RelationKind.Family) -> String {
    switch family {
    case .treaty: "treaty, agreement"
    case .membership: "heads, represents, belongs to"
    case .cooperation: "cooperation"
    case .event: "organises, takes part"
    case .economic: "economic tie"
    case .place: "lies in"
    case .about: "is about, promotes"
    }
  }

  func highlight(_ highlight: Figure.Highlight) -> String {
    switch highlight {
    case .mostTelling: "the most telling way"
    case .askedFor: "the way asked for"
    case .focus: "the focus"
    case .named(let name): name
    }
  }

  let otherKind = "other"
  let sharedBand = "Shared and other"
  let hollowHead = "hollow head: inferred or not certain"
  let unnumberedLines = "An unnumbered line rests on the source given at one of its ends."
  let numbersAtEnds = "The numbers of the sources of a line stand at its ends."
  let grayLines =
    "Grey lines lead to the surroundings, which have no colour; dash and width show their kind."
  let gatheredLines =
    "A grey line stands for all relations between two entities around the focus."
  let noSource = "[?] no source cited"

  func overviewCounts(entities: Int, relations: Int, unfirm: Int) -> String {
    "\(Self.entities(entities)), \(Self.relations(relations))"
      + (unfirm > 0 ? ", \(unfirm) of them inferred or not certain." : ".")
  }

  func overviewNames(_ count: Int, byRelations: Bool) -> String {
    if count == 0 { return "None is named: there is no room." }
    return
      "\(count) \(count == 1 ? "is" : "are") named: as many as there is room for, beginning with "
      + (byRelations ? "those with the most relations." : "the largest.")
  }

  let listHeading = "Not named:"
  let listWithoutNumber = "without a number:"

  func overviewUnnamed(numbered: Int, bare: Int, listed: EntityList.Place) -> String {
    let parts = [
      numbered > 0 ? "\(numbered) \(numbered == 1 ? "has" : "have") a number" : nil,
      bare > 0 ? "\(bare) \(bare == 1 ? "has" : "have") neither name nor number" : nil,
    ].compactMap(\.self)
    let isOne = numbered + bare == 1
    let rest =
      switch listed {
      case .figure: "the list in the figure names \(isOne ? "it" : "them")."
      case .file: "the list beside the figure names \(isOne ? "it" : "them")."
      case .nowhere: isOne ? "its name is not given here." : "their names are not given here."
      }
    return "\(parts.joined(separator: ", ")); \(rest)"
  }

  let relationsHeading = "relations:"
  let undated = "no author, no date"
  let sourcesHeading = "Sources of the lines, which carry no numbers:"
  let someUncited = "Some relations cite no source."
}

extension EnglishWords {
  func heading(_ channel: ScaleChannel, of measure: String) -> String {
    "\(channel == .color ? "colour" : channel.rawValue): \(measure)"
  }

  func measure(_ measure: KnownMeasure) -> String {
    switch measure {
    case .betweenness, .degree, .relations, .weight: measure.rawValue
    case .count: "relations"
    }
  }

  func convention(_ measure: KnownMeasure) -> String {
    switch measure {
    case .betweenness:
      "the share of shortest paths between others, divided by the number of pairs; undirected, "
        + "parallel relations count as one, only ties count, in all of the data"
    case .degree:
      "the number of entities tied to it; parallel relations count as one, only ties count, "
        + "in all of the data"
    case .relations: "the number of relations drawn"
    case .count: "the number of relations that a line stands for"
    case .weight: "the sum of the weights of the relations, 1 where the data give none"
    }
  }

  func scaleSentence(
    _ channel: ScaleChannel, _ measure: String, _ convention: String?
  ) -> String {
    let channel =
      switch channel {
      case .size: "Size"
      case .color: "Colour"
      case .width: "Width"
      }
    return "\(channel) shows \(measure)\(convention.map { " (\($0))" } ?? "")."
  }

  func grouping(_ name: String) -> String {
    switch name {
    case "side": "side"
    case "kind": "kind"
    case "component": "part"
    default: name
    }
  }

  func component(_ number: Int) -> String { "part \(number)" }

  var jointBodies: String { "joint bodies" }
  var thirdParties: String { "third parties" }
  var sameForAll: String { "All have the same value." }
  var noValue: String { "no value" }
  var otherGroups: String { "others" }
  var decimalMark: String { "." }
}

extension EnglishWords {
  var figure: String { "Figure" }
  var everything: String { "All entities of the data." }

  func ways(from: String, to: String, count: Int) -> String {
    let ends = "between \(from) and \(to)"
    if count == 1 { return "The most telling way \(ends), with what surrounds it." }
    return "The \(count) most telling ways \(ends), the first one highlighted, with what "
      + "surrounds them."
  }

  func surroundings(of name: String, steps: Int) -> String {
    "\(name) and what is at most \(steps == 1 ? "one relation" : "\(steps) relations") away."
  }

  func highest(_ count: Int, by measure: KnownMeasure?, called name: String) -> String {
    count == 1 ? "The entity of highest \(name)." : "The \(count) entities of highest \(name)."
  }

  func counts(_ extent: FigureExtent) -> String {
    let all = extent.amongCount
    let isPart = extent.drawnRelationCount < all
    guard extent.dataRelationCount > all else {
      return "\(entities(extent)) and "
        + (isPart
          ? "\(extent.drawnRelationCount) of \(Self.relations(all))." : "\(Self.relations(all)).")
    }
    return "\(entities(extent)), and "
      + (isPart ? "\(extent.drawnRelationCount) of the " : "")
      + "\(Self.relations(all)) among them (\(extent.dataRelationCount) in the data)."
  }

  private func entities(_ extent: FigureExtent) -> String {
    extent.entityCount == extent.dataEntityCount
      ? Self.entities(extent.entityCount)
      : "\(extent.entityCount) of \(Self.entities(extent.dataEntityCount))"
  }

  func leftOut(_ counts: [(reason: Account.Reason, count: Int)]) -> String {
    let parts = counts.map { reason, count in
      switch reason {
      case .denied: "\(count) denied"
      case .deprecated: "\(count) deprecated"
      case .ownState: "\(count) that only \(count == 1 ? "says" : "say") who belongs to which state"
      case .surroundings: "\(count) between surroundings"
      case .timeless: "\(count) that \(count == 1 ? "ties" : "tie") no dated event or agreement"
      case .room: "\(count) for want of room"
      }
    }
    return "Not drawn among these: \(parts.joined(separator: ", "))."
  }

  func reading(unfirm: Int, headless: Int?, uncited: Int) -> String {
    var parts = ["Statements that sources deny or that are deprecated do not count"]
    if unfirm > 0 {
      parts.append(
        "\(unfirm) drawn \(unfirm == 1 ? "is" : "are") inferred or not certain"
          + heads(
            of: unfirm, headless: headless, hollow: "hollow heads",
            without: "on gray lines without heads"))
    }
    if uncited > 0 { parts.append("\(uncited) \(uncited == 1 ? "cites" : "cite") no source") }
    return parts.joined(separator: "; ") + "."
  }

  func names(missing: Int, of all: Int, in language: String, shown: [StandIn]) -> String {
    let asked = Self.language(language)
    if missing == 0 { return "Names are in \(asked)." }
    let subject = "\(missing) of \(all) \(all == 1 ? "name has" : "names have") no \(asked) form"
    func manner(_ shown: StandIn) -> String {
      shown.language.map { "in \(Self.language($0))" } ?? "as written"
    }
    if shown.count == 1, let only = shown.first {
      return "\(subject) and \(missing == 1 ? "stands" : "stand") \(manner(only))."
    }
    let parts = shown.map { "\($0.count) \(manner($0))" }
    return "\(subject): \(parts.formattedList(joiner: "and"))."
  }

  func omitted(undated: Int, untied: Int, crowded: Int) -> String {
    func told(_ count: Int, _ one: String, _ many: String) -> String? {
      count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    let parts = [
      told(undated, "has no date", "have no date"),
      told(untied, "is tied to nothing", "are tied to nothing"),
      told(crowded, "with fewest ties has no room", "with fewest ties have no room"),
    ].compactMap(\.self)
    return "Of the events and agreements \(parts.joined(separator: ", "))."
  }

  func omitted(around count: Int) -> String {
    "\(count) more around it, with the fewest ties, \(count == 1 ? "is" : "are") left out "
      + "for want of room."
  }

  func data(_ digest: String) -> String { "Data: SHA-256 \(digest)." }

  func network(entities: Int, relations: Int, arrangement: String?, most: [String]) -> String {
    "A network of \(Self.entities(entities)) and \(Self.relations(relations))"
      + (arrangement.map { ": \($0)" } ?? "") + "."
      + (most.isEmpty ? "" : " Most relations: \(most.formattedList(joiner: "and")).")
  }

  func sides(_ first: String, _ second: String) -> String {
    "\(first) and what is its own on the left, \(second) on the right, "
      + "what belongs to both or neither between them"
  }

  func ways(from: String, to: String) -> String { "ways from \(from) to \(to)" }

  func around(_ center: String) -> String {
    "\(center) in the middle, what surrounds it on the left and the right, step by step"
  }

  var alongYears: String {
    "events and agreements along years, and on both sides who is tied to them"
  }

  var growingMarks: String { "marks that grow with the number of relations" }

  static func entities(_ count: Int) -> String {
    "\(count) \(count == 1 ? "entity" : "entities")"
  }

  private static func relations(_ count: Int) -> String {
    "\(count) \(count == 1 ? "relation" : "relations")"
  }

  private static func language(_ tag: String) -> String {
    switch tag {
    case "ar": "Arabic"
    case "de": "German"
    case "en": "English"
    case "es": "Spanish"
    case "fr": "French"
    case "kk": "Kazakh"
    case "ru": "Russian"
    case "tr": "Turkish"
    case "zh": "Chinese"
    default: "'\(tag)'"
    }
  }
}
