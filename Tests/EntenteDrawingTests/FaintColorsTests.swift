import Entente
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct FaintColorsTests {
  @Test(arguments: Theme.all) func `no theme of ours has faint colors`(theme: Theme) throws {
    #expect(theme.faintColors.isEmpty, "\(theme.name): \(theme.faintColors)")
    try theme.checkSizes()
  }

  @Test func `lines and words that cannot be seen are named`() throws {
    var theme = Theme.paper
    try theme.set(["families", "treaty", "color"], to: ["#FFFFFF"])
    try theme.set(["colors", "text"], to: ["808080"])
    try theme.set(["kinds", "person", "ink"], to: ["FFFFFF"])
    #expect(
      theme.faintColors.map(\.key) == [
        "families.treaty.color", "colors.text", "kinds.person.ink",
      ])
    #expect(
      theme.faintColors.map(\.description).prefix(2) == [
        "The color #FFFFFF of 'families.treaty.color' stands out 1 to 1 from what is behind it; "
          + "lines need 3 to 1 to be seen.",
        "The color #808080 of 'colors.text' stands out 3.9 to 1 from what is behind it; "
          + "words need 4.5 to 1 to be seen.",
      ])
  }

  @Test func `small text is at most as large as names`() throws {
    var theme = Theme.paper
    try theme.set(["small-size"], to: ["20"])
    try theme.set(["name-size"], to: ["7"])
    #expect(throws: ThemeError.smallAboveNames(small: 20, names: 7)) { try theme.checkSizes() }
    #expect(
      ThemeError.smallAboveNames(small: 20, names: 7).description
        == "'small-size' is 20 points and 'name-size' 7. Small text is at most as large as names.")
  }
}
