// Makes the query box nicer where scripts run: colours, growing with its text, Ctrl+Enter. The form works without.
"use strict";

(() => {
  const area = document.getElementById("query");
  if (!area) {
    return;
  }

  const TOKENS = new RegExp([
    "(?<comment>#.*)",
    "(?<string>\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*')",
    "(?<iri><[^<>\"{}|^`\\\\\\s]*>)",
    "(?<variable>[?$]\\w+)",
    "(?<name>[\\w-]*:[\\w.%/-]*)",
    "(?<keyword>\\b(?:SELECT|DISTINCT|REDUCED|WHERE|FILTER|OPTIONAL|UNION|GRAPH|VALUES|BIND|AS|PREFIX|BASE|ORDER|GROUP|BY"
      + "|HAVING|LIMIT|OFFSET|ASC|DESC|ASK|CONSTRUCT|DESCRIBE|NOT|EXISTS|IN|MINUS|FROM|NAMED|COUNT|SUM|AVG|MIN|MAX|SAMPLE"
      + "|GROUP_CONCAT|SEPARATOR|STR|LCASE|UCASE|CONTAINS|STRSTARTS|STRAFTER|SUBSTR|COALESCE|IF|BOUND|YEAR|MONTH|ROUND|IRI"
      + "|CONCAT|isIRI|a)\\b)",
  ].join("|"), "gi");

  const picture = document.createElement("pre");
  picture.setAttribute("aria-hidden", "true");
  const box = document.createElement("div");
  box.className = "box";
  area.replaceWith(box);
  box.append(picture, area);

  const colour = (text) => {
    const pieces = document.createDocumentFragment();
    let from = 0;
    for (const match of text.matchAll(TOKENS)) {
      const [kind] = Object.entries(match.groups).find(([, value]) => value !== undefined);
      const piece = document.createElement("span");
      piece.className = "tok-" + kind;
      piece.textContent = match[0];
      pieces.append(text.slice(from, match.index), piece);
      from = match.index + match[0].length;
    }
    pieces.append(text.slice(from) + "\n");
    return pieces;
  };

  const draw = () => {
    picture.replaceChildren(colour(area.value));
    area.style.height = "auto";
    area.style.height = area.scrollHeight + 2 + "px";
  };

  area.addEventListener("input", draw);
  window.addEventListener("resize", draw);
  area.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      area.form.requestSubmit();
    }
  });
  draw();
})();
