"use strict";
/*
 The page of filters. Data come as classic scripts, which load from a disk as they do from a host: the index first (what can be chosen, and where the
 articles are), then blocks of rows (what an article is chosen by) as far as a choice needs them, then cards for the twenty articles that are shown.
*/
(() => {
  const pageSize = 20, mostShown = 200;
  const root = document.getElementById("facets"), form = root.querySelector("form");
  const status = document.getElementById("count"), results = document.getElementById("results"), heading = document.getElementById("articles");
  const { load, all } = archiveData, { words, say, number, amount } = archiveData.wordsOf(root), title = document.title;
  const facetOf = key => form.querySelector(`[data-facet="${key}"]`);
  const fold = text => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  let state = archiveState.parse(location.search), turn = 0, values, places, blocks, total;

  async function begin() {
    const index = await load(root.dataset.index);
    const sources = await all(index.sources || [], load);
    values = { c: index.c, y: index.y, s: sources.flatMap(part => part.s), l: index.l };
    places = {};
    for (const key in values) places[key] = new Map(values[key].map(([value], place) => [value, place]));
    blocks = index.blocks.map(([year, size, address]) => ({ y: places.y.get(year), size, address }));
    total = { all: index.total, r: { "": index.total, main: index.main, mentioned: index.mentioned } };
    for (const key in values) facetOf(key).hidden = values[key].length < 2 && !state[key].length;
    facetOf("r").hidden = !index.c.length;
    // On a narrow window the articles would begin far below.
    const isWide = matchMedia("(min-width: 58rem)").matches;
    for (const facet of form.querySelectorAll(".facet")) facet.open = isWide;
    document.getElementById("ways").hidden = true;
    root.hidden = false;
    form.addEventListener("change", change);
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("input", event => { if (event.target.type === "search") list(event.target.closest(".facet").dataset.facet); });
    addEventListener("popstate", () => { state = archiveState.parse(location.search); show(); });
    await show();
  }

  // ---- Rows

  async function read(block) {
    if (block.rows) return;
    const data = await load(block.address);
    const placesOf = key => (data[key] || []).map(value => places[key].get(value));
    const c = placesOf("c"), s = placesOf("s"), l = placesOf("l"), countries = list => list ? list.split(".").map(i => c[i]) : [];
    block.cards = data.cards;
    block.each = data.each;
    block.rows = data.rows.split(";").map(row => {
      const [main, named, source, language] = row.split(",");
      return { main: countries(main), named: countries(named), s: s[source], l: l[language] };
    });
  }

  const rolesOf = { "": row => row.main.concat(row.named), main: row => row.main, mentioned: row => row.named };

  // Goes through the rows of blocks, newest first: which articles fit, and how many each option would give.
  function count(chosen, some) {
    const { m, r } = state, found = { hits: [], m: { all: 0, any: 0 }, r: { "": 0, main: 0, mentioned: 0 } };
    for (const key in values) found[key] = new Array(values[key].length).fill(0);
    const fits = (tags, mode, role) => !chosen.c.length ? !role || tags.length > 0 : mode === "any" ? chosen.c.some(c => tags.includes(c)) : chosen.c.every(c => tags.includes(c));
    const isIn = (key, value) => !chosen[key].length || chosen[key].includes(value);
    for (let b = some.length - 1; b >= 0; b--) {
      const { y, rows } = some[b], fitsY = isIn("y", y);
      for (let i = rows.length - 1; i >= 0; i--) {
        const row = rows[i], fitsS = isIn("s", row.s), fitsL = isIn("l", row.l);
        if (fitsY + fitsS + fitsL < 2) continue;
        const tags = rolesOf[r](row), fitsC = fits(tags, m, r), fitsRest = fitsY && fitsS && fitsL;
        if (fitsC) {
          if (fitsS && fitsL) found.y[y]++;
          if (fitsY && fitsL) found.s[row.s]++;
          if (fitsY && fitsS) found.l[row.l]++;
        }
        if (!fitsRest) continue;
        if (fitsC) found.hits.push([some[b], i]);
        if (fitsC || m === "any") for (const c of tags) found.c[c]++;
        for (const role in found.r) if (fits(rolesOf[role](row), m, role)) found.r[role]++;
        for (const mode in found.m) if (fits(tags, mode, r)) found.m[mode]++;
      }
    }
    return found;
  }

  // Only what a choice needs is loaded: of a year its blocks, of nothing the page that is shown.
  async function find() {
    const chosen = {};
    for (const key in values) chosen[key] = state[key].map(value => places[key].has(value) ? places[key].get(value) : -1);
    const onlyYears = !chosen.c.length && !chosen.s.length && !chosen.l.length && !state.r;
    if (onlyYears && !chosen.y.length) return everything();
    const some = onlyYears ? blocks.filter(block => chosen.y.includes(block.y)) : blocks;
    await all(some, read);
    const found = count(chosen, some);
    if (onlyYears) found.y = values.y.map(value => value[2]);
    return { ...found, total: found.hits.length, page: async first => found.hits.slice(first, first + pageSize) };
  }

  function everything() {
    const found = { m: { all: total.all, any: total.all }, r: total.r, total: total.all };
    for (const key in values) found[key] = values[key].map(value => value[2]);
    found.page = async first => {
      const hits = [];
      for (let b = blocks.length - 1; b >= 0 && hits.length < pageSize; first = Math.max(0, first - blocks[b].size), b--) {
        if (first >= blocks[b].size) continue;
        await read(blocks[b]);
        for (let i = blocks[b].size - 1 - first; i >= 0 && hits.length < pageSize; i--) hits.push([blocks[b], i]);
      }
      return hits;
    };
    return found;
  }

  const cardOf = async ([block, i]) => (await load(block.cards[Math.floor(i / block.each)]))[i % block.each];

  // ---- Showing

  async function show() {
    const mine = ++turn;
    const slow = setTimeout(() => { status.textContent = words.loading; }, 400);
    try {
      const found = await find();
      const pages = Math.max(1, Math.ceil(found.total / pageSize)), page = Math.min(state.p, pages);
      const cards = await all(await found.page((page - 1) * pageSize), cardOf);
      if (mine !== turn) return;
      state.p = page;
      options(found);
      chips();
      // Cards were made with the pages: text is escaped in them already.
      results.innerHTML = cards.join("");
      pager(pages);
      status.textContent = found.total ? amount(found.total) + (page > 1 ? " · " + say("page", number(page), number(pages)) : "") : words.none;
      root.dataset.shown = location.search || "?";
    } catch (error) {
      if (mine === turn) status.textContent = say("failed", error.message);
    } finally {
      clearTimeout(slow);
    }
  }

  const rows = { c: new Map(), y: new Map(), s: new Map(), l: new Map() };
  let shown;

  function options(found) {
    shown = found;
    for (const key in values) list(key);
    for (const input of form.querySelectorAll("[type=radio]")) {
      const n = found[input.name][input.value];
      input.checked = state[input.name] === input.value;
      input.disabled = n === 0 && !input.checked;
      const place = input.closest("label").querySelector(".n");
      if (place) place.textContent = number(n);
    }
  }

  // The options of a facet that there are and that the reader looks for. They keep their places, and a reader's focus stays.
  function list(key) {
    const facet = facetOf(key), field = facet.querySelector("[type=search]"), wanted = fold(field ? field.value.trim() : ""), box = facet.querySelector(".options");
    let visible = 0, more = 0;
    values[key].forEach(([value, name], place) => {
      const n = shown[key][place], isChosen = state[key].includes(value);
      const isWanted = isChosen || ((n > 0 || !field) && (!wanted || fold(name).includes(wanted) || value.toLowerCase() === wanted));
      const isVisible = isWanted && (isChosen || visible < mostShown);
      if (isWanted && !isVisible) more++;
      if (isVisible) visible++;
      let row = rows[key].get(place);
      if (!row && isVisible) rows[key].set(place, row = option(key, value, name, place, box));
      if (!row) return;
      row.hidden = !isVisible;
      const input = row.querySelector("input");
      input.checked = isChosen;
      input.disabled = n === 0 && !isChosen;
      row.querySelector(".n").textContent = number(n);
    });
    let note = facet.querySelector(".more");
    if (!note) box.after(note = Object.assign(document.createElement("p"), { className: "more" }));
    note.textContent = more ? say("more", number(more)) : visible ? "" : words["not-found"];
    facet.querySelector("h2").dataset.chosen = state[key].length || "";
  }

  function option(key, value, name, place, box) {
    const row = document.createElement("li"), label = document.createElement("label"), text = document.createElement("span"), n = document.createElement("span");
    const input = Object.assign(document.createElement("input"), { type: "checkbox", name: key, value });
    text.textContent = name;
    n.className = "n";
    label.append(input, " ", text, " ", n);
    row.append(label);
    row.dataset.place = place;
    box.insertBefore(row, [...box.children].find(other => Number(other.dataset.place) > place) || null);
    return row;
  }

  function chips() {
    const box = document.getElementById("chosen"), names = [];
    const chip = (name, next) => {
      const item = document.createElement("li"), button = Object.assign(document.createElement("button"), { type: "button" });
      button.append(name, Object.assign(document.createElement("span"), { textContent: " ×", ariaHidden: "true" }));
      button.setAttribute("aria-label", say("remove", name));
      button.onclick = () => { go(next); heading.focus({ preventScroll: true }); };
      item.append(button);
      names.push(name);
      return item;
    };
    const items = Object.keys(values).flatMap(key => state[key].map(value => {
      const known = values[key][places[key].get(value)];
      return chip(known ? known[1] : value, archiveState.toggle(state, key, value));
    }));
    if (state.r) items.push(chip(words[state.r], { ...state, r: "", p: 1 }));
    document.title = names.length ? names.join(", ") + " – " + title : title;
    if (names.length > 1) {
      const reset = chip(words.reset, { ...archiveState.parse(""), q: state.q });
      reset.firstChild.replaceChildren(words.reset);
      reset.firstChild.removeAttribute("aria-label");
      items.push(reset);
    }
    box.replaceChildren(...items);
    box.hidden = !items.length;
    const search = document.getElementById("search");
    if (search) search.href = search.getAttribute("href").split("?")[0] + archiveState.print({ ...state, p: 1 });
  }

  function pager(pages) {
    const nav = document.getElementById("pages"), box = document.createElement("ol");
    const link = (page, text, rel) => {
      const a = Object.assign(document.createElement("a"), { textContent: text, href: location.pathname.split("/").pop() + archiveState.print({ ...state, p: page }) });
      if (rel) a.rel = rel;
      else if (page === state.p) a.setAttribute("aria-current", "page");
      a.onclick = event => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
        event.preventDefault();
        go({ ...state, p: page });
        heading.focus({ preventScroll: true });
        heading.scrollIntoView();
      };
      return a;
    };
    let last = 0;
    for (let page = 1; page <= pages; page++) {
      if (page > 1 && page < pages && Math.abs(page - state.p) > 2) continue;
      const item = document.createElement("li");
      if (page > last + 1) {
        const gap = document.createElement("li");
        gap.append(Object.assign(document.createElement("span"), { textContent: "…", ariaHidden: "true" }));
        box.append(gap);
      }
      item.append(link(page, number(page)));
      box.append(item);
      last = page;
    }
    nav.replaceChildren(...(state.p > 1 ? [link(state.p - 1, words.previous, "prev")] : []), box, ...(state.p < pages ? [link(state.p + 1, words.next, "next")] : []));
    nav.hidden = pages === 1;
  }

  // ---- Choosing

  function change({ target }) {
    if (target.type === "checkbox") go(archiveState.toggle(state, target.name, target.value));
    else if (target.type === "radio") go({ ...state, [target.name]: target.value, p: 1 });
  }

  function go(next) {
    state = next;
    history.pushState(null, "", archiveState.print(state) || location.pathname);
    return show();
  }

  begin().catch(error => {
    const note = document.createElement("p");
    note.setAttribute("role", "status");
    note.textContent = say("failed", error.message);
    document.getElementById("ways").prepend(note);
  });
})();
