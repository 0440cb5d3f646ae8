import Entente
import Testing

@Suite struct NamesTests {
  private func graph() throws -> Graph {
    try Graph {
      Entity("france", name: "France", kind: .state)
      Entity(
        "sorbonne-kazakhstan", names: Names("Sorbonne-Kazakhstan Institute", in: "en"),
        kind: .university,
        aliases: [
          Alias("Institut Sorbonne-Kazakhstan", in: "fr"), Alias("Сорбонна-Қазақстан", in: "kk"),
        ])
      Entity("embassy-france", name: "Embassy of France", kind: "embassy", of: ["france"])
      Entity("embassy-kazakhstan", name: "Embassy of Kazakhstan", kind: "embassy")
      Entity(
        "ena", names: Names(.init("ENA"), [.init("École nationale d'administration", in: "fr")]),
        kind: .university)
      Entity("cnrs", name: "ena", kind: .organisation)
    }
  }

  @Test(arguments: [
    ("france", "france"), ("France", "france"), ("FRANCE", "france"),
    ("Institut Sorbonne-Kazakhstan", "sorbonne-kazakhstan"),
    ("sorbonne kazakhstan institute", "sorbonne-kazakhstan"),
    ("сорбонна-қазақстан", "sorbonne-kazakhstan"),
    ("ecole nationale d’administration", "ena"), ("nationale administration", "ena"),
    ("embassy france", "embassy-france"), ("ENA", "ena"), ("ena", "ena"), ("cnrs", "cnrs"),
  ])
  func `a name finds its entity`(name: String, id: String) throws {
    #expect(try graph().entity(named: name).id.rawValue == id)
  }

  @Test(arguments: [
    (
      "Sorbone",
      "No entity is named 'Sorbone'. Did you mean 'Sorbonne-Kazakhstan Institute' "
        + "(sorbonne-kazakhstan)?"
    ),
    ("Frence", "No entity is named 'Frence'. Did you mean 'France' (france)?"),
    (
      "Tuvalu",
      "No entity is named 'Tuvalu'. 'entente find' looks for a part of a name, in all languages."
    ),
    (
      "embassy",
      "'embassy' names 2 entities: 'embassy-france' and 'embassy-kazakhstan'. Use an identifier."
    ),
    ("", "A name is empty: write one, or an identifier."),
    (
      "???",
      "No entity is named '???'. 'entente find' looks for a part of a name, in all languages."
    ),
  ])
  func `a name that finds none or several says so`(name: String, message: String) throws {
    let graph = try graph()
    #expect(throws: NameError.self) { try graph.entity(named: name) }
    do { _ = try graph.entity(named: name) } catch { #expect(error.description == message) }
  }

  @Test func `names keep their order and language`() {
    let names = Names(.init("France", in: "en"), [.init("Франция", in: "ru")])
    #expect(names.first == "France")
    #expect(names["ru"] == "Франция")
    #expect(names["kk"] == nil)
    #expect(names.all.count == 2)
  }

  @Test func `a citation knows the lines it names`() {
    #expect(Citation("s", at: "lines 115-118").lines == 115...118)
    #expect(Citation("s", at: "line 47").lines == 47...47)
    for locator in ["p. 3", "lines 9-3", "lines 1-2-3", "line", "lines -4", "line 0"] {
      #expect(Citation("s", at: locator).lines == nil, "\(locator)")
    }
    #expect(Citation("s", at: "").locator == nil)
    #expect(Citation("s").description == "s")
  }
}
