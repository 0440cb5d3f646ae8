/// JSON texts with one mistake, marked, and what is said about it.
enum JSONProblemCase {
  static let all: [ProblemCase] = structureCases + wordCases + textCases + dataCases

  private static let rest = "The rest of the file is not read."

  private static let structureCases: [ProblemCase] = [
    ProblemCase(
      "E141", "«[»1]", "'[' stands where '{' is expected. A data set in JSON begins with a brace."),
    ProblemCase(
      "E141", "«null»",
      "'null' stands where '{' is expected. A data set in JSON begins with a brace."),
    ProblemCase(
      "E141", "«entente»: 1\n",
      "'entente' stands where '{' is expected. A data set in JSON begins with a brace."),
    ProblemCase(
      "E141", "{\"entente\": 1«,»\n}",
      "',' stands where '}' is expected. Remove the comma behind the last entry."),
    ProblemCase(
      "E141", "{\"entente\": 1, \"relations\": [{}«,» ]}",
      "',' stands where ']' is expected. Remove the comma behind the last entry."),
    ProblemCase(
      "E141", "{\"entente\": 1 «\"title\"»: \"A\"}",
      "'\"title\"' stands where ',' or '}' is expected. Write a comma between two entries."),
    ProblemCase(
      "E141", "{\"entente\": 1, \"same\": [1 «2»]}",
      "'2' stands where ',' or ']' is expected. Write a comma between two entries."),
    ProblemCase(
      "E141", "{\"entente\": 1, \"same\": [1«}»}",
      "'}' stands where ',' or ']' is expected. \(rest)"),
    ProblemCase(
      "E141", "{\"entente\" «1»}",
      "'1' stands where ':' is expected. Write a colon between a key and its value."),
    ProblemCase(
      "E141", "{\"entente\"«=»1}",
      "'=' stands where ':' is expected. Write a colon between a key and its value."),
    ProblemCase(
      "E141", "{\"entente\": 1«:» 2}", "':' stands where ',' or '}' is expected. \(rest)"),
    ProblemCase("E141", "{\"entente\": «,»}", "',' stands where a value is expected. \(rest)"),
    ProblemCase("E141", "{«,»}", "',' stands where a key is expected. \(rest)"),
    ProblemCase(
      "E141", "{\"entente\": 1} «{»}",
      "'{' stands where the end of the file is expected. "
        + "A file holds one data set: remove what stands behind it."),
    ProblemCase(
      "E141", "{\"entente\": 1«»\n\n",
      "The file ends where ',' or '}' is expected. Its end seems to be missing."),
    ProblemCase(
      "E141", "{\"entente\":«» ",
      "The file ends where a value is expected. Its end seems to be missing."),
    ProblemCase(
      "E141", "{\"entente\": 1,«»",
      "The file ends where a key is expected. Its end seems to be missing."),
    ProblemCase(
      "E141", "{\"entente\"«»",
      "The file ends where ':' is expected. Its end seems to be missing."),
    ProblemCase(
      "E124", "{\"a\": \(String(repeating: "[", count: 63))«[»",
      "Lists and maps lie more than 64 deep in one another. A data set needs 6 levels."),
  ]

  private static let wordCases: [ProblemCase] = [
    ProblemCase(
      "E141", "{«// the version»\n\"entente\": 1}",
      "'// the version' stands where a key is expected. JSON has no comments: remove it."),
    ProblemCase(
      "E141", "{\"entente\": 1 «/* one */»\n}",
      "'/* one */' stands where ',' or '}' is expected. JSON has no comments: remove it."),
    ProblemCase(
      "E141", "{\"entente\": 1 «# one»\n}",
      "'# one' stands where ',' or '}' is expected. JSON has no comments: remove it."),
    ProblemCase(
      "E141", "{«'entente'»: 1}",
      "An apostrophe stands where a key is expected. Write texts and keys between quotation marks."
    ),
    ProblemCase(
      "E141", "{\"entente\": 1, \"title\": «'it'»s}",
      "An apostrophe stands where a value is expected. Write texts and keys between quotation marks."
    ),
    ProblemCase(
      "E141", "{«entente»: 1}",
      "'entente' stands where a key is expected. Write keys between quotation marks."),
    ProblemCase(
      "E141", "{«“entente”»: 1}",
      "'“entente”' stands where a key is expected. "
        + "Write straight quotation marks around texts and keys."),
    ProblemCase(
      "E141", "{\"entente\": «one»}",
      "'one' stands where a value is expected. Write texts between quotation marks."),
    ProblemCase(
      "E141", "{\"entente\": «NaN»}",
      "'NaN' stands where a value is expected. JSON has no such number: leave the key out."),
    ProblemCase(
      "E141", "{\"entente\": «-Infinity»}",
      "'-Infinity' stands where a value is expected. JSON has no such number: leave the key out."),
    ProblemCase(
      "E141", "{\"entente\": «True»}",
      "'True' stands where a value is expected. Write 'true'."),
    ProblemCase(
      "E141", "{\"entente\": «None»}",
      "'None' stands where a value is expected. Write 'null', or leave the key out."),
    ProblemCase(
      "E141", "{\"entente\": «01»}",
      "'01' stands where a value is expected. "
        + "Write a number such as 12 or 0.5, or a text between quotation marks."),
    ProblemCase(
      "E141", "{\"entente\": «1992-01-07»}",
      "'1992-01-07' stands where a value is expected. "
        + "Write a number such as 12 or 0.5, or a text between quotation marks."),
    ProblemCase(
      "E141", "{\"entente\": «.5»}",
      "'.5' stands where a value is expected. "
        + "Write a number such as 12 or 0.5, or a text between quotation marks."),
  ]

  private static let textCases: [ProblemCase] = [
    ProblemCase(
      "E108", "{\"entente\": 1, \"title\": «\"»France\n}",
      "The quotation mark of this text is not closed on its line. "
        + "Close it, or write '\\n' for a line break."),
    ProblemCase(
      "E108", "{«\"»entente",
      "The quotation mark of this text is not closed on its line. "
        + "Close it, or write '\\n' for a line break."),
    ProblemCase(
      "E109", "{\"entente\": 1, \"title\": \"a«\\q»b\"}",
      "'\\q' means no character. Write the character itself, or '\\\\' for a backslash."),
    ProblemCase(
      "E109", "{\"entente\": 1, \"title\": \"«\\u12»\"}",
      "'\\u12' means no character. Write the character itself, or '\\\\' for a backslash."),
    ProblemCase(
      "E109", "{\"entente\": 1, \"title\": \"«\\ud800»é\"}",
      "'\\ud800' means no character. Write the character itself, or '\\\\' for a backslash."),
    ProblemCase(
      "E102", "{\"entente\": 1, \"title\": \"«\\u0000»\"}",
      "The character U+0000 cannot stand in a data set. Remove it."),
    ProblemCase(
      "E102", "{\"entente\": 1, \"title\": \"a«\t»b\"}",
      "A tab stands in this text. Write a space, or '\\t' in a note."),
    ProblemCase(
      "E102", "{\"entente\": 1, \"title\": «\"a\\nb\"»}",
      "The text of 'title' has a line break or a tab. Write it on one line, with spaces."),
    ProblemCase(
      "E102",
      "{\"entente\": 1, \"entities\": {«\"a\\tb\"»: {\"kind\": \"state\", \"name\": \"A\"}}}",
      "The key has a line break or a tab. Write it on one line, with spaces."),
    ProblemCase(
      "E102", "{\"entente\": 1, «\u{1}»\"title\": \"A\"}",
      "The character U+0001 cannot stand in a data set. Remove it."),
    ProblemCase(
      "E121", "{\"entente\": 1, \"entities\": {«\"\"»: {\"kind\": \"state\", \"name\": \"A\"}}}",
      "The key is not a text. Write 'key: value'."),
  ]

  private static let dataCases: [ProblemCase] = [
    ProblemCase(
      "E003", "{\"entente\": 1, «\"titel\"»\n :\n \"A\"}",
      "'titel' is not a key of a data set. Did you mean 'title'?"),
    ProblemCase(
      "E006", "{\"entente\": 1, «\"title\"»: null}",
      "'title' has no value. Write one, or remove the key."),
    ProblemCase(
      "E123", "{\"entente\": 1, \"title\": \"A\", «\"ti\\u0074le\"»: \"B\"}",
      "'title' is given twice, first at graph.json:1. Keep one of them."),
    ProblemCase(
      "E015",
      """
      {"entente": 1, "entities": {"a": {"kind": "state", "name": "A"},
        «"a"»: {"kind": "state", "name": "B"}}}
      """,
      "There are two entities 'a', the first at graph.json:1. Give each its own identifier."),
    ProblemCase(
      "E002", "{\"entente\": «1.0»}",
      "The version '1.0' of the format is not known. This program reads version 1."),
    ProblemCase(
      "E005", "{\"entente\": 1, \"title\": «{»\"en\": \"A\"}}", "'title' is a map. Write a text."),
  ]
}
