package import Entente

extension Period {
  /// The period as people write it in a language, for a report: "4–6 Nov 2015", "1990s".
  ///
  /// English stands in for languages whose words are not known.
  package func written(in language: String?) -> String {
    text(in: Figure.wording(in: language), to: .days).withPlainSpaces
  }

  /// Years as people write them in a language: "2013", "44 BC", "1990s".
  package static func written(_ years: ClosedRange<Int>, in language: String?) -> String {
    Figure.wording(in: language).years(years).withPlainSpaces
  }
}

extension String {
  /// The text with spaces at which lines may break.
  fileprivate var withPlainSpaces: String { replacing("\u{A0}", with: " ") }
}
