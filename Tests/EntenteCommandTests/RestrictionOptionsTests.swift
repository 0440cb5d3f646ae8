import Entente
import Testing

@testable import EntenteCommand

@Suite struct RestrictionOptionsTests {
  private func graph() throws -> Graph {
    try Graph {
      Entity("east", name: "Eastland", kind: .state)
      Entity("west", name: "Westland", kind: .state)
      Entity("center", name: "East-West Center", kind: .organisation)
      Entity("smith", name: "Smith, John", kind: .person)
    }
  }

  @Test(arguments: [
    ("east,west", ["east", "west"]), ("east, west", ["east", "west"]),
    ("Smith, John", ["Smith, John"]), ("Eastland,Westland", ["Eastland", "Westland"]),
    ("East,West", ["East,West"]), ("west,", ["west"]), ("person,smith", ["person", "smith"]),
  ])
  func `words between commas are identifiers, or a name, or names`(
    argument: String, names: [String]
  ) throws {
    let found = try RestrictionOptions.names(in: argument, of: graph()) { $0 == "person" }
    #expect(found == names)
  }

  @Test func `an argument without a word is told`() throws {
    #expect(throws: Failure.self) { try RestrictionOptions.names(in: " , ", of: graph()) }
  }
}
