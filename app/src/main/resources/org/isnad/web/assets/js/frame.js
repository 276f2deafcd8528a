// The frame's own conveniences: theme without a reload, keys, stepping through lists. Pages work without it.
(function () {
  "use strict";
  const root = document.documentElement;
  const dark = window.matchMedia("(prefers-color-scheme: dark)");

  function isDark() {
    const set = root.dataset.theme;
    return set === "dark" || (set !== "light" && dark.matches);
  }

  function switchTheme() {
    const next = isDark() ? "light" : "dark";
    root.dataset.theme = next;
    document.cookie = "theme=" + next + "; path=/; max-age=31536000; samesite=lax";
    document.dispatchEvent(new CustomEvent("isnad:theme"));
  }

  const themeButton = document.querySelector("[data-theme-switch]");
  if (themeButton) {
    themeButton.addEventListener("click", function (event) {
      event.preventDefault();
      switchTheme();
    });
  }

  function step(selector, by) {
    const all = Array.from(document.querySelectorAll(selector)).filter((e) => e.offsetParent !== null);
    if (all.length === 0) return;
    const targets = all.map((e) => (e.matches("a,button") ? e : e.querySelector("a") || e));
    const now = targets.indexOf(document.activeElement);
    const next = now < 0 ? (by > 0 ? 0 : targets.length - 1) : Math.min(targets.length - 1, Math.max(0, now + by));
    targets[next].focus();
    targets[next].scrollIntoView({ block: "center" });
  }

  const keys = {
    "/": () => { const box = document.querySelector("[data-find]"); if (box) box.focus(); },
    j: () => step("[data-step]", 1),
    k: () => step("[data-step]", -1),
    n: () => step("a.m", 1),
    p: () => step("a.m", -1),
    l: () => { const other = document.querySelector(".switches a"); if (other) other.click(); },
    d: switchTheme,
    "?": () => document.getElementById("keys").showModal(),
  };

  document.addEventListener("keydown", function (event) {
    const typing = event.target.closest && event.target.closest("input,textarea,select,[contenteditable]");
    if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    const action = keys[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });

  // Every change that htmx sends carries the visitor's token.
  document.addEventListener("htmx:configRequest", function (event) {
    const token = document.body.dataset.token;
    if (token) event.detail.headers["X-CSRF-Token"] = token;
  });
})();
