"use strict";
/* The search: docs/search.md. It knows no language. Needs state.js and data.js. */
const page = document.getElementById("search"), $ = selector => page.querySelector(selector);
const input = $("input"), answer = $("[role=status]"), list = $("ol"), more = $("button.more");
const { all } = archiveData, { words: ui, say, amount } = archiveData.wordsOf(page);

const load = name => archiveData.load("search/" + name + ".js"), shards = {};
let root;

// Words as Fold.cs and TokenRanges.cs spell them.
const exactOf = text => text.slice(0, 128).replace(/[.,]/g, "").replace(/İ/g, "i").toLowerCase().replace(/ς/g, "σ").normalize("NFC").slice(0, 64);
const keyOf = text => exactOf(text).normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^\0-\x7f]/g, c => root.letters[c] || c).replace(/(?<![aeiouq])([aou])e/g, "$1").slice(0, 64);
const tokensOf = text => Array.from(text.matchAll(/\d{1,3}(?:[.,]\d{3})+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+/gu), ({ 0: text, index }) => ({ text, from: index, to: index + text.length, key: keyOf(text) }));

// A shard has a group for each word: forms, and postings unless almost every text has it.
const placeOf = key => root.from.findLastIndex(from => from <= key);
const shard = async place => shards[place] ||= read(await load(root.shards[place]));
const lookUp = async key => (await shard(placeOf(key))).get(key) || [];

function read(groups) {
  const found = new Map();
  for (const [spelled, postings, ways = [[0]], link, aliases = [], lists] of groups) {
    const forms = spelled.split(","), keys = forms.map(keyOf), group = { forms, keys, postings, ways, link, aliases, lists };
    for (const key of keys) found.set(key, [...found.get(key) || [], group]);
  }
  return found;
}

// Adds to hits (id -> score, level); levelOf tells the level of a way.
const worth = { exact: 24, folded: 18, stem: 15, part: 6, alias: 5, tag: 4, prefix: 3 };
async function collect(hits, { postings, ways, lists }, levelOf) {
  const levels = ways.map(levelOf), count = levels.length;
  let id = -1;
  for (const sign of lists ? await all(lists, async name => [...await load(name)]) : postings || []) {
    const number = sign.length ? sign.charCodeAt() - 32 : sign, rest = Math.floor(number / 8), level = levels[rest % count], score = (worth[level] || 0) * (number % 8 * 2 + 1);
    id += Math.floor(rest / count) + 1;
    if (score > (hits.get(id)?.score || 0)) hits.set(id, { score, level });
  }
}

// For forms that the archive lacks: others of the longest stem.
async function inflected(key) {
  for (let end = key.length; end > 2; end--) {
    const groups = root.endings.includes(key.slice(end)) ? await all(root.endings, ending => lookUp(key.slice(0, end) + ending)) : [];
    if (groups.some(group => group.postings)) return groups;
  }
  return [];
}

// Finds the articles that have a word, in whatever way.
async function find(word) {
  const { key, exact, literal } = word, hits = word.hits = new Map(), groups = await lookUp(key), begins = form => form?.startsWith(key) && form !== key;
  word.marks = new Set([key]);
  if (word.stop = groups.some(group => !group.postings)) return;
  for (const group of groups[0] || literal ? groups : await inflected(key)) {
    await collect(hits, group, way => way.some(i => group.forms[i] === exact) ? "exact" : way.some(i => group.keys[i] === key) ? "folded" : literal ? "" : way[0] in worth ? way[0] : "stem");
    if (literal) continue;
    for (const mark of [...group.keys, ...group.aliases]) word.marks.add(mark);
    for (const tag of group.link ? await lookUp(group.link) : []) await collect(hits, tag, () => "tag");
  }
  const from = word.prefix && key[2] ? placeOf(key) : Infinity, to = placeOf(key + "\uffff");
  word.broad = to - from > 2;
  for (let place = from; !word.broad && place <= to; place++) {
    const begun = [...await shard(place)].flatMap(([form, groups]) => begins(form) ? groups : []);
    for (const group of new Set(begun)) await collect(hits, group, way => way.some(i => begins(group.keys[i])) && "prefix");
  }
  word.rarity = Math.round(4 * Math.log2(1 + root.articles / hits.size));
}

// What was typed. Words with hyphens are one if the archive has it.
const fields = new URLSearchParams(ui.fields.replaceAll(" ", "&"));
async function parse(typed) {
  const terms = [], text = typed.replace(/\u00ad/g, "").replace(/[„“”«»]/g, "\"");
  for (const { 0: all, 1: minus, 2: name = "", 3: phrase, 4: bare, index } of text.matchAll(/(-?)(?:(\p{L}+):)?(?:"([^"]*)"?|([^\s"]+))/gu)) {
    const not = !!minus, field = fields.get(name.toLowerCase()), literal = bare === undefined, content = bare ?? phrase, tokens = tokensOf(name + " " + content).map(token => token.text);
    const isBegun = !literal && (bare.endsWith("*") || (!not && index + all.length === text.length));
    const word = (text, i) => ({ text, exact: exactOf(text), key: keyOf(text), not, literal, prefix: isBegun && !tokens[i + 1] }), one = word(tokens.join(""), tokens.length);
    if (field) terms.push({ not, field, values: content.split(",") });
    else if (literal) terms.push({ not, words: tokens.map(word) });
    else if (tokens[1] && !name && !/[^\p{L}\p{M}\p{N}\u2010\u2011-][\p{L}\p{M}\p{N}]/u.test(bare) && (await lookUp(one.key))[0]) terms.push({ not, words: [{ ...one, text: bare }] });
    else terms.push(...tokens.map((token, i) => ({ not, words: [word(token, i)] })));
  }
  return terms;
}

// Of a country, way 1 is of articles about it, 0 of those that name it.
async function narrow(field, values, role) {
  const hits = new Map();
  for (const value of values) {
    let groups = await lookUp(field + ":" + value.toLowerCase());
    if (!groups[0]) groups = await all(await lookUp(keyOf(value.replace(/[^\p{L}\p{N}]/gu, ""))), ({ link }) => link?.startsWith(field + ":") ? lookUp(link) : []);
    for (const group of groups) await collect(hits, group, ([way]) => (field !== "c" || !role || way === +(role === "main")) && "exact");
  }
  return hits;
}

async function hitOf(id) {
  const block = Math.floor(id / root.block), hashes = await load(root.directories[Math.floor(block / root.directory)]), at = block % root.directory * 4;
  const hit = (await load("t/" + block + "-" + hashes.slice(at, at + 4))).find(hit => hit.id === id);
  return { ...hit, text: hit.text + (await all(hit.more, load)).join("") };
}

const spell = tokens => " " + tokens.map(token => token.key).join(" ") + " ";
const hasPhrase = ({ title, text }, words) => [title, ...text.split("\n")].some(line => spell(tokensOf(line)).includes(spell(words)));

// Ids, best first, and words of a query; nothing once another has begun.
async function search(text, isCurrent) {
  root ||= await load(page.dataset.root);
  const terms = await parse(text), role = terms.find(term => term.field === "r")?.values[0];
  const sets = await all(terms, async ({ not, field, values, words }) => {
    if (field) return field === "r" ? [] : { not, hits: await narrow(field, values, role), rarity: 0 };
    await all(words, find);
    return not && words[1] ? [] : words.filter(word => !word.stop);
  });
  const wanted = sets.filter(set => !set.not), ranks = [];
  for (const id of wanted[0]?.hits.keys() || []) {
    const fits = sets.every(({ not, hits }) => not ? !(worth[hits.get(id)?.level] > 14) : hits.has(id));
    if (fits) ranks.push(wanted.reduce((sum, { hits, rarity }) => sum + rarity * hits.get(id).score, 0) * 2 ** 24 + id);
  }
  let ids = Array.from(Float64Array.from(ranks).sort().reverse(), rank => rank % 2 ** 24);
  for (const { words, not } of terms.filter(term => term.words?.[1])) {
    const fits = [];
    for (let i = 0; i < ids.length && isCurrent(); i += 24) {
      if (i) answer.textContent = say("checking", i, ids.length);
      fits.push(...await all(ids.slice(i, i + 24), async id => words.every(word => word.stop || word.hits.has(id)) && hasPhrase(await hitOf(id), words)));
    }
    ids = ids.filter((_, i) => fits[i] !== not);
  }
  return isCurrent() && { ids, words: terms.flatMap(term => term.words || []) };
}

// Whether a token is what a word was found by.
const matches = ({ key, marks }, level, token) => marks.has(token) || (level === "prefix" && token.startsWith(key))
  || (level === "part" && [...marks].some(mark => mark[2] && (mark[3] ? token.includes(mark) : token.startsWith(mark) || token.endsWith(mark))));

function mark(element, text, tokens, from, to) {
  for (const token of tokens.filter(token => token.word && token.from >= from && token.to <= to)) {
    element.append(text.slice(from, token.from), Object.assign(document.createElement("mark"), { textContent: token.text }));
    from = token.to;
  }
  element.append(text.slice(from, to));
}

async function show(id, words) {
  const hit = await hitOf(id), item = $("template").content.firstElementChild.cloneNode(true), part = name => item.querySelector(name), seen = new Map();
  const read = text => tokensOf(text).map(token => {
    token.word = words.find(word => matches(word, word.hits.get(id).level, token.key));
    if (token.word && !seen.has(token.word)) seen.set(token.word, token.text);
    return token;
  });
  const body = read(hit.text), title = read(hit.title), link = part("a"), lead = part(".lead");
  const counts = body.map((token, i) => token.word ? new Set(body.slice(i, i + 36).map(other => other.word)).size : 0), best = counts.indexOf(Math.max(0, ...counts));
  const from = body[best - 8]?.from || 0, last = body[best + 36], quotes = [...new Set(seen.values())].slice(0, 4).map(text => "text=" + encodeURIComponent(text));
  mark(link, hit.title, title, 0, hit.title.length);
  if (from) lead.append("… ");
  mark(lead, hit.text, body, from, last?.to ?? hit.text.length);
  if (last) lead.append(" …");
  link.href = hit.address + (quotes[0] ? "#:~:" + quotes.join("&") : "");
  link.lang = lead.lang = hit.language;
  Object.assign(part("time"), { textContent: hit.date, dateTime: hit.dateTime });
  part(".by").textContent = hit.source;
  part(".because").textContent = words.flatMap(word => {
    const { level } = word.hits.get(id), name = "because." + level;
    return ui[name] && (level === "tag" || seen.has(word)) ? say(name, word.text, seen.get(word)) : [];
  }).join(" ");
  return item;
}

let run = 0, result;
async function showMore() {
  const mine = run, from = list.children.length, words = result.words.filter(word => !word.not && !word.stop), items = await all(result.ids.slice(from, from + 10), id => show(id, words));
  if (mine !== run) return;
  list.append(...items);
  more.hidden = list.children.length >= result.ids.length;
  if (from) items[0].querySelector("a").focus();
}

async function update() {
  const mine = ++run, text = input.value.trim();
  history.replaceState(null, "", location.pathname + archiveState.print({ q: text }));
  list.ariaBusy = "true";
  try {
    const found = await search(input.value, () => mine === run);
    if (!found) return;
    const { ids, words } = result = found, note = (name, isMeant) => words.some(isMeant) ? say(name, words.filter(isMeant).map(word => say("quoted", word.text)).join(", ")) + " " : "";
    $(".notes").textContent = note("stopped", word => word.stop) + note("missing", word => !word.hits.size && !word.not && !word.stop) + note("broad", word => word.broad);
    list.replaceChildren();
    page.classList.toggle("empty", !text);
    answer.textContent = text && (ids.length ? amount(ids.length) : ui.none);
    await showMore();
  } catch (error) {
    if (mine === run) answer.textContent = say("failed", error.message);
  }
  if (mine === run) list.ariaBusy = "false";
}

// The address holds what is looked for; filters of other pages become words.
input.value = archiveState.words(archiveState.parse(location.search), fields);
let timer;
const soon = delay => { clearTimeout(timer); timer = setTimeout(update, delay); };
input.oninput = () => soon(120);
$("form").onsubmit = event => { event.preventDefault(); soon(0); };
page.onkeydown = event => {
  const links = [input, ...list.querySelectorAll("a")], next = links[links.indexOf(event.target) + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] || 0)];
  if (links.includes(event.target) && next && next !== event.target) { event.preventDefault(); next.focus(); }
};
more.onclick = showMore;
if (input.value) soon(0);
