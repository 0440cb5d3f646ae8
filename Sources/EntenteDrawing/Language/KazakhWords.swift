import Entente

/// The words of a figure in Kazakh.
///
/// Nouns have no plural after a number. Endings that would depend on how a number or a name sounds are
/// avoided.
struct KazakhWords: FigureWords {
  func kind(_ kind: Entity.Kind) -> String? { Self.kinds[kind] }

  func family(_ family: RelationKind.Family) -> String {
    switch family {
    case .treaty: "шарт, келісім"
    case .membership: "басқарады, өкілі, мүшесі"
    case .cooperation: "ынтымақтастық"
    case .event: "ұйымдастырады, қатысады"
    case .economic: "экономикалық байланыс"
    case .place: "орналасқан жері"
    case .about: "арналған, насихаттайды"
    }
  }

  func highlight(_ highlight: Figure.Highlight) -> String {
    switch highlight {
    case .mostTelling: "ең айқын жол"
    case .askedFor: "сұралған жол"
    case .focus: "назардағы нысан"
    case .named(let name): name
    }
  }

  let otherKind = "өзге"
  let sharedBand = "Ортақ және өзге"
  let hollowHead = "қуыс ұшты: пайымдалған немесе күмәнді"
  let unnumberedLines = "Нөмірсіз сызық өз ұшындағы нысанның дереккөзіне сүйенеді."
  let numbersAtEnds = "Сызық дереккөздерінің нөмірлері оның ұштарында тұр."
  let grayLines =
    "Сұр сызықтар айналадағы түссіз нысандарға апарады; түрін үзігі мен жуандығы көрсетеді."
  let gatheredLines = "Сұр сызық айналадағы екі нысан арасындағы барлық байланысты білдіреді."
  let noSource = "[?] дереккөзі көрсетілмеген"

  func overviewCounts(entities: Int, relations: Int, unfirm: Int) -> String {
    "\(entities) нысан, \(relations) байланыс"
      + (unfirm > 0 ? ", оның ішінде пайымдалғаны не күмәндісі — \(unfirm)." : ".")
  }

  func overviewNames(_ count: Int, byRelations: Bool) -> String {
    if count == 0 { return "Орын жетпегендіктен ешқайсысы аталмаған." }
    return
      "Аталғаны — \(count): \(byRelations ? "байланысы ең көп" : "ең ірі") нысандардан бастап, орын жеткенше."
  }

  let listHeading = "Аталмағандары:"
  let listWithoutNumber = "нөмірсіз:"

  func overviewUnnamed(numbered: Int, bare: Int, listed: EntityList.Place) -> String {
    let parts = [
      numbered > 0 ? "нөмірлісі — \(numbered)" : nil,
      bare > 0 ? "атауы да, нөмірі де жоғы — \(bare)" : nil,
    ].compactMap(\.self)
    let rest =
      switch listed {
      case .figure: "суреттегі тізімде аталған."
      case .file: "суретке қоса берілген тізімде аталған."
      case .nowhere: "мұнда аталмаған."
      }
    return "Қалғандары (\(parts.joined(separator: ", "))) \(rest)"
  }

  let relationsHeading = "байланыстар:"
  let undated = "авторы мен күні көрсетілмеген"
  let sourcesHeading = "Сызықтардың дереккөздері (сызықтарға нөмірі жазылмаған):"
  let someUncited = "Кейбір байланыстардың дереккөзі көрсетілмеген."
}

extension KazakhWords {
  private static let kinds: [Entity.Kind: String] = [
    .state: "мемлекет", .place: "орын", "city": "қала", "region": "өңір", "venue": "алаң",
    .person: "тұлға", "community": "қауым", .organisation: "ұйым",
    .publicBody: "мемлекеттік орган", "ministry": "министрлік", "parliament": "парламент",
    "friendshipGroup": "достық тобы", "embassy": "елшілік", "agency": "агенттік",
    "museum": "музей", .academicBody: "ғылыми-оқу мекемесі", .university: "университет",
    "school": "мектеп", "institute": "институт", "academy": "академия",
    "researchCentre": "зерттеу орталығы", .company: "компания",
    "jointVenture": "бірлескен кәсіпорын", "association": "бірлестік",
    "culturalCentre": "мәдени орталық", "foundation": "қор", "ensemble": "ансамбль",
    "internationalBody": "халықаралық ұйым", "network": "желі", "office": "лауазым",
    .programme: "бағдарлама", "scholarship": "стипендия", "scheme": "тәртіп",
    .agreement: "келісім", .treaty: "шарт", "declaration": "декларация",
    "memorandum": "меморандум", .event: "оқиға", "visit": "сапар", "forum": "форум",
    "conference": "конференция", "festival": "фестиваль", "season": "мәдениет маусымы",
    "exhibition": "көрме", "anniversary": "мерейтой", .work: "шығарма", "book": "кітап",
    "article": "мақала", "periodical": "мерзімді басылым", "law": "заң", "award": "марапат",
    "concept": "ұғым",
  ]

  func heading(_ channel: ScaleChannel, of measure: String) -> String {
    let channel =
      switch channel {
      case .size: "өлшемі"
      case .color: "түсі"
      case .width: "жуандығы"
      }
    return "\(channel): \(measure)"
  }

  func measure(_ measure: KnownMeasure) -> String {
    switch measure {
    case .betweenness: "аралықтық"
    case .degree: "дәреже"
    case .relations, .count: "байланыс саны"
    case .weight: "салмақ"
    }
  }

  func convention(_ measure: KnownMeasure) -> String {
    switch measure {
    case .betweenness:
      "өзгелердің арасындағы ең қысқа жолдардың үлесі, жұптар санына бөлінген; бағыты ескерілмейді, "
        + "қатар байланыстар бір деп саналады, тек нақты байланыстар саналады, барлық деректер "
        + "бойынша"
    case .degree:
      "онымен байланысты нысандар саны; қатар байланыстар бір деп саналады, тек нақты байланыстар "
        + "саналады, барлық деректер бойынша"
    case .relations: "көрсетілген байланыстар саны"
    case .count: "сызық білдіретін байланыстар саны"
    case .weight: "байланыстар салмағының қосындысы, көрсетілмеген жерде 1"
    }
  }

  func scaleSentence(
    _ channel: ScaleChannel, _ measure: String, _ convention: String?
  ) -> String {
    let channel =
      switch channel {
      case .size: "Өлшемі"
      case .color: "Түсі"
      case .width: "Жуандығы"
      }
    return "\(channel) мынаны көрсетеді: \(measure)\(convention.map { " (\($0))" } ?? "")."
  }

  func grouping(_ name: String) -> String {
    switch name {
    case "side": "тарап"
    case "kind": "түр"
    case "component": "компонент"
    default: name
    }
  }

  func component(_ number: Int) -> String { "\(number)-компонент" }

  var jointBodies: String { "ортақ" }
  var thirdParties: String { "үшінші тараптар" }
  var sameForAll: String { "Барлық мән бірдей." }
  var noValue: String { "дерек жоқ" }
  var otherGroups: String { "өзге" }
  var decimalMark: String { "," }
}

extension KazakhWords {
  var figure: String { "Сурет" }
  var everything: String { "Деректердегі барлық нысандар." }

  func ways(from: String, to: String, count: Int) -> String {
    let ends = "«\(from)» және «\(to)» арасындағы"
    if count == 1 { return "\(ends) ең айқын жол және оның айналасы." }
    return "\(ends) ең айқын \(count) жол (біріншісі ерекшеленген) және олардың айналасы."
  }

  func surroundings(of name: String, steps: Int) -> String {
    "«\(name)» және одан ең көбі \(steps == 1 ? "бір" : "\(steps)") байланыс қашықтықтағы нысандар."
  }

  func highest(_ count: Int, by measure: KnownMeasure?, called name: String) -> String {
    let measure =
      switch measure {
      case .betweenness: "Аралықтық орталықтығы ең жоғары"
      case .degree: "Дәрежесі ең жоғары"
      default: "«\(name)» көрсеткіші ең жоғары"
      }
    return count == 1 ? "\(measure) нысан." : "\(measure) \(count) нысан."
  }

  func counts(_ extent: FigureExtent) -> String {
    func part(_ count: Int, of all: Int, _ noun: String) -> String {
      count == all ? "\(all) \(noun)" : "\(all) \(noun) ішінен \(count)"
    }
    let entities = part(extent.entityCount, of: extent.dataEntityCount, "нысан")
    let relations = part(extent.drawnRelationCount, of: extent.amongCount, "байланыс")
    if extent.dataRelationCount == extent.amongCount {
      return "Көрсетілгені: \(entities), \(relations)."
    }
    return "Көрсетілгені: \(entities), олардың арасындағы \(relations) "
      + "(деректерде барлығы — \(extent.dataRelationCount))."
  }

  func leftOut(_ counts: [(reason: Account.Reason, count: Int)]) -> String {
    let parts = counts.map { reason, count in
      switch reason {
      case .denied: "жоққа шығарылған — \(count)"
      case .deprecated: "күшін жойған — \(count)"
      case .ownState: "тек қай мемлекетке жататынын айтатын — \(count)"
      case .surroundings: "айналадағы нысандар арасындағы — \(count)"
      case .timeless: "күні белгілі оқиғамен не келісіммен байланыспаған — \(count)"
      case .room: "орын жетпеген — \(count)"
      }
    }
    return "Олардың арасындағы көрсетілмеген байланыстар: \(parts.joined(separator: ", "))."
  }

  func reading(unfirm: Int, headless: Int?, uncited: Int) -> String {
    var parts = [
      "Дереккөздер жоққа шығаратын немесе күшін жойған тұжырымдар есепке алынбайды"
    ]
    if unfirm > 0 {
      parts.append(
        "пайымдалған немесе күмәнді байланыстар — \(unfirm)"
          + heads(
            of: unfirm, headless: headless, hollow: "қуыс ұшты",
            without: "ұшсыз сұр сызықтарда"))
    }
    if uncited > 0 { parts.append("дереккөзі көрсетілмегені — \(uncited)") }
    return parts.joined(separator: "; ") + "."
  }

  func names(missing: Int, of all: Int, in language: String, shown: [StandIn]) -> String {
    if missing == 0 { return "Атаулар қазақ тілінде берілген." }
    let parts = shown.map { "\(Self.manner($0.language)) — \($0.count)" }
    return "Деректерде \(all) атаудың ішінен \(missing) атаудың қазақша түрі жоқ, олар былай "
      + "берілген: \(parts.joined(separator: ", "))."
  }

  private static func manner(_ language: String?) -> String {
    switch language {
    case nil: "жазылғанынша"
    case "ar": "арабша"
    case "de": "немісше"
    case "en": "ағылшынша"
    case "es": "испанша"
    case "fr": "французша"
    case "ru": "орысша"
    case "tr": "түрікше"
    case "zh": "қытайша"
    case .some(let tag): "«\(tag)» тілінде"
    }
  }

  func omitted(undated: Int, untied: Int, crowded: Int) -> String {
    let parts = [
      undated == 0 ? nil : "күні жоғы — \(undated)",
      untied == 0 ? nil : "ешнәрсемен байланыспағаны — \(untied)",
      crowded == 0 ? nil : "байланысы аз, орын жетпегені — \(crowded)",
    ].compactMap(\.self)
    return "Көрсетілмеген оқиғалар мен келісімдер: \(parts.joined(separator: ", "))."
  }

  func omitted(around count: Int) -> String {
    "Айналадағы байланысы аз нысандардың орын жетпегені — \(count)."
  }

  func data(_ digest: String) -> String { "Деректер: SHA-256 \(digest)." }

  func network(entities: Int, relations: Int, arrangement: String?, most: [String]) -> String {
    "\(entities) нысан мен \(relations) байланыстан тұратын желі"
      + (arrangement.map { ": \($0)" } ?? "") + "."
      + (most.isEmpty ? "" : " Байланысы ең көп нысандар: \(most.joined(separator: ", ")).")
  }

  func sides(_ first: String, _ second: String) -> String {
    "сол жақта «\(first)» және тек соған қатысты нысандар, оң жақта «\(second)», "
      + "ортада ортақ және өзге нысандар"
  }

  func ways(from: String, to: String) -> String { "«\(from)» және «\(to)» арасындағы жолдар" }

  func around(_ center: String) -> String {
    "ортада «\(center)», екі жағында қадам сайын оның айналасы"
  }

  var alongYears: String {
    "жылдар бойынша оқиғалар мен келісімдер, екі жағында — оларға қатысы барлар"
  }

  var growingMarks: String { "байланысы көп нысанның белгісі ірірек" }
}

extension KazakhWords {
  /// How relations read from their first entity to their second.
  private static let phrases: [Relation.Kind: String] = [
    .recognises: "мойындайды",
    "assures": "қауіпсіздігіне кепілдік береді",
    "partyTo": "тарабы болып табылады",
    "signed": "қол қойған",
    "signedDuring": "кезінде қол қойылған",
    "establishes": "құрады",
    .headOf: "басқарады",
    .memberOf: "мүшесі",
    "affiliatedWith": "қызметтесі",
    "representativeOf": "өкілі",
    "partOf": "құрамына кіреді",
    "bodyOf": "мемлекеттік органы",
    "liveIn": "тұрады",
    .cooperatesWith: "ынтымақтасады",
    .partnerOf: "серіктесі",
    "twinnedWith": "бауырлас",
    .foundedBy: "негізін қалаған",
    "hostedBy": "орналасқан мекемесі",
    "runs": "жүргізеді",
    "supports": "қолдайды",
    "frames": "аясын құрайды",
    "createdFor": "үшін құрылған",
    "participatesIn": "қатысады",
    "organises": "ұйымдастырады",
    "initiated": "бастамашысы",
    "attendedOpening": "ашылуына қатысқан",
    "visited": "болған",
    "paid": "жасаған",
    "visitTo": "барған жері",
    "marks": "атап өтеді",
    "during": "кезінде өткен",
    "received": "алған",
    "operatesIn": "жұмыс істейді",
    "owns": "иелік етеді",
    "codeSharesWith": "бірлескен рейстер жасайды",
    "fliesTo": "ұшады",
    "exempts": "азаматтарын визадан босатады",
    .locatedIn: "орналасқан",
    "authorOf": "авторы",
    "promotes": "насихаттайды",
    .about: "арналған",
  ]

  func phrase(_ kind: Relation.Kind) -> String? { Self.phrases[kind] }
}
