extension EnglishWords {
  func leftOutOfYears(_ count: Int) -> String { "\(count) left out" }

  func omitted(ways count: Int, around: Int) -> String {
    let parts = [
      count > 0 ? "\(count) less telling \(count == 1 ? "way" : "ways")" : nil,
      around > 0 ? "\(Self.entities(around)) around what is shown" : nil,
    ].compactMap(\.self)
    return "Left out for want of room: " + parts.joined(separator: " and ") + "."
  }

  func omitted(dates count: Int) -> String {
    "The \(count == 1 ? "date of 1 relation is" : "dates of \(count) relations are") not shown: "
      + "lines have no words here."
  }

  func chosen(_ years: AskedYears, possible: Int, outside: Int, unknown: Int) -> String {
    let rest = [
      outside > 0 ? "\(outside) that did not" : nil,
      unknown > 0 ? "\(unknown) of unknown beginning" : nil,
    ].compactMap(\.self)
    return "Drawn are events and agreements that began \(told(years))"
      + (possible > 0 ? ", \(possible) of them only possibly" : "")
      + (rest.isEmpty ? "" : "; left out: ") + rest.joined(separator: " and ") + "."
  }

  /// The years as they follow a verb.
  func told(_ years: AskedYears) -> String {
    switch (years.first, years.last) {
    case (let first?, let last?) where first == last: "in \(year(first))"
    case (let first?, let last?): "from \(year(first)) to \(year(last))"
    case (let first?, nil): "in \(year(first)) or later"
    case (nil, let last?): "in \(year(last)) or earlier"
    case (nil, nil): "at any time"
    }
  }
}
