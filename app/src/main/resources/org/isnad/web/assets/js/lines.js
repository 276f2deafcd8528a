// The lines graph: speakers, agencies, outlets in columns; a way is as wide as the articles that took it.
(function () {
  "use strict";
  const ROW = 34;
  const BOX = 26;
  const ROLES = ["speaker", "via", "outlet"];

  function read(table) {
    const nodes = new Map();
    const links = Array.from(table.querySelectorAll("tbody tr")).map((row) => {
      const d = row.dataset;
      nodes.set(d.from, { id: d.from, name: d.fromName, role: d.fromRole, n: 0 });
      nodes.set(d.to, { id: d.to, name: d.toName, role: d.toRole, n: 0 });
      return { from: d.from, to: d.to, n: Number(d.n) };
    });
    links.forEach((l) => {
      nodes.get(l.from).n += l.n;
      if (nodes.get(l.to).role === "outlet") nodes.get(l.to).n += l.n;
    });
    return { nodes: Array.from(nodes.values()), links };
  }

  function place(data, width, rtl) {
    const used = ROLES.filter((r) => data.nodes.some((n) => n.role === r));
    const columns = used.map((role) => data.nodes.filter((n) => n.role === role));
    const tall = d3.max(columns, (c) => c.length);
    const boxWidth = Math.min(230, (width - 60 * (columns.length - 1)) / columns.length);
    columns.forEach((column, c) => {
      if (c === 0) column.sort((a, b) => b.n - a.n);
      else column.sort((a, b) => centre(a, data) - centre(b, data));
      const gap = tall / column.length;
      column.forEach((node, i) => {
        node.y = 30 + (i + 0.5) * gap * ROW;
        const x = columns.length === 1 ? 0 : (c * (width - boxWidth)) / (columns.length - 1);
        node.x = rtl ? width - x - boxWidth : x;
        node.w = boxWidth;
      });
    });
    return { used, height: 40 + tall * ROW, boxWidth };
  }

  // The mean height of what a node is tied to, to keep ways from crossing.
  function centre(node, data) {
    const ys = data.links.filter((l) => l.to === node.id).map((l) => data.nodes.find((n) => n.id === l.from).y || 0);
    return ys.length ? d3.mean(ys) : 1e6;
  }

  function draw(box) {
    const data = read(document.querySelector("[data-links]"));
    box.replaceChildren();
    box.hidden = false;
    const rtl = window.isnad.rtl;
    const width = Math.max(620, box.clientWidth);
    const { used, height, boxWidth } = place(data, width, rtl);
    const svg = d3.select(box).append("svg").attr("viewBox", [0, 0, width, height]).attr("role", "group").attr("aria-label", box.dataset.label);
    const byId = new Map(data.nodes.map((n) => [n.id, n]));
    used.forEach((role, c) => {
      const one = data.nodes.find((n) => n.role === role);
      svg.append("text").attr("class", "head").attr("font-size", 12).attr("y", 14).attr("x", rtl ? one.x + boxWidth : one.x)
        .attr("text-anchor", "start").attr("direction", rtl ? "rtl" : "ltr").text(box.dataset[role]);
    });
    const way = svg.append("g").selectAll("path").data(data.links).join("path")
      .attr("stroke-width", (l) => Math.min(14, 1 + 1.6 * Math.sqrt(l.n)))
      .attr("d", (l) => curve(byId.get(l.from), byId.get(l.to), rtl));
    way.append("title").text((l) => byId.get(l.from).name + " → " + byId.get(l.to).name + " · " + l.n + " " + box.dataset.articles);
    const node = svg.append("g").selectAll("g").data(data.nodes).join("g").attr("class", "node").attr("tabindex", 0).attr("role", "img")
      .attr("aria-label", (n) => box.dataset[n.role] + ": " + n.name).attr("transform", (n) => "translate(" + n.x + "," + (n.y - BOX / 2) + ")");
    node.append("rect").attr("width", boxWidth).attr("height", BOX).attr("rx", 3);
    node.append("text").attr("class", "node-name").attr("font-size", 12.5).attr("y", 17).attr("x", (n) => (rtl ? boxWidth - 9 : 9))
      .attr("text-anchor", "start").attr("direction", rtl ? "rtl" : "ltr").text((n) => window.isnad.short(n.name, Math.floor(boxWidth / 7.6)));
    node.append("title").text((n) => n.name);
    function light(n) {
      const on = reach(n.id, data.links);
      way.classed("on", (l) => on.links.has(l)).classed("dimmed", (l) => !on.links.has(l));
      node.classed("dimmed", (o) => !on.nodes.has(o.id));
    }
    function off() { way.classed("on dimmed", false); node.classed("dimmed", false); }
    node.on("mouseenter focus", (event, n) => light(n)).on("mouseleave blur", off);
  }

  // Everything up the way and down the way from a node.
  function reach(id, links) {
    const nodes = new Set([id]);
    const kept = new Set();
    [["from", "to"], ["to", "from"]].forEach(([near, far]) => {
      let edge = [id];
      while (edge.length) {
        const next = [];
        links.forEach((l) => {
          if (edge.includes(l[near]) && !kept.has(l)) { kept.add(l); nodes.add(l[far]); next.push(l[far]); }
        });
        edge = next;
      }
    });
    return { nodes, links: kept };
  }

  function curve(a, b, rtl) {
    const x1 = rtl ? a.x : a.x + a.w;
    const x2 = rtl ? b.x + b.w : b.x;
    const mid = (x1 + x2) / 2;
    return "M" + x1 + "," + a.y + "C" + mid + "," + a.y + " " + mid + "," + b.y + " " + x2 + "," + b.y;
  }

  const box = document.querySelector("[data-graph]");
  if (!box) return;
  draw(box);
  let timer = 0;
  window.addEventListener("resize", () => { clearTimeout(timer); timer = setTimeout(() => draw(box), 150); });
})();
