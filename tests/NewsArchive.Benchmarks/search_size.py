#!/usr/bin/env python3
"""Measures the search of sites that were built: share of the text that the index takes, bytes and files of cold queries of one word, time of an answer whose files are there already.

    tool/newsarchive build /tmp/corpus/md --output /tmp/site --config tests/NewsArchive.Benchmarks/Compare/whole.yml
    python3 tests/NewsArchive.Benchmarks/search_size.py /tmp/corpus/txt=/tmp/site ...

For each site the folder of its raw texts stands before it. What is counted, and how, is said in compare_search.py.
"""
import os, re, statistics, sys
import compare_search as search

WARM = 5


def measure(texts, site):
    server = search.serve(site)
    cold, warm = [], []
    for query in search.QUERIES:
        answers, log = search.ask(server.server_port, "ours.html", [query] * (1 + WARM))
        log = [entry for entry in log if entry[0] not in ("ours.html", "ours-run.js", "favicon.ico") and not entry[0].endswith(".css")]
        cold.append((query, answers[0]["count"], len(log), sum(entry[1] for entry in log), sum(entry[2] for entry in log)))
        warm.append(statistics.median(answer["ms"] for answer in answers[1:]))
    server.shutdown()
    files, size = search.tree(os.path.join(site, "search"))
    block_files, blocks = search.tree(os.path.join(site, "search/t"))
    text = search.tree(texts)[1]
    return cold, {
        "text bytes": text, "index bytes": size - blocks, "index share": round((size - blocks) / text, 3), "index files": files - block_files, "largest file": max(os.path.getsize(os.path.join(root, name)) for root, _, names in os.walk(os.path.join(site, "search")) for name in names),
        "cold bytes, median": statistics.median(row[3] for row in cold), "cold bytes, largest": max(row[3] for row in cold), "cold files, median": statistics.median(row[2] for row in cold),
        "cold bytes by gzip, median": statistics.median(row[4] for row in cold), "warm ms, median": round(statistics.median(warm), 1), "warm ms, largest": round(max(warm), 1),
    }


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for pair in sys.argv[1:]:
        texts, site = re.fullmatch("(.*?)=(.*)", pair).groups()
        cold, figures = measure(texts, os.path.abspath(site))
        print("| %s | |\n|---|--:|" % os.path.basename(os.path.normpath(site)))
        for name, value in figures.items():
            print("| %s | %s |" % (name, "{:,}".format(value) if isinstance(value, int) else value))
        for row in cold:
            print("    %-14s %7d articles %3d files %9d bytes %9d by gzip" % row)


if __name__ == "__main__":
    main()
