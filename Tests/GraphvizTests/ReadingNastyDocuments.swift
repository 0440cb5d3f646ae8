/// Documents in the spirit of what people publish: all the corners of the language, a corner each.
///
/// Graphviz 2.42 reads every one of them; each is read without an error by us.
enum NastyDOT {
  static let documents: [String] = ports + texts + markup + files + statements + edges + scopes

  private static let ports = [
    "digraph{a:n->b:ne a:s->b:sw a:e->b:se a:w->b:nw a:c->b:_}",
    "digraph{a:p:n->b:q:_ a:\"p q\":c->b:\"<r>\":w}",
    "digraph{a:n:s b:_ c:p:q d:\"\" e:\"\":\"\"}",
    "digraph{a:1->b:-.5:n->c:2.50 a:<p>:s->b:<q>:n}",
    "digraph{a->b[headport=n,tailport=\"p:s\"] a:x->b:y[headport=z] a:x->b[headport=\"\"]}",
    "digraph{edge[headport=n tailport=s]a->b c:e->d:w e:p->f}",
    "digraph{a:n,b:s->c:e,d:w->{e}}",
    "graph{a:n--b:s--a:e--b:w a--b[tailport=x headport=y] b:k--a:l}",
    "strict graph{a:n--b:s b:e--a:w b--a:q}",
    "digraph{a : p : n -> b /*c*/ : //d\nq}",
    "digraph{node[shape=record label=\"<n>n|<s>s|{<a b>x|<c>}\"]a:n->b:s:n a:\"a b\"->b:c}",
  ]

  private static let texts = [
    "graph{\"a\\\nb\"--\"a\\\n\\\nb\"--\"\\\n\"--\"c\\\\\nd\"}",
    "graph{\"a\\\r\nb\"--\"c\rd\"--\"e\r\nf\"--\"g\\\\\\\r\nh\"}",
    "graph{\"a\"+\"b\"--\"c\" /*x*/ + //y\n \"d\"\n#z\n+\"e\"--\"f\"+\n\n\"\"}",
    "graph{\"\\\"\"--\"\\\\\"--\"\\\\\\\"\"--\"\\\\\\\\\"--\"\\\"\\\"\"}",
    "graph{a[label=\"\\N\\G\\E\\T\\H\\L\\l\\n\\r\\x\\\\N \\\"q\\\"\"]}",
    "graph{<\\>+\"\" <a\\\nb>+\"<\" \">\"+<\\>+\"\\\"\" x[z=<\\\\\\>+\"q\" y=\"p\"+<\\\n>+\">\"]}",
    "graph{a[label=\"tab\there\nnext line\u{7}\u{1B}[0m\"]}",
    "graph{-1 -.5 .5 1. 1.5 -1.50 0 -0 007 12345678901234567890 a--1 1.--.5}",
    "graph{\"1\" 1 \"1.0\" 1.0 \"-.5\" -.5 \"01\"}",
    "graph{Қазақ--é--\"é\"--\"e\u{301}\"--中文--🇰🇿--_--__a1--a_Ә9}",
    "graph{\"<b>\" \"<\" \">\" \"a->b\" \"{\" \"}\" \"//\" \"/*\" \"#\" \";\" \"[x=1]\"}",
    "graph{\"node\" \"edge\" \"Graph\" \"STRICT\" \"subgraph\" nodes Nodex edge1 _graph digraphs}",
    "graph{a[\"label\"=\"x\" \"a b\"=y -1=z 1.5=w \"\"=v]}",
    "graph{a[x=\"\" y=0 z=\"0\" w=-0 v=\"\\\n\"]}",
    "digraph \"\" { \"\" -> a \"\" -> \"\" [x=\"\"] }",
    "digraph 1.5 {} ", "graph -3{}", "graph \"a\"+\"b\" {x}", "graph <g>{a}",
    "graph{a[label=\"&amp;&lt;&#1178;&unknown;&\" tooltip=\"a & b\"]}",
  ]

  private static let markup = [
    "graph{a[label=<<b>x</b>>] b[label=<>] c[label=< >] d[label=<a>+\"b\"]}",
    """
    digraph { n [shape=plain label=<
      <TABLE BORDER="0" CELLBORDER="1"><TR><TD PORT="p" ROWSPAN="2">a &amp; b</TD>
        <TD><TABLE><TR><TD>&#1178;&lt;x&gt;</TD></TR><HR/></TABLE></TD></TR>
        <TR><TD BGCOLOR="#fff">"quoted" // no comment /* nor here */ # nor here</TD></TR></TABLE>
    >] n:p:e -> n }
    """,
    "graph{a[label=<<!-- a comment --><i>x</i>>]}", "graph{a[label=<<<<>>><>>]}",
    "graph{a[label=<line one<BR ALIGN=\"LEFT\"/>\nline two\\n\\\n>]}",
    "graph{<a>--<b> <a>[x=1] <c<d>e>}", "graph{a[<x>=1 y=<z>]}",
    "graph{node[label=<<u>d</u>>] a b[label=plain] edge[label=<<s>e</s>>] a--b}",
  ]

  private static let files = [
    "\u{FEFF}graph{a--b}", "\u{FEFF}// comment\r\ndigraph{a->b}\r\n",
    "digraph {\r\n  a -> b;\r\n\r\n  b -> c // x\r\n  /* y\r\n */ }\r\n",
    "digraph\r{\ra\r->\rb\r[x=1]\r}\r", "\n\n\n\t digraph\u{20}\n{\n}\n\n",
    "# 1 \"file.gv\"\n#include <x>\ngraph{\n# 12 \"f\" 2\na\n#b\n--c\n}\n# end",
    "#!/usr/bin/dot -Tsvg\ndigraph { a }", "/**/graph/***/{/* * / */a/*/*/}//",
    "// a\n/* b */ /* c\nd */ # e\ndigraph // f\n{ // g\n} // h",
    "graph{a--b} // foot\n", "digraph a{x} digraph b{y}", "graph{a}\n\ngraph{b}\n",
    "graph{charset=\"UTF-8\" a[label=\"Ә\"]}", "graph{charset=\"utf8\" é}",
  ]

  private static let statements = [
    "graph{}", "strict graph{}", "STRICT DiGraph G {SubGraph S {NODE[a=b]Edge[c=d]GRAPH[e=f]x}}",
    "graph{a;b,c;d e\nf;}", "graph{a[x=1;y=2,z=3 w=4][v=5][];b[];c[x=1,]}",
    "graph{x=1;y=2 z=\"3\"graph[w=4]\"v\"=5 6=7}", "graph{graph[a=1 a=2]graph[a=3]a=4}",
    "graph{node[]edge[]graph[]a}", "graph{a a[x=1]a[y=2]a[x=3]A}",
    "graph{a[x=1,x=2,x=\"\"]b[x=\"\",x=1]}",
    "graph{a node[c=red]b node[c=blue]c a[c=green]node[c=\"\"]d b}",
    "graph{a b node[new=1]c edge[w=1]a--b edge[w=2]b--c a[new=2]}",
    "digraph{a->b edge[style=dashed]b->c graph[rankdir=LR]c->d rankdir=TB}",
    "graph{label=before subgraph s{a label=inside}label=after subgraph t{b}}",
    "digraph{size=\"7,8\" ratio=fill; node[shape=box]; }",
    "graph{a[label=a,pos=\"1,2!\",width=.5,height=-1.,URL=\"http://x/?a=1&b=2\"]}",
  ]

  private static let edges = [
    "digraph{a->b->c->a[x=1]}", "graph{a--b--{c d}--e--{f{g}}--subgraph s{h i}[w=1]}",
    "digraph{{a b}->{c d}->{e f}}", "digraph{subgraph s{a b}->subgraph t{c d}->subgraph s{}}",
    "digraph{{}->a a->{} {}->{} subgraph{}->b}",
    "digraph{a,b->c,d->e a,b[x=1]}", "graph{a--a a--a a--a[x=1]}", "strict graph{a--a a--a[x=1]}",
    "strict digraph{a->b b->a a->b[x=1] a->b->a[y=2]}", "strict graph{a--b b--a[x=1]a--b--a[y=2]}",
    "digraph{a->b[key=1]a->b[key=2,x=1]a->b[key=1,y=2]a->b b->a[key=1]}",
    "graph{a--b[key=k]b--a[key=k x=1]a--b[key=\"\"]}", "digraph{edge[key=k]a->b a->b c->d[key=l]}",
    "digraph{a->b->c[key=k]a->b[key=k x=1]}", "digraph{{a b}->{c d}[key=k]a->c[key=k x=1]}",
    "digraph{a->{b c}->d;{a b}->{b a}}", "digraph{z y x {x y z}->{y}}",
    "digraph{a->subgraph s{b c}[x=1]subgraph s{d}->e}",
  ]

  private static let scopes = [
    "graph{subgraph s{a}subgraph s{b}subgraph t{subgraph u{c}}}", "graph{{a}{a b}{{a}{c}}{}{}}",
    "graph{subgraph cluster_x{node[c=1]a edge[w=1]a--b label=X}a--c b[y=2]}",
    "graph{node[c=0]subgraph s{a node[c=1]b}c subgraph t{d a}}",
    "graph{subgraph s{node[c=1]a}subgraph s{b}}", "graph{subgraph s{x=1 a}subgraph s{x=2 b}x=3}",
    "digraph{subgraph{rank=same a b}{rank=min;c}{graph[rank=max]d}subgraph{}}",
    "digraph{a->b subgraph s{a->b c->d}subgraph t{c->d a}}",
    "strict digraph{a->b subgraph s{a->b[x=1]c->d}c->d[y=2]}",
    "digraph{subgraph cluster0{subgraph cluster1{subgraph cluster2{a->b}c}d}a->d[lhead=cluster0]}",
    "graph{subgraph \"cluster a\"{a}subgraph 1{b}subgraph -1.5{c}subgraph <d>{d}subgraph \"\"{e}}",
    "graph{{node[c=1]{node[d=2]a{node[e=3]b}}c}d}",
    "graph{subgraph cluster{label=\"\"a}label=\"x\"}",
    "graph{edge[w=1]{edge[w=2]a--b{edge[w=3]b--c}c--d}d--e}",
  ]
}
