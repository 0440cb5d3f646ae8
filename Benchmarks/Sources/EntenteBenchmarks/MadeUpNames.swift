import Entente

/// A graph of people and universities with made-up names, in Latin and Cyrillic, from a fixed seed.
struct MadeUpNames {
  let graph: Graph

  init(count: Int) throws {
    var state: UInt64 = 2026
    func next(_ bound: Int) -> Int {
      // SplitMix64 (Steele, Lea and Flood 2014).
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
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
