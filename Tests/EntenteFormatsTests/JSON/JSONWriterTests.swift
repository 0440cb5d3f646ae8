import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteFormats

@Suite struct JSONWriterTests {
  @Test func `a value is set out on lines, or on one where it says so`() {
    let value = JSON.object([
      ("count", .int(2)), ("share", .double(0.5)), ("none", .null), ("yes", .bool(true)),
      ("empty", .array([])), ("nothing", .object([])),
      ("names", .line(.array([.string("a"), .object([("b", .array([.int(1), .int(2)]))])]))),
      ("lines", .array([.string("c")])),
    ])
    #expect(
      value.text == """
        {
          "count": 2,
          "share": 0.5,
          "none": null,
          "yes": true,
          "empty": [],
          "nothing": {},
          "names": ["a", {"b": [1, 2]}],
          "lines": [
            "c"
          ]
        }

        """)
  }

  @Test func `no number is a 0 with a sign, or none at all`() {
    #expect(JSON.double(-0.0).text == "0.0\n")
    #expect(JSON.double(-0.5).text == "-0.5\n")
    #expect(JSON.double(.nan).text == "null\n")
  }

  @Test(arguments: [
    ("\"\\/", #""\"\\/""#), ("\u{0}\u{1F}\u{7F}", "\"\\u0000\\u001f\u{7F}\""),
    ("\n\r\t\u{8}", #""\n\r\t\u0008""#), ("\u{2028}\u{2029}\u{2027}", "\"\\u2028\\u2029\u{2027}\""),
    ("Қ🇰🇿é", "\"Қ🇰🇿é\""),
  ])
  func `what JSON cannot hold is escaped and nothing else`(text: String, written: String) {
    #expect(JSON.string(text).text == written + "\n")
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `a number that is not finite is null`(number: Double) {
    #expect(JSON.double(number).text == "null\n")
  }

  @Test func `to close what was not opened writes nothing`() {
    var writer = JSONWriter()
    writer.close()
    writer.open(.array)
    writer.close()
    writer.close()
    #expect(writer.text == "[]\n")
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `every text is read back by Foundation and by us`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var scalars = String.UnicodeScalarView()
    for _ in 0..<30 {
      let limit: UInt32 = Bool.random(using: &generator) ? 0x100 : 0x10FFFF
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &generator)) {
        scalars.append(scalar)
      }
    }
    let text = JSON.string(String(scalars)).text
    let read = try JSONSerialization.jsonObject(with: Data(text.utf8), options: .fragmentsAllowed)
    #expect((read as? String).map { Array($0.unicodeScalars) } == Array(scalars), "seed \(seed)")
    let own = String(
      decoding: JSONEscape.decoded(Array(text.utf8).dropFirst().dropLast(2)), as: UTF8.self)
    #expect(Array(own.unicodeScalars) == Array(scalars), "seed \(seed)")
  }
}
