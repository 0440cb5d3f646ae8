import EntenteTestSupport
import Foundation
import Testing

@Suite struct SnapshotTests {
  private static let graph = Snapshot.graph

  static let questions: [Snapshot] =
    [
      ("info", ["info", graph]),
      ("info-structure", ["info", graph, "--structure"]),
      ("communities", ["communities", graph]),
      ("communities-fine", ["communities", graph, "--resolution", "2", "--avoid", "state"]),
      ("find", ["find", graph, "ferri"]),
      ("find-script", ["find", graph, "Kayyk kompaniyasy"]),
      ("find-kinds", ["find", graph, "lighthouse", "--kind", "organisation"]),
      ("show", ["show", graph, "The Ferry"]),
      ("show-hermit", ["show", graph, "hermit"]),
      ("path", ["path", graph, "Ada Brook", "Lighthouse Office"]),
      ("path-several", ["path", graph, "east", "west", "--limit", "5"]),
      ("path-avoid", ["path", graph, "ada", "bo", "--avoid", "ferry"]),
      ("path-language", ["path", graph, "қайық компаниясы", "east", "--lang", "fr"]),
      ("path-longer", ["path", graph, "ada", "bo", "--max-length", "3"]),
      ("path-through", ["path", graph, "ada", "bo", "--through", "Harbour Pact"]),
      (
        "path-along",
        ["path", graph, "ada", "bo", "--along", "~membership/~any{1,2}", "--limit", "3"]
      ),
      (
        "path-along-simple",
        ["path", graph, "ada", "bo", "--along", "~any+", "--simple", "--max-length", "3"]
      ),
      ("path-distance", ["path", graph, "ada", "bo", "--by", "distance", "--limit", "2"]),
      ("connect-sides", ["connect", graph, "--between", "east", "West Shore"]),
      ("connect-three", ["connect", graph, "ada", "bo", "Lighthouse Office", "--limit", "2"]),
      ("connect-steps", ["connect", graph, "ada", "bo", "east", "west", "--by", "steps"]),
      ("path-at", ["path", graph, "ada", "bo", "--at", "1963", "--limit", "2"]),
      ("path-together", ["path", graph, "east", "bo", "--in-time", "together"]),
      (
        "path-in-order",
        ["path", graph, "east", "bo", "--in-time", "in-order", "--prefer", "earliest"]
      ),
      (
        "connect-in-time",
        ["connect", graph, "east", "bo", "--in-time", "strictly-in-order", "--limit", "2"]
      ),
      ("cuts", ["cuts", graph, "East Shore", "Bo Reed"]),
      ("cuts-direct", ["cuts", graph, "ada", "ferry", "--not-source", "gazette"]),
      ("connect", ["connect", graph, "East Shore", "Bo Reed", "--limit", "3"]),
      ("rank", ["rank", graph, "--by", "betweenness,degree"]),
      ("rank-kinds", ["rank", graph, "--kind", "person,organisation", "--top", "3", "--raw"]),
      ("rank-all", ["rank", graph, "--by", "degree", "--all-relations", "--not-kind", "state"]),
      ("rank-readings", ["rank", graph, "--readings", "--top", "4"]),
      (
        "rank-from", ["rank", graph, "--by", "pageRank", "--from", "ferry", "--parallel", "weight"]
      ),
      (
        "rank-two-mode",
        ["rank", graph, "--by", "degree,closeness", "--two-mode", "person,organisation"]
      ),
      ("project", ["project", graph, "--kind", "organisation", "--through", "person,agreement"]),
      ("brokers", ["brokers", graph, "--between", "east", "west"]),
      ("brokers-avoid", ["brokers", graph, "--between", "East Shore", "west", "--avoid", "ferry"]),
      ("validate", ["validate", graph]),
    ].map { Snapshot(name: $0.0, arguments: $0.1) } + CuratingSnapshots.answers
    + DrawingSnapshots.answers + ChangeSnapshots.answers

  static let terminal: [Snapshot] = questions.map {
    Snapshot(name: "terminal-\($0.name)", arguments: $0.arguments, stage: .terminal(columns: 90))
  }

  static let json: [Snapshot] = questions.map {
    Snapshot(name: "json-\($0.name)", arguments: $0.arguments + ["--format", "json"])
  }

  static let messages: [Snapshot] =
    [
      ("nothing", []),
      ("help", ["--help"]),
      ("help-path", ["path", "--help"]),
      ("help-connect", ["connect", "--help"]),
      ("help-cuts", ["cuts", "--help"]),
      ("help-rank", ["rank", "--help"]),
      ("help-brokers", ["brokers", "--help"]),
      ("help-communities", ["communities", "--help"]),
      ("help-project", ["project", "--help"]),
      ("project-kinds", ["project", graph, "--kind", "person"]),
      ("project-both", ["project", graph, "--kind", "company", "--through", "organisation"]),
      ("project-none", ["project", graph, "--kind", "person", "--through", "award"]),
      ("rank-two-mode-one", ["rank", graph, "--two-mode", "person"]),
      ("rank-two-mode-katz", ["rank", graph, "--by", "katz", "--two-mode", "person,event"]),
      ("communities-resolution", ["communities", graph, "--resolution", "nan"]),
      ("communities-none", ["communities", graph, "--relation", "twinnedWith"]),
      ("brokers-markdown", ["brokers", graph, "--between", "east", "west", "-f", "markdown"]),
      ("brokers-latex", ["brokers", graph, "--between", "east", "west", "-f", "latex"]),
      ("brokers-csv", ["brokers", graph, "--between", "east", "west", "-f", "csv"]),
      ("brokers-one", ["brokers", graph, "--between", "east"]),
      ("brokers-itself", ["brokers", graph, "--between", "east", "East Shore"]),
      ("brokers-no-state", ["brokers", graph, "--between", "east", "ferry"]),
      (
        "brokers-none",
        ["brokers", graph, "--between", "east", "west", "--relation", "twinnedWith"]
      ),
      ("help-render", ["render", "--help"]),
      ("help-doctor", ["doctor", "--help"]),
      ("help-validate", ["validate", "--help"]),
      ("help-info", ["info", "--help"]),
      ("help-find", ["find", "--help"]),
      ("help-show", ["show", "--help"]),
      ("version", ["--version"]),
      ("unknown-command", ["pth", graph, "a", "b"]),
      ("unknown-command-far", ["zzzzzz"]),
      ("unknown-option", ["rank", graph, "--limt", "3"]),
      ("unknown-name", ["path", graph, "Fery", "bo"]),
      ("unknown-name-far", ["path", graph, "Tuvalu", "bo"]),
      ("ambiguous-name", ["show", graph, "lighthouse"]),
      ("find-nobody", ["find", graph, "Tuvalu"]),
      ("unknown-measure", ["rank", graph, "--by", "fame"]),
      ("unknown-measure-near", ["rank", graph, "--by", "betwenness"]),
      ("unknown-parallel", ["rank", graph, "--parallel", "twice"]),
      ("rank-no-end", ["rank", graph, "--by", "katz", "--attenuation", "9"]),
      ("rank-damping", ["rank", graph, "--damping", "2"]),
      ("rank-from-nowhere", ["rank", graph, "--from", "ferry"]),
      ("unknown-kind", ["rank", graph, "--kind", "persn"]),
      ("unknown-relation", ["path", graph, "ada", "bo", "--relation", "memberof"]),
      ("unknown-family", ["path", graph, "ada", "bo", "--family", "war"]),
      ("unknown-layout", ["render", graph, "-o", "x.svg", "--layout", "nato"]),
      ("unknown-format", ["render", graph, "-o", "x.bmp"]),
      ("unknown-length", ["render", graph, "-o", "x.svg", "--width", "wide"]),
      ("no-output", ["render", graph]),
      ("unwritable-folder", ["render", graph, "-o", "no/such/folder/x.svg"]),
      ("no-path", ["path", graph, "hermit", "bo"]),
      ("no-path-restricted", ["path", graph, "ada", "bo", "--via", "agreement"]),
      (
        "why-not",
        ["path", graph, "ada", "bo", "--at", "1800", "--held", "certainly", "--avoid", "ferry"]
      ),
      (
        "why-not-json",
        ["connect", graph, "ada", "bo", "--via", "agreement", "--format", "json"]
      ),
      (
        "why-not-in-time",
        ["path", graph, "ada", "bo", "--in-time", "together", "--held", "certainly"]
      ),
      ("along-unknown", ["path", graph, "ada", "bo", "--along", "any/membrOf"]),
      ("along-open", ["path", graph, "ada", "bo", "--along", "any/(headOf|any"]),
      ("along-none", ["path", graph, "ada", "bo", "--along", "headOf{3}"]),
      ("along-through", ["path", graph, "ada", "bo", "--along", "any", "--through", "pact"]),
      ("along-longer", ["path", graph, "ada", "bo", "--along", "any", "--max-length", "3"]),
      ("simple-alone", ["path", graph, "ada", "bo", "--simple"]),
      ("path-distance-along", ["path", graph, "ada", "bo", "--by", "distance", "--longer"]),
      ("connect-side", ["connect", graph, "--between", "east"]),
      ("connect-sides-named", ["connect", graph, "ada", "--between", "east", "west"]),
      (
        "connect-no-sides",
        ["connect", graph, "--between", "east", "west", "--relation", "twinnedWith"]
      ),
      ("connect-apart", ["connect", graph, "ada", "bo", "hermit", "--format", "json"]),
      ("connect-twice", ["connect", graph, "ada", "bo", "Bo Reed"]),
      ("connect-two-by", ["connect", graph, "ada", "bo", "--by", "steps"]),
      ("why-not-through", ["path", graph, "ada", "bo", "--through", "hermit"]),
      ("unknown-source", ["path", graph, "ada", "bo", "--not-source", "gazete"]),
      ("unknown-reading", ["path", graph, "ada", "bo", "--reading", "strict"]),
      ("unknown-basis", ["path", graph, "ada", "bo", "--basis", "guessed"]),
      ("unknown-certainty", ["path", graph, "ada", "bo", "--at", "1963", "--held", "maybe"]),
      ("unknown-rule", ["path", graph, "ada", "bo", "--in-time", "at-once"]),
      (
        "unknown-preference",
        ["path", graph, "ada", "bo", "--in-time", "in-order", "--prefer", "x"]
      ),
      ("held-without-time", ["path", graph, "ada", "bo", "--held", "certainly"]),
      ("no-date", ["path", graph, "ada", "bo", "--at", "last week"]),
      ("several-dates", ["path", graph, "ada", "bo", "--at", "1960/1970"]),
      ("two-times", ["path", graph, "ada", "bo", "--at", "1960", "--during", "1960/1970"]),
      ("through-several", ["path", graph, "ada", "bo", "--through", "pact", "--limit", "3"]),
      ("cuts-itself", ["cuts", graph, "ada", "Ada Brook"]),
      ("no-connection", ["connect", graph, "hermit", "bo", "--format", "json"]),
      ("no-cuts", ["cuts", graph, "hermit", "bo", "--format", "json"]),
      ("missing-name", ["path", graph, "ada"]),
      ("missing-graph", ["info"]),
      ("one-word-too-many", ["path", graph, "ada", "bo", "reed"]),
      ("no-such-file", ["info", "nowhere.yaml"]),
      ("wrong-extension", ["info", "Package.swift"]),
      ("bad-limit", ["path", graph, "ada", "bo", "--limit", "0"]),
      ("no-rows", ["rank", graph, "--kind", "award"]),
    ].map { Snapshot(name: $0.0, arguments: $0.1) } + CuratingSnapshots.messages
    + DrawingSnapshots.messages + ChangeSnapshots.messages

  @Test(arguments: questions)
  func `an answer in a pipe is tab-separated`(snapshot: Snapshot) throws { try snapshot.check() }

  @Test(arguments: terminal)
  func `an answer on a terminal is for reading`(snapshot: Snapshot) throws { try snapshot.check() }

  @Test(arguments: json)
  func `an answer in JSON is JSON`(snapshot: Snapshot) throws {
    try snapshot.check()
    let run = try ProgramRun("entente", snapshot.arguments)
    if run.status == 1, run.output.isEmpty { return }
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect((value?["schema"] as? String)?.hasPrefix("entente/") == true)
  }

  @Test(arguments: messages)
  func `a message says what to do`(snapshot: Snapshot) throws { try snapshot.check() }
}
