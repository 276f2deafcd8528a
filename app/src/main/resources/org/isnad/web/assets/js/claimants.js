// A claimant's sign: a colour that the colour-blind can tell apart, and a form for those who see none.
window.isnad = (function () {
  "use strict";
  const COLOURS = 8;
  const forms = ["symbolCircle", "symbolSquare", "symbolTriangle", "symbolDiamond", "symbolStar", "symbolWye", "symbolCross"];
  return {
    rtl: document.documentElement.dir === "rtl",
    colour: (lane) => "var(--c" + (lane % COLOURS) + ")",
    form: (lane) => d3[forms[lane % forms.length]],
    short: (text, most) => (text.length > most ? text.slice(0, most - 1).trimEnd() + "…" : text),
  };
})();
