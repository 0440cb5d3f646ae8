/// Mistakes in the tables of entities, of the vocabulary and of the rest.
extension CSVProblemCase {
  static let entityCases: [CSVProblemCase] = [
    CSVProblemCase(
      "entities",
      "id,kind,name,of\nfrance,state,France,\njapan,state,Japan,\n"
        + "rennes-2,«univercity»,Rennes 2,france\nabe,person,Abe,japan\n",
      (
        "E009", "cell B4 ('kind')",
        "'univercity' is not a kind of entity. Did you mean 'university'?"
      )),
    CSVProblemCase(
      "entities",
      "id,kind,name,of\nfrance,state,France,\njapan,state,Japan,\n"
        + "rennes-2,university,Rennes 2,france; «jappan»\nabe,person,Abe,japan\n",
      ("E011", "cell D4 ('of')", "There is no entity 'jappan'. Did you mean 'japan'?")),
    CSVProblemCase(
      "entities",
      "id,kind,name\nfrance,state,France\njapan,state,Japan\n"
        + "rennes-2,university,Rennes 2\nabe,person,Abe\n«abe»,person,Shinzo\n",
      (
        "E015", "cell A6 ('id')",
        "There are two entities 'abe', the first at entities.csv:5. Give each its own identifier."
      )),
    CSVProblemCase(
      "entities",
      "id,kind,name\nfrance,state,France\njapan,state,Japan\n"
        + "rennes-2,university,Rennes 2\n«abe»,person,\n",
      ("E004", "row 5", "The entity 'abe' has no 'name'. Fill in that cell of the row.")),
    CSVProblemCase(
      "entities",
      "id,kind,name\nfrance,state,France\njapan,state,Japan\n"
        + "rennes-2,university,Rennes 2\nabe,person,Abe\n,«person»,Nobody\n",
      ("E004", "row 6", "The entity '' has no 'id'. Fill in that cell of the row.")),
    CSVProblemCase(
      "entities",
      "id,kind,name,when\nfrance,state,France,«843-»\njapan,state,Japan,\n"
        + "rennes-2,university,Rennes 2,\nabe,person,Abe,\n",
      (
        "E018", "cell D2 ('when')",
        "'843-' is not a date. Write 2013, 2013-09, 2013-09-17 or an interval such as 2013/2015."
      )),
    CSVProblemCase(
      "entities",
      "id,kind,name,ids\nfrance,state,France,\njapan,state,Japan,\n"
        + "rennes-2,university,Rennes 2,ror: 1; «ror»: 2\nabe,person,Abe,\n",
      (
        "E123", "cell D4 ('ids')",
        "'ror' is given twice, first at entities.csv:4. Keep one of them."
      )),
    CSVProblemCase(
      "entities",
      "id,kind,name,ids\nfrance,state,France,\njapan,state,Japan,\n"
        + "rennes-2,university,Rennes 2,«ror»\nabe,person,Abe,\n",
      ("E006", "cell D4 ('ids')", "'ror' has no value. Write one, or remove the key.")),
    CSVProblemCase(
      "names", "entity,text\n«jappan»,Nippon\n",
      ("E011", "cell A2 ('entity')", "There is no entity 'jappan'. Did you mean 'japan'?")),
    CSVProblemCase(
      "names", "entity,text,role\njapan,Nippon,«nickname»\n",
      ("E007", "cell C2 ('role')", "'nickname' is not a value of 'role'. Known: name, alias.")),
    CSVProblemCase(
      "names", "entity,text,role,when\njapan,Nippon,«name»,1992\n",
      ("E007", "cell C2 ('role')", "'name' is not a value of 'role'. Did you mean 'alias'?")),
    CSVProblemCase(
      "names", "entity,text,lang,role\njapan,Nippon,ja,name\njapan,Nihon,«ja»,name\n",
      (
        "E123", "cell C3 ('lang')",
        "'ja' is given twice, first at names.csv:2. Keep one of them."
      )),
    CSVProblemCase(
      "names", "entity,text,cite\njapan,Nippon,«overviw»: p. 1\n",
      ("E013", "cell C2 ('cite')", "There is no source 'overviw'. Did you mean 'overview'?")),
    CSVProblemCase(
      "names", "entity,text,when\njapan,Nippon,«1.1.1992»\n",
      (
        "E018", "cell C2 ('when')",
        "'1.1.1992' is what a spreadsheet makes of a date. Write '1992-01-01', in cells formatted as text."
      )),
    CSVProblemCase(
      "names", "entity,text\n«japan»,\n",
      ("E004", "row 2", "The name has no 'text'. Fill in that cell of the row.")),
    CSVProblemCase(
      "attributes", "entity,name,value\n«japn»,islands,14125\n",
      ("E011", "cell A2 ('entity')", "There is no entity 'japn'. Did you mean 'japan'?")),
    CSVProblemCase(
      "attributes", "entity,name,value\n«japan»,islands,\n",
      ("E004", "row 2", "The attribute has no 'value'. Fill in that cell of the row.")),
    CSVProblemCase(
      "attributes", "entity,name,value,disputes\njapan,islands,14125,one; «onne»\n",
      ("E014", "cell D2 ('disputes')", "There is no relation 'onne'. Did you mean 'one'?")),
    CSVProblemCase(
      "attributes", "entity,name,value,standing\njapan,islands,14125,«best»\n",
      (
        "E007", "cell D2 ('standing')",
        "'best' is not a value of 'standing'. Known: preferred, normal, deprecated."
      )),
  ]

  static let otherCases: [CSVProblemCase] = [
    CSVProblemCase(
      "dataset", "key,value\nentente,«2»\n",
      (
        "E002", "cell B2 ('value')",
        "The version '2' of the format is not known. This program reads version 1."
      )),
    CSVProblemCase(
      "dataset", "key,value\n«titel»,Test\nentente,1\n",
      ("E003", "cell A2 ('key')", "'titel' is not a key of a data set. Did you mean 'title'?")),
    CSVProblemCase(
      "dataset", "key,value\n«title»,Test\n",
      (
        "E001", "cell A2 ('key')",
        "The file does not say which version of the format it uses. Begin it with 'entente: 1'."
      )),
    CSVProblemCase(
      "dataset", "key,value\nentente,1\n«title»,\n",
      ("E006", "cell A3 ('key')", "'title' has no value. Write one, or remove the key.")),
    CSVProblemCase(
      "dataset", "key,value\nentente,1\ntitle,A\n«title»,B\n",
      (
        "E123", "cell A4 ('key')",
        "'title' is given twice, first at dataset.csv:3. Keep one of them."
      )),
    CSVProblemCase(
      "sources", "id,type\noverview,article\n«overview»,book\n",
      (
        "E016", "cell A3 ('id')",
        "There are two sources 'overview', the first at sources.csv:2. Give each its own identifier."
      )),
    CSVProblemCase(
      "sources", "id,lines\noverview,«many»\n",
      (
        "E008", "cell B2 ('lines')",
        "'many' is not a number that 'lines' can have. Write a whole number above 0."
      )),
    CSVProblemCase(
      "entity-kinds", "kind,parent\nlyceum,«scool»\n",
      ("E009", "cell B2 ('parent')", "'scool' is not a kind of entity. Did you mean 'school'?")),
    CSVProblemCase(
      "entity-kinds", "kind,parent\nlyceum,school\n«lyceum»,school\n",
      (
        "E022", "cell A3 ('kind')",
        "The kind 'lyceum' is declared twice, first at entity-kinds.csv:2. Keep one of them."
      )),
    CSVProblemCase(
      "relation-kinds", "kind,from,to\ntwinnedWith,state; «sity»,any\n",
      ("E009", "cell B2 ('from')", "'sity' is not a kind of entity. Did you mean 'city'?")),
    CSVProblemCase(
      "relation-kinds", "kind,family\ntwinnedWith,«love»\n",
      (
        "E007", "cell B2 ('family')",
        "'love' is not a value of 'family'. "
          + "Known: treaty, membership, cooperation, event, economic, place, about."
      )),
    CSVProblemCase(
      "relation-kinds", "kind,distance\ntwinnedWith,«far»\n",
      (
        "E008", "cell B2 ('distance')",
        "'far' is not a number that 'distance' can have. Write a number above 0."
      )),
    CSVProblemCase(
      "relation-kinds", "kind,symmetric\ntwinnedWith,«yes»\n",
      ("E007", "cell B2 ('symmetric')", "'yes' is not a value of 'symmetric'. Known: true, false.")),
    CSVProblemCase(
      "same", "entities\n«japan»\n",
      (
        "E023", "cell A2 ('entities')",
        "Fewer than two entities are said to be the same. Name two or more."
      )),
    CSVProblemCase(
      "same", "entities\njapan; «nipon»\n",
      ("E011", "cell A2 ('entities')", "There is no entity 'nipon'. Declare it under 'entities'.")),
  ]
}
