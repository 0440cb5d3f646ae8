import Entente
import EntenteDrawing
internal import EntenteFormats

/// What began, ended and happened, as a report and as data.
struct TimelineReport {
  /// How events stand together.
  enum Grouping: String, CaseIterable {
    case year, decade
  }

  let graph: Graph
  let chronology: Chronology
  let restriction: Restriction
  let title: String
  let grouping: Grouping?
  let lang: String?

  /// How many statements without a date are listed; nothing for all of them.
  let limit: Int?

  /// So many years make a timeline long: it is grouped by decades unless asked otherwise.
  private static let longest = 30

  private var words: RelationWords { RelationWords(graph: graph, lang: lang) }
  private var grounds: RestrictionReport {
    RestrictionReport(restriction: restriction, graph: graph)
  }

  private var undated: ArraySlice<Relation> {
    chronology.undated.prefix(limit ?? chronology.undated.count)
  }
}

extension TimelineReport {
  /// The report in its parts.
  var document: ReportDocument {
    var document = ReportDocument(title: title)
    document.blocks.append(.paragraph(summary))
    for group in groups {
      document.blocks.append(.heading("\(group.heading) (\(group.entries.count))"))
      document.blocks.append(.dated(group.entries.map { (date(of: $0), line(of: $0)) }))
    }
    if !undated.isEmpty {
      let all = chronology.undated.count
      let count = undated.count < all ? "\(undated.count) of \(all)" : "\(all)"
      document.blocks.append(.heading("Without a date (\(count))"))
      document.blocks.append(.dated(undated.map { ("?", words.line($0, withDate: false)) }))
    }
    document.blocks.append(.heading("How to read this"))
    document.blocks.append(.definitions(conventions))
    return document
  }

  private var summary: String {
    let counts = [
      (Chronology.Event.happened, "took place"), (.began, "began"), (.ended, "ended"),
    ].compactMap { event, verb -> String? in
      let count = chronology.entries.count { $0.event == event }
      return count == 0 ? nil : "\(count) \(verb)"
    }
    let events = counts.isEmpty ? nothing : counts.formattedList(joiner: "and") + "."
    let count = chronology.undated.count
    if count == 0 { return events }
    return events + " \(counted(count, "statement has", "statements have")) no date."
  }

  private var nothing: String {
    restriction.period.map { "Nothing with a date falls in \($0.inWords)." }
      ?? "Nothing has a date."
  }

  private var conventions: [(name: String, words: String)] {
    [
      (
        "order",
        "by the first day that a date allows; what lies within one year took place, what lasted longer began and ended"
      ),
      ("rests on", grounds.line),
    ]
  }

  /// The entries by year or by decade, those that may be of several by all of these.
  private var groups: [(heading: String, entries: [Chronology.Entry])] {
    let isByDecade =
      grouping.map { $0 == .decade }
      ?? (Set(chronology.entries.map(\.years)).count > Self.longest)
    var groups: [(years: ClosedRange<Int>, entries: [Chronology.Entry])] = []
    for entry in chronology.entries {
      let years = isByDecade ? Self.decades(of: entry.years) : entry.years
      if groups.last?.years == years {
        groups[groups.count - 1].entries.append(entry)
      } else {
        groups.append((years, [entry]))
      }
    }
    return groups.map { (Period.inWords($0.years), $0.entries) }
  }

  private static func decades(of years: ClosedRange<Int>) -> ClosedRange<Int> {
    func floor(_ year: Int) -> Int { year - (year % 10 + 10) % 10 }
    return floor(years.lowerBound)...(floor(years.upperBound) + 9)
  }

  private func date(of entry: Chronology.Entry) -> String { entry.moment.inWords }

  private func line(of entry: Chronology.Entry) -> CitedLine {
    switch entry.subject {
    case .relation(let relation):
      return words.line(relation, lead: lead(entry.event), withDate: false)
    case .entity(let entity):
      let verb = entry.event == .happened ? "is dated to this time" : entry.event.rawValue
      return CitedLine(sentence: "\(entity.name(in: lang)) \(verb)", citations: "uncited")
    }
  }

  private func lead(_ event: Chronology.Event) -> String {
    event == .happened ? "" : "\(event.rawValue): "
  }
}

extension TimelineReport {
  /// A row for each event, and one for each statement without a date.
  var table: Table {
    var table = Table(
      ["date", "first", "last", "event", "statement", "when", "citations", "id", "within"]
        .map { Table.Column(name: $0) })
    let within = grounds.line
    table.rows = chronology.entries.map { entry in
      let line = line(of: entry)
      return [
        date(of: entry), entry.days.lowerBound.description, entry.days.upperBound.description,
        entry.event.rawValue, subject(of: entry), when(entry) ?? "", line.citations, id(of: entry),
        within,
      ]
    }
    table.rows += undated.map { relation in
      [
        "", "", "", "undated", words.sentence(of: relation, withDate: false), "",
        relation.citationText, relation.id.rawValue, within,
      ]
    }
    return table
  }

  var json: JSON {
    JSON.answer(
      "timeline",
      [
        ("summary", .string(summary)),
        (
          "conventions",
          .array(
            conventions.map {
              .object([("name", .string($0.name)), ("words", .string($0.words))])
            })
        ),
        ("restriction", grounds.json), ("rows", .array(chronology.entries.map(json))),
        ("undatedCount", .int(chronology.undated.count)),
        ("undated", undated.statementsJSON(in: graph)),
      ], citing: graph.sources)
  }

  private func json(of entry: Chronology.Entry) -> JSON {
    var members: [(String, JSON)] = [
      ("date", .string(date(of: entry))), ("moment", .string(entry.moment.text)),
      ("first", .string(entry.days.lowerBound.description)),
      ("last", .string(entry.days.upperBound.description)),
      ("event", .string(entry.event.rawValue)),
      ("statement", .string(subject(of: entry))),
    ]
    switch entry.subject {
    case .relation(let relation): members.append(("relation", relation.statementJSON(in: graph)))
    case .entity(let entity):
      members += [
        ("entity", .string(entity.id.rawValue)), ("when", .optional(entity.period?.text)),
        ("uncited", .bool(true)), ("citations", .array([])),
      ]
    }
    return .object(members)
  }

  private func subject(of entry: Chronology.Entry) -> String {
    switch entry.subject {
    case .relation(let relation): words.sentence(of: relation, withDate: false)
    case .entity(let entity): entity.name(in: lang)
    }
  }

  private func when(_ entry: Chronology.Entry) -> String? {
    switch entry.subject {
    case .relation(let relation): relation.period?.text
    case .entity(let entity): entity.period?.text
    }
  }

  private func id(of entry: Chronology.Entry) -> String {
    switch entry.subject {
    case .relation(let relation): relation.id.rawValue
    case .entity(let entity): entity.id.rawValue
    }
  }
}
