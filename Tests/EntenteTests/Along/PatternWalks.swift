import Entente
import EntenteTestSupport

/// An expression over relations that is tried on words, one reading after another.
indirect enum Expression {
  case kind(Relation.Kind)
  case family(RelationKind.Family)
  case any
  case backwards(Expression)
  case eitherWay(Expression)
  case then(Expression, Expression)
  case or(Expression, Expression)
  case times(Expression, Int, Int?)
}

extension Expression {
  /// Returns a random expression that is so many operators deep at most.
  static func random(depth: Int, _ draw: inout RandomDraw) -> Expression {
    if depth == 0 || draw.isOne(in: 4) {
      switch Int.random(in: 0..<6, using: &draw.generator) {
      case 0: return .any
      case 1: return .family(draw.one(of: [.membership, .cooperation, .place, .treaty, .about]))
      default: return .kind(draw.one(of: PatternWalks.kinds))
      }
    }
    func part() -> Expression { random(depth: depth - 1, &draw) }
    switch Int.random(in: 0..<7, using: &draw.generator) {
    case 0: return .backwards(part())
    case 1: return .eitherWay(part())
    case 2, 3: return .then(part(), part())
    case 4: return .or(part(), part())
    default:
      let least = Int.random(in: 0...2, using: &draw.generator)
      let most = draw.maybe { least + Int.random(in: 0...2, using: &$0.generator) }
      return .times(part(), least, most)
    }
  }

  /// The expression as a value, built by operators.
  var pattern: RelationPattern {
    switch self {
    case .kind(let kind): .kind(kind)
    case .family(let family): .family(family)
    case .any: .any
    case .backwards(let part): part.pattern.inverse
    case .eitherWay(let part): part.pattern.eitherWay
    case .then(let first, let second): first.pattern / second.pattern
    case .or(let first, let second): first.pattern | second.pattern
    case .times(let part, let least, nil): part.pattern.repeated(atLeast: least)
    case .times(let part, let least, let most?): part.pattern.repeated(least...most)
    }
  }

  /// The expression as text, with parentheses and blanks to spare.
  var text: String {
    switch self {
    case .kind(let kind): kind == .about ? "kind:about" : " \(kind)"
    case .family(let family): "family:\(family.rawValue)"
    case .any: "."
    case .backwards(let part): "^ (\(part.text))"
    case .eitherWay(let part): "~(\(part.text) )"
    case .then(let first, let second): "(\(first.text))/(\(second.text))"
    case .or(let first, let second): "(\(first.text)) | (\(second.text))"
    case .times(let part, let least, let most):
      "(\(part.text)){ \(least) , \(most.map { "\($0)" } ?? "")}"
    }
  }

  /// Where readings of the expression end that begin at a place of a word.
  func ends(in word: [PatternWalks.Crossing], from place: Int) -> Set<Int> {
    ends(in: word, from: place, isBackwards: false, isEitherWay: false)
  }

  private func ends(
    in word: [PatternWalks.Crossing], from place: Int, isBackwards: Bool, isEitherWay: Bool
  ) -> Set<Int> {
    func ends(_ part: Expression, _ place: Int) -> Set<Int> {
      part.ends(in: word, from: place, isBackwards: isBackwards, isEitherWay: isEitherWay)
    }
    func one(where fits: (PatternWalks.Crossing) -> Bool) -> Set<Int> {
      guard place < word.count, fits(word[place]) else { return [] }
      let (forward, backward) = word[place].ways
      return isEitherWay || (isBackwards ? backward : forward) ? [place + 1] : []
    }
    switch self {
    case .any: return one { _ in true }
    case .kind(let kind): return one { $0.manner == .statement && $0.relation.kind == kind }
    case .family(let family): return one { $0.family == family }
    case .eitherWay(let part):
      return part.ends(in: word, from: place, isBackwards: isBackwards, isEitherWay: true)
    case .backwards(let part):
      return part.ends(in: word, from: place, isBackwards: !isBackwards, isEitherWay: isEitherWay)
    case .then(let first, let second):
      let (first, second) = isBackwards ? (second, first) : (first, second)
      return Set(ends(first, place).flatMap { ends(second, $0) })
    case .or(let first, let second): return ends(first, place).union(ends(second, place))
    case .times(let part, let least, let most):
      var current: Set<Int> = [place]
      for _ in 0..<least { current = Set(current.flatMap { ends(part, $0) }) }
      var all = current
      // A word has no more places than this; what repeats longer comes to none that is new.
      for _ in 0..<min((most ?? .max) - least, word.count + 1) {
        current = Set(current.flatMap { ends(part, $0) })
        all.formUnion(current)
      }
      return all
    }
  }
}

/// All walks of a small graph, one relation after another, and which of them fit an expression.
struct PatternWalks {
  static let kinds: [Relation.Kind] = [.memberOf, .cooperatesWith, .headOf, .about]

  /// A relation crossed from one entity to another.
  struct Crossing: Hashable {
    let relation: Relation
    let manner: Step.Manner
    let from: Entity.ID
    let to: Entity.ID
    let isForward: Bool
    let isTwoWay: Bool

    /// Whether it counts as crossed forwards, and as crossed backwards.
    var ways: (Bool, Bool) {
      (isForward || isTwoWay || from == to, !isForward || isTwoWay || from == to)
    }

    var family: RelationKind.Family? {
      switch manner {
      case .place: .place
      case .agreement: .treaty
      case .statement: Vocabulary.bilateral[relation.kind]?.family
      }
    }
  }

  let graph: Graph
  let crossings: [Entity.ID: [Crossing]]

  /// Returns a random graph of a few entities, with parallel relations, loops, places and agreements.
  static func graph(_ draw: inout RandomDraw) throws -> Graph {
    let ids = (0..<Int.random(in: 2...5, using: &draw.generator)).map { Entity.ID("e\($0)") }
    let relations = (0..<Int.random(in: 1...6, using: &draw.generator)).map { number in
      Relation(
        draw.one(of: ids), draw.one(of: kinds), draw.one(of: ids), id: Relation.ID("r\(number)"),
        at: draw.isOne(in: 6) ? draw.one(of: ids) : nil,
        under: draw.isOne(in: 6) ? draw.one(of: ids) : nil)
    }
    var vocabulary = Vocabulary.bilateral
    for kind in kinds {
      guard var declared = vocabulary[kind] else { continue }
      (declared.domain, declared.range) = ([], [])
      vocabulary.declare(declared)
    }
    return try Graph(
      vocabulary: vocabulary,
      entities: ids.map {
        Entity($0, name: $0.rawValue, kind: draw.one(of: [.organisation, .state]))
      },
      relations: relations)
  }

  init(of graph: Graph, isDirected: Bool) {
    self.graph = graph
    var crossings: [Entity.ID: Set<Crossing>] = [:]
    for relation in graph.relations {
      let isSymmetric = graph.vocabulary[relation.kind]?.isSymmetric == true
      func cross(_ from: Entity.ID, _ to: Entity.ID, _ manner: Step.Manner, twoWay: Bool) {
        crossings[from, default: []].insert(
          Crossing(
            relation: relation, manner: manner, from: from, to: to, isForward: true,
            isTwoWay: twoWay))
        if from != to, twoWay || !isDirected {
          crossings[to, default: []].insert(
            Crossing(
              relation: relation, manner: manner, from: to, to: from, isForward: false,
              isTwoWay: twoWay))
        }
      }
      cross(relation.from, relation.to, .statement, twoWay: isSymmetric)
      for end in Set([relation.from, relation.to]) {
        if let place = relation.place, place != end { cross(end, place, .place, twoWay: true) }
        if let under = relation.under, under != end { cross(end, under, .agreement, twoWay: true) }
      }
    }
    self.crossings = crossings.mapValues(Array.init)
  }

  /// The walks of at most so many steps that fit, by their entities: which relations carry each step.
  func fitting(
    _ expression: Expression, from start: Entity.ID, to end: Entity.ID, longest: Int,
    passing: (Entity.ID) -> Bool
  ) -> [[Entity.ID]: [Set<Crossing>]] {
    var found: [[Entity.ID]: [Set<Crossing>]] = [:]
    func extend(_ word: [Crossing]) {
      let last = word.last?.to ?? start
      if last == end, expression.ends(in: word, from: 0).contains(word.count) {
        let walk = [start] + word.map(\.to)
        var steps = found[walk] ?? Array(repeating: [], count: word.count)
        for (step, crossing) in word.enumerated() { steps[step].insert(crossing) }
        found[walk] = steps
      }
      guard word.count < longest, word.isEmpty || passing(last) else { return }
      for crossing in crossings[last] ?? [] { extend(word + [crossing]) }
    }
    extend([])
    return found
  }
}
