import Entente
import EntenteTestSupport

/// Texts that want to be something else than text: 200 of them, in sets of ten.
enum HostileTexts {
  static let all: [String] = {
    var texts = single
    var generator = SeededGenerator(seed: 7)
    while texts.count < 200 {
      let parts = (0..<3).compactMap { _ in short.randomElement(using: &generator) }
      texts.append(parts.joined(separator: Bool.random(using: &generator) ? "" : " "))
    }
    return texts
  }()

  static let sets = (0..<20).map { Array(all[$0 * 10..<$0 * 10 + 10]) }

  /// A graph whose names, roles, sources, places in them and identifiers are hostile.
  static func graph(of texts: [String], first number: Int) throws -> Graph {
    let ids = texts.enumerated().map { Entity.ID("\(number + $0.offset)\($0.element.prefix(200))") }
    let kinds: [Entity.Kind] = [.person, .university, .organisation, .event, .treaty]
    let states = [Entity("f", name: "F", kind: .state), Entity("k", name: "K", kind: .state)]
    let entities = texts.enumerated().map { place, text in
      Entity(
        ids[place], name: "L\(number + place) \(text)", kind: kinds[place % kinds.count],
        of: [place % 2 == 0 ? "f" : "k"], during: "2013")
    }
    let relations = texts.enumerated().map { place, text in
      Relation(
        ids[place], .about, ids[(place * 3 + 1) % texts.count], during: "2001", role: text,
        as: text, citations: [Citation(Source.ID("s\(place)"), at: text)])
    }
    let parts = texts.indices.filter { kinds[$0 % kinds.count] == .event }.map {
      Relation(ids[$0 - 1], "participatesIn", ids[$0], during: "2013", role: texts[$0])
    }
    let sources = texts.enumerated().map { Source(Source.ID("s\($0.offset)"), title: $0.element) }
    return try Graph(
      title: texts[0], entities: states + entities, relations: relations + parts, sources: sources)
  }

  private static let short = [
    "<b>&amp;</b>", "]]>", "\\input{x}", "$x_1^2$", "%", "\"];", "\\N", "{a|b}", "=1+1", "'", "`",
    "--", "ابجد", "שלום", "\u{202E}abc\u{202C}", "👩🏽‍🔬", "e\u{301}\u{301}", "\u{0}", "\u{1B}[1m", "\n",
    "\u{200D}", "日本", "Ұлт", "~", "#", "?`", "javascript:x", "\u{2028}", "\u{FFFE}", ";", "\\",
  ]

  private static let single =
    markup + tex + dot + formulas + links + scripts + marks + controls + long

  private static let markup = [
    "<script>alert(1)</script>", "<b>bold</b> & <i>it</i>", "&lt;&#x41;&nbsp;&bogus;",
    "]]><![CDATA[", "<!-- comment --> -- >", "<img src=\"x\" onerror=\"alert(1)\">",
    "<a href=\"javascript:alert(1)\">x</a>", "<TABLE><TR><TD>x</TD></TR></TABLE>",
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>&a;", "<svg onload=alert(1)>",
    "</text></svg><script>1</script>", "<BR/><HR/>", "<?php echo 1 ?>", "&#0;&#xFFFE;", "<",
  ]

  private static let tex = [
    "\\input{/etc/passwd}", "\\immediate\\write18{id}", "\\directlua{os.execute('id')}",
    "$x^2_3$ 50% #1 ~ ^^M", "\\end{document}", "\\catcode`\\%=12", "{\\bf x}}}{{{",
    "\\def\\x{\\x}\\x", "%%%%\\csname end\\endcsname", "\\openin5=/etc/passwd", "^^5cinput",
    "\\\\[1cm]", "[x]{y}(z)", "?` !` ,, `` '' -- ---", "\\verbatiminput{x}",
  ]

  private static let dot = [
    "\"] ; evil [label=\"x", "\\N \\G \\L \\E \\T \\H", "a\\nb\\lc\\r", "{record|<port>like}",
    "digraph { a -> b }", "// comment", "/* block */", "# hash line", "\\", "-- -> ;,[]{}", "%3",
    ":legend-0-0", "\"", "\\\"",
  ]

  private static let formulas = [
    "=cmd|'/C calc'!A0", "=HYPERLINK(\"http://evil.example\",\"x\")", "+1+1", "-2+3", "@SUM(1)",
    "\t=1", "=1;\"a\";b", "a,b;c\td", "\"a\"\"b\"", "'=1", "\r=2", "=",
  ]

  private static let links = [
    "http://example.org/?a=b&c=d", "javascript:alert(1)", "file:///etc/passwd",
    "data:text/html,<script>", "mailto:a@b.c?subject=x", "//evil.example/x",
    "[link](http://evil.example)", "![img](http://evil.example/x.png)", "ftp://x/y", "\\\\host\\x",
  ]

  private static let scripts = [
    "العربية نص", "עברית טקסט", "\u{202E}evil\u{202C} rtl", "\u{2066}abc\u{2069}",
    "مرحبا (1992) world", "\u{200F}RLM\u{200F}", "\u{202A}\u{202B}\u{202D}", "فارسی ۱۲۳",
    "שלום [3] abc", "ﷺ", "日本国", "한국어", "ไทย", "हिन्दी", "Ұлттық Қазақстан", "Ѳѵѣ", "ქართული",
    "Հայերեն", "\u{12000}\u{1D400}", "𐤀𐤁",
  ]

  private static let marks = [
    "👩🏽‍🔬 science", "🏳️‍🌈 flag", "🇰🇿🇫🇷", "e\u{301}\u{301}\u{301}\u{301}",
    "Z\u{351}\u{36B}\u{343}\u{36A}\u{302}\u{36B}A\u{334}\u{335}",
    "\u{200B}\u{200C}\u{200D}\u{FEFF}",
    "\u{AD} soft", "ﬁ ligature", "①②③ ½ ™", "👨‍👨‍👧", "\u{301}", "\u{E0001}\u{E0020}",
  ]

  private static let controls = [
    "\u{0}null", "\u{1}\u{2}\u{3}", "\u{1B}[31mred\u{1B}[0m", "\u{7}bell", "\u{7F}del", "\u{85}nel",
    "\u{2028}ls\u{2029}ps", "line\nbreak", "cr\r\nlf", "\u{FFFE}\u{FFFF}", "\u{8}\u{C}", "",
    "   ", "\u{10FFFF}", "\u{E000}",
  ]

  private static let long = [
    String(repeating: "word ", count: 2000), String(repeating: "x", count: 10_000),
    String(repeating: "Ұ", count: 10_000), String(repeating: "<", count: 3000),
    String(repeating: "\\", count: 3000), String(repeating: "&", count: 3000),
    String(repeating: "{", count: 2500), String(repeating: "\"", count: 2500),
    String(repeating: "\u{301}", count: 500), String(repeating: "עב ", count: 1500),
  ]
}
