@testable import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Testing

@Suite struct NameSearchTests {
  private static let graph = Result {
    try Graph(
      contentsOf: ProgramRun.packageFolder.appendingPathComponent(
        "Tests/EntenteCommandTests/Fixtures/first-edition"))
  }

  private func explanations(_ text: String) throws -> [String] {
    try Self.graph.get().search(text).map { "\($0.entity.id): \($0.explanation)" }
  }

  @Test func `an answer tells the form and the manner`() throws {
    let graph = try Self.graph.get()
    let match = try #require(graph.search("Назарбаев Н.").first)
    #expect(match.entity.id == "nazarbayev")
    #expect(match.explanation == "name “Нұрсұлтан Назарбаев”, word order, initials")
    #expect(match.form.language == "kk" && match.form.role == .name)
    #expect(graph.search("Kazakstan", limit: 1).first?.manners == [.otherSpelling])
    #expect(graph.search("Nowhere").isEmpty)
    #expect(try explanations("N. А. Nazarbayev") == ["nazarbayev: alias “N. А. Nazarbayev”"])
    #expect(try explanations("OIF").first?.hasSuffix("de la Francophonie”, acronym") == true)
    #expect(try explanations("Alma").first == "almaty: name “Almaty”, beginning of a word")
  }

  @Test func `every manner has words of its own`() {
    let phrases = NameMatch.Manner.allCases.map(\.phrase)
    #expect(Set(phrases).count == phrases.count)
    #expect(phrases.allSatisfy { !$0.isEmpty })
  }

  @Test func `the doc example of a name resolves`() throws {
    let graph = try Self.graph.get()
    #expect(try graph.entity(named: "universite rennes 2").id == "rennes-2")
    #expect(try graph.entity(named: "Қазақстан").id == "kazakhstan")
  }

  @Test func `an identifier, a name and an alias come in this order`() throws {
    let graph = try Graph {
      Entity("c", names: Names("Third"), kind: .person, aliases: [Alias("same")])
      Entity("b", name: "same", kind: .person)
      Entity("same", name: "First", kind: .person)
      Entity("d", name: "SAME", kind: .person)
    }
    #expect(graph.search("same").map(\.entity.id) == ["same", "b", "c", "d"])
    #expect(graph.search("same").map(\.score) == [1, 0.99, 0.98, 0.97])
  }

  @Test func `equals keep the order written, and each entity comes once`() throws {
    let graph = try Graph {
      for number in [3, 1, 2] {
        Entity(
          Entity.ID("e\(number)"), names: Names(.init("Twin"), [.init("Twin", in: "fr")]),
          kind: .person, aliases: [Alias("Twin")])
      }
    }
    #expect(graph.search("Twin").map(\.entity.id) == ["e3", "e1", "e2"])
    #expect(graph.search("twin").map(\.entity.id) == ["e3", "e1", "e2"])
    #expect(graph.search("Twin", limit: 2).count == 2)
    for limit in [0, -1, Int.min] { #expect(graph.search("Twin", limit: limit).isEmpty) }
    #expect(graph.search("Twin", limit: Int.max).count == 3)
  }

  @Test func `a search may be for some entities only`() throws {
    let graph = try Self.graph.get()
    let found = graph.search("Kazakhstan", limit: 3) { $0.kind == "embassy" }
    #expect(!found.isEmpty && found.allSatisfy { $0.entity.kind == "embassy" })
  }

  @Test func `a changed graph is searched anew`() throws {
    var graph = try Graph { Entity("a", name: "Ada Brook", kind: .person) }
    #expect(graph.search("Reed").isEmpty)
    try graph.insert(Entity("b", name: "Bo Reed", kind: .person))
    #expect(graph.search("Reed").map(\.entity.id) == ["b"])
    #expect(try graph.entity(named: "reed").id == "b")
    #expect(graph.restricted(to: ["a"]).search("Reed").isEmpty)
  }

  @Test(arguments: [
    "", " ", "???", "🎓", "👩‍👩‍👧‍👦 🇰🇿", "جامعة", "אוניברסיטה", "大学", "\u{301}", "\u{0}", "\u{202E}abc",
    "'", "a'b'c'd", "ь", "Ь ъ", "12345678901234567890", "é\u{301}\u{301}", "N. N. N. N.",
    String(repeating: "a", count: 100_000), String(repeating: "Нур ", count: 100_000),
    String(repeating: "\u{301}", count: 10_000), String(repeating: "🎓", count: 10_000),
    String(repeating: "a b ", count: 50), String(repeating: "kh", count: 190),
  ])
  func `anything can be asked`(text: String) throws {
    let graph = try Self.graph.get()
    #expect(graph.search(text).allSatisfy { (0...1).contains($0.score) })
    #expect(throws: NameError.self) { try graph.entity(named: text) }
  }

  @Test func `anything can be a name`() throws {
    let odd = [
      "", " ", "🎓", "???", "大学", "جامعة", "ь", String(repeating: "long name ", count: 5_000),
      "\u{301}",
    ]
    let graph = try Graph {
      for (number, name) in odd.enumerated() {
        Entity(Entity.ID("odd-\(number)"), name: name, kind: .person)
      }
    }
    for (number, name) in odd.enumerated() {
      #expect(try graph.entity(named: name).id.rawValue == "odd-\(number)", "\(name.prefix(20))")
      #expect(graph.search(name).first?.entity.id.rawValue == "odd-\(number)", "\(name.prefix(20))")
    }
    #expect(try Graph {}.search("a").isEmpty)
  }

  @Test func `the index leaves out nothing that is alike`() throws {
    let graph = try Self.graph.get()
    let index = NameIndex(of: graph.entities)
    var generator = SeededGenerator(seed: 11)
    let texts = ListedForm.all.map(\.text).enumerated().filter { $0.offset % 4 == 0 }.map(\.element)
    let slips = texts.map { Self.withSlip($0, by: &generator) }
    for text in texts + slips {
      let search = NameSearch(entities: graph.entities, index: index)
      let query = NameQuery(text)
      var best: [Entity.ID: Double] = [:]
      for form in 0..<UInt32(index.formCount) {
        guard let match = search.match(query, form), match.score >= search.leastScore else {
          continue
        }
        best[match.entity.id] = max(best[match.entity.id] ?? 0, match.score)
      }
      let found = search.matches(text, limit: 1000) { _ in true }
      let scores = Dictionary(uniqueKeysWithValues: found.map { ($0.entity.id, $0.score) })
      #expect(scores == best, "\(text)")
    }
  }

  /// The text with one letter missing, doubled, changed, or changed for its neighbor.
  private static func withSlip(_ text: String, by generator: inout SeededGenerator) -> String {
    var letters = Array(text)
    guard letters.count > 1 else { return text }
    let place = Int.random(in: 0..<letters.count - 1, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: letters.remove(at: place)
    case 1: letters.insert(letters[place], at: place)
    case 2: letters[place] = "e"
    default: letters.swapAt(place, place + 1)
    }
    return String(letters)
  }
}
