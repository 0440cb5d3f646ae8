import EntenteTestSupport
import Foundation
import Testing

@Suite struct SnapshotTests {
  private static let graph = Snapshot.graph

  static let questions: [Snapshot] =
    [
      ("info", ["info", graph]),
      ("find", ["find", graph, "ferri"]),
      ("find-script", ["find", graph, "Kayyk kompaniyasy"]),
      ("find-kinds", ["find", graph, "lighthouse", "--kind", "organisation"]),
      ("show", ["show", graph, "The Ferry"]),
      ("show-hermit", ["show", graph, "hermit"]),
      ("path", ["path", graph, "Ada Brook", "Lighthouse Office"]),
      ("path-several", ["path", graph, "east", "west", "--limit", "5"]),
      ("path-avoid", ["path", graph, "ada", "bo", "--avoid", "ferry"]),
      ("path-language", ["path", graph, "қайық компаниясы", "east", "--lang", "fr"]),
      ("connect", ["connect", graph, "East Shore", "Bo Reed", "--limit", "3"]),
      ("rank", ["rank", graph, "--by", "betweenness,degree"]),
      ("rank-kinds", ["rank", graph, "--kind", "person,organisation", "--top", "3", "--raw"]),
      ("rank-all", ["rank", graph, "--by", "degree", "--all-relations", "--not-kind", "state"]),
      ("brokers", ["brokers", graph, "--between", "east", "west"]),
      ("brokers-avoid", ["brokers", graph, "--between", "East Shore", "west", "--avoid", "ferry"]),
      ("validate", ["validate", graph]),
    ].map { Snapshot(name: $0.0, arguments: $0.1) } + CuratingSnapshots.answers
    + DrawingSnapshots.answers

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
      ("help-rank", ["rank", "--help"]),
      ("help-brokers", ["brokers", "--help"]),
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
      ("no-connection", ["connect", graph, "hermit", "bo", "--format", "json"]),
      ("missing-name", ["path", graph, "ada"]),
      ("missing-graph", ["info"]),
      ("one-word-too-many", ["path", graph, "ada", "bo", "reed"]),
      ("no-such-file", ["info", "nowhere.yaml"]),
      ("wrong-extension", ["info", "Package.swift"]),
      ("bad-limit", ["path", graph, "ada", "bo", "--limit", "0"]),
      ("no-rows", ["rank", graph, "--kind", "award"]),
    ].map { Snapshot(name: $0.0, arguments: $0.1) } + CuratingSnapshots.messages
    + DrawingSnapshots.messages

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
