/// A data set made from a fixed seed: the same text on every machine.
struct MadeUpDataSet {
  let text: String

  init(relations: Int) {
    let entities = max(2, relations / 50)
    var numbers = SeededNumbers(seed: 2026)
    func next(_ bound: Int) -> Int { numbers.next(bound) }
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
