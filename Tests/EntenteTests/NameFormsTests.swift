import Entente
import EntenteFormats
import EntenteTestSupport
import Foundation
import Testing

/// A form of a name and what it must find.
struct ListedForm: Sendable, CustomTestStringConvertible {
  let text: String

  /// The entities that may be the top answer: none, one, or several for an ambiguity.
  let top: [Entity.ID]

  /// What `entity(named:)` must say: an identifier, `unknown` or `ambiguous`.
  let resolution: String

  /// The ways in which the form and the name must agree, where the list says so.
  let manners: String?

  var testDescription: String { text }

  /// The list of the Reference folder.
  static let all: [ListedForm] = {
    let file = ProgramRun.packageFolder
      .appendingPathComponent("Tests/EntenteTestSupport/Reference/name-forms.tsv")
    let lines = (try? String(contentsOf: file, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.filter { !$0.hasPrefix("#") }.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let top = cells[1].drop { $0 == "?" || $0 == "-" }.split(separator: " ")
      return ListedForm(
        text: cells[0], top: top.map { Entity.ID(String($0)) },
        resolution: cells[2] == "=" ? String(top.first ?? "") : cells[2],
        manners: cells.count > 3 ? cells[3] : nil)
    }
  }()
}

/// The French-Kazakh data set and beside it made-up entities that are easily mistaken.
private func nearMisses() throws -> Graph {
  let folder = ProgramRun.packageFolder.appendingPathComponent(
    "Tests/EntenteCommandTests/Fixtures/first-edition")
  var graph = try Graph(contentsOf: folder)
  let people: [(String, Names)] = [
    ("omarov", Names("Daniyar Omarov")), ("omirov", Names("Daniyar Omirov")),
    ("lemoine", Names("Claire Lemoine")), ("lemoyne", Names("Claire Lemoyne")),
    ("li-chan", Names("Li Chan")), ("li-shan", Names("Li Shan")),
    ("bekova", Names("Gaukhar Bekova")), ("mansurov", Names("Tair Mansurov")),
    ("auezov", Names(.init("Мұхтар Әуезов", in: "kk"), [.init("Мухтар Ауэзов", in: "ru")])),
    ("gumilyov", Names("Лев Гумилёв", in: "ru")), ("tchaikin", Names("Динмұхамед Чайкин")),
    ("zhambyl", Names("Жамбыл Жабайұлы", in: "kk")), ("abai", Names("Абай Құнанбайұлы", in: "kk")),
  ]
  for (id, names) in people {
    try graph.insert(Entity(Entity.ID(id), names: names, kind: .person))
  }
  let others: [(String, String, Entity.Kind)] = [
    ("bekova-university", "Gaukhar Bekova University", .university),
    ("nazarbayev-university", "Nazarbayev University", .university),
    ("orleu", "Orleu", .programme), ("orleu-agency", "Orleu Agency", "agency"),
    ("shymkent-forum", "Шымкент форумы", "forum"),
  ]
  for (id, name, kind) in others {
    try graph.insert(Entity(Entity.ID(id), name: name, kind: kind))
  }
  try graph.insert(
    Entity(
      "alliance-almaty",
      names: Names(
        .init("Alliance Française of Almaty", in: "en"),
        [.init("Alliance française d'Almaty", in: "fr")]),
      kind: "association"))
  return graph
}

@Suite struct NameFormsTests {
  private static let graph = Result { try nearMisses() }

  @Test func `the list is as long as it must be`() {
    #expect(ListedForm.all.count >= 150)
    #expect(ListedForm.all.filter(\.top.isEmpty).count >= 30)
  }

  @Test(arguments: ListedForm.all)
  func `the top answer to a listed form is never false`(form: ListedForm) throws {
    let found = try Self.graph.get().search(form.text)
    let told = found.prefix(3).map { "\($0.entity.id) \($0.score) \($0.explanation)" }
    guard let top = found.first else {
      #expect(form.top.isEmpty, "nothing found")
      return
    }
    #expect(form.top.contains(top.entity.id), "\(told)")
    #expect(form.top.allSatisfy { id in found.contains { $0.entity.id == id } }, "\(told)")
    if let manners = form.manners {
      #expect(top.manners.map(\.rawValue).joined(separator: ",") == manners, "\(told)")
    }
  }

  @Test(arguments: ListedForm.all)
  func `a listed form resolves to one entity or to none`(form: ListedForm) throws {
    let graph = try Self.graph.get()
    let resolution: String
    do {
      resolution = try graph.entity(named: form.text).id.rawValue
    } catch NameError.unknown {
      resolution = "unknown"
    } catch NameError.ambiguous {
      resolution = "ambiguous"
    }
    #expect(resolution == form.resolution)
  }
}
