internal import Entente

/// Entities that a curator holds to be one.
extension DataSetReader {
  mutating func readIdentities(in section: Fields<FileKey>) {
    for field in section.all(.same) {
      for item in items(field)
      where expect(
        .map, item, of: field.key.rawValue, at: file[item].range, entry: .identity)
      {
        readIdentity(item)
      }
    }
  }

  private mutating func readIdentity(_ item: Int) {
    let fields = fields(IdentityKey.self, of: item, subject: .identity)
    let entities = references(fields[.entities])
    let citations = citations(fields[.cite])
    let note = text(fields[.note])
    if let field = fields[.entities], isTooShort(field) {
      report(.loneIdentity, at: beginning(of: file[field.value]))
    }
    identities.append(Identity(entities, citations: citations, note: note))
    identityPlaces.append(EntryPlace(file: number, node: item))
  }

  private func isTooShort(_ field: Fields<IdentityKey>.Field) -> Bool {
    let value = file[field.value]
    if value.isDamaged || value.kind == .empty || value.kind == .map { return false }
    return Set(oneOrMore(field.value).map { file.text(of: $0) }).count < 2
  }
}
