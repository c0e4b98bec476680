"use strict";
/*
 What the pages of filters and of search share. Data come as classic scripts, since a page on a disk may load nothing else: each calls archiveData(value).
*/
const archiveData = (() => {
  const known = {}, taken = new WeakMap();

  const receive = value => { taken.set(document.currentScript, value); };

  // The value that a data script hands over. Every script is loaded once, and again if it failed.
  const load = address => known[address] ||= new Promise((done, failed) => {
    const script = document.createElement("script");
    script.onload = script.onerror = () => {
      script.remove();
      if (taken.has(script)) {
        done(taken.get(script));
      } else {
        delete known[address];
        failed(new Error(address));
      }
    };
    script.src = address;
    document.head.append(script);
  });

  // Works on all items at once; lists that come of it are joined.
  const all = async (items, work) => (await Promise.all(Array.from(items, work))).flat();

  // What an element says: data-words are words of the interface by name, with {0}, {1} for values; data-counts what a number of articles is called, by CLDR.
  function wordsOf({ dataset }) {
    const words = JSON.parse(dataset.words), counts = JSON.parse(dataset.counts), { lang } = document.documentElement, plural = new Intl.PluralRules(lang);
    const fill = (text, values) => text.replace(/\{(\d)\}/g, (_, i) => values[i]), number = n => n.toLocaleString(lang);
    return { words, number, say: (name, ...values) => fill(words[name], values), amount: n => fill(counts[plural.select(n)] || counts.other, [number(n)]) };
  }

  return Object.assign(receive, { load, all, wordsOf });
})();
