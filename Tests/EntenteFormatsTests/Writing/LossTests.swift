import Entente
import EntenteFormats
import Testing

@Suite struct LossTests {
  @Test(
    arguments: [
      (
        .characters(in: "The title"),
        "The title has characters that a data set cannot hold; they became spaces."
      ),
      (
        .identifier("a\nb", became: "a b"),
        "The identifier 'a\u{FFFD}b' is one that a data set cannot hold; it became 'a b'."
      ),
      (
        .tooLong(in: "The language of a name"),
        "The language of a name is longer than a data set can hold there; it is cut."
      ),
      (
        .emptyText(in: "An alias of 'a'"),
        "An alias of 'a' is empty, which a data set cannot hold; it is left out."
      ),
      (
        .repeatedLanguage("Paris", of: "city"),
        "'Paris' is a second name of 'city' in its language; it became an alias."
      ),
      (
        .repeatedRegister("wikidata", of: "city"),
        "'city' has two identifiers in the register 'wikidata'; the second is left out."
      ),
      (
        .number(in: "The weight of the relation 'r'"),
        "The weight of the relation 'r' is not a number above 0; it is left out."
      ),
      (
        .field("colour", of: "overview"),
        "'colour' of the source 'overview' is no variable of a source, or stands twice; it is left out."
      ),
      (
        .renumbered("r-000000000000-2", to: "r-000000000000"),
        "The relation 'r-000000000000-2' is 'r-000000000000' in the file, as its number follows from its place."
      ),
      (
        .loneIdentity,
        "A statement of identity names fewer than two entities; it is left out."
      ),
      (
        .vocabulary,
        "The vocabulary lacks kinds that every data set has; readers will add them."
      ),
    ] as [(Loss, String)])
  func `each loss says what is not in the file as it was`(loss: Loss, sentence: String) {
    #expect(loss.description == sentence)
  }
}
