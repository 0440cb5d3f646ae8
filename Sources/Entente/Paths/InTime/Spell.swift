/// A time in which a relation held, from one day to another, as far as its dates tell.
///
/// Days are numbers. Of what is possible, it may have held on each of these days. Of what is certain,
/// it had begun on the first of them and had not ended before the last; where that is before the
/// first, nobody knows a day on which it held for sure.
struct Spell: Hashable {
  var opens: Int
  var closes: Int

  static let beginning = Int.min / 4
  static let end = Int.max / 4
}

extension Spell {
  /// The times in which something held for which a period is given or none.
  static func spells(of period: Period?, _ certainty: Certainty) -> [Spell] {
    guard let period else {
      return certainty == .certainly
        ? [Spell(opens: end, closes: beginning)] : [Spell(opens: beginning, closes: end)]
    }
    guard certainty == .certainly else {
      return period.stays(believing: .everything).joined().map {
        Spell(opens: number($0.starts.lowerBound), closes: number($0.ends.upperBound))
      }
    }
    return period.stays(believing: .unqualified).compactMap { ways in
      guard let opens = ways.map({ number($0.starts.upperBound) }).max(),
        let closes = ways.map({ number($0.ends.lowerBound) }).min()
      else { return nil }
      return Spell(opens: opens, closes: closes)
    }
  }

  /// The part of it within a window, taken whole; nothing where it is outside, perhaps or for sure.
  ///
  /// A window whose own dates are in doubt makes nothing certain.
  func within(_ window: Period, _ certainty: Certainty) -> Spell? {
    let asked = window.window(believing: certainty == .certainly ? .unqualified : .everything)
    let first = Self.number(
      certainty == .certainly ? asked.starts.upperBound : asked.starts.lowerBound)
    let last = Self.number(certainty == .certainly ? asked.ends.lowerBound : asked.ends.upperBound)
    guard first <= last, opens <= last, closes >= first else { return nil }
    return Spell(opens: max(opens, first), closes: min(closes, last))
  }

  private static func number(_ edge: Stay.Edge) -> Int {
    switch edge {
    case .beginning: beginning
    case .day(let day): day.number
    case .end: end
    }
  }

  /// The day of a number, if time has one there.
  static func day(_ number: Int) -> CalendarDay? {
    number <= beginning / 2 || number >= end / 2 ? nil : CalendarDay(number: number)
  }
}
