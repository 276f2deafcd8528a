// The ledger chart: value over time, a lane for each claimant, the bounds that the words allow as a band.
// Reads the table beside it, so that both always say the same.
(function () {
  "use strict";
  const LANE = 54;
  const HEAD = 10;
  const FOOT = 30;
  const NAME = 240;

  // Days and times as published, wherever the reader is.
  function moment(text) {
    return new Date(/T\d\d:\d\d(:\d\d)?$/.test(text) ? text + "Z" : text);
  }

  function points(table) {
    return Array.from(table.querySelectorAll("tbody tr")).map((row) => ({
      lane: Number(row.dataset.lane), who: row.dataset.who, day: row.dataset.day ? moment(row.dataset.day) : null,
      value: Number(row.dataset.value), least: Number(row.dataset.least), top: row.dataset.top === "" ? null : Number(row.dataset.top),
      sign: row.dataset.sign, href: row.dataset.href, outlet: row.dataset.outlet, words: row.dataset.words,
    })).filter((p) => p.day && !isNaN(p.day));
  }

  function format(p) {
    const sign = { ">": ">", ">=": "≥", "<": "<", "<=": "≤", "~": "≈" }[p.sign] || "";
    const number = d3.format(",.12~g")(p.value);
    const end = p.sign === "=" && p.top !== null && p.top > p.value ? "–" + d3.format(",.12~g")(p.top) : "";
    return sign + (sign ? "\u2009" : "") + number + end;
  }

  function draw(box) {
    const table = document.querySelector('[data-points="' + box.dataset.ledger + '"]');
    const all = points(table);
    if (all.length < 2) return false;
    const lanes = Array.from(d3.group(all, (p) => p.lane), ([lane, list]) => ({ lane, who: list[0].who, list }));
    lanes.sort((a, b) => a.lane - b.lane);
    box.hidden = false;
    const width = Math.max(320, box.clientWidth - 2);
    const narrow = width < 560;
    const names = narrow ? 0 : NAME;
    const laneHeight = narrow ? LANE + 18 : LANE;
    const height = HEAD + lanes.length * laneHeight + FOOT;
    const rtl = window.isnad.rtl;
    const left = rtl ? 40 : names + 28;
    const right = rtl ? width - names - 28 : width - 40;
    const days = d3.extent(all, (p) => p.day);
    if (+days[0] === +days[1]) days[1] = new Date(+days[0] + 864e5), days[0] = new Date(+days[0] - 864e5);
    const x = d3.scaleUtc().domain(days).range(rtl ? [right, left] : [left, right]).nice(4);
    const most = d3.max(all, (p) => Math.max(p.value, p.top === null ? 0 : p.top)) || 1;
    const least = d3.min(all, (p) => p.value);
    const base = least > most * 0.5 ? least - (most - least) * 0.6 : 0;
    const y = (lane) => d3.scaleLinear().domain([Math.max(0, base), most * 1.02 + (most === least ? 1 : 0)])
      .range([HEAD + (lane + 1) * laneHeight - 10, HEAD + lane * laneHeight + (narrow ? 34 : 16)]);

    const svg = d3.select(box).append("svg").attr("viewBox", [0, 0, width, height]).attr("role", "group").attr("aria-label", box.dataset.label);
    svg.append("g").attr("class", "axis").attr("transform", "translate(0," + (height - FOOT + 6) + ")")
      .call(axis(x, Math.max(2, Math.floor((right - left) / 95))).tickSize(5)).attr("font-family", null).attr("font-size", 12).attr("direction", "ltr");

    lanes.forEach((lane, i) => drawLane(svg, lane, i, x, y(i), { left, right, width, names, narrow, laneHeight, rtl, box }));
    return true;
  }

  // Marks a day once: between days there is nothing to mark, unless all of it is within one.
  function axis(x, room) {
    const [first, last] = x.domain();
    if (last - first < 36e5 * 36) return d3.axisBottom(x).ticks(room).tickFormat((d) => axisDays()(d) + " " + d3.utcFormat("%H:%M")(d));
    const days = d3.utcDay.range(d3.utcDay.ceil(first), +last + 1);
    return (days.length > room ? d3.axisBottom(x).ticks(room) : d3.axisBottom(x).tickValues(days)).tickFormat(axisDays());
  }

  function axisDays() {
    return (d) => d.toLocaleDateString(document.documentElement.lang === "ar" ? "ar-EG-u-nu-latn" : "en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
  }

  function drawLane(svg, lane, i, x, y, at) {
    const g = svg.append("g");
    const colour = window.isnad.colour(lane.lane);
    const bottom = HEAD + (i + 1) * at.laneHeight;
    g.append("line").attr("class", "lane-rule").attr("x1", 0).attr("x2", at.width).attr("y1", bottom - 1).attr("y2", bottom - 1);
    g.append("text").attr("class", "lane-name").attr("x", at.rtl ? at.width : 0)
      .attr("y", at.narrow ? HEAD + i * at.laneHeight + 14 : bottom - at.laneHeight / 2 + 4)
      .attr("text-anchor", "start").attr("direction", at.rtl ? "rtl" : "ltr").attr("font-size", 13)
      .text(window.isnad.short(lane.who, at.narrow ? 40 : 34)).append("title").text(lane.who);
    const list = lane.list.slice().sort((a, b) => a.day - b.day);
    g.append("path").attr("fill", "none").attr("stroke", colour).attr("stroke-width", 1.5).attr("stroke-opacity", 0.55)
      .attr("d", d3.line((p) => x(p.day), (p) => y(p.value)).curve(d3.curveStepAfter)(at.rtl ? list : list));
    const marks = g.selectAll("a").data(list).join("a").attr("href", (p) => p.href)
      .attr("aria-label", (p) => [p.who, format(p), axisDays()(p.day), p.outlet].join(" · "));
    const top = y.range()[1];
    // A band from the least to the greatest that the words allow; without an upper bound it fades out.
    marks.append("rect").attr("x", (p) => x(p.day) - 5).attr("width", 10).attr("rx", 2).attr("fill", colour).attr("fill-opacity", 0.22)
      .attr("y", (p) => (p.top === null ? top - 4 : y(p.top)))
      .attr("height", (p) => Math.max(0, y(Math.max(p.least, y.domain()[0])) - (p.top === null ? top - 4 : y(p.top))));
    marks.filter((p) => p.top === null).append("path").attr("d", (p) => "M" + (x(p.day) - 5) + "," + (top - 1) + "l5,-5l5,5")
      .attr("fill", "none").attr("stroke", colour).attr("stroke-width", 1.5);
    marks.append("path").attr("class", "dot").attr("transform", (p) => "translate(" + x(p.day) + "," + y(p.value) + ")")
      .attr("d", d3.symbol(window.isnad.form(lane.lane), 64)).attr("fill", colour).attr("stroke", "var(--surface)").attr("stroke-width", 1.5);
    marks.append("title").text((p) => [p.who, format(p) + (p.top === null ? " (" + at.box.dataset.open + ")" : ""), p.words, p.outlet, axisDays()(p.day)].join("\n"));
    labels(g, list, x, y, at);
  }

  // A value's label, where it changes and there is room.
  function labels(g, list, x, y, at) {
    let last = -1e9;
    let said = null;
    list.forEach((p) => {
      const text = format(p);
      const px = x(p.day);
      if (Math.abs(px - last) > 20 + text.length * 6.5 && (text !== said || Math.abs(px - last) > 220)) {
        const side = at.rtl ? -1 : 1;
        g.append("text").attr("class", "value halo").attr("font-size", 12).attr("x", px + side * 9).attr("y", y(p.value) + 4)
          .attr("direction", "ltr").attr("text-anchor", at.rtl ? "end" : "start").text(text);
        last = px;
        said = text;
      }
    });
  }

  function all() {
    document.querySelectorAll("[data-ledger]").forEach((box) => {
      if (box.closest("details.more-threads:not([open])")) return;
      box.replaceChildren();
      if (!draw(box)) {
        box.hidden = true;
        box.parentElement.querySelector(".thread-table").open = true;
      }
    });
  }

  let timer = 0;
  window.addEventListener("resize", () => { clearTimeout(timer); timer = setTimeout(all, 150); });
  document.querySelectorAll("details.more-threads").forEach((d) => d.addEventListener("toggle", all));
  all();
})();
