internal import Entente

extension Cleaning {
  mutating func portable(_ relation: Relation) -> Relation {
    let place = "the relation '\(relation.id)'"
    var clean = relation
    clean.from = Entity.ID(identifier(relation.from.rawValue))
    clean.to = Entity.ID(identifier(relation.to.rawValue))
    clean.kind = Relation.Kind(identifier(relation.kind.rawValue))
    clean.place = relation.place.map { Entity.ID(identifier($0.rawValue)) }
    clean.under = relation.under.map { Entity.ID(identifier($0.rawValue)) }
    clean.role = optional(relation.role, in: "The role of \(place)")
    clean.amount = optional(relation.amount, in: "The amount of \(place)")
    clean.weight = number(relation.weight, in: "The weight of \(place)")
    clean.nameInSource = optional(relation.nameInSource, in: "The form of the name in \(place)")
    clean.disputes = relation.disputes.map { Relation.ID(identifier($0.rawValue, isKey: false)) }
    clean.citations = citations(relation.citations, in: place)
    clean.note = optional(relation.note, in: "The note of \(place)", isLong: true)
    let isDerivedAnew = clean != relation && relation.hasDerivedID
    clean.id =
      isDerivedAnew
      ? clean.derivedID : Relation.ID(identifier(relation.id.rawValue, isKey: false))
    return clean
  }

  mutating func portable(_ identity: Identity) -> Identity? {
    let clean = Identity(
      identity.entities.map { Entity.ID(identifier($0.rawValue)) },
      citations: citations(identity.citations, in: "a statement of identity"),
      note: optional(identity.note, in: "The note of a statement of identity", isLong: true))
    if Set(clean.entities).count > 1 { return clean }
    losses.append(.loneIdentity)
    return nil
  }

  mutating func portable(_ source: Source) -> Source {
    var clean = source
    let place = "the source '\(source.id)'"
    clean.id = Source.ID(identifier(source.id.rawValue))
    clean.type = optional(source.type, in: "The type of \(place)")
    clean.title = optional(source.title, in: "The title of \(place)")
    clean.authors = source.authors.compactMap { optional($0, in: "An author of \(place)") }
    clean.issued = optional(source.issued, in: "The date of \(place)")
    clean.file = optional(source.file, in: "The file of \(place)")
    clean.sha256 = optional(source.sha256, in: "The digest of \(place)")
    clean.note = optional(source.note, in: "The note of \(place)", isLong: true)
    if let lines = source.lineCount, lines < 1 {
      losses.append(.number(in: "The number of lines of \(place)"))
      clean.lineCount = nil
    }
    clean.fields = portable(source.fields, of: source)
    return clean
  }

  private mutating func portable(_ fields: [Source.Field], of source: Source) -> [Source.Field] {
    var seen: Set<String> = []
    var kept: [Source.Field] = []
    for field in fields {
      let isName = BibliographicVariables.isName(field.name)
      let isKnown = BibliographicVariables.isField(field.name)
      guard isKnown, isName || seen.insert(field.name).inserted else {
        losses.append(.field(field.name, of: source.id))
        continue
      }
      let place = "The field '\(field.name)' of the source '\(source.id)'"
      let isLong = field.name == "abstract" || field.name == "annote"
      if let value = optional(field.value, in: place, isLong: isLong) {
        kept.append(Source.Field(field.name, value))
      }
    }
    return kept
  }
}
