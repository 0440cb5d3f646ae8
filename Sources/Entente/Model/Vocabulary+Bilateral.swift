extension Vocabulary {
  /// The vocabulary of relations between states: treaties, visits, universities, companies, works.
  ///
  /// Twelve kinds of entities with their sub-kinds, and the kinds of relations among them.
  public static let bilateral = Vocabulary(
    entityKinds: bilateralEntityKinds, relationKinds: bilateralRelationKinds)

  private static let bilateralEntityKinds: [EntityKind] = [
    EntityKind(.state),
    EntityKind(.place),
    EntityKind("city", in: .place, plural: "cities"),
    EntityKind("region", in: .place),
    EntityKind("venue", in: .place),
    EntityKind(.person),
    EntityKind("community", plural: "communities"),

    EntityKind(.organisation),
    EntityKind(.publicBody, in: .organisation, name: "public body", plural: "public bodies"),
    EntityKind("ministry", in: .publicBody, plural: "ministries"),
    EntityKind("parliament", in: .publicBody),
    EntityKind("friendshipGroup", in: .publicBody, name: "friendship group"),
    EntityKind("embassy", in: .publicBody, plural: "embassies"),
    EntityKind("agency", in: .publicBody, plural: "agencies"),
    EntityKind("museum", in: .publicBody),
    EntityKind(.academicBody, in: .organisation, name: "academic body", plural: "academic bodies"),
    EntityKind(.university, in: .academicBody, plural: "universities"),
    EntityKind("school", in: .academicBody),
    EntityKind("institute", in: .academicBody),
    EntityKind("academy", in: .academicBody, plural: "academies"),
    EntityKind("researchCentre", in: .academicBody, name: "research centre"),
    EntityKind(.company, in: .organisation, plural: "companies"),
    EntityKind("jointVenture", in: .company, name: "joint venture"),
    EntityKind("association", in: .organisation),
    EntityKind("culturalCentre", in: "association", name: "cultural centre"),
    EntityKind("foundation", in: "association"),
    EntityKind("ensemble", in: "association"),
    EntityKind(
      "internationalBody", in: .organisation, name: "international body",
      plural: "international bodies"),
    EntityKind("network", in: "internationalBody"),

    EntityKind("office"),
    EntityKind(.programme),
    EntityKind("scholarship", in: .programme),
    EntityKind("scheme", in: .programme),

    EntityKind(.agreement),
    EntityKind(.treaty, in: .agreement, plural: "treaties"),
    EntityKind("declaration", in: .agreement),
    EntityKind("memorandum", in: .agreement, plural: "memoranda"),

    EntityKind(.event),
    EntityKind("visit", in: .event),
    EntityKind("forum", in: .event),
    EntityKind("conference", in: .event),
    EntityKind("festival", in: .event),
    EntityKind("season", in: .event, name: "cultural season"),
    EntityKind("exhibition", in: .event),
    EntityKind("anniversary", in: .event, plural: "anniversaries"),

    EntityKind(.work),
    EntityKind("book", in: .work),
    EntityKind("article", in: .work),
    EntityKind("periodical", in: .work),
    EntityKind("law", in: .work),
    EntityKind("award"),
    EntityKind("concept"),
  ]

  private static let agents: [Entity.Kind] = [.state, .organisation, .person, "community"]

  private static let bilateralRelationKinds: [RelationKind] =
    treatyKinds + membershipKinds + cooperationKinds + eventKinds + economicKinds + looseKinds

  private static let treatyKinds: [RelationKind] = [
    RelationKind(
      .recognises, "recognises", inverse: "is recognised by", from: [.state], to: [.state],
      family: .treaty),
    RelationKind(
      "assures", "gives security guarantees to", inverse: "has security guarantees from",
      from: [.state], to: [.state], family: .treaty),
    RelationKind(
      "partyTo", "is a party to", inverse: "has as a party",
      from: [.state, .organisation, .person], to: [.agreement], family: .treaty),
    RelationKind(
      "signed", "signed", inverse: "was signed by", from: [.person], to: [.agreement],
      family: .treaty),
    RelationKind(
      "signedDuring", "was signed during", inverse: "saw the signing of",
      from: [.agreement], to: [.event], family: .treaty),
    RelationKind(
      "establishes", "establishes", inverse: "is established by",
      from: [.agreement], to: [.organisation, .programme, .event], family: .treaty),
  ]

  private static let membershipKinds: [RelationKind] = [
    RelationKind(
      .headOf, "heads", inverse: "is headed by", from: [.person],
      to: [.state, .organisation, .programme], family: .membership),
    RelationKind(
      .memberOf, "is a member of", inverse: "has as a member", from: agents,
      to: [.organisation, .state, "community"], family: .membership),
    RelationKind(
      "affiliatedWith", "is affiliated with", inverse: "has as an affiliate",
      from: [.person], to: [.organisation], family: .membership),
    RelationKind(
      "representativeOf", "represents", inverse: "is represented by",
      from: [.person, .organisation], to: [.state, .organisation, .event], family: .membership),
    RelationKind(
      "partOf", "is part of", inverse: "includes",
      from: [.organisation, .event, .programme, .agreement],
      to: [.organisation, .event, .programme, .state], family: .membership),
    RelationKind(
      "bodyOf", "is a public body of", inverse: "has as a public body", from: [.organisation],
      to: [.state], family: .membership),
    RelationKind(
      "liveIn", "live in", inverse: "is home to", from: ["community"], to: [.state],
      family: .membership),
  ]

  private static let cooperationKinds: [RelationKind] = [
    RelationKind(
      .cooperatesWith, "cooperates with", symmetric: true, from: agents, to: agents,
      family: .cooperation),
    RelationKind(
      .partnerOf, "is a partner of", symmetric: true, from: [.organisation],
      to: [.organisation], family: .cooperation),
    RelationKind(
      "twinnedWith", "is twinned with", symmetric: true, from: [.place, .organisation],
      to: [.place, .organisation], family: .cooperation),
    RelationKind(
      .foundedBy, "was founded by", inverse: "founded",
      from: [.organisation, .programme, .event], to: agents, family: .cooperation),
    RelationKind(
      "hostedBy", "is hosted by", inverse: "hosts", from: [.organisation, .programme, .event],
      to: [.organisation, .state], family: .cooperation),
    RelationKind(
      "runs", "runs", inverse: "is run by", from: agents,
      to: [.programme, .organisation], family: .cooperation),
    RelationKind(
      "supports", "supports", inverse: "is supported by", from: agents + [.programme],
      to: agents + [.programme, .event, "concept"], family: .cooperation),
    RelationKind(
      "frames", "is the framework for", inverse: "is set in the framework of",
      from: [.programme, .agreement], to: [.organisation, .programme, .event],
      family: .cooperation),
    RelationKind(
      "createdFor", "was created for", inverse: "was the purpose of creating",
      from: [.organisation, .programme],
      to: [.programme, .organisation], family: .cooperation),
  ]

  private static let eventKinds: [RelationKind] = [
    RelationKind(
      "participatesIn", "takes part in", inverse: "has as a participant", from: agents,
      to: [.event, .programme], family: .event),
    RelationKind(
      "organises", "organises", inverse: "is organised by", from: agents + [.programme],
      to: [.event, .programme], family: .event),
    RelationKind(
      "initiated", "initiated", inverse: "was initiated by", from: agents,
      to: [.event, .programme, .organisation], family: .event),
    RelationKind(
      "attendedOpening", "attended the opening of", inverse: "was opened in the presence of",
      from: [.person], to: [.organisation, .event], family: .event),
    RelationKind(
      "visited", "visited", inverse: "was visited by", from: [.person],
      to: [.state, .place, .organisation], family: .event),
    RelationKind(
      "paid", "made", inverse: "was made by", from: [.person], to: ["visit"], family: .event),
    RelationKind(
      "visitTo", "was made to", inverse: "was the destination of", from: ["visit"], to: [.state],
      family: .event),
    RelationKind(
      "marks", "marks", inverse: "is marked by", from: [.event, .work, .programme],
      to: [.event], family: .event),
    RelationKind(
      "during", "took place during", inverse: "was the occasion of", from: [.event],
      to: [.event], family: .event),
    RelationKind(
      "received", "received", inverse: "was given to", from: agents, to: ["award", .work],
      family: .event),
  ]

  private static let economicKinds: [RelationKind] = [
    RelationKind(
      "operatesIn", "operates in", inverse: "is a country of operation of", from: [.organisation],
      to: [.state], family: .economic),
    RelationKind(
      "owns", "owns", inverse: "is owned by", from: [.organisation, .state, .person],
      to: [.organisation], family: .economic),
    RelationKind(
      "codeSharesWith", "shares flight codes with", symmetric: true, from: [.company],
      to: [.company], family: .economic),
    RelationKind(
      "fliesTo", "flies to", inverse: "is served by", from: [.company], to: [.place],
      family: .economic),
    RelationKind(
      "exempts", "admits without a visa citizens of",
      inverse: "has its citizens admitted without a visa by",
      from: [.state, "scheme"], to: [.state], family: .economic),
  ]

  private static let looseKinds: [RelationKind] = [
    RelationKind(
      .locatedIn, "is located in", inverse: "is home to", to: [.place, .state],
      family: .place),
    RelationKind(
      "authorOf", "wrote", inverse: "was written by",
      from: [.person, .organisation], to: [.work], family: .about, tie: true),
    RelationKind(
      "promotes", "promotes", inverse: "is promoted by",
      from: [.organisation, .event, .programme, .state], to: ["concept"], family: .about),
    RelationKind(.about, "is about", inverse: "is the subject of", family: .about),
  ]
}

extension Entity.Kind {
  /// A state.
  public static let state: Self = "state"
  /// A city, a region, a venue.
  public static let place: Self = "place"
  /// A person.
  public static let person: Self = "person"
  /// An organisation of any sort.
  public static let organisation: Self = "organisation"
  /// A ministry, a parliament, an embassy, an agency.
  public static let publicBody: Self = "publicBody"
  /// A university, a school, an institute, an academy.
  public static let academicBody: Self = "academicBody"
  /// A university.
  public static let university: Self = "university"
  /// A company.
  public static let company: Self = "company"
  /// A programme.
  public static let programme: Self = "programme"
  /// An agreement of any sort.
  public static let agreement: Self = "agreement"
  /// A treaty.
  public static let treaty: Self = "treaty"
  /// Something that happened.
  public static let event: Self = "event"
  /// A book, an article, a law.
  public static let work: Self = "work"
}

extension Relation.Kind {
  /// A state recognises another.
  public static let recognises: Self = "recognises"
  /// A person heads a state, an organisation or a programme.
  public static let headOf: Self = "headOf"
  /// Someone is a member of something.
  public static let memberOf: Self = "memberOf"
  /// Two of them cooperate.
  public static let cooperatesWith: Self = "cooperatesWith"
  /// Two organisations are partners.
  public static let partnerOf: Self = "partnerOf"
  /// An organisation was founded by someone.
  public static let foundedBy: Self = "foundedBy"
  /// Something lies in a place.
  public static let locatedIn: Self = "locatedIn"
  /// Something treats of something.
  public static let about: Self = "about"
}
