// Added to pages on their way to the browser, never written. Pages forbid all connections but scripts of their own host; so the news that
// the site has changed comes as a script, which the server holds back until there is news.
(() => {
  const here = new URL(document.currentScript.src);
  let isAsking = false;
  let isChanged = false;
  let isLeaving = false;

  const ask = () => {
    // A browser has six connections to a host: pages that nobody looks at must not take them all.
    if (isAsking || isChanged || document.hidden) return;
    isAsking = true;
    const news = document.createElement("script");
    news.src = new URL("changed.js" + here.search, here);
    news.onload = () => { news.remove(); isAsking = false; ask(); };
    news.onerror = () => { news.remove(); isAsking = false; setTimeout(ask, 1000); };
    document.head.append(news);
  };

  // What somebody is typing is not lost, and an answer that is on its way is not cut off.
  globalThis.newsArchiveChanged = () => {
    isChanged = true;
    if (isLeaving || document.documentElement.hasAttribute("data-unsaved")) setTimeout(globalThis.newsArchiveChanged, 1000);
    else location.reload();
  };
  addEventListener("beforeunload", () => { isLeaving = true; setTimeout(() => { isLeaving = false; }, 5000); });
  addEventListener("visibilitychange", ask);

  // After the page itself is there, so that it does not seem to load for ever.
  if (document.readyState === "complete") ask(); else addEventListener("load", ask);
})();
