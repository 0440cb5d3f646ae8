extension FrenchWords {
  func leftOutOfYears(_ count: Int) -> String { "\(count) omis" }

  func untranslated(_ count: Int) -> String? {
    count == 1
      ? "1 ligne dit la relation ou le rôle avec les mots des données, non traduits."
      : "\(count) lignes disent la relation ou le rôle avec les mots des données, non traduits."
  }

  func omitted(ways count: Int, around: Int) -> String {
    let parts = [
      count > 0
        ? "\(count) \(count == 1 ? "chemin moins parlant" : "chemins moins parlants")" : nil,
      around > 0 ? "\(around) \(around == 1 ? "entité" : "entités") de l’entourage" : nil,
    ].compactMap(\.self)
    return "Laissé de côté faute de place\u{A0}: " + parts.joined(separator: " et ") + "."
  }

  func omitted(dates count: Int) -> String {
    (count == 1
      ? "La date d’une relation n’est pas indiquée"
      : "Les dates de \(count) relations ne sont pas indiquées")
      + "\u{A0}: les lignes ne portent pas de mots ici."
  }

  func chosen(_ years: AskedYears, possible: Int, outside: Int, unknown: Int) -> String {
    let rest = [
      outside > 0
        ? "\(outside) \(outside == 1 ? "commencé" : "commencés") à un autre moment" : nil,
      unknown > 0 ? "\(unknown) de début inconnu" : nil,
    ].compactMap(\.self)
    return "Sont dessinés les événements et accords qui ont commencé \(told(years))"
      + (possible > 0 ? ", dont \(possible) peut-être seulement" : "")
      + (rest.isEmpty ? "" : "\u{A0}; non dessinés\u{A0}: ") + rest.joined(separator: ", ") + "."
  }

  private func told(_ years: AskedYears) -> String {
    switch (years.first, years.last) {
    case (let first?, let last?) where first == last: "en \(year(first))"
    case (let first?, let last?): "de \(year(first)) à \(year(last))"
    case (let first?, nil): "en \(year(first)) ou plus tard"
    case (nil, let last?): "en \(year(last)) ou plus tôt"
    case (nil, nil): "à tout moment"
    }
  }
}
