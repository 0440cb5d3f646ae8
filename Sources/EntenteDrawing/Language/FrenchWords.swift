import Entente

/// The words of a figure in French.
///
/// No-break spaces stand before colons and semicolons.
struct FrenchWords: FigureWords {
  func kind(_ kind: Entity.Kind) -> String? { Self.kinds[kind] }

  func family(_ family: RelationKind.Family) -> String {
    switch family {
    case .treaty: "traité, accord"
    case .membership: "dirige, représente, fait partie de"
    case .cooperation: "coopération"
    case .event: "organise, participe à"
    case .economic: "lien économique"
    case .place: "localisation"
    case .about: "traite de, promeut"
    }
  }

  func highlight(_ highlight: Figure.Highlight) -> String {
    switch highlight {
    case .mostTelling: "le chemin le plus parlant"
    case .askedFor: "le chemin demandé"
    case .focus: "le centre de la figure"
    case .named(let name): name
    }
  }

  let otherKind = "autre"
  let sharedBand = "Communs et autres"
  let hollowHead = "pointe creuse\u{A0}: déduit ou incertain"
  let unnumberedLines = "Une ligne sans numéro repose sur la source d’une entité à son bout."
  let numbersAtEnds = "Les numéros des sources d’une ligne se trouvent à ses bouts."
  let grayLines =
    "Les lignes grises mènent à l’entourage, laissé sans couleur\u{A0}; le tireté et l’épaisseur "
    + "indiquent leur nature."
  let gatheredLines =
    "Une ligne grise vaut pour toutes les relations entre deux entités autour du centre."
  let noSource = "[?] aucune source citée"

  func overviewCounts(entities: Int, relations: Int, unfirm: Int) -> String {
    "\(Self.entities(entities)), \(Self.relations(relations))"
      + (unfirm > 0
        ? ", dont \(unfirm) \(unfirm == 1 ? "déduite ou incertaine" : "déduites ou incertaines")."
        : ".")
  }

  func overviewNames(_ count: Int, byRelations: Bool) -> String {
    if count == 0 { return "Aucune n’est nommée, faute de place." }
    return
      "\(count) \(count == 1 ? "est nommée" : "sont nommées")\u{A0}: autant qu’il y a de place, à commencer "
      + "par les plus \(byRelations ? "reliées" : "grandes")."
  }

  let listHeading = "Sans nom\u{A0}:"
  let listSeparator = "\u{A0}; "
  let listWithoutNumber = "sans numéro\u{A0}:"

  func overviewUnnamed(numbered: Int, bare: Int, listed: EntityList.Place) -> String {
    let parts = [
      numbered > 0 ? "\(numbered) \(numbered == 1 ? "porte" : "portent") un numéro" : nil,
      bare > 0 ? "\(bare) \(bare == 1 ? "n’a" : "n’ont") ni nom ni numéro" : nil,
    ].compactMap(\.self)
    let isOne = numbered + bare == 1
    let rest =
      switch listed {
      case .figure: "la liste dans la figure \(isOne ? "la" : "les") nomme."
      case .file: "la liste qui accompagne la figure \(isOne ? "la" : "les") nomme."
      case .nowhere: isOne ? "son nom ne figure pas ici." : "leurs noms ne figurent pas ici."
      }
    return "\(parts.joined(separator: ", "))\u{A0}; \(rest)"
  }

  let relationsHeading = "relations\u{A0}:"
  let undated = "sans auteur ni date"
  let sourcesHeading = "Sources des lignes, qui ne portent pas de numéro\u{A0}:"
  let someUncited = "Certaines relations ne citent aucune source."
}

extension FrenchWords {
  private static let kinds: [Entity.Kind: String] = [
    .state: "État", .place: "lieu", "city": "ville", "region": "région", "venue": "salle, site",
    .person: "personne", "community": "communauté", .organisation: "organisation",
    .publicBody: "organisme public", "ministry": "ministère", "parliament": "parlement",
    "friendshipGroup": "groupe d’amitié", "embassy": "ambassade", "agency": "agence",
    "museum": "musée", .academicBody: "établissement académique", .university: "université",
    "school": "école", "institute": "institut", "academy": "académie",
    "researchCentre": "centre de recherche", .company: "entreprise",
    "jointVenture": "coentreprise", "association": "association",
    "culturalCentre": "centre culturel", "foundation": "fondation", "ensemble": "ensemble",
    "internationalBody": "organisme international", "network": "réseau", "office": "fonction",
    .programme: "programme", "scholarship": "bourse", "scheme": "dispositif",
    .agreement: "accord", .treaty: "traité", "declaration": "déclaration",
    "memorandum": "mémorandum", .event: "événement", "visit": "visite", "forum": "forum",
    "conference": "conférence", "festival": "festival", "season": "saison culturelle",
    "exhibition": "exposition", "anniversary": "anniversaire", .work: "œuvre", "book": "livre",
    "article": "article", "periodical": "périodique", "law": "loi", "award": "distinction",
    "concept": "notion",
  ]

  func heading(_ channel: ScaleChannel, of measure: String) -> String {
    let channel =
      switch channel {
      case .size: "taille"
      case .color: "couleur"
      case .width: "épaisseur"
      }
    return "\(channel)\u{A0}: \(measure)"
  }

  func measure(_ measure: KnownMeasure) -> String {
    switch measure {
    case .betweenness: "intermédiarité"
    case .degree: "degré"
    case .relations, .count: "relations"
    case .weight: "poids"
    }
  }

  func convention(_ measure: KnownMeasure) -> String {
    switch measure {
    case .betweenness:
      "part des plus courts chemins entre les autres, divisée par le nombre de paires\u{A0}; sans "
        + "direction, les relations parallèles comptent pour une, seuls les liens comptent, "
        + "dans toutes les données"
    case .degree:
      "nombre d’entités qui lui sont liées\u{A0}; les relations parallèles comptent pour une, "
        + "seuls les liens comptent, dans toutes les données"
    case .relations: "nombre de relations dessinées"
    case .count: "nombre de relations que la ligne représente"
    case .weight: "somme des poids des relations, 1 où les données n’en donnent pas"
    }
  }

  func scaleSentence(
    _ channel: ScaleChannel, _ measure: String, _ convention: String?
  ) -> String {
    let channel =
      switch channel {
      case .size: "Taille"
      case .color: "Couleur"
      case .width: "Épaisseur"
      }
    return "\(channel)\u{A0}: \(measure)\(convention.map { " (\($0))" } ?? "")."
  }

  func grouping(_ name: String) -> String {
    switch name {
    case "side": "côté"
    case "kind": "type"
    case "component": "composante"
    default: name
    }
  }

  func component(_ number: Int) -> String { "composante \(number)" }

  var jointBodies: String { "organismes communs" }
  var thirdParties: String { "tiers" }
  var sameForAll: String { "Toutes les valeurs sont égales." }
  var noValue: String { "sans valeur" }
  var otherGroups: String { "autres" }
  var decimalMark: String { "," }
}

extension FrenchWords {
  var figure: String { "Figure" }
  var everything: String { "Toutes les entités des données." }

  func ways(from: String, to: String, count: Int) -> String {
    let ends = "entre \(from) et \(to)"
    if count == 1 { return "Le chemin le plus parlant \(ends), avec ce qui l’entoure." }
    return "Les \(count) chemins les plus parlants \(ends), le premier mis en évidence, avec ce "
      + "qui les entoure."
  }

  func surroundings(of name: String, steps: Int) -> String {
    "\(name) et ce qui en est éloigné "
      + "\(steps == 1 ? "d’une relation" : "de \(steps) relations") au plus."
  }

  func highest(_ count: Int, by measure: KnownMeasure?, called name: String) -> String {
    let measure =
      switch measure {
      case .betweenness: "l’intermédiarité"
      case .degree: "le degré"
      default: "«\u{A0}\(name)\u{A0}»"
      }
    return count == 1
      ? "L’entité la mieux classée selon \(measure)."
      : "Les \(count) entités les mieux classées selon \(measure)."
  }

  func counts(_ extent: FigureExtent) -> String {
    let (drawn, all) = (extent.drawnRelationCount, extent.amongCount)
    let entities =
      Self.entities(extent.entityCount)
      + (extent.entityCount == extent.dataEntityCount ? "" : " sur \(extent.dataEntityCount)")
    guard extent.dataRelationCount > all else {
      return "\(entities) et \(Self.relations(drawn))\(drawn < all ? " sur \(all)" : "")."
    }
    return
      "\(entities), et \(drawn < all ? "\(drawn) des " : "")\(Self.relations(all)) entre elles "
      + "(\(extent.dataRelationCount) dans les données)."
  }

  func leftOut(_ counts: [(reason: Account.Reason, count: Int)]) -> String {
    let parts = counts.map { reason, count in
      let isOne = count < 2
      return switch reason {
      case .denied: "\(count) \(isOne ? "démentie" : "démenties")"
      case .deprecated: "\(count) \(isOne ? "caduque" : "caduques")"
      case .ownState: "\(count) qui \(isOne ? "dit" : "disent") seulement qui relève de quel État"
      case .surroundings: "\(count) au sein de l’entourage"
      case .timeless:
        "\(count) sans événement ni accord daté"
      case .room: "\(count) faute de place"
      }
    }
    return "Relations non dessinées entre ces entités\u{A0}: \(parts.joined(separator: ", "))."
  }

  func reading(unfirm: Int, headless: Int?, uncited: Int) -> String {
    var parts = [
      "Les affirmations démenties par des sources ou devenues caduques ne comptent pas"
    ]
    if unfirm > 0 {
      parts.append(
        (unfirm == 1
          ? "1 relation dessinée est déduite ou incertaine"
          : "\(unfirm) relations dessinées sont déduites ou incertaines")
          + heads(
            of: unfirm, headless: headless, hollow: "pointe creuse",
            without: "sur des lignes grises sans pointe"))
    }
    if uncited > 0 {
      parts.append("\(uncited) ne \(uncited == 1 ? "cite" : "citent") aucune source")
    }
    return parts.joined(separator: "\u{A0}; ") + "."
  }

  func names(missing: Int, of all: Int, in language: String, shown: [StandIn]) -> String {
    if missing == 0 { return "Les noms sont en français." }
    let subject =
      "\(missing) \(missing == 1 ? "nom" : "noms") sur \(all) "
      + "\(missing == 1 ? "n’a" : "n’ont") pas de forme française dans les données"
    if shown.count == 1, let only = shown.first {
      return "\(subject) et \(missing == 1 ? "reste" : "restent") \(Self.manner(only))."
    }
    let parts = shown.map { "\($0.count) \(Self.manner($0))" }
    return "\(subject)\u{A0}: \(parts.formattedList(joiner: "et"))."
  }

  private static func manner(_ shown: StandIn) -> String {
    switch shown.language {
    case nil: shown.count == 1 ? "tel quel" : "tels quels"
    case "ar": "en arabe"
    case "de": "en allemand"
    case "en": "en anglais"
    case "es": "en espagnol"
    case "kk": "en kazakh"
    case "ru": "en russe"
    case "tr": "en turc"
    case "zh": "en chinois"
    case .some(let tag): "en «\u{A0}\(tag)\u{A0}»"
    }
  }

  func omitted(undated: Int, untied: Int, crowded: Int) -> String {
    func told(_ count: Int, _ one: String, _ many: String) -> String? {
      count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
    }
    let parts = [
      told(undated, "n’a pas de date", "n’ont pas de date"),
      told(untied, "n’est lié à rien", "ne sont liés à rien"),
      told(
        crowded, "des moins liés est omis faute de place",
        "parmi les moins liés sont omis faute de place"),
    ].compactMap(\.self)
    return "Parmi les événements et accords, \(parts.joined(separator: ", "))."
  }

  func omitted(around count: Int) -> String {
    count == 1
      ? "Une autre entité de l’entourage, la moins reliée, est omise faute de place."
      : "\(count) autres entités de l’entourage, les moins reliées, sont omises faute de place."
  }

  func data(_ digest: String) -> String { "Données\u{A0}: SHA-256 \(digest)." }

  func network(entities: Int, relations: Int, arrangement: String?, most: [String]) -> String {
    "Un réseau de \(Self.entities(entities)) et de \(Self.relations(relations))"
      + (arrangement.map { "\u{A0}: \($0)" } ?? "") + "."
      + (most.isEmpty ? "" : " Les plus reliées\u{A0}: \(most.formattedList(joiner: "et")).")
  }

  func sides(_ first: String, _ second: String) -> String {
    "à gauche \(first) et ce qui lui est propre, à droite \(second), "
      + "entre les deux ce qui leur est commun et le reste"
  }

  func ways(from: String, to: String) -> String { "chemins de \(from) à \(to)" }

  func around(_ center: String) -> String {
    "au milieu \(center), à gauche et à droite ce qui l’entoure, pas à pas"
  }

  var alongYears: String {
    "événements et accords au fil des années, et de part et d’autre qui y est lié"
  }

  var growingMarks: String { "des marques d’autant plus grandes qu’il y a de relations" }

  // In French, nought is singular too.
  private static func entities(_ count: Int) -> String {
    "\(count) \(count < 2 ? "entité" : "entités")"
  }

  private static func relations(_ count: Int) -> String {
    "\(count) \(count < 2 ? "relation" : "relations")"
  }
}

extension FrenchWords {
  /// How relations read from their first entity to their second.
  private static let phrases: [Relation.Kind: String] = [
    .recognises: "reconnaît",
    "assures": "donne des garanties de sécurité à",
    "partyTo": "est partie à",
    "signed": "a signé",
    "signedDuring": "a été signé pendant",
    "establishes": "établit",
    .headOf: "dirige",
    .memberOf: "est membre de",
    "affiliatedWith": "est rattaché à",
    "representativeOf": "représente",
    "partOf": "fait partie de",
    "bodyOf": "est un organisme public de",
    "liveIn": "habitent",
    .cooperatesWith: "coopère avec",
    .partnerOf: "est partenaire de",
    "twinnedWith": "est jumelé avec",
    .foundedBy: "a été fondé par",
    "hostedBy": "est accueilli par",
    "runs": "gère",
    "supports": "soutient",
    "frames": "sert de cadre à",
    "createdFor": "a été créé pour",
    "participatesIn": "participe à",
    "organises": "organise",
    "initiated": "a lancé",
    "attendedOpening": "a assisté à l’ouverture de",
    "visited": "a visité",
    "paid": "a effectué",
    "visitTo": "avait pour destination",
    "marks": "marque",
    "during": "a eu lieu pendant",
    "received": "a reçu",
    "operatesIn": "a des activités dans",
    "owns": "possède",
    "codeSharesWith": "partage des codes de vol avec",
    "fliesTo": "dessert",
    "exempts": "dispense de visa les citoyens de",
    .locatedIn: "a pour lieu",
    "authorOf": "a écrit",
    "promotes": "promeut",
    .about: "porte sur",
  ]

  func phrase(_ kind: Relation.Kind) -> String? { Self.phrases[kind] }
}
