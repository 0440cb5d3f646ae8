import Testing

/// Tables with marked mistakes, and what is said about them.
struct CSVProblemCase: CustomTestStringConvertible {
  /// The table that holds the mistakes, and what stands in it; the rest of the world is sound.
  var table: String
  var text: String

  /// Code, cell and message of each finding, in the order of the marks.
  var findings: [(code: String, cell: String, message: String)]

  var testDescription: String { "\(findings.first?.code ?? "none") in \(table)" }

  init(_ table: String, _ text: String, _ findings: (String, String, String)...) {
    self.table = table
    self.text = text
    self.findings = findings.map { ($0.0, $0.1, $0.2) }
  }

  /// The tables of a small data set without a mistake.
  static let world: [(name: String, text: String)] = [
    ("dataset", "key,value\nentente,1\ntitle,Test\n"),
    ("sources", "id,type,title\noverview,article,An overview\n"),
    ("entity-kinds", "kind,parent\nlyceum,school\n"),
    ("relation-kinds", "kind,phrase,from,to\ntwinnedWith,is twinned with,any,any\n"),
    (
      "entities",
      "id,kind,name,of\nfrance,state,France,\njapan,state,Japan,\n"
        + "rennes-2,university,Rennes 2,france\nabe,person,Abe,japan\n"
    ),
    ("names", "entity,text,lang,role\njapan,Nippon,ja,alias\n"),
    ("attributes", "entity,name,value\njapan,islands,14125\n"),
    (
      "relations",
      "id,from,relation,to\none,france,recognises,japan\ntwo,japan,recognises,france\n"
    ),
    ("citations", "relation,source,locator\none,overview,line 1\ntwo,overview,\n"),
    ("same", "entities\n"),
  ]

  /// The codes that only tables have; each has an example here or among the lists of ties.
  static let codes: Set<String> = [
    "E131", "E132", "E133", "E134", "E135", "E136", "W104", "W105",
  ]

  static let all = syntaxCases + headingCases + relationCases + entityCases + otherCases
}

extension CSVProblemCase {
  private static func relations(_ columns: String, _ row: String) -> String {
    "id,from,relation,to\(columns)\none,france,recognises,japan\(row)\ntwo,japan,recognises,france"
      + String(repeating: ",", count: columns.count { $0 == "," }) + "\n"
  }

  private static let syntaxCases: [CSVProblemCase] = [
    CSVProblemCase(
      "entities",
      "id,kind,name\nfrance,state,France\n«usa,state»\njapan,state,Japan\n"
        + "rennes-2,university,Rennes 2\nabe,person,Abe\n",
      (
        "E131", "row 3",
        "The row has 2 cells, but the heading 3. Add the missing separators, or put quotation marks "
          + "around a text with a line break."
      )),
    CSVProblemCase(
      "attributes", "entity,name,value\n«japan,islands,14,125»\n",
      (
        "E131", "row 2",
        "The row has 4 cells, but the heading 3. Put quotation marks around a text with a separator, "
          + "or name the column."
      )),
    CSVProblemCase(
      "names", "entity,text\njapan,«\"»Nippon\njapan,Nihon\n",
      (
        "E132", "row 2",
        "The quotation mark of this cell is not closed. Close it, or write '\"\"' for one inside a cell."
      )),
    CSVProblemCase(
      "names", "entity,text\njapan,«\"»Nippon\njapan,\"Nihon\"\njapan,\"Japan, \"\"land\"\"\"\n",
      (
        "E132", "row 2",
        "The quotation mark of this cell is not closed. Close it, or write '\"\"' for one inside a cell."
      )),
    CSVProblemCase(
      "names", "entity,text\njapan,«\"»a text\nthat has lines\nand lines\njapan,Nihon\n",
      (
        "E132", "row 2",
        "The quotation mark of this cell is not closed. Close it, or write '\"\"' for one inside a cell."
      )),
    CSVProblemCase(
      "names", "entity,text\njapan,\"Land\"«of the Sun»\n",
      (
        "E133", "row 2",
        "'of the Sun' stands behind a closed quotation mark. Write '\"\"' for a quotation mark inside a cell."
      )),
    CSVProblemCase(
      "names", "entity,text\njapan,\"the \"«land\" of»\n",
      (
        "E133", "row 2",
        "'land\" of' stands behind a closed quotation mark. Write '\"\"' for a quotation mark inside a cell."
      )),
    CSVProblemCase(
      "names", "entity,text,\njapan,Nippon,«x»\njapan,Nihon,y\n",
      (
        "E135", "cell C2",
        "This column has values but no heading. Name it in the first row, or remove it."
      )),
    CSVProblemCase(
      "names", "entity,text\njapan,Nip«\u{1}»pon\n",
      (
        "E102", "cell B2 ('text')",
        "The character U+0001 cannot stand in a data set. Remove it."
      )),
    CSVProblemCase(
      "names", "entity,text\njapan,«\"Nip»\npon\"\n",
      (
        "E102", "cell B2 ('text')",
        "The text of 'text' has a line break or a tab. Write it on one line, with spaces."
      )),
    CSVProblemCase(
      "names", "entity,text\njapan,«Nip\tpon»\n",
      (
        "E102", "cell B2 ('text')",
        "The text of 'text' has a line break or a tab. Write it on one line, with spaces."
      )),
  ]

  private static let headingCases: [CSVProblemCase] = [
    CSVProblemCase(
      "relations", relations(",«whn»", ",1992"),
      ("E003", "cell E1", "'whn' is not a key of a relation. Did you mean 'when'?")),
    CSVProblemCase(
      "entities",
      "id,kind,name,«zzzzzzzz»\nfrance,state,France,\njapan,state,Japan,\n"
        + "rennes-2,university,Rennes 2,\nabe,person,Abe,x\n",
      (
        "E003", "cell D1",
        "'zzzzzzzz' is not a key of an entity. Known: id, kind, name, lang, of, when, ids, note."
      )),
    CSVProblemCase(
      "sources", "id,«contaner-title»\noverview,Nature\n",
      (
        "E003", "cell B1",
        "'contaner-title' is not a key of a source. Did you mean 'container-title'?"
      )),
    CSVProblemCase(
      "names", "entity,text,«txt»\njapan,Nippon,a\n",
      (
        "E003", "cell C1",
        "'txt' is not a key of a name. Known: entity, text, lang, role, when, cite."
      )),
    CSVProblemCase(
      "names", "entity,text,lang,«lang»\njapan,Nippon,ja,ja\n",
      ("E123", "cell D1", "The column 'lang' stands twice. Remove one of them.")),
    CSVProblemCase(
      "names", "«entity,lang»\njapan,ja\n",
      (
        "E134", "row 1",
        "The table has no column 'text'. Its first row names the columns, and reads: entity, lang."
      )),
    CSVProblemCase(
      "same", "«»",
      (
        "E134", "",
        "The table has no column 'entities'. Begin it with a row that names the columns."
      )),
  ]

  private static let relationCases: [CSVProblemCase] = [
    CSVProblemCase(
      "relations",
      "id,from,relation,to\none,france,recognises,«jappan»\ntwo,japan,recognises,france\n",
      ("E011", "cell D2 ('to')", "There is no entity 'jappan'. Did you mean 'japan'?")),
    CSVProblemCase(
      "relations",
      "id,from,relation,to\none,france,«recognizes»,japan\ntwo,japan,recognises,france\n",
      (
        "E010", "cell C2 ('relation')",
        "'recognizes' is not a kind of relation. Did you mean 'recognises'?"
      )),
    CSVProblemCase(
      "relations",
      "id,from,relation,to\none,«rennes-2»,recognises,japan\ntwo,japan,recognises,france\n",
      (
        "E012", "cell B2 ('from')",
        "'recognises' joins a state to a state, but 'rennes-2' is a university."
      )),
    CSVProblemCase(
      "relations",
      "id,from,relation,to\none,france,recognises,«abe»\ntwo,japan,recognises,france\n",
      ("E012", "cell D2 ('to')", "'recognises' joins a state to a state, but 'abe' is a person.")),
    CSVProblemCase(
      "relations", "id,from,relation,to\n«one»,france,recognises,\ntwo,japan,recognises,france\n",
      ("E004", "row 2", "The relation has no 'to'. Fill in that cell of the row.")),
    CSVProblemCase(
      "relations", "id,from,relation,to\n«one»,,recognises,japan\ntwo,japan,recognises,france\n",
      ("E004", "row 2", "The relation has no 'from'. Fill in that cell of the row.")),
    CSVProblemCase(
      "relations",
      "id,from,relation,to\none,france,recognises,japan\ntwo,japan,recognises,france\n"
        + "«two»,japan,recognises,france\n",
      (
        "E017", "cell A4 ('id')",
        "There are two relations 'two', the first at relations.csv:3. "
          + "Give each its own identifier, or none."
      )),
    CSVProblemCase(
      "relations",
      "id,from,relation,to\none,france,recognises,japan\ntwo,japan,recognises,france\n"
        + ",japan,«recognises»,france\n",
      (
        "W101", "row 4",
        "The relation cites no source. Name one in a row of the citations, or in the column of sources."
      )),
    CSVProblemCase(
      "relations", relations(",when", ",«2013-13»"),
      ("E018", "cell E2 ('when')", "'2013-13' has the month 13. Months are 01 to 12.")),
    CSVProblemCase(
      "relations", relations(",when", ",«2013/2012»"),
      (
        "E019", "cell E2 ('when')",
        "'2013/2012' ends before it starts. Write the earlier date first."
      )),
    CSVProblemCase(
      "relations", relations(",when", ",«17/09/2013»"),
      (
        "E018", "cell E2 ('when')",
        "'17/09/2013' is what a spreadsheet makes of a date. Write '2013-09-17', in cells formatted as text."
      )),
    CSVProblemCase(
      "relations", relations(",when", ",«03/04/2013»"),
      (
        "E018", "cell E2 ('when')",
        "'03/04/2013' is what a spreadsheet makes of a date. "
          + "Write '2013-04-03' or '2013-03-04', as the source says, in cells formatted as text."
      )),
    CSVProblemCase(
      "relations", relations(",when", ",«Sep-13»"),
      (
        "E018", "cell E2 ('when')",
        "'Sep-13' is what a spreadsheet makes of a date. Write '2013-09', in cells formatted as text."
      )),
    CSVProblemCase(
      "relations", relations(",when", ",«sept.-13»"),
      (
        "E018", "cell E2 ('when')",
        "'sept.-13' is what a spreadsheet makes of a date. Write '2013-09', in cells formatted as text."
      )),
    CSVProblemCase(
      "relations", relations(",when", ",«09.2013»"),
      (
        "E018", "cell E2 ('when')",
        "'09.2013' is what a spreadsheet makes of a date. Write '2013-09', in cells formatted as text."
      )),
    CSVProblemCase(
      "relations", relations(",when", ",«41534»"),
      (
        "E018", "cell E2 ('when')",
        "'41534' is what a spreadsheet makes of a date. Write '2013-09-17', in cells formatted as text."
      )),
    CSVProblemCase(
      "relations", relations(",weight", ",«-1»"),
      (
        "E008", "cell E2 ('weight')",
        "'-1' is not a number that 'weight' can have. Write a number above 0."
      )),
    CSVProblemCase(
      "relations",
      "id;from;relation;to;weight\none;france;recognises;japan;«0,5»\n"
        + "two;japan;recognises;france;\n",
      (
        "E008", "cell E2 ('weight')",
        "'0,5' is not a number that 'weight' can have. Did you mean '0.5'?"
      )),
    CSVProblemCase(
      "relations", relations(",basis", ",«infered»"),
      ("E007", "cell E2 ('basis')", "'infered' is not a value of 'basis'. Did you mean 'inferred'?")
    ),
    CSVProblemCase(
      "relations", relations(",confidence", ",«sure»"),
      (
        "E007", "cell E2 ('confidence')",
        "'sure' is not a value of 'confidence'. Known: certain, probable, possible, disputed."
      )),
    CSVProblemCase(
      "relations", relations(",standing", ",«norml»"),
      (
        "E007", "cell E2 ('standing')",
        "'norml' is not a value of 'standing'. Did you mean 'normal'?"
      )),
    CSVProblemCase(
      "relations", relations(",denied", ",«yes»"),
      ("E007", "cell E2 ('denied')", "'yes' is not a value of 'denied'. Known: true, false.")),
    CSVProblemCase(
      "relations", relations(",disputes", ",two; «thre»"),
      (
        "E014", "cell E2 ('disputes')",
        "There is no relation 'thre'. Give the disputed one an 'id'."
      )),
    CSVProblemCase(
      "relations", relations(",place", ",«tokyo»"),
      ("E011", "cell E2 ('place')", "There is no entity 'tokyo'. Declare it under 'entities'.")),
    CSVProblemCase(
      "relations", relations(",under", ",«treaty-1858»"),
      (
        "E011", "cell E2 ('under')",
        "There is no entity 'treaty-1858'. Declare it under 'entities'."
      )),
    CSVProblemCase(
      "citations", "relation,source\none,«overveiw»\ntwo,overview\n",
      ("E013", "cell B2 ('source')", "There is no source 'overveiw'. Did you mean 'overview'?")),
    CSVProblemCase(
      "citations", "relation,source\none,overview\n«twoo»,overview\n",
      ("E014", "cell A3 ('relation')", "There is no relation 'twoo'. Did you mean 'two'?")),
    CSVProblemCase(
      "citations", "relation,source\none,overview\n«two»,\n",
      ("E004", "row 3", "The citation has no 'source'. Fill in that cell of the row.")),
    CSVProblemCase(
      "citations", "relation,source\none,overview\ntwo,overview\n,«overview»\n",
      ("E004", "row 4", "The citation has no 'relation'. Fill in that cell of the row.")),
  ]
}
