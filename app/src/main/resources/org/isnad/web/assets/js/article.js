// In the article: what was chosen stays marked, and a statement lights up as a whole. The server fills the side.
(function () {
  "use strict";
  const text = document.getElementById("text");
  if (!text) return;

  function light(id) {
    text.querySelectorAll(".lit").forEach((e) => e.classList.remove("lit"));
    if (id) text.querySelectorAll('[data-st="' + CSS.escape(id) + '"]').forEach((e) => e.classList.add("lit"));
  }

  document.addEventListener("htmx:beforeRequest", (event) => {
    const link = event.target.closest("a.m");
    if (!link) return;
    text.querySelectorAll(".chosen").forEach((e) => e.classList.remove("chosen"));
    link.classList.add("chosen");
    const datum = new URL(link.href).searchParams.get("datum");
    light(datum && datum.startsWith("S") ? datum : link.dataset.st);
  });

  // A click on a statement's words, and not on a datum in them, chooses the statement.
  text.addEventListener("click", (event) => {
    const span = event.target.closest("span.m.st");
    if (!span || window.getSelection().toString()) return;
    const cue = text.querySelector('a.m.cue[href$="datum=' + CSS.escape(span.dataset.st) + '"]');
    if (cue) cue.click();
  });

  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id === "datum" && window.matchMedia("(max-width: 62rem)").matches) {
      event.target.scrollIntoView({ block: "nearest" });
    }
  });
})();
