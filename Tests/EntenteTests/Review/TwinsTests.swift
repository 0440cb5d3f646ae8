import Entente
import EntenteTestSupport
import Testing

@Suite struct TwinsTests {
  static func twins(
    _ first: String, _ second: String, kinds: [Entity.Kind] = [.university, .university]
  ) throws -> Doubt.Likeness? {
    let graph = try Graph.reviewed([
      Entity("a", name: first, kind: kinds[0]), Entity("b", name: second, kind: kinds[1]),
    ])
    guard case .twins(_, _, let likeness) = graph.doubts(.twins).first?.problem else { return nil }
    return likeness
  }

  @Test(arguments: [
    ("Université de Rennes", "universite de rennes", Doubt.Likeness.sameName),
    ("Sorbonne-Kazakhstan Institute", "Institute Sorbonne Kazakhstan", .sameName),
    ("Нурсултан Назарбаев", "Nursultan Nazarbayev", .sameName),
    ("National Accademy of Arts", "National Academy of Arts", .slip),
    ("Technologcal University", "Technological University", .slip),
    ("Institut Montaigne", "Institut Montiagne", .slip),
  ])
  func `names that are almost the same make twins`(
    first: String, second: String, likeness: Doubt.Likeness
  ) throws {
    #expect(try Self.twins(first, second) == likeness)
    #expect(try Self.twins(second, first) == likeness)
  }

  @Test(arguments: [
    ("University of Rennes 1", "University of Rennes 2"),
    ("Université Paris III", "Université Paris II"),
    ("Embassy of Kazakhstan in France", "Embassy of France in Kazakhstan"),
    ("Institute A", "Institute B"), ("Embassy of Gambia", "Embassy of Zambia"),
    ("Ivan Petrovich", "Ivan Petrovicha"), ("ENA", "ENS"),
    ("Academy of Arts", "Academy of Art Law"),
    ("Rennes 2", "Rennes"), ("2015 Conference", "2016 Conference"),
  ])
  func `names that only look alike make none`(first: String, second: String) throws {
    #expect(try Self.twins(first, second) == nil)
  }

  @Test func `a word that stands elsewhere is no slip`() throws {
    let names = ["Treaty with Hertfordshire", "Treaty with Herefordshire"]
    let others = ["Hertfordshire County", "Herefordshire Council"]
    func graph(_ names: [String]) throws(GraphError) -> Graph {
      try Graph.reviewed(
        names.enumerated().map {
          Entity(Entity.ID("e\($0.offset)"), name: $0.element, kind: .treaty)
        })
    }
    #expect(try graph(names).doubted(.twins) == ["e1"])
    #expect(try graph(names + others).doubts(.twins).isEmpty)
  }

  @Test func `initials are a full name where nobody else has it`() throws {
    #expect(try Self.twins("Laurent Fabius", "L. Fabius", kinds: [.person, .person]) == .initials)
    #expect(try Self.twins("Fabius L.", "Laurent Fabius", kinds: [.person, .person]) == .initials)
    #expect(try Self.twins("M. Fabius", "Laurent Fabius", kinds: [.person, .person]) == nil)
    #expect(
      try Self.twins("L. B. Fabius", "Laurent Carl Fabius", kinds: [.person, .person]) == nil)
    #expect(try Self.twins("L. Fabius", "Laurent Fabius") == nil)
    let graph = try Graph.reviewed(
      ["Laurent Fabius", "L. Fabius", "Louise Fabius"].enumerated().map {
        Entity(Entity.ID("e\($0.offset)"), name: $0.element, kind: .person)
      })
    #expect(graph.doubts(.twins).isEmpty)
  }

  @Test func `what tells two entities apart makes them no twins`() throws {
    #expect(try Self.twins("Sorbonne", "Sorbonne", kinds: [.person, .university]) == nil)
    #expect(
      try Self.twins("Sorbonne", "Sorbonne", kinds: [.academicBody, .university]) == .sameName)
    let base = Entity(
      "a", name: "National Assembly", kind: .publicBody, of: ["x"], during: "1990/2000")
    let states = [Entity("x", name: "X", kind: .state), Entity("y", name: "Y", kind: .state)]
    func isDoubted(_ change: (inout Entity, inout Entity) -> Void) throws -> Bool {
      var (first, second) = (base, base)
      second.id = "b"
      change(&first, &second)
      return try !Graph.reviewed(states + [first, second]).doubts(.twins).isEmpty
    }
    #expect(try isDoubted { _, _ in })
    #expect(try !isDoubted { $1.states = ["y"] })
    #expect(try isDoubted { $1.states = ["x", "y"] })
    #expect(try isDoubted { $1.states = [] })
    #expect(try !isDoubted { $1.period = "2001/.." })
    #expect(try isDoubted { $1.period = "2000/.." })
    func number(_ value: String) -> [Entity.ExternalID] { [.init(register: "ror", value: value)] }
    #expect(try !isDoubted { ($0.externalIDs, $1.externalIDs) = (number("1"), number("2")) })
    #expect(try isDoubted { ($0.externalIDs, $1.externalIDs) = (number("1"), number("1")) })
    var other = base
    other.id = "b"
    let graph = try Graph.reviewed(states + [base, other], same: [Identity(["a", "b"])])
    #expect(graph.doubts(.twins).isEmpty)
  }

  @Test(arguments: UInt64(1)...20)
  func `slips are found as by comparing all pairs of names`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    // Letters that sound like nothing but themselves, so that spelling and sound are one.
    let letters = Array("bdflmnrt")
    func word(_ length: Int) -> String {
      String((0..<length).map { _ in letters[Int.random(in: 0..<8, using: &generator)] })
    }
    var names: [[String]] = []
    for _ in 0..<12 {
      let stem = [word(Int.random(in: 7...10, using: &generator)), word(4)]
      names.append(stem)
      for _ in 0..<3 {
        var changed = Array(stem[0])
        let place = Int.random(in: 1..<changed.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: changed[place] = letters[Int.random(in: 0..<8, using: &generator)]
        case 1: changed.remove(at: place)
        case 2: changed.insert(letters[Int.random(in: 0..<8, using: &generator)], at: place)
        default: changed.swapAt(place, changed.count - 1)
        }
        names.append([String(changed), Bool.random(using: &generator) ? stem[1] : word(4)])
      }
    }
    let expected = names.indices.compactMap { later -> String? in
      let isTwin = names[..<later].contains { earlier in
        earlier.sorted() == names[later].sorted()
          || earlier[1] == names[later][1] && Self.isSlip(earlier[0], names[later][0], among: names)
      }
      return isTwin ? "e\(later)" : nil
    }
    let graph = try Graph.reviewed(
      names.enumerated().map {
        Entity(Entity.ID("e\($0)"), name: $1.joined(separator: " "), kind: .company)
      })
    #expect(graph.doubted(.twins) == expected, "seed \(seed)")
    #expect(expected.count > 5, "seed \(seed)")
  }

  /// Whether two words are one slip apart, by trying every slip there is.
  static func isSlip(_ first: String, _ second: String, among names: [[String]]) -> Bool {
    let (left, right) = (Array(first), Array(second))
    guard min(left.count, right.count) >= 7, left != right, left[0] == right[0] else {
      return false
    }
    let isRare = [first, second].contains { word in names.count { $0.contains(word) } == 1 }
    guard isRare else { return false }
    func without(_ place: Int, _ word: [Character]) -> [Character] {
      Array(word[..<place] + word[(place + 1)...])
    }
    if left.count == right.count {
      let places = left.indices.filter { left[$0] != right[$0] }
      if places.count == 1 { return true }
      return places.count == 2 && places[1] == places[0] + 1 && left[places[0]] == right[places[1]]
        && left[places[1]] == right[places[0]]
    }
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return long.count == short.count + 1 && long.indices.contains { without($0, long) == short }
  }
}
