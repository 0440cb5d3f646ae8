"""Asks networkx and igraph what the tests ask GraphAlgorithms.

Reads a list of graphs as JSON from standard input and writes a list of answers to standard output.
A graph has vertexCount, isDirected, edges as [start, end, weight], pairs, sources, targets and labels.
An answer has for each question an object of what each peer says. A peer that has no such measure,
or another convention that cannot be translated, is left out, with the reason beside it.

Exits with status 3 if a peer is not installed.
"""

import itertools
import json
import math
import sys

try:
    import igraph
    import networkx
except ImportError as error:
    print(error, file=sys.stderr)
    sys.exit(3)

PATH_LIMIT = 5


class Case:
    """One graph, as each peer wants it."""

    def __init__(self, graph):
        self.count = graph["vertexCount"]
        self.directed = graph["isDirected"]
        self.edges = [(start, end, weight) for start, end, weight in graph["edges"]]
        self.pairs = graph["pairs"]
        self.sources = graph["sources"]
        self.targets = graph["targets"]
        self.labels = graph["labels"]
        self.attenuation = graph["attenuation"]
        self.multi = self.networkx(
            self.edges, networkx.MultiDiGraph if self.directed else networkx.MultiGraph
        )
        self.igraph = self.as_igraph(self.edges, self.directed)
        self.first = self.simplified(lambda kept, weight: kept)
        self.lightest = self.simplified(min)

    def networkx(self, edges, kind):
        graph = kind()
        graph.add_nodes_from(range(self.count))
        graph.add_weighted_edges_from(edges)
        return graph

    def as_igraph(self, edges, directed):
        graph = igraph.Graph(self.count, [edge[:2] for edge in edges], directed=directed)
        graph.es["weight"] = [edge[2] for edge in edges]
        return graph

    def simplified(self, merged):
        """Returns loops dropped and parallel edges merged, as (start, end) -> (weight, first id)."""
        kept = {}
        for number, (start, end, weight) in enumerate(self.edges):
            if start == end:
                continue
            key = (start, end) if self.directed else (min(start, end), max(start, end))
            if key in kept:
                kept[key] = (merged(kept[key][0], weight), kept[key][1])
            else:
                kept[key] = (weight, number)
        return kept

    def simple_networkx(self, kept, directed=None):
        directed = self.directed if directed is None else directed
        edges = [(start, end, weight) for (start, end), (weight, _) in kept.items()]
        return self.networkx(edges, networkx.DiGraph if directed else networkx.Graph)

    def simple_igraph(self, kept):
        edges = [(start, end, weight) for (start, end), (weight, _) in kept.items()]
        return self.as_igraph(edges, self.directed)

    def arcs(self):
        """Returns all edges both ways, and loops once, as a directed igraph.

        In an undirected graph igraph walks along a loop twice as often as along another edge.
        """
        if self.directed:
            return self.igraph
        back = [(end, start, weight) for start, end, weight in self.edges if start != end]
        return self.as_igraph(self.edges + back, True)

    def summed_arcs(self, weight_of):
        """Returns the arcs as a networkx graph, where the values of parallel ones are added up.

        networkx has no parallel edges where it multiplies with the matrix of a graph.
        """
        sums = {}
        for edge in self.arcs().es:
            sums[edge.tuple] = sums.get(edge.tuple, 0) + weight_of(edge)
        edges = [(*ends, value) for ends, value in sums.items()]
        return self.networkx(edges, networkx.DiGraph)

    def column(self, values):
        return [values[vertex] for vertex in range(self.count)]


def finite(value):
    """Returns a number JSON can hold: nothing for what is infinite or undefined."""
    return value if math.isfinite(value) else None


def zeroed(values):
    """Returns a column with 0 where igraph has no value, as for a vertex that reaches no other."""
    return [0 if math.isnan(value) else value for value in values]


def relabeled(labels):
    """Returns labels numbered in the order of the lowest vertices that have them."""
    numbers = {}
    return [numbers.setdefault(label, len(numbers)) for label in labels]


def labels_of(count, groups):
    labels = [0] * count
    for number, group in enumerate(groups):
        for vertex in group:
            labels[vertex] = number
    return relabeled(labels)


def distances(case):
    def rows(found):
        return [[reached.get(end) for end in range(case.count)] for reached in found]

    vertices = range(case.count)
    return {
        "distances": {
            "networkx": rows(
                networkx.single_source_shortest_path_length(case.multi, start) for start in vertices
            ),
            "igraph": [[finite(value) for value in row] for row in case.igraph.distances()]
            if case.count
            else [],
        },
        "weightedDistances": {
            "networkx": rows(
                networkx.single_source_dijkstra_path_length(case.multi, start) for start in vertices
            ),
            "igraph": [
                [finite(value) for value in row] for row in case.igraph.distances(weights="weight")
            ]
            if case.count
            else [],
        },
    }


def path_counts(case):
    # igraph takes parallel edges for distinct paths, so it is asked about the simple graph.
    simple = case.simple_igraph(case.first)

    def count(start, end):
        if not networkx.has_path(case.multi, start, end):
            return 0
        return sum(1 for _ in networkx.all_shortest_paths(case.multi, start, end))

    return {
        "pathCounts": {
            "networkx": [count(start, end) for start, end in case.pairs],
            "igraph": [len(simple.get_all_shortest_paths(start, end)) for start, end in case.pairs],
        }
    }


def ranked_paths(case):
    # Neither peer takes the lightest of parallel edges by itself: it is chosen for them.
    graph = case.simple_networkx(case.lightest)
    peer = case.simple_igraph(case.lightest)
    pairs = [pair for pair in case.pairs if pair[0] != pair[1]]

    def by_networkx(start, end, weight):
        try:
            paths = networkx.shortest_simple_paths(graph, start, end, weight=weight)
            paths = list(itertools.islice(paths, PATH_LIMIT))
        except networkx.NetworkXNoPath:
            return []
        if weight is None:
            return [len(path) - 1 for path in paths]
        return [networkx.path_weight(graph, path, weight) for path in paths]

    def by_igraph(start, end, weights):
        if not math.isfinite(peer.distances(start, end)[0][0]):
            return []
        paths = peer.get_k_shortest_paths(
            start, end, k=PATH_LIMIT, mode="out", weights=weights, output="epath"
        )
        if weights is None:
            return [len(path) for path in paths]
        return [sum(peer.es[edge]["weight"] for edge in path) for path in paths]

    return {
        "rankedLengths": {
            "networkx": [by_networkx(*pair, None) for pair in pairs],
            "igraph": [by_igraph(*pair, None) for pair in pairs],
        },
        "rankedCosts": {
            "networkx": [by_networkx(*pair, "weight") for pair in pairs],
            "igraph": [by_igraph(*pair, "weight") for pair in pairs],
        },
    }


def connectivity(case):
    graph = case.multi
    if case.directed:
        weak = networkx.weakly_connected_components(graph)
        strong = networkx.strongly_connected_components(graph)
    else:
        weak = list(networkx.connected_components(graph))
        strong = weak
    # networkx looks for cuts in undirected graphs only; two opposite edges are parallel then.
    undirected = case.networkx(
        [edge for edge in case.edges if edge[0] != edge[1]], networkx.MultiGraph
    )

    def sorted_ends(edges):
        return sorted([min(edge), max(edge)] for edge in edges)

    def sorted_sets(blocks):
        return sorted(sorted(block) for block in blocks)

    ends = case.igraph.get_edgelist()
    # igraph counts a vertex with nothing but loops as a block.
    blocks = [block for block in case.igraph.biconnected_components() if len(block) > 1]
    return {
        "weakComponents": {
            "networkx": labels_of(case.count, weak),
            "igraph": relabeled(case.igraph.connected_components(mode="weak").membership),
        },
        "strongComponents": {
            "networkx": labels_of(case.count, strong),
            "igraph": relabeled(case.igraph.connected_components(mode="strong").membership),
        },
        "articulationPoints": {
            "networkx": sorted(networkx.articulation_points(undirected)),
            "igraph": sorted(case.igraph.articulation_points()),
        },
        "bridges": {
            "networkx": sorted_ends(networkx.bridges(undirected)),
            "igraph": sorted_ends(ends[edge] for edge in case.igraph.bridges()),
        },
        "blocks": {
            "networkx": sorted_sets(networkx.biconnected_components(undirected)),
            "igraph": sorted_sets(blocks),
        },
    }


def betweenness(case):
    # networkx counts vertices along a path and not edges, so it is asked about the simple graph,
    # and its answers hold for the simplified graph only.
    graph = case.simple_networkx(case.first)
    # Both halve what lies between two sets in an undirected graph.
    halves = 1 if case.directed else 2

    def by_edge(values):
        columns = [0] * len(case.edges)
        for (start, end), (_, number) in case.first.items():
            value = values[(start, end)] if (start, end) in values else values[(end, start)]
            columns[number] = value
        return columns

    def doubled(values):
        return [value * halves for value in values]

    ends = {"sources": case.sources, "targets": case.targets}
    answers = {
        "simpleBetweenness": {
            "networkx": case.column(networkx.betweenness_centrality(graph, normalized=False))
        },
        "normalizedBetweenness": {
            "networkx": case.column(networkx.betweenness_centrality(graph, normalized=True))
        },
        "simpleWeightedBetweenness": {
            "networkx": case.column(
                networkx.betweenness_centrality(graph, normalized=False, weight="weight")
            )
        },
        "simpleEdgeBetweenness": {
            "networkx": by_edge(networkx.edge_betweenness_centrality(graph, normalized=False))
        },
        "simpleWeightedEdgeBetweenness": {
            "networkx": by_edge(
                networkx.edge_betweenness_centrality(graph, normalized=False, weight="weight")
            )
        },
        "simpleSetBetweenness": {
            "networkx": doubled(
                case.column(
                    networkx.betweenness_centrality_subset(graph, **ends, normalized=False)
                )
            )
        },
        "betweenness": {"igraph": case.igraph.betweenness()},
        "weightedBetweenness": {"igraph": case.igraph.betweenness(weights="weight")},
        "edgeBetweenness": {"igraph": case.igraph.edge_betweenness()},
        "weightedEdgeBetweenness": {"igraph": case.igraph.edge_betweenness(weights="weight")},
        "setBetweenness": {"igraph": doubled(case.igraph.betweenness(**ends))},
        "weightedSetBetweenness": {
            "igraph": doubled(case.igraph.betweenness(**ends, weights="weight"))
        },
        "sourceBetweenness": {"igraph": doubled(case.igraph.betweenness(sources=case.sources))},
    }
    return answers


def closeness(case):
    peer = case.igraph
    return {
        # Along incoming edges; vertices out of reach lower it.
        "closenessInWholeGraph": {
            "networkx": case.column(networkx.closeness_centrality(case.multi))
        },
        # Along outgoing edges; vertices out of reach do not count.
        "closenessWithinReach": {"igraph": zeroed(peer.closeness(mode="out"))},
        "harmonicIncoming": {
            "networkx": case.column(networkx.harmonic_centrality(case.multi)),
            "igraph": zeroed(peer.harmonic_centrality(mode="in", normalized=False)),
        },
        "harmonicNormalized": {
            "igraph": zeroed(peer.harmonic_centrality(mode="out", normalized=True))
        },
    }


def page_rank(case):
    # The PageRank of networkx needs further packages, which the tests do not ask for.
    walk = case.arcs()
    restarts = {"reset_vertices": case.sources}
    return {
        "pageRank": {"igraph": walk.pagerank()},
        "weightedPageRank": {"igraph": walk.pagerank(weights="weight")},
        "personalizedPageRank": {
            "igraph": walk.personalized_pagerank(**restarts) if case.sources else []
        },
    }


def eigenvector(case):
    # Unless every vertex reaches every other there may be several eigenvectors of one eigenvalue.
    if not case.edges or not case.igraph.is_connected(mode="strong"):
        return {"eigenvector": {}, "weightedEigenvector": {}}
    arcs = case.arcs()

    def unit(values):
        norm = math.sqrt(sum(value * value for value in values))
        return [abs(value) / norm for value in values]

    def by_networkx(weight_of):
        graph = case.summed_arcs(weight_of)
        try:
            return case.column(
                networkx.eigenvector_centrality(
                    graph, max_iter=20_000, tol=1e-14, weight="weight"
                )
            )
        except networkx.PowerIterationFailedConvergence:
            return None

    answers = {
        "eigenvector": {
            "networkx": by_networkx(lambda edge: 1),
            "igraph": unit(arcs.eigenvector_centrality()),
        },
        "weightedEigenvector": {
            "networkx": by_networkx(lambda edge: edge["weight"]),
            "igraph": unit(arcs.eigenvector_centrality(weights="weight")),
        },
    }
    return answers


def walks(case):
    def katz(weight_of):
        if not case.count:
            return []
        return case.column(
            networkx.katz_centrality(
                case.summed_arcs(weight_of), alpha=case.attenuation, max_iter=20_000, tol=1e-14,
                normalized=False, weight="weight",
            )  # fmt: skip
        )

    def unit(values):
        norm = math.sqrt(sum(value * value for value in values))
        return [abs(value) / norm for value in values]

    answers = {
        "katz": {"networkx": katz(lambda edge: 1)},
        "weightedKatz": {"networkx": katz(lambda edge: edge["weight"])},
    }
    # Hubs and authorities are unique if arcs join all that have any. Of two vertices with arcs one
    # way, igraph 1.0 takes the wrong one for the hub, or none.
    arcs = case.arcs()
    ends = igraph.Graph(
        2 * case.count, [(start, case.count + end) for start, end in arcs.get_edgelist()]
    )
    joined = [part for part in ends.connected_components() if len(part) > 1]
    is_unique = case.count > 2 and len(joined) == 1
    for name, weights in [("", None), ("weighted", "weight")]:
        for score, ask in [("hubs", arcs.hub_score), ("authorities", arcs.authority_score)]:
            key = name + score.capitalize() if name else score
            answers[key] = {"igraph": unit(ask(weights=weights))} if is_unique else {}
    return answers


def load(case):
    # networkx shares out from the target back to the source, so it is asked about the graph turned
    # round; it has no parallel edges here.
    graph = case.simple_networkx(case.first)
    graph = graph.reverse() if case.directed else graph

    def asked(normalized):
        # It sums over ordered pairs in undirected graphs too, as we do.
        return case.column(networkx.load_centrality(graph, normalized=normalized))

    return {
        "simpleLoad": {"networkx": asked(False)},
        "normalizedLoad": {"networkx": asked(True)} if case.count > 2 else {},
        "eccentricities": {
            "igraph": [int(value) for value in case.igraph.eccentricity(mode="out")]
        },
    }


def structural_holes(case):
    # Of one at a time networkx says nothing about who has only arcs that lead to it, so both ways of a
    # tie are added up for it. Of all at once NetworkX 3.6.1 computes another formula than Burt's, where
    # SciPy is installed.
    ties = {}
    for (start, end), (weight, _) in case.first.items():
        key = (min(start, end), max(start, end))
        ties[key] = ties.get(key, 0) + weight
    graph = case.networkx([(*ends, weight) for ends, weight in ties.items()], networkx.Graph)

    def sizes():
        # The formula takes long for large graphs.
        if case.count > 12:
            return None
        found = networkx.effective_size(graph, nodes=list(graph), weight="weight")
        return [finite(value) for value in case.column(found)]

    constraints = case.simple_igraph(case.first).constraint(weights="weight") if case.first else None
    return {
        "constraints": {"igraph": constraints and [finite(value) for value in constraints]},
        "effectiveSizes": {"networkx": sizes()},
    }


def cohesion(case):
    graph = case.simple_networkx(case.first)
    # Neighbors are neighbors whatever the direction, in both peers' undirected measures as in ours.
    undirected = case.simple_networkx(case.first, directed=False)
    peer = case.as_igraph([(*edge, 1) for edge in undirected.edges()], False)
    # igraph counts loops twice and networkx refuses them; they count nothing here.
    without_loops = case.as_igraph(
        [edge for edge in case.edges if edge[0] != edge[1]], case.directed
    )
    return {
        "simpleCoreNumbers": {"networkx": case.column(networkx.core_number(graph))},
        "coreNumbers": {"igraph": without_loops.coreness(mode="all")},
        "triangles": {"networkx": case.column(networkx.triangles(undirected))},
        "clustering": {
            "networkx": case.column(networkx.clustering(undirected)),
            "igraph": peer.transitivity_local_undirected(mode="zero"),
        },
        "transitivity": {
            "networkx": networkx.transitivity(undirected),
            "igraph": zeroed([peer.transitivity_undirected(mode="zero")])[0],
        },
    }


def modularity(case):
    # Both divide by the weight of all edges, so there must be one.
    if not case.edges:
        return {"modularity": {}, "weightedModularity": {}, "fineModularity": {}}
    groups = {}
    for vertex, label in enumerate(case.labels):
        groups.setdefault(label, set()).add(vertex)
    groups = list(groups.values())

    def both(weight, resolution):
        return {
            "networkx": networkx.community.modularity(
                case.multi, groups, weight=weight, resolution=resolution
            ),
            "igraph": case.igraph.modularity(case.labels, weights=weight, resolution=resolution),
        }

    return {
        "modularity": both(None, 1),
        "weightedModularity": both("weight", 1),
        "fineModularity": both("weight", 1.75),
    }


QUESTIONS = [
    distances, path_counts, ranked_paths, connectivity, betweenness, closeness, page_rank,
    eigenvector, walks, load, structural_holes, cohesion, modularity,
]  # fmt: skip


def main():
    answers = []
    for graph in json.load(sys.stdin):
        case = Case(graph)
        answer = {}
        for question in QUESTIONS:
            answer.update(question(case))
        answers.append(answer)
    json.dump(answers, sys.stdout, allow_nan=False)


main()
