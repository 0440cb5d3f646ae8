extension ProblemCase {
  static let syntaxCases: [ProblemCase] = [
    ProblemCase(
      "E102", "entente: 1\ntitle: Fra«\u{7}»nce\n",
      "The character U+0007 cannot stand in a data set. Remove it."),
    ProblemCase(
      "E102", "entente: 1\ntitle: \"Fra«\\e»[31mnce\"\n",
      "The character U+001B cannot stand in a data set. Remove it."),
    ProblemCase(
      "E102", "entente: 1\nabout: \"Fra«\\u2028»nce\"\n",
      "The character U+2028 cannot stand in a data set. Remove it."),
    ProblemCase(
      "E102", "entente: 1\ntitle: «\"Fra\\nnce\"»\n",
      "The text of 'title' has a line break or a tab. Write it on one line, with spaces."),
    ProblemCase(
      "E102", "entente: 1\nentities:\n  «\"a\\tb\"»: {kind: state, name: A}\n",
      "The key has a line break or a tab. Write it on one line, with spaces."),
    ProblemCase(
      "E102", "entente: 1\ntitle: Fra«\u{2028}»nce\n",
      "The character U+2028 cannot stand in a data set. Remove it."),
    ProblemCase(
      "E102", "entente: 1\ntitle: Fra«\u{0}»nce\n",
      "The character U+0000 cannot stand in a data set. Remove it."),
    ProblemCase(
      "E103", "entente: 1\nentities:\n«\t»a: {kind: state, name: A}\n\tb: {kind: state, name: B}\n",
      "A tab stands where spaces are expected. Indent and separate with spaces."),
    ProblemCase(
      "E103", "entente: 1\ntitle:«\t»France\n",
      "A tab stands where spaces are expected. Indent and separate with spaces."),
    ProblemCase(
      "E104",
      "entente: 1\nentities:\n  a:\n    kind: state\n     «name»: A\n  b: {kind: state, name: B}\n",
      "This line is indented by 5 spaces, but its neighbors by 4 spaces. Indent them alike."),
    ProblemCase(
      "E104",
      "entente: 1\nentities:\n  a: {kind: state, name: A}\n «b»: {kind: state, name: B}\n"
        + " c: {kind: state, name: C}\n",
      "This line is indented by 1 space, but its neighbors by 2 spaces. Indent them alike."),
    ProblemCase(
      "E105", "entente: 1\n«title France»\n", "'title France' has no colon. Write 'key: value'."),
    ProblemCase(
      "E105", "entente: 1\nentities:\n  «france» {kind: state}\n",
      "'france' has no colon. Write 'key: value'."),
    ProblemCase(
      "E105", "entente: 1\nentities:\n  a: {kind: state, «name A»}\n",
      "'name A' has no colon. Write 'key: value'."),
    ProblemCase(
      "E106", "entente: 1\ntitle«:»France\n",
      "No space follows the colon of 'title'. Write 'title: …'."),
    ProblemCase(
      "E106", "entente: 1\nentities:\n  a: {kind«:»state, name: A}\n",
      "No space follows the colon of 'kind'. Write 'kind: …'."),
    ProblemCase(
      "E107", "entente: 1\ntitle: France«:» a history\n",
      "A second colon stands in this value. Put quotes around the text."),
    ProblemCase(
      "E107", "entente: 1\nentities:\n  a: {kind: state name«:» A}\n",
      "A second colon stands in this value. "
        + "Put a comma before the next key, or quotes around the text."),
    ProblemCase(
      "E108", "entente: 1\ntitle: «\"»France\nabout: x\n",
      "The quote \" is not closed on its line. Close it, or write a text without quotes."),
    ProblemCase(
      "E108", "entente: 1\nentities:\n  a: {kind: state, name: «'»A}\n",
      "The quote ' is not closed on its line. Close it, or write a text without quotes."),
    ProblemCase(
      "E109", "entente: 1\ntitle: \"a«\\q»b\"\n",
      "'\\q' means no character. Write the character itself, or '\\\\' for a backslash."),
    ProblemCase(
      "E109", "entente: 1\ntitle: \"«\\ud83d»\"\n",
      "'\\ud83d' means no character. Write the character itself, or '\\\\' for a backslash."),
    ProblemCase(
      "E110", "entente: 1\ntitle: \"France\" «and Japan»\n",
      "'and Japan' stands behind a value that is complete. "
        + "Put quotes around the whole, or remove it."),
    ProblemCase(
      "E111", "entente: 1\nentities:\n  a: «{»kind: state, name: A\n  b: {kind: state, name: B}\n",
      "The bracket '{' is not closed on its line. Close it there, or write one entry a line."),
    ProblemCase(
      "E111", "entente: 1\nrelations: «[»\n  {from: a, relation: b, to: c},\n]\n",
      "The bracket '[' is not closed on its line. Close it there, or write one entry a line."),
    ProblemCase(
      "E112", "entente: 1\nentities:\n  a: {kind: state, name: A}«}»\n",
      "'}' closes nothing. Remove it, or put quotes around the text."),
    ProblemCase(
      "E112", "entente: 1\nentities:\n  a: {kind: state, name: A«]»}\n",
      "']' closes a bracket that was not opened. '}' is expected first."),
    ProblemCase(
      "E113", "entente: 1\nentities:\n  a: {kind: 'state' «name»: A}\n",
      "No comma stands before 'name'. Put one, or quotes around the whole text."),
    ProblemCase(
      "E113", "entente: 1\nentities:\n  a: {kind: state, name: A «[»b c], of: a}\n",
      "No comma stands before '['. Put one, or quotes around the whole text."),
    ProblemCase(
      "E114", "entente: 1\nentities:\n  a: {kind: state,«,» name: A}\n",
      "Nothing stands before this comma. Remove it."),
    ProblemCase(
      "E115", world + "same:\n  - {entities: [france, japan], cite: [«overview»: p. 1]}\n",
      "The key 'overview' stands in a list. Put braces around it: '{overview: …}'."),
  ]

  static let textCases: [ProblemCase] = [
    ProblemCase(
      "E116", "entente: 1\nabout: «|»\n  A text: of\n  two lines\ntitle: France\n",
      "'|' announces a text over several lines, which data sets do not have. "
        + "Write it on one line."),
    ProblemCase(
      "E117", "entente: 1\nabout: a text\n  «that goes on»\n  and on\ntitle: France\n",
      "The text of the line before goes on here. Write it on one line."),
    ProblemCase(
      "E118", "entente: 1\ntitle: «&name» France\n",
      "'&name' is an anchor, which data sets do not have. "
        + "Repeat the value, or put quotes around it."),
    ProblemCase(
      "E118", "entente: 1\ntitle: «*name»\n",
      "'*name' is an alias, which data sets do not have. "
        + "Repeat the value, or put quotes around it."),
    ProblemCase(
      "E119", "entente: 1\ntitle: «!!str» France\n",
      "'!!str' is a tag, which data sets do not have. Remove it, or put quotes around the text."),
    ProblemCase(
      "E120", "«---»\nentente: 1\n",
      "'---' separates documents, but a file is one data set. Remove the line."),
    ProblemCase(
      "E121", "entente: 1\n«?» title\n", "The key is not a text. Write 'key: value'."),
    ProblemCase(
      "E121", "entente: 1\ntitle: {«[»a]: b}\n", "The key is not a text. Write 'key: value'."),
    ProblemCase(
      "E122", "entente: 1\ntitle: «@»home\n",
      "A text cannot begin with '@'. Put quotes around it."),
    ProblemCase(
      "E123", "entente: 1\ntitle: A\n«title»: B\n",
      "'title' is given twice, first at graph.yaml:2. Keep one of them."),
    ProblemCase(
      "E124",
      "entente: 1\ntitle: " + String(repeating: "[", count: 63) + "«[»"
        + String(repeating: "[", count: 19_936) + "\n",
      "Lists and maps lie more than 64 deep in one another. A data set needs 6 levels."),
    ProblemCase(
      "E125", "entente: 1\n«-» title: France\n",
      "An item of a list stands among keys. Indent it below its key, or remove the dash."),
    ProblemCase(
      "E125", world + "same:\n  - {entities: [france, japan]}\n  «note:» x\n",
      "A line without a dash stands among the items of a list. "
        + "Begin it with '- ', or indent it further."),
    ProblemCase(
      "E126", "entente: 1\nrelations: «-» {from: a}\n",
      "A list cannot begin on the line of its key. Begin it on the next line, or write '[…]'."),
    ProblemCase(
      "E127", "entente: 1\ntitle:\n  «France»\n",
      "A value stands on a line of its own. Write it behind its key."),
    ProblemCase(
      "E128", world + "  «a»" + String(repeating: "a", count: 1024) + ": {kind: state, name: A}\n",
      "A key or an identifier takes more than 1024 bytes. Shorten it, and put the long text into a note."
    ),
  ]
}
