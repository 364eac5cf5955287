# Reference values for measures_test.go, from networkx 2.8.8 (Debian 12):
#
#   apt-get install python3-networkx
#   /usr/bin/python3 testdata/reference.py > testdata/reference.txt
#
# Undirected graphs are written as ties in both directions, so that one reader
# serves all; "weak" values look at the same graph without directions.
import networkx as nx

def show(name, g):
    g = nx.relabel_nodes(g, {n: str(n).replace(" ", "-") for n in g})
    d = g if g.is_directed() else g.to_directed()
    print("graph", name)
    for n in sorted(d): print("node", n)
    for a, b in sorted(d.edges()): print("tie", a, b)
    print("density", repr(nx.density(d)))
    print("reciprocity", repr(nx.overall_reciprocity(d)))
    for part in sorted((sorted(p) for p in nx.weakly_connected_components(d)), key=lambda p: (-len(p), p)):
        print("part", *part)
    directed = nx.betweenness_centrality(d)
    undirected = nx.betweenness_centrality(d.to_undirected())
    for n in sorted(d):
        print("body", n, d.out_degree(n), d.in_degree(n), "%.12f" % directed[n], "%.12f" % undirected[n])

show("Zachary's karate club", nx.karate_club_graph())
show("Florentine families", nx.florentine_families_graph())
apart = nx.DiGraph([(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 3), (1, 4), (5, 6), (6, 5), (7, 8)])
apart.add_node(9)
show("directed, in four parts", apart)
show("equally short paths", nx.DiGraph([("s", "a"), ("s", "b"), ("a", "t"), ("b", "t"), ("s", "c"), ("c", "d"), ("d", "t")]))
show("random directed graph", nx.gnp_random_graph(30, 0.08, seed=821, directed=True))
show("one tie", nx.DiGraph([("a", "b")]))
