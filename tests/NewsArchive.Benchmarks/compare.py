#!/usr/bin/env python3
"""Measures whole processes side by side: this tool, Hugo, and `cp -r` of the output as the floor.

    dotnet publish src/NewsArchive.Cli -c Release -o tool
    python3 tests/NewsArchive.Benchmarks/compare.py --tool tool/newsarchive --results tests/NewsArchive.Benchmarks/results/DATE

Every program is run as a process of its own, the programs take turns within a round, and ratios are taken within a round; what is printed is the median
over the rounds. Nothing is deleted while measuring: old outputs are moved away, because on ext4 creating files after a deletion is slow for minutes.
Before each process memory is touched and let go: a virtual machine gets its memory from the machine below page by page, which takes seven times as long as
to use what it has, and whoever came behind a large process found it there.

What is compared:
    hugo        Hugo makes articles, front and country lists, lists of years, months and days (all of twenty), feed, sitemap: Compare/hugo
    lean        this tool makes the same pages from the same Markdown: Compare/lean.yml with Compare/theme
    lean-text   the same from raw texts, so that title, date, byline, source and countries must be found
    whole       this tool with its own theme and everything that it makes
    cp-lean     `cp -r` of the output of `lean`          cp-whole    `cp -r` of the output of `whole`
    unchanged   `lean` again, nothing changed          changed     `lean` again, one article changed
Of the kinds that both make, each must come out in exactly the number that follows from the corpus; where one does not, no time is printed.
"""
import argparse, collections, glob, json, math, os, platform, shutil, statistics, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
COMPARE = os.path.join(HERE, "Compare")
COPIES = ["cp-lean", "cp-whole"]
FULL = ["hugo", "lean", "lean-text", "whole", *COPIES]
AGAIN = ["unchanged", "changed"]
# Takes more memory than any of the programs, and lets it go again. In a process of its own: whoever is begun by a large one counts as large.
TOUCH = """
import mmap
with open("/proc/meminfo", encoding="ascii") as file:
    available = next(int(line.split()[1]) << 10 for line in file if line.startswith("MemAvailable"))
memory = mmap.mmap(-1, min(3 << 30, available // 4))
for place in range(0, len(memory), mmap.PAGESIZE):
    memory[place] = 1
"""
RATIOS = [("lean", "hugo"), ("lean-text", "hugo"), ("whole", "hugo"), ("lean", "cp-lean"), ("whole", "cp-whole"), ("unchanged", "lean"), ("changed", "lean")]


def run(argv, cwd=None):
    """Wall and processor seconds, peak resident MB of one process."""
    subprocess.run([sys.executable, "-c", TOUCH], check=True)
    os.sync()
    start = time.monotonic()
    process = subprocess.Popen(argv, cwd=cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode(errors="replace")
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit("%s failed:\n%s" % (" ".join(argv), errors[-2000:]))
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "rss": usage.ru_maxrss / 1024, "said": errors}


def pages(count):
    return max(1, math.ceil(count / 20))


def expected(corpus):
    """Pages of each kind that follow from the corpus."""
    articles = [json.loads(line) for line in open(os.path.join(corpus, "corpus.jsonl"), encoding="utf-8")]
    countries = collections.Counter(code for article in articles for code in article["countries"])
    spans = collections.Counter(article["date"][:length] for article in articles for length in (4, 7, 10))
    return {
        "articles": len(articles), "front": pages(len(articles)),
        "country lists": sum(map(pages, countries.values())), "date lists": sum(map(pages, spans.values())),
    }


def kind_of_ours(address):
    folder = address.split("/")[0]
    name = os.path.basename(address)
    if folder == "articles" and name.endswith(".html"):
        return "articles"
    if address.endswith(".html") and folder.startswith("index"):
        return "front"
    if folder in ("countries", "dates") and name.endswith(".html") and name not in ("index.html", "undated.html"):
        return "country lists" if folder == "countries" else "date lists"
    return "other"


def kind_of_hugo(address):
    # Page 1 of a list is also written as page/1, a forwarding address.
    parts = address.split("/")
    if parts[-1] != "index.html" or parts[-3:-1] == ["page", "1"]:
        return "other"
    parts = parts[:-1]
    if len(parts) == 4 and parts[0].isdigit() and parts[3].startswith("text-"):
        return "articles"
    if not parts or parts[0] == "page":
        return "front"
    if parts[0] == "countries":
        return "country lists" if len(parts) > 1 else "other"
    return "date lists" if parts[0].isdigit() else "other"


def listing(folder):
    return [(os.path.relpath(os.path.join(place, name), folder), os.path.getsize(os.path.join(place, name)))
            for place, _, names in os.walk(folder) for name in names]


def check(name, folder, wanted):
    """Counts files and bytes; fails where the pages are not those that were asked for."""
    files = listing(folder)
    if name != "whole":
        kinds = collections.Counter((kind_of_hugo if name == "hugo" else kind_of_ours)(address.replace(os.sep, "/")) for address, _ in files)
        for kind, count in wanted.items():
            # Which countries a raw text is about is what the tool finds, and not what the corpus says.
            if kinds[kind] != count and (name, kind) != ("lean-text", "country lists"):
                sys.exit("%s made %d %s, not %d: nothing was compared." % (name, kinds[kind], kind, count))
    return {"files": len(files), "bytes": sum(size for _, size in files)}


class Bench:
    def __init__(self, options, count):
        self.options, self.count = options, count
        self.home = os.path.join(options.work, str(count))
        self.moved = 0
        shutil.rmtree(self.home, ignore_errors=True)
        os.makedirs(self.home)
        self.corpus = os.path.join(self.home, "corpus")
        subprocess.run(["dotnet", "run", "-c", "Release", "--project", HERE, "--", "corpus", str(count), self.corpus], check=True, stdout=subprocess.DEVNULL)
        self.wanted = expected(self.corpus)
        self.edited = glob.glob(os.path.join(self.corpus, "md", "*", "*", "*", "*.md"))[0]
        self.lay_out_hugo()

    def lay_out_hugo(self):
        project = os.path.join(self.home, "hugo")
        shutil.copytree(os.path.join(COMPARE, "hugo"), project)
        shutil.copytree(os.path.join(self.corpus, "md"), os.path.join(project, "content"))
        os.makedirs(os.path.join(project, "static"))
        shutil.copy(os.path.join(COMPARE, "theme", "assets", "site.css"), os.path.join(project, "static", "site.css"))
        # A folder is a list of its own only where it has this file.
        for place, folders, _ in os.walk(os.path.join(project, "content")):
            for folder in folders:
                path = os.path.join(place, folder)
                title = os.path.relpath(path, os.path.join(project, "content")).replace(os.sep, "-")
                with open(os.path.join(path, "_index.md"), "w", encoding="utf-8") as file:
                    file.write('---\ntitle: "%s"\n---\n' % title)

    def output(self, name):
        return os.path.join(self.home, "hugo", "public") if name == "hugo" else os.path.join(self.home, "out-" + name)

    def move_away(self, name):
        if os.path.exists(self.output(name)):
            self.moved += 1
            os.rename(self.output(name), os.path.join(self.home, "old-%d" % self.moved))

    def once(self, name):
        tool = self.options.tool
        if name in FULL:
            self.move_away(name)
        if name == "hugo":
            result = run([self.options.hugo, "--quiet"], cwd=os.path.join(self.home, "hugo"))
        elif name in COPIES:
            result = run(["cp", "-r", self.output(name.removeprefix("cp-")), self.output(name)])
        else:
            if name == "changed":
                with open(self.edited, "a", encoding="utf-8") as file:
                    file.write("\nNachtrag: Die Zahl wurde berichtigt.\n")
            source = "txt" if name == "lean-text" else "md"
            settings = "whole.yml" if name == "whole" else "lean.yml"
            target = self.output("lean" if name in AGAIN else name)
            result = run([tool, "build", os.path.join(self.corpus, source), "--output", target, "--config", os.path.join(COMPARE, settings), "--strict"])
        if name not in (*COPIES, *AGAIN):
            result.update(check(name, self.output(name), self.wanted))
        del result["said"]
        return result


def measure(options):
    results = []
    for count in options.sizes:
        bench = Bench(options, count)
        names = [name for name in FULL + AGAIN if name not in options.without]
        for number in range(options.rounds + 1):
            for name in names:
                result = {"articles": count, "round": number, "program": name, **bench.once(name)}
                print("%7d %d %-10s %7.2f s %7.2f s %5.0f MB" % (count, number, name, result["wall"], result["cpu"], result["rss"]), file=sys.stderr)
                if number > 0:  # The first round warms the page cache.
                    results.append(result)
        shutil.rmtree(bench.home, ignore_errors=True)
    return results


def median(results, count, name, value):
    found = [result[value] for result in results if result["articles"] == count and result["program"] == name and value in result]
    return statistics.median(found) if found else None


def ratio(results, count, name, other, value):
    of = {(result["round"], result["program"]): result[value] for result in results if result["articles"] == count}
    rounds = {number for number, _ in of}
    found = [of[number, name] / of[number, other] for number in rounds if (number, name) in of and (number, other) in of]
    return statistics.median(found) if found else None


def summary(results):
    lines = ["| articles | program | wall s | processor s | peak MB | files | MB |", "|--:|---|--:|--:|--:|--:|--:|"]
    sizes = sorted({result["articles"] for result in results})
    for count in sizes:
        for name in FULL + AGAIN:
            if median(results, count, name, "wall") is None:
                continue
            files, size = median(results, count, name, "files"), median(results, count, name, "bytes")
            lines.append("| %d | %s | %.2f | %.2f | %.0f | %s | %s |" % (
                count, name, median(results, count, name, "wall"), median(results, count, name, "cpu"), median(results, count, name, "rss"),
                "" if files is None else "%d" % files, "" if size is None else "%.1f" % (size / 1e6)))
    lines += ["", "| articles | ratio | wall | processor |", "|--:|---|--:|--:|"]
    for count in sizes:
        for name, other in RATIOS:
            wall = ratio(results, count, name, other, "wall")
            if wall is not None:
                lines.append("| %d | %s / %s | %.2f | %.2f |" % (count, name, other, wall, ratio(results, count, name, other, "cpu")))
    for small, large in zip(sizes, sizes[1:]):
        if median(results, large, "lean", "wall"):
            lines.append("| %d to %d | lean | %.1f | %.1f |" % (small, large, median(results, large, "lean", "wall") / median(results, small, "lean", "wall"), median(results, large, "lean", "cpu") / median(results, small, "lean", "cpu")))
    return "\n".join(lines) + "\n"


def versions(options):
    hugo = subprocess.run([options.hugo, "version"], capture_output=True, text=True, check=True).stdout.split()[:2]
    dotnet = subprocess.run(["dotnet", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    commit = subprocess.run(["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, cwd=HERE).stdout.strip()
    model = next((line.split(":")[1].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")), platform.machine())
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return "commit %s, .NET SDK %s, %s; %d x %s, %.0f GB, %s %s\n" % (commit, dotnet, " ".join(hugo), os.cpu_count(), model, memory, platform.system(), platform.release().split("-")[0])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tool", required=True, type=os.path.abspath, help="the published newsarchive")
    parser.add_argument("--hugo", default="hugo")
    parser.add_argument("--sizes", default="5,1000,10000", type=lambda text: [int(size) for size in text.split(",")])
    parser.add_argument("--rounds", default=5, type=int)
    parser.add_argument("--without", default="", type=lambda text: text.split(","), help="programs to leave out, such as hugo,changed")
    parser.add_argument("--work", default=os.path.join("artifacts", "compare"), type=os.path.abspath, help="a folder for corpora and outputs; 3 GB for 10,000 articles and five rounds")
    parser.add_argument("--results", type=os.path.abspath, help="a folder for raw.jsonl and summary.md")
    options = parser.parse_args()
    results = measure(options)
    text = versions(options) + "\n" + summary(results)
    print(text)
    if options.results:
        os.makedirs(options.results, exist_ok=True)
        with open(os.path.join(options.results, "raw.jsonl"), "w", encoding="utf-8") as file:
            file.writelines(json.dumps(result) + "\n" for result in results)
        with open(os.path.join(options.results, "summary.md"), "w", encoding="utf-8") as file:
            file.write(text)


if __name__ == "__main__":
    main()
