import Graphviz

/// The fonts that this machine would take for the scripts of the data.
struct InstalledFonts {
  private(set) var findings: [Checkup.Finding] = []

  /// A script by letters that are written in it, and the packages that have a font for it.
  private struct Script {
    var name: String
    var letters: String
    var debian = "fonts-noto-core"
    var homebrew = "font-noto-sans"
  }

  private static let scripts = [
    Script(name: "Latin", letters: "abcxyzABCXYZéèêëàâçîïôûùüœæÿÉÈÀÇŒ"),
    Script(name: "Cyrillic", letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюяЁЖЩЭЮЯ"),
    Script(name: "Kazakh", letters: "әғқңөұүһіӘҒҚҢӨҰҮҺІ"),
    Script(
      name: "Arabic", letters: "ابتثجحخدذرزسشصضطظعغفقكلمنهوي", homebrew: "font-noto-sans-arabic"),
    Script(
      name: "Chinese", letters: "中国法哈萨克斯坦", debian: "fonts-noto-cjk",
      homebrew: "font-noto-sans-cjk"),
    Script(
      name: "Japanese", letters: "日本あいうえおアイウエオ", debian: "fonts-noto-cjk",
      homebrew: "font-noto-sans-cjk"),
    Script(
      name: "Korean", letters: "한국어가나다", debian: "fonts-noto-cjk",
      homebrew: "font-noto-sans-cjk"),
  ]

  init() {
    var remedies: Set<String> = []
    for script in Self.scripts {
      guard let fonts = try? Renderer.fonts(["sans"], for: script.letters) else {
        findings = [
          Checkup.Finding(
            subject: "fonts", isFine: false,
            details: ["not known: the library of fontconfig is not here"],
            remedy: Checkup.installation("libfontconfig1", "fontconfig"))
        ]
        return
      }
      // The first font is for what any has; those that add nothing to it are not worth a word.
      let best = fonts.faces.max { $0.characters.count < $1.characters.count }
      let remedy = Checkup.installation(script.debian, script.homebrew)
      let isFine = fonts.missing.isEmpty
      findings.append(
        Checkup.Finding(
          subject: "font for \(script.name)", isFine: isFine,
          details: [isFine ? best?.name ?? "none" : "none"],
          remedy: !isFine && remedies.insert(remedy).inserted ? remedy : nil))
    }
  }
}
