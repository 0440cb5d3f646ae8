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

  /// Whether one relation of the way needs not be, since the days are its own.
  var isOwn = false

  /// Whether a spell is open on all the days.
  func admits(_ spell: Spell) -> Bool { spell.opens <= first && last <= spell.closes }

  /// Whether the days are those of a spell itself.
  func isOwn(of spell: Spell) -> Bool {
    isOwn && spell == Spell(opens: last, closes: first)
  }

  /// Whether a spell is one that a way may have.
  func allows(_ spell: Spell) -> Bool { admits(spell) || isOwn(of: spell) }

  /// The occasions that spells leave.
  ///
  /// - Complexity: O(*k* log *k*) for *k* spells.
  static func occasions(of spells: some Sequence<Spell>) -> [Occasion] {
    var opening: [Int] = []
    var closing: [Int] = []
    var own: Set<Occasion> = []
    for spell in spells {
      if spell.opens <= spell.closes {
        opening.append(spell.opens)
        closing.append(spell.closes)
      } else {
        own.insert(Occasion(first: spell.closes, last: spell.opens, isOwn: true))
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
      days.append(Occasion(first: day, last: day))
    }
    return days + own.sorted { ($0.first, $0.last) < ($1.first, $1.last) }
  }
}
