package import Entente

extension Period {
  /// The period as people write it, for a report: "4–6 Nov 2015", "1990s".
  ///
  /// In English, as the sentences of a report are in which it stands, whatever the language of the names.
  package var inWords: String { text(in: EnglishWords(), to: .days).withPlainSpaces }

  /// Years as people write them: "2013", "44 BC", "1990s".
  package static func inWords(_ years: ClosedRange<Int>) -> String {
    EnglishWords().years(years).withPlainSpaces
  }
}

extension String {
  /// The text with spaces at which lines may break.
  fileprivate var withPlainSpaces: String { replacing("\u{A0}", with: " ") }
}
