internal import Entente
internal import Foundation

/// Reads the files of a data set into a graph, and finds every mistake in them.
///
/// What is declared is gathered first, over all files, so that the order of files and sections does
/// not matter; then every entry is read and checked against it.
///
/// - Complexity: O(*n*) in the bytes of the files, and a budget for suggestions.
struct DataSetReader {
  let files: [DocumentTree]
  let isFolder: Bool

  /// Whether the graph is looked through for doubts.
  var isReviewed = false

  /// Whether that is done as for a data set, which has a licence and a title.
  var isReviewedAsDataSet = true

  /// Whether what an entry names must be there.
  ///
  /// One file of several may name what another declares.
  var checksReferences = true

  /// Whether a relation that cites nothing is worth a warning.
  var expectsCitations = true

  /// The file that is being read.
  var number = 0
  var file: DocumentTree

  var log = FindingLog()
  var vocabulary = Vocabulary.bilateral
  var headings: [FileKey: (text: String, place: Finding.Place)] = [:]
  var declared = Declarations()
  var speller = Speller()
  var periods: [String: Period] = [:]

  /// The kinds that a vocabulary names, to be checked when every kind is known.
  var kindReferences: [KindReference] = []
  var fits: [FitQuestion: Bool] = [:]
  var tables: [Int: LineTable] = [:]

  var entities: [Entity] = []
  var relations: [Relation] = []

  /// Whether each relation has the identifier in its entry, so that no two have the same.
  var hasOwnIDs = true

  /// The positions of the ends of the relations, as far as they are known.
  var ends: [(from: Int, to: Int)] = []
  var sources: [Source] = []
  var identities: [Identity] = []
  var relationCount = 0

  /// Where the relations and the statements of identity stand, for a review.
  var relationPlaces: [EntryPlace] = []
  var identityPlaces: [EntryPlace] = []

  /// Which sections of each file may have been lost.
  var losses: [LostSections] = []

  /// Disputes to be checked when every relation is known.
  var disputes: [Dispute] = []

  /// What tables of names, values and citations add to entities and relations.
  var additions = TableAdditions()

  /// The keys of the columns of a table that is being read, and its file.
  var columnKeys: AnyObject?
  var columnKeysFile = -1

  /// How far the reading is.
  var progress = ReadingProgress()

  /// How many threads read the rows of large tables, and how many rows one of them takes at a time.
  var threads = min(4, ProcessInfo.processInfo.activeProcessorCount)
  var partSize = 512

  /// The sections of each file, in the order of the files.
  private var sections: [Fields<FileKey>] = []

  init(_ files: [DocumentTree], isFolder: Bool) {
    self.files = files
    self.isFolder = isFolder
    file = files.first ?? YAMLParser.document(named: "", bytes: [])
  }
}

extension DataSetReader {
  /// Reads the files.
  mutating func reading() -> GraphReading {
    if files.contains(where: \.isCutShort) { return cutReading() }
    progress.begin(workCount)
    forEachFile { reader in reader.openFile() }
    forEachFile { reader in reader.declareVocabulary(in: reader.sections[reader.number]) }
    checkKindReferences()
    forEachFile { reader in reader.declareIdentifiers(in: reader.sections[reader.number]) }
    checkTitle()
    let citations = citationsAhead()
    forEachFile { reader in reader.readDeclared(in: reader.sections[reader.number]) }
    readAdditions(citations)
    forEachFile { reader in reader.readStatements(in: reader.sections[reader.number]) }
    checkDisputes()
    finishAdditions()
    let graph = log.hasErrors ? nil : graph()
    if isReviewed, let graph { review(graph, asDataSet: isReviewedAsDataSet) }
    return GraphReading(
      graph: graph, findings: log.findings(in: files, isReviewed: isReviewed && graph != nil),
      declaredEntityCount: declared.entities.count, declaredRelationCount: relationCount)
  }

  /// What is wrong with the syntax, where the rest of a file is missing: what it says cannot be judged.
  mutating func cutReading() -> GraphReading {
    for (number, file) in files.enumerated() {
      for problem in file.problems { log.add(problem.problem, in: number, at: problem.range) }
    }
    return GraphReading(
      graph: nil, findings: log.findings(in: files, isReviewed: false),
      declaredEntityCount: 0, declaredRelationCount: 0)
  }

  /// How much work the entries are; an estimate of it where the sections of a file are not in their place.
  private var workCount: Int {
    files.reduce(0) { count, file in
      guard file.root != 0 else { return count }
      if let additions = file.table?.additions {
        let rows = file.pairs(of: additions.map).reduce(0) { count, _ in count + 1 }
        return count + rows * EntryCost.citation
      }
      return file.pairs(of: file.root).reduce(count) { count, section in
        switch FileKey(rawValue: file.text(of: section.key)) {
        case .entities:
          count + file.pairs(of: section.value).reduce(0) { count, _ in count + EntryCost.entity }
        case .relations:
          count + file.items(of: section.value).reduce(0) { count, _ in count + EntryCost.relation }
        default: count
        }
      }
    }
  }

  mutating func forEachFile(_ body: (inout DataSetReader) -> Void) {
    for number in files.indices {
      open(number)
      body(&self)
    }
  }

  /// Makes a file the one that is being read.
  mutating func open(_ number: Int) {
    if number == self.number { return }
    self.number = number
    file = files[number]
  }

  private mutating func openFile() {
    if let prose = placeOfProse() {
      report(.missingVersion, at: prose)
      sections.append(Fields(of: 0))
      losses.append(LostSections())
      return
    }
    for problem in file.problems { log.add(problem.problem, in: number, at: problem.range) }
    noteLostAdditions()
    guard file.root != 0, file[file.root].kind == .map else {
      declared.isIncomplete = declared.isIncomplete || reportNoMap()
      sections.append(Fields(of: 0))
      losses.append(LostSections())
      return
    }
    let fields = fields(FileKey.self, of: file.root, subject: .dataSet)
    losses.append(losses(behind: fields))
    sections.append(fields)
    checkVersion(fields)
    readHeadings(fields)
  }

  private mutating func declareIdentifiers(in section: Fields<FileKey>) {
    declareSources(in: section)
    declareEntities(in: section)
    reportRepetitions(in: section)
  }

  private mutating func readDeclared(in section: Fields<FileKey>) {
    readSources(in: section)
    readEntities(in: section)
  }

  private mutating func readStatements(in section: Fields<FileKey>) {
    readRelations(in: section)
    readIdentities(in: section)
  }

  func graph() -> Graph {
    var graph = Graph(
      checked: vocabulary, entities: entities, relations: relations, sources: sources,
      identities: identities, ends: ends, hasDistinctIDs: hasOwnIDs)
    graph.title = headings[.title]?.text
    graph.about = headings[.about]?.text
    graph.licence = headings[.licence]?.text
    return graph
  }
}

extension DataSetReader {
  mutating func report(
    _ problem: Finding.Problem, at range: Range<Int>, scope: Range<Int>? = nil
  ) {
    log.add(problem, in: number, at: range, scope: scope)
  }

  /// Where some bytes of a file are, for a message about another place.
  mutating func place(of position: Int, in number: Int) -> Finding.Place {
    let table = tables[number] ?? LineTable(of: files[number].shown)
    tables[number] = table
    var places = files[number].origin.map { DOTPlaces(of: $0) }
    let shown = places?.place(of: position..<position).lowerBound ?? position
    return Finding.Place(file: files[number].name, line: table.line(at: shown))
  }
}
