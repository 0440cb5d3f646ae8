/// A data set made from a fixed seed: the same text on every machine.
struct MadeUpDataSet {
  let text: String

  init(relations: Int) {
    let entities = max(2, relations / 50)
    var state: UInt64 = 2026
    func next(_ bound: Int) -> Int {
      // SplitMix64 (Steele, Lea and Flood 2014).
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
    var text = "entente: 1\ntitle: Made up\nsources:\n  s: {type: book, title: A book}\nentities:\n"
    for number in 0..<entities {
      text +=
        "  e\(number): {kind: organisation, "
        + "name: {en: Organisation \(number), kk: Ұйым \(number)}}\n"
    }
    text += "relations:\n"
    for _ in 0..<relations {
      text +=
        "  - {from: e\(next(entities)), relation: cooperatesWith, to: e\(next(entities)), "
        + "when: \(1990 + next(30))-0\(1 + next(9)), cite: [{s: \"p. \(next(400))\"}]}\n"
    }
    self.text = text
  }
}
