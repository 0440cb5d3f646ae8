extension ReviewRule {
  /// Texts with an e-mail address or a telephone number.
  ///
  /// Every text of the data set is read: its title, names, notes, values, roles, amounts, locators
  /// and the fields of its sources. Each text is doubted once.
  static let privateData = ReviewRule { reviewed in
    let graph = reviewed.graph
    var doubts: [Doubt] = []
    func check(_ text: String?, of subject: Doubt.Subject, _ facet: @autoclosure () -> Doubt.Facet)
    {
      guard let text, let found = PrivateText(in: text) else { return }
      let problem = Doubt.Problem.privateData(found.text, isEmail: found.isEmail)
      doubts.append(Doubt(about: subject, facet(), problem))
    }
    check(graph.title, of: .dataSet, .title)
    check(graph.about, of: .dataSet, .about)
    for source in graph.sources {
      let subject = Doubt.Subject.source(source.id)
      check(source.title, of: subject, .field("title"))
      for author in source.authors { check(author, of: subject, .field("author")) }
      for field in source.fields { check(field.value, of: subject, .field(field.name)) }
      check(source.file, of: subject, .field("file"))
      check(source.note, of: subject, .note)
    }
    for entity in graph.entities {
      let subject = Doubt.Subject.entity(entity.id)
      for (number, name) in entity.names.all.enumerated() {
        check(name.text, of: subject, .name(number))
      }
      for (number, alias) in entity.aliases.enumerated() {
        check(alias.text, of: subject, .alias(number))
      }
      for id in entity.externalIDs { check(id.value, of: subject, .identifier(id.register)) }
      for (number, attribute) in entity.attributes.enumerated() {
        for text in [attribute.name, attribute.value, attribute.unit, attribute.note] {
          check(text, of: subject, .attribute(number))
        }
      }
      check(entity.note, of: subject, .note)
    }
    for relation in graph.relations {
      let subject = Doubt.Subject.relation(relation.id)
      check(relation.role, of: subject, .role)
      check(relation.amount, of: subject, .amount)
      check(relation.nameInSource, of: subject, .nameInSource)
      for (number, citation) in relation.citations.enumerated() {
        check(citation.locator, of: subject, .citation(number))
      }
      check(relation.note, of: subject, .note)
    }
    for (position, identity) in graph.identities.enumerated() {
      check(identity.note, of: .identity(position), .note)
    }
    return doubts
  }
}
