import Entente

/// The words of a figure in Russian.
///
/// Names of entities stand in quotation marks, where they keep the form that the data give.
struct RussianWords: FigureWords {
  func kind(_ kind: Entity.Kind) -> String? { Self.kinds[kind] }

  func family(_ family: RelationKind.Family) -> String {
    switch family {
    case .treaty: "договор, соглашение"
    case .membership: "возглавляет, представляет, входит в"
    case .cooperation: "сотрудничество"
    case .event: "организует, участвует"
    case .economic: "экономическая связь"
    case .place: "находится в"
    case .about: "посвящено, продвигает"
    }
  }

  func highlight(_ highlight: Figure.Highlight) -> String {
    switch highlight {
    case .mostTelling: "самый показательный путь"
    case .askedFor: "запрошенный путь"
    case .focus: "в центре внимания"
    case .named(let name): name
    }
  }

  let otherKind = "прочее"
  let sharedBand = "Общее и прочее"
  let hollowHead = "полая стрелка: выведено или не вполне достоверно"
  let unnumberedLines = "Линия без номера опирается на источник объекта на её конце."
  let numbersAtEnds = "Номера источников линии стоят у её концов."
  let grayLines =
    "Серые линии ведут к окружению, оно без цвета; их вид показывают штрих и толщина."
  let gatheredLines = "Серая линия обозначает все связи между двумя объектами окружения."
  let noSource = "[?] источник не указан"

  func overviewCounts(entities: Int, relations: Int, unfirm: Int) -> String {
    "\(Self.entities(entities)), \(Self.relations(relations))"
      + (unfirm > 0 ? ", из них выведено или не вполне достоверно — \(unfirm)." : ".")
  }

  func overviewNames(_ count: Int, byRelations: Bool) -> String {
    if count == 0 { return "Подписей нет: не хватило места." }
    return
      "\(Self.plural(count, "Подписан", "Подписаны", "Подписано")) \(count): "
      + "сколько поместилось, начиная с "
      + (byRelations ? "тех, у кого больше всего связей." : "самых крупных.")
  }

  let listHeading = "Не подписаны:"
  let listWithoutNumber = "без номера:"

  func overviewUnnamed(numbered: Int, bare: Int, listed: EntityList.Place) -> String {
    let parts = [
      numbered > 0 ? "с номером — \(numbered)" : nil,
      bare > 0 ? "без подписи и номера — \(bare)" : nil,
    ].compactMap(\.self)
    let rest =
      switch listed {
      case .figure: "названы в списке на рисунке."
      case .file: "названы в списке при рисунке."
      case .nowhere: "здесь не названы."
      }
    return "Остальные (\(parts.joined(separator: ", "))) \(rest)"
  }

  let relationsHeading = "связи:"
  let undated = "без автора и даты"
  let sourcesHeading = "Источники линий (номера у линий не проставлены):"
  let someUncited = "У некоторых связей источник не указан."

  /// The form of a word after a number: after 1 and 21, after 2 to 4 and 22, after all others.
  static func plural(_ count: Int, _ one: String, _ few: String, _ many: String) -> String {
    let (last, lastTwo) = (count % 10, count % 100)
    if last == 1, lastTwo != 11 { return one }
    return (2...4).contains(last) && !(12...14).contains(lastTwo) ? few : many
  }
}

extension RussianWords {
  private static let kinds: [Entity.Kind: String] = [
    .state: "государство", .place: "место", "city": "город", "region": "регион",
    "venue": "площадка", .person: "лицо", "community": "община",
    .organisation: "организация", .publicBody: "государственный орган",
    "ministry": "министерство", "parliament": "парламент", "friendshipGroup": "группа дружбы",
    "embassy": "посольство", "agency": "агентство", "museum": "музей",
    .academicBody: "научно-учебное учреждение", .university: "университет", "school": "школа",
    "institute": "институт", "academy": "академия", "researchCentre": "научный центр",
    .company: "компания", "jointVenture": "совместное предприятие",
    "association": "объединение", "culturalCentre": "культурный центр", "foundation": "фонд",
    "ensemble": "ансамбль", "internationalBody": "международная организация",
    "network": "сеть", "office": "должность", .programme: "программа",
    "scholarship": "стипендия", "scheme": "режим", .agreement: "соглашение",
    .treaty: "договор", "declaration": "декларация", "memorandum": "меморандум",
    .event: "событие", "visit": "визит", "forum": "форум", "conference": "конференция",
    "festival": "фестиваль", "season": "культурный сезон", "exhibition": "выставка",
    "anniversary": "годовщина", .work: "произведение", "book": "книга", "article": "статья",
    "periodical": "периодическое издание", "law": "закон", "award": "награда",
    "concept": "понятие",
  ]

  func heading(_ channel: ScaleChannel, of measure: String) -> String {
    let channel =
      switch channel {
      case .size: "размер"
      case .color: "цвет"
      case .width: "толщина"
      }
    return "\(channel): \(measure)"
  }

  func measure(_ measure: KnownMeasure) -> String {
    switch measure {
    case .betweenness: "посредничество"
    case .degree: "степень"
    case .relations, .count: "число связей"
    case .weight: "вес"
    }
  }

  func convention(_ measure: KnownMeasure) -> String {
    switch measure {
    case .betweenness:
      "доля кратчайших путей между остальными, делённая на число пар; без направления, "
        + "параллельные связи считаются за одну, только содержательные связи, по всем данным"
    case .degree:
      "число связанных с ним объектов; параллельные связи считаются за одну, "
        + "только содержательные связи, по всем данным"
    case .relations: "число показанных связей"
    case .count: "сколько связей обозначает линия"
    case .weight: "сумма весов связей, 1 там, где вес не указан"
    }
  }

  func scaleSentence(
    _ channel: ScaleChannel, _ measure: String, _ convention: String?
  ) -> String {
    let channel =
      switch channel {
      case .size: "Размер"
      case .color: "Цвет"
      case .width: "Толщина"
      }
    return "\(channel) показывает: \(measure)\(convention.map { " (\($0))" } ?? "")."
  }

  func grouping(_ name: String) -> String {
    switch name {
    case "side": "сторона"
    case "kind": "вид"
    case "component": "компонента"
    default: name
    }
  }

  func component(_ number: Int) -> String { "компонента \(number)" }

  var jointBodies: String { "совместные" }
  var thirdParties: String { "третьи стороны" }
  var sameForAll: String { "Все значения одинаковы." }
  var noValue: String { "нет данных" }
  var otherGroups: String { "прочие" }
  var decimalMark: String { "," }
}

extension RussianWords {
  var figure: String { "Рисунок" }
  var everything: String { "Все объекты набора данных." }

  func ways(from: String, to: String, count: Int) -> String {
    let ends = "от «\(from)» до «\(to)»"
    if count == 1 { return "Самый показательный путь \(ends) и то, что его окружает." }
    let ways = Self.plural(
      count, "самый показательный путь", "самых показательных пути", "самых показательных путей")
    return "\(count) \(ways) \(ends), первый из них выделен, и то, что их окружает."
  }

  func surroundings(of name: String, steps: Int) -> String {
    "«\(name)» и всё, что отстоит не более чем на "
      + (steps == 1
        ? "одну связь." : "\(steps) \(Self.plural(steps, "связь", "связи", "связей")).")
  }

  func highest(_ count: Int, by measure: KnownMeasure?, called name: String) -> String {
    let measure =
      switch measure {
      case .betweenness: "с наибольшей центральностью по посредничеству"
      case .degree: "с наибольшей степенью"
      default: "с наибольшим значением «\(name)»"
      }
    return count == 1 ? "Объект \(measure)." : "\(Self.entities(count)) \(measure)."
  }

  func counts(_ extent: FigureExtent) -> String {
    let (drawn, all) = (extent.drawnRelationCount, extent.amongCount)
    let entities =
      extent.entityCount == extent.dataEntityCount
      ? Self.entities(extent.entityCount)
      : "\(extent.entityCount) из \(Self.ofEntities(extent.dataEntityCount))"
    let relations =
      drawn == all ? Self.relations(all) : "\(drawn) из \(Self.ofRelations(all))"
    if extent.dataRelationCount == all { return "\(entities) и \(relations)." }
    return "\(entities) и \(relations) между ними (всего в данных — \(extent.dataRelationCount))."
  }

  func leftOut(_ counts: [(reason: Account.Reason, count: Int)]) -> String {
    let parts = counts.map { reason, count in
      switch reason {
      case .denied: "опровергнутых — \(count)"
      case .deprecated: "отменённых — \(count)"
      case .ownState: "указаний на государственную принадлежность — \(count)"
      case .surroundings: "внутри окружения — \(count)"
      case .timeless: "без датированного события или соглашения — \(count)"
      case .room: "из-за нехватки места — \(count)"
      }
    }
    return "Из связей между ними не показано: \(parts.joined(separator: ", "))."
  }

  func reading(unfirm: Int, headless: Int?, uncited: Int) -> String {
    var parts = [
      "Утверждения, которые источники опровергают или которые отменены, не учитываются"
    ]
    if unfirm > 0 {
      parts.append(
        "\(Self.relations(unfirm)) "
          + Self.plural(
            unfirm, "выведена или не вполне достоверна", "выведены или не вполне достоверны",
            "выведены или не вполне достоверны")
          + heads(
            of: unfirm, headless: headless, hollow: "полые стрелки",
            without: "на серых линиях без стрелок"))
    }
    if uncited > 0 {
      parts.append(
        "\(Self.relations(uncited)) \(Self.plural(uncited, "дана", "даны", "даны")) "
          + "без ссылки на источник")
    }
    return parts.joined(separator: "; ") + "."
  }

  func names(missing: Int, of all: Int, in language: String, shown: [StandIn]) -> String {
    if missing == 0 { return "Названия даны по-русски." }
    let parts = shown.map { "\(Self.manner($0.language)) — \($0.count)" }
    let names = Self.plural(all, "названия", "названий", "названий")
    let subject = "В данных нет русской формы у \(missing) из \(all) \(names)"
    if shown.count == 1 { return "\(subject); они приведены \(Self.manner(shown[0].language))." }
    return "\(subject); приведены: \(parts.joined(separator: ", "))."
  }

  private static func manner(_ language: String?) -> String {
    switch language {
    case nil: "как записано"
    case "ar": "по-арабски"
    case "de": "по-немецки"
    case "en": "по-английски"
    case "es": "по-испански"
    case "fr": "по-французски"
    case "kk": "по-казахски"
    case "tr": "по-турецки"
    case "zh": "по-китайски"
    case .some(let tag): "на языке «\(tag)»"
    }
  }

  func omitted(undated: Int, untied: Int, crowded: Int) -> String {
    let parts = [
      undated == 0 ? nil : "без даты — \(undated)",
      untied == 0 ? nil : "ни с чем не связанных — \(untied)",
      crowded == 0 ? nil : "наименее связанных, для которых нет места, — \(crowded)",
    ].compactMap(\.self)
    return "Не показаны события и соглашения: \(parts.joined(separator: ", "))."
  }

  func omitted(around count: Int) -> String {
    "Ещё для \(Self.ofEntities(count)) окружения с наименьшим числом связей не хватило места."
  }

  func data(_ digest: String) -> String { "Данные: SHA-256 \(digest)." }

  func network(entities: Int, relations: Int, arrangement: String?, most: [String]) -> String {
    "Сеть из \(Self.ofEntities(entities)) и \(Self.ofRelations(relations))"
      + (arrangement.map { ": \($0)" } ?? "") + "."
      + (most.isEmpty ? "" : " Больше всего связей: \(most.joined(separator: ", ")).")
  }

  func sides(_ first: String, _ second: String) -> String {
    "слева «\(first)» и всё, что относится только к этой стороне, справа «\(second)», "
      + "между ними общее и прочее"
  }

  func ways(from: String, to: String) -> String { "пути от «\(from)» до «\(to)»" }

  func around(_ center: String) -> String {
    "в середине «\(center)», слева и справа шаг за шагом то, что его окружает"
  }

  var alongYears: String { "события и соглашения по годам, а по обе стороны те, кто с ними связан" }

  var growingMarks: String { "чем больше связей, тем крупнее знак" }

  private static func entities(_ count: Int) -> String {
    "\(count) \(plural(count, "объект", "объекта", "объектов"))"
  }

  private static func relations(_ count: Int) -> String {
    "\(count) \(plural(count, "связь", "связи", "связей"))"
  }

  // After "of": two forms only, as for 21 and for all others.
  static func ofEntities(_ count: Int) -> String {
    "\(count) \(plural(count, "объекта", "объектов", "объектов"))"
  }

  private static func ofRelations(_ count: Int) -> String {
    "\(count) \(plural(count, "связи", "связей", "связей"))"
  }
}

extension RussianWords {
  /// How relations read from their first entity to their second.
  private static let phrases: [Relation.Kind: String] = [
    .recognises: "признаёт",
    "assures": "даёт гарантии безопасности",
    "partyTo": "является стороной",
    "signed": "подписал(а)",
    "signedDuring": "подписано во время",
    "establishes": "учреждает",
    .headOf: "возглавляет",
    .memberOf: "состоит в",
    "affiliatedWith": "относится к",
    "representativeOf": "представляет",
    "partOf": "входит в состав",
    "bodyOf": "является государственным органом",
    "liveIn": "живут в",
    .cooperatesWith: "сотрудничает с",
    .partnerOf: "является партнёром",
    "twinnedWith": "побратим",
    .foundedBy: "основатель",
    "hostedBy": "размещается в",
    "runs": "ведёт",
    "supports": "поддерживает",
    "frames": "служит рамкой для",
    "createdFor": "создано для",
    "participatesIn": "участвует в",
    "organises": "организует",
    "initiated": "инициировал(а)",
    "attendedOpening": "присутствовал(а) на открытии",
    "visited": "посетил(а)",
    "paid": "совершил(а)",
    "visitTo": "был направлен в",
    "marks": "отмечает",
    "during": "прошло во время",
    "received": "получил(а)",
    "operatesIn": "работает в",
    "owns": "владеет",
    "codeSharesWith": "выполняет совместные рейсы с",
    "fliesTo": "летает в",
    "exempts": "не требует визы от граждан",
    .locatedIn: "находится в",
    "authorOf": "автор",
    "promotes": "продвигает",
    .about: "посвящено",
  ]

  func phrase(_ kind: Relation.Kind) -> String? { Self.phrases[kind] }
}
