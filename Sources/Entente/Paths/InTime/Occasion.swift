/// A time at which a way may be open all along: what is open on all its days, and one spell besides.
///
/// Spells on a line have a day in common if any two of them have one (Helly). So relations possibly
/// held together if all of them may have held on one day. They certainly did if, of any two, each had
/// begun for sure before the other can have ended. That is so if all are open for sure on one day, or
/// if all but one are open for sure on every day on which that one can have held.
struct Occasion: Hashable {
  /// The first and the last of the days on which spells must be open.
  var first: Int
  var last: Int

  /// A relation that needs not be, since the days are its own.
  var relation: Int?

  func admits(_ crossing: TimedPassages.Crossing, of relation: Int) -> Bool {
    crossing.spell.opens <= first && last <= crossing.spell.closes
      || self.relation == relation && crossing.spell == Spell(opens: last, closes: first)
  }

  /// The occasions that spells leave, each with the relation that it belongs to.
  ///
  /// - Complexity: O(*k* log *k*) for *k* spells.
  static func occasions(of spells: [(spell: Spell, relation: Int)]) -> [Occasion] {
    var opening: [Int] = []
    var closing: [Int] = []
    var own: [Occasion] = []
    for (spell, relation) in spells {
      if spell.opens <= spell.closes {
        opening.append(spell.opens)
        closing.append(spell.closes)
      } else {
        own.append(Occasion(first: spell.closes, last: spell.opens, relation: relation))
      }
    }
    opening.sort()
    closing.sort()
    // Of days on which spells open, only the last before one closes can have the most of them.
    var days: [Occasion] = []
    var next = 0
    for (position, day) in opening.enumerated() {
      if position + 1 < opening.count {
        while next < closing.count, closing[next] < day { next += 1 }
        let following = opening[position + 1]
        if following == day || next < closing.count && closing[next] >= following { continue }
      }
      days.append(Occasion(first: day, last: day, relation: nil))
    }
    var seen: Set<Occasion> = []
    return days + own.filter { seen.insert($0).inserted }
  }
}
