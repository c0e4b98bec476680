"use strict";
/* The search. It knows no language: stems, compounds and spellings are data of the index (docs/search.md). Needs state.js and the element "search". */
const searchPart = (() => {
  const page = document.getElementById("search"), ui = JSON.parse(page.dataset.words), $ = selector => page.querySelector(selector);
  const input = $("input"), status = $("[role=status]"), list = $("ol"), more = $("button.more");
  const levels = { exact: 24, folded: 18, stem: 15, part: 6, alias: 5, tag: 4, prefix: 3 };
  const say = (key, ...values) => values.reduce((text, value, i) => text.replace("{" + i + "}", () => value), ui[key]);
  const all = async (items, work) => (await Promise.all([...items].map(work))).flat();

  // Shards are scripts: a page may load nothing else from a disk. Each hands its content to searchPart.
  const parts = {}, taken = {};
  const load = name => parts[name] ||= new Promise((done, fail) => {
    const script = document.createElement("script");
    script.onload = script.onerror = () => {
      script.remove();
      if (name in taken) return done(taken[name]);
      delete parts[name];
      fail(new Error(script.getAttribute("src")));
    };
    script.src = "search/" + name + ".js";
    document.head.append(script);
  });

  // Words as Fold.cs and TokenRanges.cs spell them.
  const letters = { ß: "ss", æ: "a", œ: "o", ø: "o", đ: "d", ð: "d", ł: "l", ı: "i", þ: "th" };
  const exactOf = text => text.slice(0, 128).replace(/[.,]/g, "").replace(/İ/g, "i").toLowerCase().replace(/ς/g, "σ").normalize("NFC").slice(0, 64);
  const keyOf = text => exactOf(text).normalize("NFKD").replace(/\p{M}/gu, "").replace(/[ßæœøđðłıþ]/g, c => letters[c]).replace(/(?<![aeiouq])([aou])e/g, "$1").slice(0, 64);
  const tokensOf = text => [...text.matchAll(/[0-9]{1,3}(?:[.,][0-9]{3})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: text, index }) => ({ text, from: index, to: index + text.length, key: keyOf(text) }));

  // Digits of numbers, see Digits.cs; forms of a group count from 15.
  const digits = {};
  for (let code = 32, next = 0; code < 127; code++) if (!/[$\\`]/.test(String.fromCharCode(code))) digits[String.fromCharCode(code)] = next++;
  const formOf = c => digits[c] - 15, formsIn = way => /[+*]/.test(way) ? [] : [...way].map(formOf);

  let root;
  const shards = {};
  const open = async () => root ||= await load(page.dataset.root).then(({ words, endings, directories, ...rest }) => {
    const names = words.split(" ");
    return { ...rest, from: names.filter((_, i) => i % 2 < 1), words: names.filter((_, i) => i % 2), endings: ["", ...endings.split(" ")], directories: directories.split(" ") };
  });
  const placeOf = key => Math.max(0, root.from.findLastIndex(from => from <= key));
  const shard = async place => shards[place] ||= read(await load(root.words[place]));

  function read(text) {
    const entries = new Map();
    let first = "";
    for (const line of text.split("\n").filter(Boolean)) {
      const fields = line.split("\t"), has = digits[line[0]], take = flag => has & flag ? fields.shift().split(",") : [];
      first = first.slice(0, digits[line[1]]) + fields.shift().slice(2);
      const forms = [first, ...take(1).map(form => first.slice(0, formOf(form[0])) + form.slice(1))], ways = has & 2 ? take(2) : ["0"];
      const group = { forms, ways, keys: forms.map(keyOf), link: take(4)[0], aliases: take(16), more: take(8), stop: has & 32, moved: has & 64 && fields[0], list: fields[0] };
      group.keys.forEach((key, i) => entries.set(key, [...entries.get(key) || [], [group, i]]));
    }
    return entries;
  }

  // The groups that have a key among their forms; some are in the shard of another form.
  const lookUp = async (key, place = placeOf(key)) => [...new Set(await all((await shard(place)).get(key) || [], ([group]) =>
    !group.moved ? group : placeOf(group.moved) === place ? [] : lookUp(key, placeOf(group.moved))))];

  const postingsOf = async group => group.postings ||= decode(group.list + (await all(group.more, load)).join(""), group.ways);
  function decode(text, ways) {
    const postings = [];
    let id = -1, value = 0;
    for (const c of text) {
      value = value * 46 + digits[c] % 46;
      if (digits[c] > 45) continue;
      const rest = Math.floor(value / 8);
      postings.push({ id: id += Math.floor(rest / ways.length) + 1, way: ways[rest % ways.length], strength: value % 8 });
      value = 0;
    }
    return postings;
  }

  // Adds a group's articles to hits: id -> { score, level }; levelOf tells what a way of having the word is worth.
  async function collect(hits, group, levelOf) {
    const known = {};
    for (const { id, way, strength } of await postingsOf(group)) {
      const level = known[way] ??= levelOf(formsIn(way), way) || "", score = (levels[level] || 0) * (2 * strength + 1);
      if (score > (hits.get(id)?.score || 0)) hits.set(id, { score, level });
    }
  }

  // For a form that the archive lacks: groups with another ending behind the same stem, the longest stem first.
  async function inflected(key) {
    for (let end = key.length; end > 2; end--) {
      const groups = root.endings.includes(key.slice(end)) ? (await all(root.endings, ending => lookUp(key.slice(0, end) + ending))).filter(group => !group.stop) : [];
      if (groups.length) return new Set(groups);
    }
    return [];
  }

  // Finds the articles that have a word, in whatever way.
  async function find(word) {
    const { key, exact, literal } = word, hits = word.hits = new Map(), groups = await lookUp(key);
    word.marks = new Set([key]);
    if (word.stop = groups.some(group => group.stop)) return;
    for (const group of groups.length || literal ? groups : await inflected(key)) {
      await collect(hits, group, (forms, way) => forms.some(i => group.forms[i] === exact) ? "exact" : forms.some(i => group.keys[i] === key) ? "folded"
        : literal ? "" : forms.length ? "stem" : way === "+" ? "part" : "alias");
      if (literal) continue;
      [...group.keys, ...group.aliases.map(keyOf)].forEach(mark => word.marks.add(mark));
      for (const tag of group.link ? await lookUp(group.link) : []) await collect(hits, tag, () => "tag");
    }
    const from = placeOf(key), to = placeOf(key + "\uffff");
    if (!word.prefix || key.length < 3 || (word.broad = to - from > 2)) return;
    for (let place = from; place <= to; place++) {
      const begun = new Map();
      for (const [form, pairs] of await shard(place)) if (form !== key && form.startsWith(key)) pairs.forEach(([group, i]) => begun.set(group, [...begun.get(group) || [], i]));
      for (const [group, places] of begun) if (!group.moved && !group.stop) await collect(hits, group, forms => forms.some(i => places.includes(i)) && "prefix");
    }
  }

  // What was typed -> words, phrases, fields. Words with hyphens are one word if the archive has it.
  const fields = Object.fromEntries(ui.fields.split(" ").map(pair => pair.split("=")));
  async function parse(text) {
    const terms = [];
    for (const [, minus, name, quoted, bare] of text.replace(/\u00ad/g, "").replace(/[„“”«»]/g, "\"").matchAll(/(-?)(?:(\p{L}+):)?(?:"([^"]*)"?|([^\s"]+))/gu)) {
      const not = minus === "-", field = fields[(name || "").toLowerCase()], content = quoted ?? bare, tokens = tokensOf((field || !name ? "" : name + " ") + content);
      const word = (text, options) => ({ text, exact: exactOf(text), key: keyOf(text), not, ...options });
      const prefix = content.endsWith("*"), run = tokens.map(token => token.text), one = word(run.join(""), { prefix });
      if (field) terms.push({ not, field, values: content.split(",") });
      else if (quoted !== undefined) terms.push(...run.length ? [{ not, phrase: run.map(text => word(text, { literal: true })) }] : []);
      else if (run.length > 1 && !name && /^[\p{L}\p{M}\p{N}]+([-\u2010\u2011][\p{L}\p{M}\p{N}]+)+[^\p{L}\p{M}\p{N}]*$/u.test(content) && (await lookUp(one.key)).length) terms.push({ ...one, text: content });
      else run.forEach((text, i) => terms.push(word(text, { prefix: prefix && !run[i + 1] })));
    }
    const last = terms.at(-1);
    if (last?.key && !last.not && !/[\s"]$/.test(text)) last.prefix = true;
    return terms;
  }

  // The ids that a field leaves. An article can have a country in two roles: way 1 is what it is about, way 0 what it names.
  async function narrow({ field, values }, role) {
    const ids = new Map();
    for (const value of values) {
      let groups = await lookUp(field + ":" + value.toLowerCase());
      if (!groups[0]) for (const { link } of await lookUp(keyOf(value.replace(/[^\p{L}\p{N}]/gu, "")))) if (link?.startsWith(field + ":")) groups = await lookUp(link);
      for (const { id, way } of await all(groups, postingsOf)) if (field !== "c" || !role || formsIn(way)[0] === +(role === "main")) ids.set(id, 0);
    }
    return ids;
  }

  // What is shown of an article.
  async function hitOf(id) {
    const block = Math.floor(id / root.block), hashes = await load(root.directories[Math.floor(block / root.directory)]);
    const [, title, address, date, datetime, source, language, text, ...rest] = (await load("t/" + block + "-" + hashes.substr(block % root.directory * 4, 4))).find(row => row[0] === id);
    return { title, address, date, datetime, source, language, text: text + (await all(rest, load)).join("") };
  }

  const hasPhrase = ({ title, text }, phrase) => (title + "\n" + text).split("\n").map(tokensOf).some(line => line.some((_, i) => phrase.every((word, j) => line[i + j]?.key === word.key)));

  // The ids of a query, best first, and the words that found them; nothing once another query has begun.
  async function search(text, isCurrent) {
    await open();
    const terms = await parse(text), role = terms.find(term => term.field === "r")?.values[0], sets = [], without = [];
    const found = terms.filter(term => !term.field), wordsOf = term => (term.phrase || [term]).filter(word => !word.stop);
    await all(found.flatMap(term => term.phrase || [term]), find);
    const words = found.filter(term => !term.not).flatMap(wordsOf);
    for (const { hits } of words) sets.push([hits, Math.round(4 * Math.log2(1 + root.articles / hits.size))]);
    for (const term of terms) {
      if (term.field && term.field !== "r") (term.not ? without : sets).push([await narrow(term, role), 0]);
      else if (term.not && (term.phrase?.length || 1) < 2) for (const { hits } of wordsOf(term)) without.push([new Map([...hits].filter(([, hit]) => levels[hit.level] > 14))]);
    }
    sets.sort((a, b) => a[0].size - b[0].size);
    let ids = [...sets[0]?.[0].keys() || []].filter(id => sets.every(([set]) => set.has(id)) && !without.some(([set]) => set.has(id)));
    const score = new Map(ids.map(id => [id, sets.reduce((sum, [hits, weight]) => sum + (weight && hits.get(id).score * weight), 0)]));
    ids.sort((a, b) => score.get(b) - score.get(a) || b - a);
    for (const term of found.filter(term => term.phrase?.[1] && wordsOf(term).length)) {
      const fits = [];
      for (let i = 0; i < ids.length && isCurrent(); i += 24) {
        if (i) status.textContent = say("checking", i, ids.length);
        fits.push(...await all(ids.slice(i, i + 24), async id => wordsOf(term).every(word => word.hits.has(id)) && hasPhrase(await hitOf(id), term.phrase)));
      }
      ids = ids.filter((_, i) => fits[i] !== term.not);
    }
    return isCurrent() && { ids, words, terms };
  }

  // Whether a token is what a word was found by.
  const matches = (word, level, key) => word.marks.has(key) || (level === "prefix" && key.startsWith(word.key))
    || (level === "part" && [...word.marks].some(mark => mark[2] && (mark[3] ? key.includes(mark) : key.startsWith(mark) || key.endsWith(mark))));

  function mark(element, text, tokens, from, to) {
    for (const token of tokens.filter(token => token.word && token.from >= from && token.to <= to)) {
      element.append(text.slice(from, token.from), Object.assign(document.createElement("mark"), { textContent: token.text }));
      from = token.to;
    }
    element.append(text.slice(from, to));
  }

  const quoted = 36;
  async function show(id, words) {
    const hit = await hitOf(id), item = $("template").content.firstElementChild.cloneNode(true), part = name => item.querySelector(name), seen = new Map();
    const read = text => tokensOf(text).map(token => {
      token.word = words.find(word => matches(word, word.hits.get(id).level, token.key));
      if (token.word && !seen.has(token.word)) seen.set(token.word, token.text);
      return token;
    });
    const body = read(hit.text), title = read(hit.title), link = part("a"), lead = part(".lead");
    let best = 0, most = 0;
    body.forEach((token, i) => {
      const count = token.word ? new Set(body.slice(i, i + quoted).map(other => other.word)).size : 0;
      if (count > most) [most, best] = [count, i];
    });
    const from = body[best - 8]?.from || 0, last = body[best + quoted];
    mark(link, hit.title, title, 0, hit.title.length);
    if (from) lead.append("… ");
    mark(lead, hit.text, body, from, last?.to ?? hit.text.length);
    if (last) lead.append(" …");
    const quotes = [...new Set(seen.values())].slice(0, 4).map(text => "text=" + encodeURIComponent(text));
    link.href = hit.address + (quotes[0] ? "#:~:" + quotes.join("&") : "");
    link.lang = lead.lang = hit.language;
    Object.assign(part("time"), { textContent: hit.date, dateTime: hit.datetime });
    part(".by").textContent = hit.source;
    part(".because").textContent = words.map(word => [word, word.hits.get(id).level]).filter(([word, level]) => ui["because." + level] && (seen.has(word) || level === "tag"))
      .map(([word, level]) => say("because." + level, word.text, seen.get(word))).join(" ");
    return item;
  }

  let run = 0, result;
  async function showMore() {
    const mine = run, from = list.children.length, items = await all(result.ids.slice(from, from + 10), id => show(id, result.words));
    if (mine !== run) return;
    list.append(...items);
    more.hidden = list.children.length >= result.ids.length;
    if (from) items[0].querySelector("a").focus();
  }

  async function update() {
    const mine = ++run, text = input.value, isEmpty = !text.trim();
    history.replaceState(null, "", location.pathname + archiveState.print({ q: text.trim() }));
    list.ariaBusy = "true";
    try {
      const found = isEmpty ? { ids: [], words: [], terms: [] } : await search(text, () => mine === run);
      if (!found) return;
      result = found;
      const note = (key, flag) => [found.terms.flatMap(term => term.phrase || [term]).filter(flag).map(word => "„" + word.text + "“").join(", ")].map(names => names && say(key, names))[0];
      $(".notes").textContent = [note("stopped", word => word.stop), note("missing", word => word.hits?.size === 0 && !word.not && !word.stop), note("broad", word => word.broad)].join(" ").trim();
      list.replaceChildren();
      page.classList.toggle("empty", isEmpty);
      const count = found.ids.length;
      status.textContent = isEmpty ? "" : count ? say(count > 1 ? "count.other" : "count.one", count.toLocaleString(document.documentElement.lang)) : ui.none;
      await showMore();
    } catch (error) {
      if (mine === run) status.textContent = say("failed", error.message);
    }
    if (mine === run) list.ariaBusy = "false";
  }

  // The address holds what is looked for; filters of other pages become words.
  const state = archiveState.parse(location.search), names = Object.fromEntries(Object.entries(fields).map(pair => pair.reverse()).reverse());
  const filters = archiveState.lists.flatMap(key => (key === "c" && state.m === "all" ? state[key] : [state[key].join()]).filter(Boolean).map(value => names[key] + ":" + value));
  input.value = [state.q, ...filters, ...state.r ? [names.r + ":" + state.r] : []].join(" ").trim();
  let timer;
  const soon = delay => { clearTimeout(timer); timer = setTimeout(update, delay); };
  input.addEventListener("input", () => soon(120));
  $("form").addEventListener("submit", event => { event.preventDefault(); soon(0); });
  page.addEventListener("keydown", event => {
    const links = [input, ...list.querySelectorAll("a")], next = links[links.indexOf(event.target) + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] || 0)];
    if (links.includes(event.target) && next && next !== event.target) { event.preventDefault(); next.focus(); }
  });
  more.addEventListener("click", showMore);
  if (input.value) soon(0);
  return (name, content) => { taken[name] = content; };
})();
