import Testing

@testable import EntenteFormats

@Suite struct JSONEscapeTests {
  private func decoded(_ text: String) -> String {
    String(decoding: JSONEscape.decoded(Array(text.utf8)[...]), as: UTF8.self)
  }

  @Test(arguments: [
    (#"\"\\\/"#, "\"\\/"), (#"\b\f\n\r\t"#, "\u{8}\u{C}\n\r\t"), (#"\u041A\u041a"#, "КК"),
    (#"\u09aF\u09Af"#, "\u{9AF}\u{9AF}"), (#"\ud83d\ude00"#, "😀"), (#"\uDBFF\uDFFF"#, "\u{10FFFF}"),
    (#"\ud7ff\ue000"#, "\u{D7FF}\u{E000}"),
  ])
  func `an escape means its character`(text: String, meaning: String) {
    #expect(decoded(text) == meaning)
  }

  @Test(arguments: [
    #"\"#, #"\x"#, #"\u"#, #"\u12"#, #"\u12g4"#, #"\ud800"#, #"\ud800x"#,
    #"\udc00"#, #"\ud800\ud800"#, #"\ud800\udc0"#, #"\U0041"#,
  ])
  func `an escape that means nothing stays as it is`(text: String) {
    #expect(decoded(text) == text)
  }
}

@Suite struct JSONNumberTests {
  @Test(arguments: [
    "0", "-0", "10", "1.5", "-0.25", "1e5", "1E+5", "1.0e-05", "123456789012345678901234567890",
  ])
  func `a number is one`(text: String) {
    #expect(JSONNumber.isNumber(Array(text.utf8)[...]))
  }

  @Test(arguments: [
    "", "-", "+1", "01", "-01", "1.", ".5", "1.e5", "1e", "1e+", "0x10", "1_000", "1,5", "١",
    "1e5.5", "--1", "1-", "NaN",
  ])
  func `what JSON does not spell so is none`(text: String) {
    #expect(!JSONNumber.isNumber(Array(text.utf8)[...]))
  }
}
