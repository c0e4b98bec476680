// Keys and offers of the form by which an article is corrected. Without scripts the form works, too.
(() => {
  const panel = document.querySelector("details.na-edit");
  const form = panel?.querySelector("form");
  if (!form) return;
  const page = document.documentElement;
  panel.setAttribute("data-live", "");

  const open = (field) => {
    panel.open = true;
    const target = field && document.getElementById("na-" + field) || field && document.querySelector(`#edit-${field} :is(select, input:not([type=hidden]))`) || form.querySelector("input:not([type=hidden])");
    target.focus();
    target.select?.();
  };

  // What is typed must not be lost by a reload; what is sent is not unsaved any more.
  form.addEventListener("input", () => page.setAttribute("data-unsaved", ""));
  form.addEventListener("submit", () => page.removeAttribute("data-unsaved"));
  form.addEventListener("click", (event) => {
    const offer = event.target.closest("button[data-for]");
    if (!offer) return;
    const field = document.getElementById(offer.dataset.for);
    field.value = offer.dataset.value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && panel.open) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.key === "Escape" && panel.open) {
      panel.open = false;
      panel.querySelector("summary").focus();
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input, select, textarea, [contenteditable]")) {
      const field = { e: "title", d: "date" }[event.key];
      if (!field) return;
      event.preventDefault();
      open(field);
    }
  });

  if (panel.hasAttribute("data-failed")) {
    page.setAttribute("data-unsaved", "");
    (form.querySelector("[aria-invalid]") || form.querySelector("[role=alert]")).focus();
  } else if (location.hash.startsWith("#edit-")) {
    open(location.hash.slice("#edit-".length));
  } else if (location.hash === "#saved") {
    document.getElementById("saved").classList.add("na-shown");
    history.replaceState(null, "", location.pathname + location.search);
  }
})();
