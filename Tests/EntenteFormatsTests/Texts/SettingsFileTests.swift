import EntenteTestSupport
import Testing

@testable import EntenteFormats

@Suite struct SettingsFileTests {
  private func file(_ text: String) -> SettingsFile {
    SettingsFile(named: "s.yaml", bytes: Array(text.utf8))
  }

  @Test func `YAML and JSON give the same settings`() {
    let files = [
      file(
        "base: paper # the usual\nkinds:\n  person: {fill: \"#FFF\", width: 2}\nfonts: [A B, C]\n"),
      file(
        """
         {"base": "paper", "kinds": {"person": {"fill": "#FFF", "width": 2}},
          "fonts": ["A B", "C"]}
        """),
    ]
    for file in files {
      #expect(file.findings.isEmpty)
      #expect(
        file.settings.map(\.path) == [
          ["base"], ["kinds", "person", "fill"], ["kinds", "person", "width"], ["fonts"],
        ])
      #expect(file.settings.map(\.values) == [["paper"], ["#FFF"], ["2"], ["A B", "C"]])
    }
  }

  @Test func `what is wrong with a setting is told at its key or its value`() {
    var file = file("a: b\nc: [d, ü, f]\ng: {h: i}\n")
    file.report("One.", at: .value(0), of: file.settings[0])
    file.report("Two.", at: .value(2), of: file.settings[1])
    file.report("Three.", at: .key(1), of: file.settings[2])
    file.report("Four.", at: .value(7), of: file.settings[2])
    #expect(
      file.findings.map(\.description) == [
        "s.yaml:1:4: error[E900]: One.", "s.yaml:2:11: error[E900]: Two.",
        "s.yaml:3:5: error[E900]: Three.", "s.yaml:3:5: error[E900]: Four.",
      ])
  }

  @Test func `mistakes of the syntax are told, and what is sound is read`() {
    let file = file("a: b\na: c\nd: *e\nf: [g, [h]]\ni:\n")
    #expect(file.settings.map(\.path) == [["a"], ["d"], ["i"]])
    #expect(file.settings.last?.values.isEmpty == true)
    #expect(file.findings.map(\.line) == [2, 3, 4])
    for text in ["", "- a", "text", "[", "{"] {
      #expect(self.file(text).findings.count == 1, "\(text)")
      #expect(self.file(text).settings.flatMap(\.values).isEmpty, "\(text)")
    }
  }

  @Test func `any bytes are read`() {
    var generator = SeededGenerator(seed: 41)
    let alphabet = Array("a:b {}[]\"',#\n\t-*&|\u{FF}é\\".utf8)
    for _ in 0..<2000 {
      let count = Int.random(in: 0..<60, using: &generator)
      let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
      let file = SettingsFile(named: "s", bytes: bytes)
      for setting in file.settings { #expect(!setting.path.isEmpty, "\(bytes)") }
      #expect(file.findings.allSatisfy { $0.line >= 1 && $0.column >= 1 }, "\(bytes)")
    }
  }
}
