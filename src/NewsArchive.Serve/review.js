// Makes the list of the least certain facts one that can be worked through by keys. Each answer is a form that is sent to the article's own page.
(() => {
  const me = document.currentScript;
  const words = JSON.parse(me.dataset.words);
  const doubts = [...document.querySelectorAll("[data-doubt]")];
  if (doubts.length === 0) return;

  const make = (name, attributes = {}, text = "") => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  };
  const go = (place) => {
    const to = doubts[Math.max(0, Math.min(doubts.length - 1, place))];
    doubts.forEach((doubt) => doubt.classList.toggle("na-now", doubt === to));
    to.tabIndex = -1;
    to.focus();
    to.scrollIntoView({ block: "center" });
  };
  const placeNow = () => Math.max(0, doubts.findIndex((doubt) => doubt.classList.contains("na-now")));
  const linkOf = (doubt) => doubt.querySelector("a[href]");

  const send = (doubt, value, accept) => {
    const { field, value: was } = doubt.dataset;
    const next = doubts[doubts.indexOf(doubt) + 1] ?? doubts[doubts.indexOf(doubt) - 1];
    const form = make("form", { method: "post", action: linkOf(doubt).href, "accept-charset": "utf-8", hidden: "" });
    const back = me.dataset.here + (next ? "#" + next.id : "");
    for (const [name, content] of [["token", me.dataset.token], ["was." + field, was], [field, value], ["return", back], ...accept ? [["accept", field]] : []]) {
      form.append(make("input", { type: "hidden", name, value: content }));
    }
    document.body.append(form);
    document.documentElement.removeAttribute("data-unsaved");
    form.submit();
  };

  const change = (doubt) => {
    // Countries have a form of their own, where roles can be chosen.
    if (doubt.dataset.field === "countries") {
      location.assign(linkOf(doubt).href + "#edit-countries");
      return;
    }
    const row = doubt.querySelector(".na-act");
    const input = row.querySelector("input") ?? make("input", { "aria-label": words.value, spellcheck: "false", value: doubt.dataset.value });
    input.onkeydown = (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
        send(doubt, input.value.trim(), true);
      } else if (event.key === "Escape") {
        event.stopPropagation();
        input.remove();
        document.documentElement.removeAttribute("data-unsaved");
        go(doubts.indexOf(doubt));
      }
    };
    input.oninput = () => document.documentElement.setAttribute("data-unsaved", "");
    row.prepend(input);
    input.focus();
    input.select();
  };

  doubts.forEach((doubt, place) => {
    const row = make("p", { class: "na-act" });
    for (const [word, act] of [["accept", () => send(doubt, doubt.dataset.value, true)], ["change", () => change(doubt)], ["next", () => go(place + 1)]]) {
      const button = make("button", { type: "button" }, words[word]);
      button.onclick = () => { go(place); act(); };
      row.append(button);
    }
    doubt.append(row);
  });
  doubts[0].before(make("p", { class: "na-keys" }, words.keys));

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea")) return;
    const place = placeNow();
    const act = {
      n: () => go(place + 1), j: () => go(place + 1), p: () => go(place - 1), k: () => go(place - 1),
      a: () => send(doubts[place], doubts[place].dataset.value, true), c: () => change(doubts[place]), o: () => linkOf(doubts[place]).click(),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  const named = doubts.findIndex((doubt) => "#" + doubt.id === location.hash);
  go(named < 0 ? 0 : named);
})();
