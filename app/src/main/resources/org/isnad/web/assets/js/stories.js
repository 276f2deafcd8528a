// Tells which stories have grown since this browser last opened them. Kept in the browser alone.
(function () {
  "use strict";
  const KEY = "isnad.looked";

  function looked() {
    try { return JSON.parse(localStorage.getItem(KEY)) || {}; } catch (e) { return {}; }
  }

  function mark(root) {
    const seen = looked();
    root.querySelectorAll("[data-story]").forEach((card) => {
      const before = seen[card.dataset.story];
      const more = Number(card.dataset.size) - before;
      if (before && more > 0 && !card.querySelector(".tag.new")) {
        const tag = document.createElement("span");
        tag.className = "tag new";
        tag.textContent = "+" + more + " " + card.dataset.newer;
        card.querySelector(".card-meta").prepend(tag);
      }
    });
  }

  document.addEventListener("click", (event) => {
    const card = event.target.closest && event.target.closest("a") && event.target.closest("[data-story]");
    if (!card) return;
    const seen = looked();
    seen[card.dataset.story] = Number(card.dataset.size);
    const ids = Object.keys(seen);
    if (ids.length > 5000) delete seen[ids[0]];
    try { localStorage.setItem(KEY, JSON.stringify(seen)); } catch (e) { /* a full store only loses a tag */ }
  });
  document.addEventListener("htmx:afterSwap", () => mark(document));
  mark(document);
})();
