// Adding without leaving the page: files by drag and drop, and what becomes of each article as it is told.
(function () {
  "use strict";
  const progress = document.getElementById("progress");
  const head = progress.querySelector("h2");
  const bar = progress.querySelector("progress");
  const log = progress.querySelector(".log");
  const open = progress.querySelector(".more a");
  const files = document.getElementById("files");
  const drop = document.getElementById("drop");
  const LONGEST_LOG = 500;

  function count(name) {
    const cell = progress.querySelector('[data-n="' + name + '"]');
    if (cell) cell.textContent = String(Number(cell.textContent) + 1);
  }

  function tell(text, bad) {
    if (log.children.length >= LONGEST_LOG) return;
    const item = document.createElement("li");
    const words = document.createElement("bdi");
    words.textContent = text;
    if (bad) item.className = "bad";
    item.append(words);
    log.prepend(item);
  }

  function take(line) {
    const said = JSON.parse(line);
    if (said.outcome) {
      count(said.outcome);
      tell((progress.dataset[said.outcome] || said.outcome) + " · " + said.article, false);
    } else if (said.rejected) {
      count("rejected");
      tell(said.rejected, true);
    } else if (said.warning) {
      tell(said.warning, true);
    }
  }

  async function send(url, body) {
    progress.hidden = false;
    open.hidden = true;
    log.replaceChildren();
    progress.querySelectorAll("[data-n]").forEach((e) => { e.textContent = "0"; });
    bar.removeAttribute("value");
    head.textContent = progress.dataset.working;
    try {
      const answer = await fetch(url, { method: "POST", body, headers: { "X-CSRF-Token": document.body.dataset.token } });
      if (!answer.ok) {
        const problem = await answer.json().catch(() => ({}));
        throw new Error(problem.detail || answer.statusText);
      }
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = "";
      for (;;) {
        const { value, done } = await reader.read();
        rest += value || "";
        const lines = rest.split("\n");
        rest = lines.pop();
        lines.filter(Boolean).forEach(take);
        if (done) break;
      }
      head.textContent = progress.dataset.done;
      open.hidden = false;
    } catch (fault) {
      head.textContent = progress.dataset.failed;
      tell(String(fault.message), true);
    }
    bar.value = 1;
  }

  function extras(form) {
    const query = new URLSearchParams();
    ["outlet", "published"].forEach((name) => {
      const field = form.elements[name];
      if (field && field.value) query.set(name, field.value);
    });
    return query;
  }

  function sendFiles(list) {
    const body = new FormData();
    Array.from(list).forEach((file) => body.append("files", file));
    send("/api/add?" + extras(files), body);
  }

  files.addEventListener("submit", (event) => {
    event.preventDefault();
    if (files.elements.files.files.length) sendFiles(files.elements.files.files);
  });
  files.elements.files.addEventListener("change", () => sendFiles(files.elements.files.files));
  document.getElementById("address").addEventListener("submit", (event) => {
    event.preventDefault();
    send("/api/add?" + new URLSearchParams({ url: event.target.elements.url.value }), new Uint8Array());
  });
  document.getElementById("case").addEventListener("submit", (event) => {
    event.preventDefault();
    const body = new FormData();
    body.append("files", event.target.elements.files.files[0]);
    send("/api/cases", body);
  });
  ["dragenter", "dragover"].forEach((name) => drop.addEventListener(name, (event) => { event.preventDefault(); drop.classList.add("over"); }));
  ["dragleave", "drop"].forEach((name) => drop.addEventListener(name, () => drop.classList.remove("over")));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    if (event.dataTransfer.files.length) sendFiles(event.dataTransfer.files);
  });
})();
