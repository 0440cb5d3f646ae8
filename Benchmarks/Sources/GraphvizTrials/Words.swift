/// What documents are made of that is known to be hard on Graphviz, and much that is not.
enum Words {
  static let engines = ["dot", "neato", "fdp", "sfdp", "circo", "twopi", "osage", "patchwork"]
  static let rareEngines = ["nop", "nop2", "nato"]

  static let formats = ["svg", "svg", "svg", "png", "pdf", "eps:cairo", "dot", "json"]
  static let rareFormats = [
    "svgz", "svg:cairo", "png:gd", "gif", "jpg", "webp", "ps", "xdot", "plain", "canon", "cmapx",
    "imap",
    "fig", "pic", "tk", "vml", "word",
  ]

  static let graphAttributes = [
    "Damping", "K", "beautify", "bgcolor", "center", "charset", "clusterrank", "compound",
    "concentrate",
    "defaultdist", "dim", "dimen", "diredgeconstraints", "dpi", "epsilon", "esep", "fontsize",
    "forcelabels", "inputscale", "label", "labelloc", "labeljust", "landscape", "levels",
    "levelsgap",
    "lheight", "margin", "maxiter", "mclimit", "mindist", "mode", "model", "newrank", "nodesep",
    "normalize", "notranslate", "nslimit", "nslimit1", "oneblock", "ordering", "outputorder",
    "overlap",
    "overlap_scaling", "overlap_shrink", "pack", "packmode", "pad", "page", "pagedir", "quadtree",
    "quantum", "rank", "rankdir", "ranksep", "ratio", "remincross", "repulsiveforce", "resolution",
    "root",
    "rotate", "rotation", "scale", "searchsize", "sep", "showboxes", "size", "smoothing", "splines",
    "start", "style", "truecolor", "viewport", "voro_margin", "xdotversion",
  ]

  static let clusterAttributes = [
    "K", "area", "bgcolor", "cluster", "color", "fontsize", "label", "labeljust", "labelloc",
    "margin",
    "nodesep", "pack", "packmode", "penwidth", "peripheries", "rank", "sortv", "style",
  ]

  static let nodeAttributes = [
    "area", "color", "distortion", "fillcolor", "fixedsize", "fontname", "fontsize",
    "gradientangle",
    "group", "height", "labelloc", "margin", "nojustify", "ordering", "orientation", "penwidth",
    "peripheries", "pin", "pos", "rects", "regular", "root", "samplepoints", "shape", "showboxes",
    "sides",
    "skew", "sortv", "style", "vertices", "width", "xlabel", "z",
  ]

  static let edgeAttributes = [
    "arrowhead", "arrowsize", "arrowtail", "color", "constraint", "decorate", "dir", "fontsize",
    "headclip", "headlabel", "headport", "key", "label", "labelangle", "labeldistance",
    "labelfloat",
    "labelfontsize", "layer", "len", "lhead", "ltail", "minlen", "nojustify", "penwidth", "pos",
    "samehead", "sametail", "showboxes", "style", "tailclip", "taillabel", "tailport", "weight",
    "xlabel",
  ]

  static let values = [
    "", "true", "false", "yes", "no", "0", "1", "-1", "2", "5", "0.5", "1e9", "2e9", "2000000000",
    "-2000000000", "99999999999999999999", "0.0001", "1e-300", "1e300", "1e6", "100000", "nan",
    "NaN",
    "inf", "-inf", "-nan(0x1)", "ortho", "polyline", "spline", "curved", "line", "none", "compound",
    "scale", "scalexy", "prism", "prism5", "vpsc", "voronoi", "compress", "orthoxy", "ortho_yx",
    "fill",
    "expand", "auto", "LR", "RL", "BT", "TB", "node", "clust", "graph", "array_c4", "array_tu2",
    "same",
    "min", "max", "source", "sink", "global", "local", "in", "out", "first", "breadthfirst",
    "edgesfirst",
    "record", "Mrecord", "polygon", "point", "plaintext", "star", "cylinder", "egg", "none",
    "nosuch",
    "5,5", "5,5!", "1,2,3", "-5,1e9", "100,200!", "n1", "n0", "c0", "cluster_c0", "major", "KK",
    "sgd",
    "ipsep", "hier", "bb", "mds", "subset", "circuit", "shortpath", "random", "random7", "rand",
    "e,1,1 2,2 3,3 4,4", "1,1 2,2 3,3 4,4", "s,5,5 e,1,1 2,2 3,3 4,4 5,5", "{a|b|{c|d}}",
    "<p>a|<q>b",
    "{{{{a}|b}|c}", "f0", "f0:ne", "n", "_", "c", "ne", "center", "wedged", "striped", "radial",
    "rounded,filled", "dashed,bold", "invis", "setlinewidth(1e9)", "red:blue;0.3:green", "red;2",
    "#12345678",
    "0.1 0.2 0.3", "transparent", "utf-8", "latin1", "big-5", "8.5,11", "0,0", "1e-9,1e-9",
    "100000,100000",
    "normal", "crow", "diamondboxcrow", "ovinvtee", "back", "both", "\\N\\G\\l\\r", "Times",
    "Қазақ",
    "\\", "50000,50000,0.001", "200,100,2,'n1'", "tapered", "regular", "0.99999", "65536", "32768",
  ]

  static let sentences = [
    "a", "two words", "Ақ Жол, ЖШС", "中文字", "مرحبا", "one\ntwo\nthree", "R&D <b>",
    "\"quoted\" \\ back",
    "💡", "\u{7}\u{1}", "x|y|{z}", "&#1178;&nbsp;&nosuch;",
  ]
}
