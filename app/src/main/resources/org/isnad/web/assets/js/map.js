// The map: places over borders that are bundled; nothing is asked of another host. Drawn once it comes into view.
(function () {
  "use strict";
  // ISO 3166 numbers of the countries that are labelled, with their letters.
  const LABELLED = { "012": "DZ", "818": "EG", "368": "IQ", "364": "IR", "376": "IL", "400": "JO", "414": "KW", "422": "LB", "434": "LY", "504": "MA", "512": "OM", "275": "PS", "634": "QA", "643": "RU", "682": "SA", "729": "SD", "760": "SY", "788": "TN", "792": "TR", "784": "AE", "887": "YE", "706": "SO", "478": "MR", "148": "TD", "231": "ET", "300": "GR", "196": "CY", "268": "GE", "051": "AM", "031": "AZ", "004": "AF", "586": "PK", "804": "UA", "250": "FR", "276": "DE", "826": "GB", "380": "IT", "724": "ES", "262": "DJ", "232": "ER", "728": "SS", "048": "BH" };

  // Lets a border that crosses the 180th meridian run on, instead of back around the earth.
  function unwrapped() {
    let before = null;
    return ([x, y]) => {
      if (before !== null) x += Math.round((before - x) / 360) * 360;
      before = x;
      return [x, y];
    };
  }

  // Decodes TopoJSON: arcs are deltas of whole numbers, to be scaled and shared between neighbours.
  function decode(topology) {
    const { scale, translate } = topology.transform;
    const arcs = topology.arcs.map((arc) => {
      let x = 0;
      let y = 0;
      return arc.map((p) => { x += p[0]; y += p[1]; return [x * scale[0] + translate[0], y * scale[1] + translate[1]]; });
    });
    const ring = (indexes) => indexes.flatMap((i, k) => {
      const points = i < 0 ? arcs[~i].slice().reverse() : arcs[i];
      return k === 0 ? points : points.slice(1);
    }).map(unwrapped());
    return topology.objects.countries.geometries.map((g) => ({
      id: g.id, name: g.properties.name,
      polygons: g.type === "Polygon" ? [g.arcs.map(ring)] : g.type === "MultiPolygon" ? g.arcs.map((p) => p.map(ring)) : [],
    }));
  }

  function widest(country) {
    let best = null;
    country.polygons.forEach((p) => {
      const area = Math.abs(d3.polygonArea(p[0]));
      if (!best || area > best.area) best = { area, at: d3.polygonCentroid(p[0]), room: d3.extent(p[0], (q) => q[0]) };
    });
    return best;
  }

  function pins() {
    return Array.from(document.querySelectorAll("[data-pins] tbody tr")).map((row) => ({
      at: [Number(row.dataset.lat), Number(row.dataset.lon)], name: row.dataset.name, precision: row.dataset.precision,
      n: Number(row.dataset.n), articles: row.dataset.articles, says: row.dataset.says, href: row.dataset.href,
    }));
  }

  function css(name) {
    return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  }

  function style(pin) {
    const size = 4 + 2.2 * Math.sqrt(Math.min(pin.n, 60));
    const colour = css("--c0");
    if (pin.precision === "country") return { radius: size + 4, color: colour, weight: 1.5, dashArray: "3 4", fillOpacity: 0, bubblingMouseEvents: false };
    if (pin.precision === "district" || pin.precision === "governorate") return { radius: size + 2, color: colour, weight: 2, fillOpacity: 0.06, bubblingMouseEvents: false };
    return { radius: size, color: colour, weight: 2, fillOpacity: 0.45, bubblingMouseEvents: false };
  }

  function popup(pin) {
    const box = document.createElement("div");
    const link = document.createElement("a");
    link.href = pin.href;
    link.textContent = pin.name;
    const says = document.createElement("div");
    says.textContent = pin.says + " · " + pin.articles;
    box.append(link, says);
    return box;
  }

  function view(map, all) {
    const near = all.filter((p) => p.precision !== "country");
    const shown = (near.length ? near : all).slice(0, 25);
    const lat = d3.median(shown, (p) => p.at[0]);
    const lon = d3.median(shown, (p) => p.at[1]);
    const close = shown.filter((p) => Math.abs(p.at[0] - lat) < 7 && Math.abs(p.at[1] - lon) < 9);
    map.fitBounds(L.latLngBounds((close.length ? close : shown).map((p) => p.at)).pad(0.15), { maxZoom: 8, animate: false, padding: [40, 24] });
  }

  // What may be written on the map, the foremost first: places, then countries.
  function captions(all, countries) {
    const region = new Intl.DisplayNames([document.documentElement.lang], { type: "region" });
    const places = all.filter((p) => p.precision !== "country").slice(0, 40)
      .map((p) => ({ at: p.at, text: p.name, wide: p.name.length * 7 + 14, country: false }));
    const lands = countries.map((c) => ({ c, at: LABELLED[c.id] && widest(c) })).filter((o) => o.at)
      .map((o) => ({ at: [o.at.at[1], o.at.at[0]], text: region.of(LABELLED[o.c.id]), room: o.at.room, country: true }))
      .map((o) => Object.assign(o, { wide: o.text.length * 6.5 + 6 }));
    return places.concat(lands);
  }

  function escape(text) {
    const span = document.createElement("span");
    span.textContent = text;
    return span;
  }

  function draw(box) {
    const all = pins();
    box.hidden = false;
    const map = L.map(box, { zoomControl: false, attributionControl: false, minZoom: 2, maxZoom: 11, scrollWheelZoom: false, zoomSnap: 0.5, zoomAnimation: false, fadeAnimation: false, worldCopyJump: true });
    L.control.zoom({ zoomInTitle: box.dataset.in, zoomOutTitle: box.dataset.out, position: window.isnad.rtl ? "topleft" : "topright" }).addTo(map);
    view(map, all);
    const canvas = L.canvas({ padding: 0.4 });
    fetch(box.dataset.base).then((r) => r.json()).then((topology) => {
      const countries = decode(topology);
      const land = countries.flatMap((c) => c.polygons.map((p) => L.polygon(p.map((r) => r.map(([x, y]) => [y, x])), { renderer: canvas, interactive: false, weight: 0.8, smoothFactor: 0.6 }).addTo(map)));
      const paint = () => land.forEach((p) => p.setStyle({ color: css("--ink-3"), opacity: 0.55, fillColor: css("--surface"), fillOpacity: 1 }));
      paint();
      document.addEventListener("isnad:theme", () => setTimeout(paint, 50));
      caption(map, captions(all, countries));
    });
    const points = L.svg({ padding: 0.4, pane: "markerPane" });
    all.slice().reverse().forEach((pin) => {
      L.circleMarker(pin.at, Object.assign(style(pin), { renderer: points })).addTo(map).bindPopup(popup(pin)).bindTooltip(escape(pin.name), { direction: "top" });
    });
  }

  // Sets captions where they do not lie over each other, and those of countries where they have room.
  function caption(map, captions) {
    const layer = L.layerGroup().addTo(map);
    function place() {
      layer.clearLayers();
      const taken = [];
      const view = map.getBounds().pad(0.1);
      captions.filter((c) => view.contains(c.at)).forEach((c) => {
        const at = map.latLngToContainerPoint(c.at);
        const x = c.country ? at.x : at.x + (window.isnad.rtl ? -1 : 1) * (c.wide / 2 + 4);
        const room = !c.country || map.latLngToContainerPoint([c.at[0], c.room[1]]).x - map.latLngToContainerPoint([c.at[0], c.room[0]]).x > c.wide;
        if (room && taken.every((t) => Math.abs(t.x - x) > (t.wide + c.wide) / 2 || Math.abs(t.y - at.y) > 18)) {
          taken.push({ x, y: at.y, wide: c.wide });
          const icon = L.divIcon({ className: c.country ? "map-country" : "map-label", iconSize: [c.wide, 18], iconAnchor: [at.x - x + c.wide / 2, 9], html: escape(c.text) });
          L.marker(c.at, { interactive: false, keyboard: false, icon }).addTo(layer);
        }
      });
    }
    map.on("zoomend moveend", place);
    place();
  }

  const box = document.querySelector("[data-map]");
  if (!box) return;
  new IntersectionObserver(function (seen, observer) {
    if (seen.some((s) => s.isIntersecting)) {
      observer.disconnect();
      draw(box);
    }
  }, { rootMargin: "400px" }).observe(box.parentElement);
})();
