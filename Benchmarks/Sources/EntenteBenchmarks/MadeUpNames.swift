import Entente

/// A graph of people and universities with made-up names, in Latin and Cyrillic, from a fixed seed.
struct MadeUpNames {
  let graph: Graph

  init(count: Int) throws {
    var numbers = SeededNumbers(seed: 2026)
    func next(_ bound: Int) -> Int { numbers.next(bound) }
    let latin = ["b", "zh", "d", "k", "l", "m", "n", "r", "s", "sh", "t", "v"].flatMap { onset in
      ["a", "e", "in", "or", "u"].map { onset + $0 }
    }
    let cyrillic = ["б", "ж", "д", "қ", "л", "м", "н", "р", "с", "ш", "т", "в"].flatMap { onset in
      ["а", "е", "ин", "ор", "ұ"].map { onset + $0 }
    }
    func word(_ syllables: [String], _ length: Int) -> String {
      let text = (0..<length).map { _ in syllables[next(syllables.count)] }.joined()
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    let entities = (0..<count).map { number in
      let id = Entity.ID("e\(number)")
      switch number % 4 {
      case 0:
        return Entity(
          id, name: "\(word(cyrillic, 2 + next(2))) \(word(cyrillic, 3 + next(2)))", kind: .person)
      case 1:
        return Entity(id, name: "University of \(word(latin, 3 + next(2)))", kind: .university)
      default:
        return Entity(
          id, name: "\(word(latin, 2 + next(2))) \(word(latin, 3 + next(2)))", kind: .person)
      }
    }
    graph = try Graph(
      entities: entities + [Entity("wanted", name: "Noursoultan Åkerblöm", kind: .person)])
  }
}
