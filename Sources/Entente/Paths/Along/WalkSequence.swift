internal import GraphAlgorithms

/// The ways of so many steps that fit an expression, as positions, each once and in their order.
///
/// At each entity it holds all states that the machine may be in: ways differ in their entities, not
/// in how an expression can be read.
struct WalkSequence: IteratorProtocol, Sendable {
  private let search: WalkSearch
  private let length: Int
  /// Whether no entity is passed twice.
  private let isSimple: Bool

  private var way: [Int] = []
  private var states: [[Int]] = []
  /// For each entity of the way those it may go on to, the first last.
  private var choices: [[(vertex: Int, states: [Int])]] = []
  private var isOnWay: Set<Int> = []

  /// How many more relations may be looked at.
  private(set) var looks: Int

  init(_ search: WalkSearch, length: Int, isSimple: Bool, looks: Int = .max) {
    self.search = search
    self.length = length
    self.isSimple = isSimple
    self.looks = looks
    let first = kept(search.machine.activeFrom[search.machine.start], at: search.start, length)
    if !first.isEmpty { choices = [[(search.start, first)]] }
  }

  /// The next way; nothing after the last, or where no more relations may be looked at.
  mutating func next() -> [Int]? {
    while looks > 0, let (vertex, active) = takeChoice() {
      way.append(vertex)
      states.append(active)
      isOnWay.insert(vertex)
      if way.count == length + 1 {
        choices.append([])
        return way
      }
      choices.append(stepsOn(from: vertex, in: active))
    }
    return nil
  }

  private mutating func takeChoice() -> (vertex: Int, states: [Int])? {
    while let last = choices.indices.last {
      if let choice = choices[last].popLast() { return choice }
      choices.removeLast()
      if let vertex = way.popLast() {
        states.removeLast()
        if isSimple { isOnWay.remove(vertex) }
      }
    }
    return nil
  }

  /// The states from which the end can be reached in the steps that are left.
  private func kept(_ states: [Int], at vertex: Int, _ stepsLeft: Int) -> [Int] {
    states.filter { state in
      search.rest(at: vertex, in: state).map { $0 <= stepsLeft && (stepsLeft > 0 || $0 == 0) }
        ?? false
    }
  }

  private mutating func stepsOn(
    from vertex: Int, in active: [Int]
  ) -> [(vertex: Int, states: [Int])] {
    let adjacency = search.passages.adjacency
    let stepsLeft = length - way.count
    var found: [(vertex: Int, states: [Int])] = []
    var current: Set<Int> = []
    var last: Int?
    func close() {
      guard let last, !current.isEmpty else { return }
      let states = kept(current.sorted(), at: last, stepsLeft)
      if !states.isEmpty { found.append((last, states)) }
    }
    for (neighbor, edge) in zip(adjacency.neighbors(of: vertex), adjacency.edges(of: vertex)) {
      if neighbor != last {
        close()
        current = []
        last = neighbor
      }
      if isSimple && isOnWay.contains(neighbor) || !search.admits(neighbor, stepsLeft: stepsLeft) {
        continue
      }
      looks -= active.count
      for state in active {
        guard let move = search.machine.moveOfState[state],
          search.crosses(edge, from: vertex, as: move.crossing)
        else { continue }
        current.formUnion(search.machine.activeFrom[move.to])
      }
    }
    close()
    return found.reversed()
  }
}

extension WalkSequence {
  /// The edges of each step of the way that was found last, on which it fits.
  ///
  /// One of several that join the same two is left out where no reading of the expression takes it.
  func carriers() -> [[Int]] {
    let machine = search.machine
    var wanted: Set<Int> = [machine.end]
    var carriers: [[Int]] = []
    for step in way.indices.dropLast().reversed() {
      let (vertex, next) = (way[step], way[step + 1])
      let edges = search.passages.edges(from: vertex, to: next)
      var useful: Set<Int> = []
      var used: [Int] = []
      for edge in edges {
        let states = states[step].filter { state in
          guard let move = machine.moveOfState[state] else { return false }
          return search.crosses(edge, from: vertex, as: move.crossing)
            && machine.activeFrom[move.to].contains(where: wanted.contains)
        }
        if !states.isEmpty { used.append(edge) }
        useful.formUnion(states)
      }
      carriers.append(used)
      wanted = useful
    }
    return carriers.reversed()
  }
}
