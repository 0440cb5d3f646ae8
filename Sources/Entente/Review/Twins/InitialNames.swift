/// Names of people by family name and first initial, so that initials meet full names.
struct InitialNames: Sendable {
  private var people: [Key: [Person]] = [:]

  private struct Key: Hashable {
    let family: [[UInt8]]
    let initial: UInt8
  }

  /// A name under a key: the given names or initials that follow from it.
  private struct Person {
    let name: TwinName
    let representative: Int
    let given: [[UInt8]]
    let isAbbreviated: Bool
  }

  /// Takes the names of people.
  ///
  /// - Complexity: O(*k*) in the letters of the names.
  init(among names: TwinNames, _ reviewed: ReviewedGraph) {
    let graph = reviewed.graph
    for name in names.names {
      let entity = graph.entities[name.entity]
      guard reviewed.isKind(entity, [.person]), name.words.count <= 4 else { continue }
      insert(name, of: reviewed.representative(of: name.entity), text: name.text(in: graph))
    }
  }

  private mutating func insert(_ name: TwinName, of representative: Int, text: String) {
    let words = NameWord.words(of: text).filter {
      $0.traits.isDisjoint(with: [.function, .number])
    }
    let initials = words.filter { $0.traits.contains(.initial) }.map { $0.sounds[0] }
    let full = words.filter { !$0.traits.contains(.initial) }.map { $0.sounds[0] }
    func add(_ family: [[UInt8]], _ given: [[UInt8]]) {
      guard let initial = given.first?.first else { return }
      people[Key(family: family, initial: initial), default: []].append(
        Person(
          name: name, representative: representative, given: given,
          isAbbreviated: !initials.isEmpty))
    }
    if !initials.isEmpty {
      if !full.isEmpty { add(full, initials) }
    } else if full.count > 1 {
      // "Nursultan Nazarbayev" and "Nazarbayev Nursultan"; family names of two words as well.
      for split in 1..<full.count {
        add(Array(full[split...]), Array(full[..<split]))
        add(Array(full[..<split]), Array(full[split...]))
      }
    }
  }

  /// Calls back with two names, one of which has initials, where nobody else can be meant.
  func forEachPair(_ body: (TwinName, TwinName) -> Void) {
    for people in people.values {
      let abbreviated = people.filter(\.isAbbreviated)
      let full = people.filter { !$0.isAbbreviated }
      // A person with a full name here is not meant by the initials of another.
      let known = Set(full.map(\.representative))
      let unknown = Set(abbreviated.map(\.representative)).subtracting(known)
      guard known.count == 1, unknown.count == 1,
        let short = abbreviated.first(where: { unknown.contains($0.representative) }),
        let long = full.first, agree(short.given, long.given)
      else { continue }
      body(short.name, long.name)
    }
  }

  /// Whether initials are those of given names, as far as both go.
  private func agree(_ initials: [[UInt8]], _ given: [[UInt8]]) -> Bool {
    zip(initials, given).allSatisfy { $0.first == $1.first }
  }
}
