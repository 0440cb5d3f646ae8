/// The search for the day on which to leave for a way that takes the fewest days.
///
/// The day is tried first after which the end has a relation soonest: a good way spares many others. Then
/// days are tried from the last to the first: who leaves on an earlier day can do all that somebody who
/// leaves later can, so that only what is reached earlier is looked at again (Dean 2004). Before any of it,
/// a search from both ends tells whether there is a way at all in the days that are left.
struct FastestDeparture {
  let start: Int
  let end: Int

  /// How many days a way takes at the least.
  let fewest: Int

  var meeting: OrderMeeting
  var arrivals: EarliestArrivals

  /// The day and the way; of several that are as fast the first day.
  ///
  /// - Complexity: O(*d* · (*n* + *m*) log *m*) for *d* days, in practice far less.
  mutating func found(leaving days: [Int]) -> (day: Int, way: [EarliestArrivals.Step])? {
    let counts = days.map { day in arrivals.leastArrival(leaving: day).map { $0 - day } ?? .max }
    let order = days.indices.filter { counts[$0] < .max }.sorted {
      (counts[$0], $0) < (counts[$1], $1)
    }
    guard let least = order.first.map({ max(fewest, counts[$0]) }),
      let guess = order.first(where: { arrival(leaving: days[$0], by: .max) != nil }),
      let first = arrivals.arrival
    else { return nil }
    let way = arrivals.way(from: start)
    var best = (day: days[guess], count: first - days[guess])
    arrivals.forget()
    for day in days.reversed() where best.count > least && day != days[guess] {
      guard let arrival = arrival(leaving: day, by: day + best.count) else { continue }
      if arrival - day < best.count || day < best.day { best = (day, arrival - day) }
    }
    if best.count == least {
      // None is faster, but one that leaves earlier may be as fast.
      for (number, day) in days.enumerated() where day < best.day && counts[number] <= least {
        arrivals.forget()
        if arrival(leaving: day, by: day + least) != nil {
          best.day = day
          break
        }
      }
    }
    if best.day == days[guess] { return (best.day, way) }
    arrivals.forget()
    guard arrival(leaving: best.day, by: .max) != nil else { return nil }
    return (best.day, arrivals.way(from: start))
  }

  /// The first day on which somebody is at the end who leaves on a day, if that is by another.
  private mutating func arrival(leaving day: Int, by last: Int) -> Int? {
    guard meeting.isMet(from: start, to: end, leaving: day, by: last) else { return nil }
    return arrivals.arrival(from: start, leaving: day, by: last)
  }
}
