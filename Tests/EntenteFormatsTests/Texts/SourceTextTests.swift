import Entente
import Foundation
import Testing

@testable import EntenteFormats

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `digests are those of the standard`(text: String, digest: String) {
    #expect(SHA256.digest(of: Array(text.utf8)) == digest)
  }

  @Test func `a million letters have the digest of the standard`() {
    #expect(
      SHA256.digest(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `a citation finds its lines`() throws {
    let folder = try TestFolder()
    try folder.write("one\r\ntwo\nthree", to: "text.txt")
    let source = Source("s", file: "text.txt")
    let text = try SourceText(of: source, at: folder.path + "/text.txt")
    #expect(text.isGenuine == nil)
    func lines(_ locator: String?) -> [String] {
      text.lines(of: Citation("s", at: locator)).map { "\($0.number) \($0.text)" }
    }
    #expect(lines("lines 2-3") == ["2 two", "3 three"])
    #expect(lines("line 1") == ["1 one"])
    #expect(lines("lines 3-9") == ["3 three"])
    #expect(lines("line 9") == [])
    #expect(lines("p. 2") == [])
    #expect(lines(nil) == [])
    #expect(text.lines(of: Citation("other", at: "line 1")).isEmpty)
  }

  @Test func `texts are found by the names of their files`() throws {
    let folder = try TestFolder()
    try folder.write("abc", to: "text.txt")
    let digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    let graph = try Graph {
      Source("s", file: "text.txt", sha256: digest)
      Source("t", file: "other.txt")
    }
    #expect(try SourceText.texts(of: graph, at: folder.path).map(\.source.id) == ["s"])
    let text = try SourceText.texts(of: graph, at: folder.path + "/text.txt")
    #expect(text.map(\.isGenuine) == [true])
    try folder.write("abd", to: "text.txt")
    #expect(try SourceText.texts(of: graph, at: folder.path).map(\.isGenuine) == [false])
    try folder.write("", to: "else.txt")
    let other = folder.path + "/else.txt"
    #expect(throws: SourceTextError.unknownFile(other, known: ["text.txt", "other.txt"])) {
      try SourceText.texts(of: graph, at: other)
    }
    #expect(throws: SourceTextError.unreadable(folder.path + "/none.txt")) {
      try SourceText.texts(of: graph, at: folder.path + "/none.txt")
    }
  }
}
