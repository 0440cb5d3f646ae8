internal import Entente

/// The relations of a data set.
extension DataSetReader {
  mutating func readRelations(in section: Fields<FileKey>) {
    if isIncomplete(.relations, in: section, as: .list) { declared.lacksRelations = true }
    for field in section.all(.relations) {
      let rows = Array(items(field))
      relations.reserveCapacity(relations.count + rows.count)
      ends.reserveCapacity(relations.count + rows.count)
      guard let plain = plainRelations() else {
        for row in rows { readEntry(row, of: field, plain: nil) }
        continue
      }
      let starts = additions.linksOfRows[number]
      plainRows(rows, by: plain).forEachResult { part, found in
        for (place, plain) in zip((part * partSize)..., found) {
          if let starts { additions.nextLink = Int(starts[place]) }
          readEntry(rows[place], of: field, plain: plain)
        }
      }
    }
  }

  /// Reads an entry of the section of relations: what it says plainly, or all that is to be said about it.
  private mutating func readEntry(
    _ item: Int, of field: Fields<FileKey>.Field, plain: PlainRelations.Row?
  ) {
    relationCount += 1
    progress.advance(EntryCost.relation)
    if let plain, add(plain, at: item) { return }
    if file[item].isDamaged, !hasReadableID(item) { declared.lacksRelations = true }
    let key = field.key.rawValue
    if expect(.map, item, of: key, at: file[item].range, entry: .relation) { readRelation(item) }
  }

  private mutating func readRelation(_ node: Int) {
    let fields = fields(RelationKey.self, of: node, subject: .relation)
    let writtenID = text(fields[.id])
    let id = writtenID.flatMap { identifier($0, at: fields[.id]) }
    if let field = fields[.id], file[field.value].isDamaged { declared.lacksRelations = true }
    let (from, start) = end(fields[.from])
    let kind = kind(fields[.relation])
    let (to, end) = end(fields[.to])
    let problemCount = log.count
    let citations =
      citations(fields[.cite])
      + additionalCitations(of: writtenID, at: fields[.id]?.value ?? 0)
    // A row whose identifier another has is a mistake already, wherever its citations went.
    let isRepeated = file.isTable && writtenID != nil && id == nil
    let isUncited =
      expectsCitations && !isRepeated && citations.isEmpty && log.count == problemCount
      && !file[node].isDamaged
      && fields[.cite].map { !holdsDamage($0.value) } ?? true
    let relation = Relation(
      from ?? "", kind ?? "", to ?? "", id: ownID(id), during: period(fields[.when]),
      role: text(fields[.role]), at: reference(fields[.place]), amount: text(fields[.amount]),
      weight: number(fields[.weight]), under: reference(fields[.under]),
      as: text(fields[.as]), basis: choice(fields[.basis], Basis.self) ?? .stated,
      confidence: choice(fields[.confidence], Confidence.self) ?? .certain,
      standing: choice(fields[.standing], Standing.self) ?? .normal,
      isDenied: truth(fields[.denied]) ?? false, disputes: disputes(fields[.disputes]),
      citations: citations, note: text(fields[.note]))
    if checksReferences, let from, let kind, let to {
      checkFit(of: kind, from: (from, start?.kind), to: (to, end?.kind), fields)
    }
    if isUncited, file.isTable {
      noteUncited(writtenID, at: fields[.relation].map { file[$0.value].range } ?? place(of: node))
    } else if isUncited {
      let place = fields[.relation].map { file[$0.value].range } ?? place(of: node)
      report(.uncitedRelation, at: place, scope: extent(of: node))
    }
    if from != nil, kind != nil, to != nil {
      let from = start?.position
      append(
        relation, of: node, writtenID: writtenID,
        ends: from.flatMap { from in end?.position.map { (from, $0) } })
    }
  }

  /// Adds a relation that a row or a map says, with the positions of its ends if they are known.
  mutating func append(
    _ relation: Relation, of node: Int, writtenID: String?, ends: (from: Int, to: Int)?
  ) {
    if writtenID != relation.id.rawValue {
      hasOwnIDs = false
      if file.isTable, let writtenID {
        additions.derivedIDs[Relation.ID(writtenID)] = relations.count
      }
    }
    relations.append(relation)
    if let ends { self.ends.append(ends) }
    if isReviewed { relationPlaces.append(EntryPlace(file: number, node: node)) }
  }

  /// Whether the identifier of a relation can be read, whatever else in it cannot.
  private func hasReadableID(_ item: Int) -> Bool {
    file.pairs(of: item).contains { key, value in
      file.text(of: key) == RelationKey.id.rawValue && !file[key].isDamaged
        && file[value].isText && !file[value].isDamaged
    }
  }

  private mutating func kind(_ field: Fields<RelationKey>.Field?) -> Relation.Kind? {
    guard let field, let text = text(field) else { return nil }
    let kind = Relation.Kind(text)
    if vocabulary[kind] != nil || !checksReferences { return kind }
    if declared.lacksKinds || declared.isIncomplete { return nil }
    let known = vocabulary.relationKinds.map(\.id.rawValue)
    let suggestion = speller.suggestion(for: text, among: known, list: "relation kinds")
    report(.unknownRelationKind(text, suggestion: suggestion), at: file[field.value].range)
    return nil
  }

  /// Notes the identifier of a relation; a finding where another has it.
  private mutating func identifier(
    _ text: String, at field: Fields<RelationKey>.Field?
  ) -> Relation.ID? {
    guard let field else { return nil }
    let id = Relation.ID(text)
    let entry = Declarations.Entry(file: number, key: field.value)
    guard let first = declared.relations.declare(entry, in: file) else { return id }
    let place = place(of: files[first.file][first.key].range.lowerBound, in: first.file)
    report(.duplicateRelation(text, first: place), at: file[field.value].range)
    return nil
  }

  /// Reports a relation that does not fit its kind, as far as the kinds of its ends are known.
  private mutating func checkFit(
    of kind: Relation.Kind, from: (id: Entity.ID, kind: Entity.Kind?),
    to: (id: Entity.ID, kind: Entity.Kind?), _ fields: Fields<RelationKey>
  ) {
    guard let start = from.kind, let end = to.kind else { return }
    let question = FitQuestion(relation: kind, from: start, to: end)
    if fits[question] == true || declared.lacksKinds { return }
    guard let declaredKind = vocabulary[kind], !declared.doubtfulKinds.contains(kind.rawValue)
    else { return }
    let misfit = vocabulary.misfit(
      of: declaredKind, from: Entity(from.id, name: "", kind: start),
      to: Entity(to.id, name: "", kind: end))
    fits[question] = misfit == nil
    guard let misfit, !isDoubtful(start), !isDoubtful(end) else { return }
    let culprit = misfit.isAtStart ? fields[.from] : fields[.to]
    report(
      .unfitRelation(misfit),
      at: culprit.map { file[$0.value].range } ?? place(of: fields.node))
  }

  /// Whether nobody knows all of what an entity of a kind is.
  private func isDoubtful(_ kind: Entity.Kind) -> Bool {
    !declared.doubtfulEntityKinds.isEmpty
      && vocabulary.lineage(of: kind).contains(where: declared.doubtfulEntityKinds.contains)
  }

  /// Whether something in a value cannot be read, so that nobody knows what it says.
  func holdsDamage(_ node: Int) -> Bool {
    file[node].isDamaged || file.items(of: node).contains(where: holdsDamage)
      || file.pairs(of: node).contains { file[$0.key].isDamaged || file[$0.value].isDamaged }
  }

  /// The bytes of an entry, with everything in it.
  private func extent(of node: Int) -> Range<Int> {
    var end = Int(file[node].end)
    for (_, value) in file.pairs(of: node) { end = max(end, Int(file[value].end)) }
    return Int(file[node].start)..<end
  }
}
