"use strict";
/*
 What a reader has chosen, as it stands in the address of a page: ?q=words&c=KZ,JP&m=any&y=2024&s=reuters&l=de&r=main&p=2
   q  words that are looked for                  c  countries by code          m  "all" (left out) or "any" of them
   y  years, "-" for none                        s  sources by the file name of their page, "-" for none
   l  languages by tag, "-" for unknown          r  "main" or "mentioned": how an article must have the countries; left out for either
   p  page of the results, from 1 (left out)
 Nothing in an address can break a page: what is not of these forms is passed over.
*/
const archiveState = (() => {
  const lists = { c: /^[A-Z]{2,4}$/, y: /^(\d{4}|-)$/, s: /^[a-z0-9-]{1,80}$/, l: /^([A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*|-)$/ };
  const most = 50;

  // A form without scripts sends c=KZ&c=JP, which is the same as c=KZ,JP.
  const list = (values, form) => [...new Set(values.join(",").split(",").filter(value => form.test(value)))].slice(0, most);

  // The state of a query such as location.search.
  function parse(query) {
    const given = new URLSearchParams(query);
    const state = { q: (given.get("q") || "").trim().slice(0, 500), m: given.get("m") === "any" ? "any" : "all", r: "", p: 1 };
    for (const key in lists) state[key] = list(given.getAll(key), lists[key]);
    if (["main", "mentioned"].includes(given.get("r"))) state.r = given.get("r");
    if (/^[1-9]\d{0,5}$/.test(given.get("p") || "")) state.p = Number(given.get("p"));
    return state;
  }

  // The query of a state, with its question mark; "" where nothing is chosen.
  function print(state) {
    const parts = [];
    if (state.q) parts.push("q=" + encodeURIComponent(state.q).replace(/%20/g, "+"));
    for (const key in lists) if (state[key] && state[key].length) parts.push(key + "=" + state[key].join(","));
    if (state.m === "any" && state.c && state.c.length > 1) parts.push("m=any");
    if (state.r) parts.push("r=" + state.r);
    if (state.p > 1) parts.push("p=" + state.p);
    return parts.length ? "?" + parts.join("&") : "";
  }

  // The state as words for the search: of each filter one such as land:KZ. Fields are URLSearchParams that name the lists, the first name counts: land=c.
  function words(state, fields) {
    const names = Object.fromEntries([...fields].map(pair => pair.reverse()).reverse());
    const filters = Object.keys(lists).flatMap(key => (key === "c" && state.m === "all" ? state[key] : [state[key].join()]).filter(Boolean).map(value => names[key] + ":" + value));
    return [state.q, ...filters, state.r && names.r + ":" + state.r].filter(Boolean).join(" ");
  }

  // The state with a value of a list taken in or out, on its first page.
  const toggle = (state, key, value) => ({ ...state, p: 1, [key]: state[key].includes(value) ? state[key].filter(other => other !== value) : [...state[key], value] });

  return { parse, print, words, toggle };
})();
