#!/usr/bin/env python3
"""Prints, for each graph and work of a results file, our seconds, those of the fastest peer, and the ratio;
then, where memory was measured (--rss), the bytes an edge of a graph that was loaded.

    python ratios.py RESULTS.json

A row ends with the checksums if they differ; some do by convention (see Speed.md in the documentation of GraphAlgorithms).
"""
import json, sys


def text(seconds):
    if seconds >= 0.1:
        return f"{seconds:.3f} s"
    return f"{seconds * 1e3:.3f} ms" if seconds >= 1e-4 else f"{seconds * 1e6:.3f} µs"


def agree(ours, theirs):
    pairs = list(zip(ours, theirs)) if isinstance(ours, list) and isinstance(theirs, list) else [(ours, theirs)]
    try:
        return all(abs(a - b) <= 1e-6 * max(1, abs(a), abs(b)) for a, b in pairs)
    except TypeError:
        return False


def print_memory(results):
    """Prints what a load takes, ours beside the smallest of the peers, in use after it and at the peak."""
    measured = [r for r in results if "bytes_edge_live" in r]
    if not measured:
        return
    print(f"\n{'graph':8}{'bytes an edge':18}{'ours':>6}{'least peer':>14}")
    for graph in dict.fromkeys(r["graph"] for r in measured):
        for key, title in (("bytes_edge_live", "after loading"), ("bytes_edge_peak", "at the peak")):
            values = {r["peer"]: r[key] for r in measured if r["graph"] == graph}
            ours = values.pop("ours", None)
            if ours is None or not values:
                continue
            name = min(values, key=values.get)
            print(f"{graph:8}{title:18}{ours:6.1f}{values[name]:14.1f}  {name}")


def main():
    results = json.load(open(sys.argv[1]))
    rows = dict.fromkeys((r["graph"], r["work"]) for r in results)
    print(f"{'graph':8}{'work':10}{'ours':>14}{'fastest peer':>14}{'':2}{'':11}{'ratio':>8}  check")
    for graph, work in rows:
        timed = {r["peer"]: r for r in results if (r["graph"], r["work"]) == (graph, work) and "median" in r}
        ours = timed.pop("ours", None)
        if ours is None or not timed:
            continue
        name, peer = min(timed.items(), key=lambda item: item[1]["median"])
        check = "" if agree(ours.get("check"), peer.get("check")) else f"{ours.get('check')} / {peer.get('check')}"
        print(f"{graph:8}{work:10}{text(ours['median']):>14}{text(peer['median']):>14}  {name:11}"
              f"{peer['median'] / ours['median']:8.1f}  {check}")
    print_memory(results)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main()
