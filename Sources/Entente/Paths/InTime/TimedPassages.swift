internal import GraphAlgorithms

/// The ways that relations open between entities, each with the times in which they are open.
///
/// Times are looked up when a search comes to an entity: most searches see a small part of a graph.
struct TimedPassages {
  /// A way from one position on, in one of the times in which it is open.
  struct Crossing {
    var to: Int
    var edge: Int
    var spell: Spell
  }

  let passages: Passages
  private let numbers: [Int32]
  private let table: SpellTable
  private let traits: [RelationColumns.Traits]

  /// - Complexity: O(*p*) for *p* different periods, after the first question.
  init(_ passages: Passages, in graph: Graph, window: Period?, certainty: Certainty) {
    let column = graph.cache.periods(of: graph)
    numbers = column.numbers
    table = SpellTable(of: column.periods, window: window, certainty: certainty)
    traits = graph.cache.columns(of: graph).traits
    self.passages = passages
  }

  /// Calls a closure with each crossing that begins at a position, in the order of its neighbors.
  ///
  /// - Complexity: O(*k*) for *k* crossings.
  func forEachCrossing(at vertex: Int, _ body: (Crossing) -> Void) {
    let numbersOfEdges = table.numbersOfEdges
    passages.adjacency.forEachArc(of: vertex) { neighbor, edge in
      guard neighbor != vertex else { return }
      let number = numbersOfEdges.isEmpty ? self.number(ofEdge: edge) : Int(numbersOfEdges[edge])
      table.forEachSpell(ofPeriod: number) { spell in
        body(Crossing(to: neighbor, edge: edge, spell: spell))
      }
    }
  }

  /// The position of the period of the relation that an edge crosses; -1 for one without a date.
  private func number(ofEdge edge: Int) -> Int {
    Int(numbers[passages.passages[passages.passageOfEdge[edge]].relation])
  }

  /// Notes the period of every edge, for a search that will come to most of them.
  ///
  /// - Complexity: O(*m*) the first time.
  func expectLongSearch() {
    guard table.numbersOfEdges.isEmpty else { return }
    table.numbersOfEdges = passages.passageOfEdge.map { numbers[passages.passages[$0].relation] }
  }

  /// The ways that are open on an occasion, with the numbers of their edges.
  ///
  /// - Complexity: O(*n* + *m*).
  func adjacency(on occasion: Occasion) -> Adjacency {
    let isOpen = table.periods.indices.map { number in
      table.spells(ofPeriod: number).contains(where: occasion.admits)
    }
    let isUndatedOpen = table.spells(ofPeriod: -1).contains(where: occasion.admits)
    return passages.adjacency.restricted(toEdges: { edge in
      let number = number(ofEdge: edge)
      return number < 0 ? isUndatedOpen : isOpen[number]
    })
  }

  /// The crossings that begin at a position, in the order of its neighbors.
  func crossings(at vertex: Int) -> [Crossing] {
    var crossings: [Crossing] = []
    forEachCrossing(at: vertex) { crossings.append($0) }
    return crossings
  }

  /// The crossings of each step of a way.
  func steps(along positions: [Int]) -> [[Crossing]] {
    zip(positions, positions.dropFirst()).map { from, to in
      crossings(at: from).filter { $0.to == to }
    }
  }

  /// All times in which relations of the graph are open, each once.
  ///
  /// - Complexity: O(*p*) for *p* different periods.
  var spells: Set<Spell> { table.all }

  /// The relation that a crossing is made by, as a position in the graph.
  func relation(of crossing: Crossing) -> Int { passage(of: crossing).relation }

  /// Whether a relation may carry two steps of a way, the second of them to its place or agreement.
  func isRepeatable(_ relation: Int) -> Bool { traits[relation].hasOthers }

  /// The passage that a crossing takes.
  func passage(of crossing: Crossing) -> Passages.Passage {
    passages.passages[passages.passageOfEdge[crossing.edge]]
  }
}

/// The times in which what has one of some periods is open, computed when they are asked for.
private final class SpellTable {
  let periods: [Period]

  /// The position of the period of each edge, once a long search has asked for it.
  var numbersOfEdges: [Int32] = []

  private let window: Period?
  private let certainty: Certainty
  private var known: [[Spell]?]
  private var single: [Spell?]
  private let undated: [Spell]

  init(of periods: [Period], window: Period?, certainty: Certainty) {
    self.periods = periods
    self.window = window
    self.certainty = certainty
    known = Array(repeating: nil, count: periods.count)
    single = Array(repeating: nil, count: periods.count)
    undated = Self.spells(of: nil, window, certainty)
  }

  /// Calls a closure with each of the times of a period.
  ///
  /// Nearly all periods have one, which is told without a list of its own being kept alive.
  func forEachSpell(ofPeriod number: Int, _ body: (Spell) -> Void) {
    if number >= 0, let spell = single[number] { return body(spell) }
    let spells = spells(ofPeriod: number)
    if number >= 0, spells.count == 1 { single[number] = spells[0] }
    for spell in spells { body(spell) }
  }

  /// The times of the period at a position; those of what has no date for -1.
  func spells(ofPeriod number: Int) -> [Spell] {
    if number < 0 { return undated }
    if let spells = known[number] { return spells }
    let spells = Self.spells(of: periods[number], window, certainty)
    known[number] = spells
    return spells
  }

  var all: Set<Spell> { Set(periods.indices.flatMap { spells(ofPeriod: $0) } + undated) }

  private static func spells(
    of period: Period?, _ window: Period?, _ certainty: Certainty
  ) -> [Spell] {
    let all = Spell.spells(of: period, certainty)
    return window.map { window in all.compactMap { $0.within(window, certainty) } } ?? all
  }
}
