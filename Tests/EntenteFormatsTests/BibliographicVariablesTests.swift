import Entente
import Testing

@testable import EntenteFormats

@Suite struct BibliographicVariablesTests {
  @Test(arguments: ["title", "DOI", "container-title", "issued", "author", "page", "URL", "note"])
  func `the variables of CSL are known`(name: String) {
    #expect(BibliographicVariables.isKnown(name))
  }

  @Test(arguments: ["doi", "journal", "year", ""])
  func `those of other formats are not`(name: String) {
    #expect(!BibliographicVariables.isKnown(name))
  }

  @Test func `only names are lists`() {
    #expect(BibliographicVariables.isName("editor"))
    #expect(!BibliographicVariables.isName("publisher"))
  }
}
