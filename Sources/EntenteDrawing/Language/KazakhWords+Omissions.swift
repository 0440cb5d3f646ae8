extension KazakhWords {
  func leftOutOfYears(_ count: Int) -> String { "көрсетілмегені — \(count)" }

  func untranslated(_ count: Int) -> String? {
    "Байланысы не рөлі аударылмай, деректердегі сөздермен берілген сызықтар — \(count)."
  }

  func omitted(ways count: Int, around: Int) -> String {
    let parts = [
      count > 0 ? "айқындығы төменірек жолдар — \(count)" : nil,
      around > 0 ? "айналадағы нысандар — \(around)" : nil,
    ].compactMap(\.self)
    return "Орын жетпегендері: " + parts.joined(separator: ", ") + "."
  }

  func omitted(dates count: Int) -> String {
    "Күні көрсетілмеген байланыстар — \(count): мұнда сызықтарға жазу қойылмаған."
  }

  func chosen(_ years: AskedYears, possible: Int, outside: Int, unknown: Int) -> String {
    let rest = [
      outside > 0 ? "басқа уақытта басталғаны — \(outside)" : nil,
      unknown > 0 ? "басталуы белгісізі — \(unknown)" : nil,
    ].compactMap(\.self)
    return "\(told(years)) басталған оқиғалар мен келісімдер көрсетілген"
      + (possible > 0 ? " (оның ішінде тек мүмкін болғаны — \(possible))" : "")
      + (rest.isEmpty ? "" : "; көрсетілмегендер: ") + rest.joined(separator: ", ") + "."
  }

  private func told(_ years: AskedYears) -> String {
    switch (years.first, years.last) {
    case (let first?, let last?) where first == last: "\(year(first)) жылы"
    case (let first?, let last?): "\(year(first))–\(year(last)) жылдары"
    case (let first?, nil): "\(year(first)) жылы не одан кейін"
    case (nil, let last?): "\(year(last)) жылы не одан бұрын"
    case (nil, nil): "Кез келген уақытта"
    }
  }
}
