#!/usr/bin/env python3
"""Measures the search beside Pagefind over http, on the same pages: bytes and answers of cold queries, files, time to build, recall on the project's table.

    dotnet publish src/NewsArchive.Cli -c Release -o tool
    dotnet run -c Release --project tests/NewsArchive.Benchmarks -- corpus 2000 /tmp/corpus
    npm install --prefix /tmp/pagefind pagefind@1.6
    python3 tests/NewsArchive.Benchmarks/compare_search.py --tool tool/newsarchive --input /tmp/corpus/txt --pagefind /tmp/pagefind/node_modules/.bin/pagefind --results DIR

A cold query opens a page in a fresh profile of Chromium and waits until ten results are shown with their quotations. Counted are the bytes of all answers of the server before any
compression of the connection: the page itself and its styles apart, since they differ in what they show. Pagefind's files are compressed in themselves, ours are not. Processor time is that of the whole process; for our index it is the time
of the build with search less that of the build without (`leave-out: search`), the least of `--rounds` each.
"""
import argparse, functools, gzip, http.server, json, os, platform, queue, re, resource, shutil, statistics, subprocess, sys, tempfile, threading, urllib.parse

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../NewsArchive.BrowserTests/Search/recall.tsv")
QUERIES = ["Regierung", "Präsident", "Kommission", "Energie", "Wasser", "Kasachstan", "Japan", "Streit", "Milliarden", "Reform"]
CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--no-first-run"]

PAGEFIND_PAGE = """<!doctype html><meta charset="utf-8"><title>Pagefind</title><script type="module">
const asked = JSON.parse(decodeURIComponent(location.hash.slice(1))), out = [];
const pagefind = await import("./pagefind/pagefind.js");
for (const query of asked.queries) {
  const start = performance.now(), found = await pagefind.search(query);
  const shown = await Promise.all(found.results.slice(0, asked.all ? undefined : 10).map(result => result.data()));
  out.push({ query, count: found.results.length, found: shown.map(data => data.url), ms: performance.now() - start });
}
await fetch("done", { method: "POST", body: JSON.stringify(out) });
</script>"""

OUR_SCRIPT = """
(async () => {
  const asked = JSON.parse(decodeURIComponent(location.hash.slice(1))), out = [], input = document.querySelector("#q"), list = document.querySelector("ol.hits"), more = document.querySelector("button.more");
  const until = async done => { while (!done()) await new Promise(next => setTimeout(next, 1)); };
  for (const query of asked.queries) {
    const start = performance.now();
    input.value = query;
    list.ariaBusy = "true";
    input.form.requestSubmit();
    await until(() => list.ariaBusy === "false");
    const ms = performance.now() - start;
    while (asked.all && !more.hidden) { const before = list.children.length; more.click(); await until(() => list.children.length > before); }
    out.push({ query, count: parseInt(document.querySelector("[role=status]").textContent.replace(/[.,]/g, "")) || 0, found: [...list.querySelectorAll("a")].map(link => link.getAttribute("href").split("#")[0]), ms });
  }
  await fetch("done", { method: "POST", body: JSON.stringify(out) });
})();
"""


class Handler(http.server.SimpleHTTPRequestHandler):
    log = []
    answers = queue.Queue()

    def do_POST(self):
        answer = self.rfile.read(int(self.headers["Content-Length"]))
        self.send_response(204)
        self.end_headers()
        Handler.answers.put(json.loads(answer))

    def do_GET(self):
        name = urllib.parse.unquote(self.path.split("?")[0].lstrip("/"))
        if name in ("ours.html", "ours-run.js", "pagefind.html"):
            body = {"ours-run.js": OUR_SCRIPT, "pagefind.html": PAGEFIND_PAGE}.get(name)
            if body is None:
                page = open(os.path.join(self.directory, "search.html"), encoding="utf-8").read()
                body = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*>', "", page).replace("</body>", '<script src="ours-run.js" defer></script></body>')
            data = body.encode()
        else:
            try:
                data = open(os.path.join(self.directory, name), "rb").read()
            except OSError:
                return self.send_error(404)
        kind = {".js": "text/javascript", ".css": "text/css", ".html": "text/html", ".json": "application/json", ".wasm": "application/wasm"}.get(os.path.splitext(name)[1], "application/octet-stream")
        self.send_response(200)
        self.send_header("Content-Type", kind + ("; charset=utf-8" if kind.startswith("text") else ""))
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)
        Handler.log.append((name, len(data), len(gzip.compress(data, 6))))

    def log_message(self, *arguments):
        pass


def ask(port, page, queries, everything=False):
    """Answers of a page and the files that it loaded, from a fresh profile."""
    Handler.log.clear()
    state = urllib.parse.quote(json.dumps({"queries": queries, "all": everything}))
    profile = tempfile.mkdtemp()
    browser = subprocess.Popen([*CHROMIUM, "--user-data-dir=" + profile, "http://127.0.0.1:%d/%s#%s" % (port, page, state)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return Handler.answers.get(timeout=300), list(Handler.log)
    except queue.Empty:
        sys.exit("%s gave no answer" % page)
    finally:
        browser.terminate()
        browser.wait()
        shutil.rmtree(profile, ignore_errors=True)


def serve(folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def cpu(argv):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(argv, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def build(options, source, site, leave_out):
    settings = os.path.join(options.work, "archive.yml")
    with open(settings, "w", encoding="utf-8") as file:
        file.write("title: Archive\nlanguage: de\n" + ("leave-out: search\n" if leave_out else ""))
    shutil.rmtree(site, ignore_errors=True)
    return cpu([options.tool, "build", source, "--output", site, "--config", settings, "--quiet"])


def pagefind(options, site):
    return cpu([options.pagefind, "--site", site, "--glob", "articles/**/*.html", "--root-selector", "article"])


def tree(folder):
    sizes = [os.path.getsize(os.path.join(root, name)) for root, _, names in os.walk(folder) for name in names]
    return len(sizes), sum(sizes)


def recall(options):
    rows = [line.rstrip("\n").split("\t") for line in open(TABLE, encoding="utf-8") if line[0] in "dq"]
    source = os.path.join(options.work, "recall")
    shutil.rmtree(source, ignore_errors=True)
    os.makedirs(source)
    for row in (row for row in rows if row[0] == "d"):
        countries = "[%s]" % row[5] if len(row) > 5 else "[]"
        with open(os.path.join(source, row[1] + ".md"), "w", encoding="utf-8") as file:
            file.write('---\ntitle: "%s"\nslug: %s\nlanguage: %s\ndate: unknown\ncountries: %s\nmentioned: []\n---\n\n%s\n' % (row[3], row[1], row[2], countries, row[4]))
    site = os.path.join(options.work, "recall-site")
    build(options, source, site, False)
    pagefind(options, site)
    server = serve(site)
    cases = [row[1:] for row in rows if row[0] == "q"]
    # Fields are a language of our own, so that only words, phrases and prefixes are compared.
    cases = [case for case in cases if case[3] not in ("field", "country by its tag", "without")]
    result = {}
    for name, page in (("ours", "ours.html"), ("pagefind", "pagefind.html")):
        answers, _ = ask(server.server_port, page, [case[0] for case in cases], True)
        wanted = found = first = wrong = full = 0
        missed = []
        for case, answer in zip(cases, answers):
            got = [os.path.splitext(os.path.basename(url))[0] for url in answer["found"]]
            expected = [name for name in re.split("[|,]", case[1]) if name]
            best = [name for name in case[1].split(",")[0].split("|") if name]
            hits = [name for name in expected if name in got]
            wanted, found = wanted + len(expected), found + len(hits)
            full += len(hits) == len(expected)
            first += bool(got and got[0] in best) if best else not got
            wrong += len(set(filter(None, case[2].split(","))) & set(got))
            missed += ["%s (%s): %s" % (case[0], case[3], name) for name in expected if name not in got]
        result[name] = {"queries": len(cases), "expected": wanted, "found": found, "complete": full, "best first": first, "wrong": wrong, "missed": missed}
    server.shutdown()
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("tool", "input", "pagefind", "results"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    options.tool, options.pagefind = os.path.abspath(options.tool), os.path.abspath(options.pagefind)
    with tempfile.TemporaryDirectory() as options.work:
        site = os.path.join(options.work, "site")
        without = min(build(options, options.input, site, True) for _ in range(options.rounds))
        ours = min(build(options, options.input, site, False) for _ in range(options.rounds))
        theirs = min(pagefind(options, site) for _ in range(options.rounds))
        server = serve(site)
        cold = []
        for query in QUERIES:
            row = {"query": query}
            for name, page in (("ours", "ours.html"), ("pagefind", "pagefind.html")):
                answers, log = ask(server.server_port, page, [query])
                log = [entry for entry in log if entry[0] not in ("ours.html", "ours-run.js", "pagefind.html", "favicon.ico") and not entry[0].endswith(".css")]
                row[name] = {"count": answers[0]["count"], "files": len(log), "bytes": sum(entry[1] for entry in log), "gzip": sum(entry[2] for entry in log)}
            cold.append(row)
        server.shutdown()
        search_files, search_bytes = tree(os.path.join(site, "search"))
        block_files, block_bytes = tree(os.path.join(site, "search/t"))
        pagefind_files, pagefind_bytes = tree(os.path.join(site, "pagefind"))
        version = subprocess.run([options.pagefind, "--version"], capture_output=True, text=True).stdout.strip()
        data = {
            "versions": {"pagefind": version, "chromium": subprocess.run(["chromium", "--version"], capture_output=True, text=True).stdout.strip(), "python": platform.python_version(), "system": platform.platform()},
            "rounds": options.rounds, "articles": sum(name.endswith(".html") for _, _, names in os.walk(os.path.join(site, "articles")) for name in names), "text bytes": tree(options.input)[1],
            "cpu seconds": {"build without search": without, "build with search": ours, "our index": ours - without, "pagefind": theirs},
            "ours": {"files": search_files, "bytes": search_bytes, "index files": search_files - block_files, "index bytes": search_bytes - block_bytes},
            "pagefind": {"files": pagefind_files, "bytes": pagefind_bytes}, "cold": cold, "recall": recall(options),
        }
    os.makedirs(options.results, exist_ok=True)
    with open(os.path.join(options.results, "raw.json"), "w", encoding="utf-8") as file:
        json.dump(data, file, ensure_ascii=False, indent=1)
    with open(os.path.join(options.results, "README.md"), "w", encoding="utf-8") as file:
        file.write(summary(data))
    print(summary(data))


def summary(data):
    """The table that a person reads."""
    ours, theirs, cold, found = data["ours"], data["pagefind"], data["cold"], data["recall"]
    middle = lambda name, key: statistics.median(row[name][key] for row in cold)
    share = lambda name: "%d of %d" % (found[name]["found"], found[name]["expected"])
    rows = [
        ("bytes of a cold query, median of %d (largest)" % len(cold), *("%s (%s)" % ("{:,.0f}".format(middle(name, "bytes")), "{:,}".format(max(row[name]["bytes"] for row in cold))) for name in ("ours", "pagefind"))),
        ("the same if the server compresses (gzip)", *("{:,.0f}".format(middle(name, "gzip")) for name in ("ours", "pagefind"))),
        ("files of a cold query, median", *("%d" % middle(name, "files") for name in ("ours", "pagefind"))),
        ("files on the server", "%d, of these %d index" % (ours["files"], ours["index files"]), "%d" % theirs["files"]),
        ("bytes on the server", "{:,}".format(ours["bytes"]) + ", of these {:,} index".format(ours["index bytes"]), "{:,}, compressed".format(theirs["bytes"])),
        ("processor seconds to make it, least of %d" % data["rounds"], "%.1f (the rest of the build: %.1f)" % (data["cpu seconds"]["our index"], data["cpu seconds"]["build without search"]), "%.1f" % data["cpu seconds"]["pagefind"]),
        ("recall: expected articles found, %d queries" % found["ours"]["queries"], share("ours"), share("pagefind")),
        ("queries with all of them", *("%d" % found[name]["complete"] for name in ("ours", "pagefind"))),
        ("queries with the best one first", *("%d" % found[name]["best first"] for name in ("ours", "pagefind"))),
        ("articles that must not be found, found", *("%d" % found[name]["wrong"] for name in ("ours", "pagefind"))),
        ("opens from a disk (`file://`)", "yes", "no: it fetches"),
    ]
    table = "\n".join("| %s | %s | %s |" % row for row in rows)
    lost = "\n".join("- " + missed for missed in found["pagefind"]["missed"])
    ours_lost = "\n".join("- " + missed for missed in found["ours"]["missed"]) or "- nothing"
    return """# Search beside Pagefind

%s, %s, %s; %d articles, %s bytes of text. Made by `compare_search.py`, whose head says what is counted; `raw.json` has all numbers. Index share of the text: %.1f %%.

| | ours | Pagefind |
|---|---|---|
%s

Our table of queries knows what we built, so it is no neutral judge; it says what each of the two can do with inflection, compounds, spellings and hyphens.

Missed by ours:

%s

Missed by Pagefind:

%s
""" % (data["versions"]["pagefind"], data["versions"]["chromium"], data["versions"]["system"], data["articles"], "{:,}".format(data["text bytes"]), 100 * ours["index bytes"] / data["text bytes"], table, ours_lost, lost)


if __name__ == "__main__":
    main()
