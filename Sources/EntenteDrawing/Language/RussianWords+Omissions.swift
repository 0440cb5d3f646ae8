extension RussianWords {
  func leftOutOfYears(_ count: Int) -> String { "не показано: \(count)" }

  func untranslated(_ count: Int) -> String? {
    "Без перевода, словами данных, связь или роль названа у \(count) "
      + "\(Self.plural(count, "линии", "линий", "линий"))."
  }

  func omitted(ways count: Int, around: Int) -> String {
    let ways = Self.plural(
      count, "менее показательного пути", "менее показательных путей", "менее показательных путей")
    let parts = [
      count > 0 ? "\(count) \(ways)" : nil,
      around > 0 ? "\(Self.ofEntities(around)) окружения" : nil,
    ].compactMap(\.self)
    return "Не хватило места для " + parts.joined(separator: " и ") + "."
  }

  func omitted(dates count: Int) -> String {
    "Даты \(count) \(Self.plural(count, "связи", "связей", "связей")) не показаны: "
      + "у линий здесь нет подписей."
  }

  func chosen(_ years: AskedYears, possible: Int, outside: Int, unknown: Int) -> String {
    let rest = [
      outside > 0 ? "начавшихся в другое время — \(outside)" : nil,
      unknown > 0 ? "с неизвестным началом — \(unknown)" : nil,
    ].compactMap(\.self)
    return "Показаны события и соглашения, начавшиеся \(told(years))"
      + (possible > 0 ? " (из них лишь возможно — \(possible))" : "")
      + (rest.isEmpty ? "" : "; не показано: ") + rest.joined(separator: ", ") + "."
  }

  private func told(_ years: AskedYears) -> String {
    switch (years.first, years.last) {
    case (let first?, let last?) where first == last: "в \(year(first)) году"
    case (let first?, let last?): "с \(year(first)) по \(year(last)) год"
    case (let first?, nil): "не раньше \(year(first)) года"
    case (nil, let last?): "не позже \(year(last)) года"
    case (nil, nil): "когда-либо"
    }
  }
}
