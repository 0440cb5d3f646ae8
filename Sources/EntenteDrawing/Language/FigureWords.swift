import Entente

/// The words of a figure in a language: those of the legend and of the caption, and dates.
///
/// A language is one type in one file. Names of entities come from the data, and what the data name
/// themselves, such as their own kinds, stays as it is.
protocol FigureWords: DateWords {
  // Kinds, families and what is set off.
  func kind(_ kind: Entity.Kind) -> String?
  func phrase(_ kind: Relation.Kind) -> String?
  func family(_ family: RelationKind.Family) -> String
  func highlight(_ highlight: Figure.Highlight) -> String
  var otherKind: String { get }

  // The legend.
  var sharedBand: String { get }
  var hollowHead: String { get }
  var unnumberedLines: String { get }
  var numbersAtEnds: String { get }
  var grayLines: String { get }
  var gatheredLines: String { get }
  var noSource: String { get }

  // The legend of an overview.
  func overviewCounts(entities: Int, relations: Int, unfirm: Int) -> String
  func overviewNames(_ count: Int, byRelations: Bool) -> String
  var listHeading: String { get }
  var listSeparator: String { get }
  var listWithoutNumber: String { get }
  func overviewUnnamed(numbered: Int, bare: Int, listed: EntityList.Place) -> String
  var relationsHeading: String { get }
  var sourcesHeading: String { get }
  var undated: String { get }
  var someUncited: String { get }

  // What sizes, colors and widths tell.
  func heading(_ channel: ScaleChannel, of measure: String) -> String
  func measure(_ measure: KnownMeasure) -> String
  func convention(_ measure: KnownMeasure) -> String
  func scaleSentence(_ channel: ScaleChannel, _ measure: String, _ convention: String?) -> String
  func grouping(_ name: String) -> String
  func component(_ number: Int) -> String
  var jointBodies: String { get }
  var thirdParties: String { get }
  var sameForAll: String { get }
  var noValue: String { get }
  var otherGroups: String { get }
  var decimalMark: String { get }

  // The caption; each function gives a whole sentence.
  var figure: String { get }
  var everything: String { get }
  func ways(from: String, to: String, count: Int) -> String
  func surroundings(of name: String, steps: Int) -> String
  func highest(_ count: Int, by measure: KnownMeasure?, called name: String) -> String
  func counts(_ extent: FigureExtent) -> String
  func leftOut(_ counts: [(reason: Account.Reason, count: Int)]) -> String
  /// - Parameters:
  ///   - unfirm: How many relations are inferred or not certain.
  ///   - headless: How many of them stand on gray lines without heads; nothing where no line tells by
  ///     its head.
  ///   - uncited: How many rest on no source.
  /// - Returns: What a reader must know, as a sentence.
  func reading(unfirm: Int, headless: Int?, uncited: Int) -> String
  func names(missing: Int, of all: Int, in language: String, shown: [StandIn]) -> String
  /// How many lines tell relations or roles as the data do; nothing in the language of the data's own
  /// words, which is English.
  func untranslated(_ count: Int) -> String?
  func omitted(undated: Int, untied: Int, crowded: Int) -> String
  func omitted(around count: Int) -> String
  func omitted(ways count: Int, around: Int) -> String
  func omitted(dates count: Int) -> String
  func chosen(_ years: AskedYears, possible: Int, outside: Int, unknown: Int) -> String
  func data(_ digest: String) -> String

  // The figure in words, for those who do not see it.
  func network(entities: Int, relations: Int, arrangement: String?, most: [String]) -> String
  func sides(_ first: String, _ second: String) -> String
  func ways(from: String, to: String) -> String
  func around(_ center: String) -> String
  var alongYears: String { get }

  /// How many events and agreements are left out since the row of years before.
  func leftOutOfYears(_ count: Int) -> String
  var growingMarks: String { get }
}

/// How many names stand in a language in the stead of the one asked for; nil is no language.
struct StandIn {
  var language: String?
  var count: Int
}

extension Figure {
  /// The words of the figure's language, in English where they are not known in it.
  var words: any FigureWords {
    Self.wording(in: language)
  }

  /// The words of a language, in English where they are not known in it.
  static func wording(in language: String?) -> any FigureWords {
    switch language?.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first {
    case "fr": FrenchWords()
    case "ru": RussianWords()
    case "kk": KazakhWords()
    default: EnglishWords()
    }
  }
}

extension FigureWords {
  var listSeparator: String { "; " }

  /// The word for a kind: the data's own if they have one, or else that of the language.
  func name(of kind: Entity.Kind?, in vocabulary: Vocabulary) -> String {
    guard let kind else { return otherKind }
    let own = vocabulary.name(of: kind)
    return own == Vocabulary.bilateral.name(of: kind) ? self.kind(kind) ?? own : own
  }

  /// How a relation reads from its first entity on: as the data say it if they say it themselves, or
  /// else in the language.
  func phrase(of kind: Relation.Kind, in vocabulary: Vocabulary) -> String {
    let own = vocabulary.phrase(of: kind)
    return own == Vocabulary.bilateral.phrase(of: kind) ? phrase(kind) ?? own : own
  }
}

extension FigureWords {
  /// Whether a relation reads in the language's own words, and not as the data say it.
  func isOwnPhrase(of kind: Relation.Kind, in vocabulary: Vocabulary) -> Bool {
    phrase(kind) != nil && vocabulary.phrase(of: kind) == Vocabulary.bilateral.phrase(of: kind)
  }

  func untranslated(_ count: Int) -> String? { nil }

  /// How heads of lines tell what is not firm, in parentheses.
  func heads(of unfirm: Int, headless: Int?, hollow: String, without: String) -> String {
    switch headless {
    case nil: ""
    case 0: " (\(hollow))"
    case unfirm: " (\(without))"
    case .some(let count): " (\(hollow), \(count) \(without))"
    }
  }
}
