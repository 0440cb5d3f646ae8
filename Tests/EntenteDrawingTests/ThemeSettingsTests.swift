import Entente
import Graphviz
import Testing

@testable import EntenteDrawing

@Suite struct ThemeSettingsTests {
  private func theme(_ settings: [([String], [String])]) throws -> Theme {
    var theme = Theme.paper
    for (path, values) in settings { try theme.set(path, to: values) }
    return theme
  }

  @Test func `a setting changes its part and nothing else`() throws {
    let theme = try theme([
      (["kinds", "person", "fill"], ["#fff4d6"]), (["kinds", "person", "border"], ["dashed"]),
      (["families", "treaty", "width"], ["2.4"]), (["families", "treaty", "name"], ["law"]),
      (["colors", "sides"], ["FAF5F0", "#F0F5FA"]), (["fonts"], ["PT Serif", "Noto Serif"]),
      (["small-size"], ["6.5"]), (["paints-page"], ["yes"]), (["highlight-width"], ["3"]),
    ])
    var expected = Theme.paper
    expected.entityLooks[.person]?.fill = "#FFF4D6"
    expected.entityLooks[.person]?.isDashed = true
    expected.relationLooks[.treaty]?.width = 2.4
    expected.relationLooks[.treaty]?.name = "law"
    expected.sideTints = ["#FAF5F0", "#F0F5FA"]
    expected.fontFamily = "PT Serif,Noto Serif"
    expected.smallFontSize = 6.5
    expected.paintsPage = true
    expected.highlightWidth = 3
    #expect(theme == expected)
  }

  @Test func `a narrower kind begins with the look of the broader one`() throws {
    let theme = try theme([(["kinds", "university", "fill"], ["D0E8D0"])])
    var look = try #require(Theme.paper.entityLooks[.academicBody])
    look.fill = "#D0E8D0"
    #expect(theme.entityLooks[.university] == look)
    #expect(theme.entityLooks[.academicBody] == Theme.paper.entityLooks[.academicBody])
  }

  @Test func `every key that a message names can be set`() throws {
    let samples: [String: [String]] = [
      "base": ["screen"], "name": ["n"], "fonts": ["Serif"], "name-size": ["9"],
      "small-size": ["7"], "highlight-width": ["2"], "paints-page": ["no"],
      "sides": ["111111", "222222"],
      "scale": ["111111", "222222"], "shape": ["tab"], "corners": ["round"], "border": ["solid"],
      "border-width": ["1"], "weight": ["bold"], "mark": ["house"], "style": ["dotted"],
      "width": ["1"], "head": ["vee"], "hollow-head": ["odot"],
    ]
    func known(_ path: [String]) -> [String] {
      var theme = Theme.paper
      do throws(ThemeError) {
        try theme.set(path + ["?"], to: ["?"])
      } catch {
        if case .unknownKey("?", path.count, let known) = error { return known }
      }
      return []
    }
    #expect(known([]) == Theme.keys)
    for key in Theme.keys where !["colors", "kinds", "families"].contains(key) {
      _ = try theme([([key], samples[key] ?? [])])
    }
    for (path, parts) in [
      ["colors"]: [""], ["kinds"]: ["person", "other", "museum"], ["families"]: ["about"],
    ] {
      #expect(!known(path).isEmpty)
      for part in parts {
        let path = part.isEmpty ? path : path + [part]
        let keys = known(path)
        #expect(keys.count > 5, "\(path)")
        for key in keys { _ = try theme([(path + [key], samples[key] ?? ["ABCDEF"])]) }
      }
    }
  }

  @Test func `what does not fit is refused with what would`() {
    let cases: [([String], [String], String)] = [
      (["fnts"], ["x"], "A theme has no key 'fnts' here. Did you mean 'fonts'? Known: base, name,"),
      (
        ["kinds", "persn", "fill"], ["x"], "A theme has no key 'persn' here. Did you mean 'person'?"
      ),
      (["kinds", "person", "fil"], ["x"], "A theme has no key 'fil' here. Did you mean 'fill'?"),
      (["kinds", "person"], ["x"], "'person' takes a map of keys and values."),
      (["kinds", "person", "fill", "x"], ["x"], "'fill' takes a value, no map."),
      (["kinds", "person", "fill"], ["red"], "'red' is no color. Write six hexadecimal digits"),
      (["kinds", "person", "fill"], [], "'fill' takes one color. A color that begins with #"),
      (["kinds", "person", "fill"], ["\"onload=1"], "'\"onload=1' is no color."),
      (
        ["kinds", "person", "shape"], ["elipse"],
        "'elipse' does not fit 'shape'. Did you mean 'ellipse'?"
      ),
      (
        ["kinds", "person", "border-width"], ["1e9"], "'1e9' does not fit 'border-width', which is"
      ),
      (
        ["name-size"], ["nan"],
        "'nan' does not fit 'name-size', which is a number of points from 4 to 40."
      ),
      (["small-size"], ["-7"], "'-7' does not fit 'small-size'"),
      (["colors", "sides"], ["AAAAAA"], "'sides' takes two colors, for the left and the right."),
      (["colors", "scale"], ["AAAAAA", "BBBBB"], "'BBBBB' is no color."),
      (["families", "law", "width"], ["1"], "A theme has no key 'law' here. Known: treaty,"),
      (["fonts"], ["a,b"], "'a,b' is no name of a font family."),
      (["fonts"], ["x\" onload=\"y"], "'x\" onload=\"y' is no name of a font family."),
      (["fonts"], [], "'fonts' takes the names of 1 to 12 font families, the first first."),
      (["base"], ["papper"], "There is no theme 'papper'. Did you mean 'paper'?"),
      (["colors"], ["x"], "'colors' takes a map of keys and values."),
      ([], [], "'' takes a map of keys and values."),
    ]
    for (path, values, beginning) in cases {
      var theme = Theme.paper
      let error = #expect(throws: ThemeError.self) { try theme.set(path, to: values) }
      #expect(error?.description.hasPrefix(beginning) == true, "\(error?.description ?? "")")
      #expect(theme == .paper, "\(path)")
    }
  }
}
