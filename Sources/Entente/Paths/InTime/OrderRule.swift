/// When one may go on by a relation on a way whose relations held one after another.
///
/// Of spells that are certain it asks whether the way is open whatever the dates leave open. It is, if
/// each relation had begun for sure before any later one on the way can have ended.
struct OrderRule {
  /// Whether each relation is taken on a later day than the one before it.
  let isStrict: Bool

  /// The day on which somebody is ready who may leave on a day.
  func readiness(for day: Int) -> Int { isStrict ? day - 1 : day }

  /// The day after a crossing in a spell by somebody who is there on a day, if it is open still.
  @inline(__always)
  func arrival(by spell: Spell, from day: Int) -> Int? {
    // After a day without end there is always another.
    let ready = isStrict ? min(day &+ 1, Spell.end) : day
    return ready <= spell.closes ? max(ready, spell.opens) : nil
  }

  /// The last day on which one may be there to be across by a day, if there is one.
  @inline(__always)
  func deadline(by spell: Spell, to day: Int) -> Int? {
    guard spell.opens <= day else { return nil }
    let ready = min(spell.closes, day)
    return isStrict && ready < Spell.end ? ready &- 1 : ready
  }
}
