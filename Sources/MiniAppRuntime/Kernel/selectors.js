(function (kernel) {
  "use strict";

  const NAME = "([\\w\\u0080-\\uffff-]+)";
  const PIECES = [
    "\\s*([>,])\\s*",
    "(\\s+)",
    "#" + NAME,
    "\\." + NAME,
    "\\[([^\\]]*)\\]",
    ":([\\w-]+)(?:\\(([^)]*)\\))?",
    NAME,
    "(\\*)",
  ];
  const TOKEN = new RegExp(PIECES.join("|"), "y");

  function fail(text, position) {
    throw new SyntaxError('"' + text + '" is no selector, see character ' + (position + 1));
  }

  function unquoted(text) {
    return /^(".*"|'.*')$/.test(text) ? text.slice(1, -1) : text;
  }

  function attributeTest(text) {
    const parts = /^([^~^$*=\s]+)\s*(?:([~^$*]?)=\s*(.*))?$/.exec(text.trim());
    if (parts === null) return null;
    const [, name, operator, value] = parts;
    const wanted = value === undefined ? undefined : unquoted(value);
    return (element) => {
      const given = kernel.shownAttribute(element, name);
      if (given === undefined) return false;
      const text = String(given);
      if (wanted === undefined || operator === undefined) return wanted === undefined || text === wanted;
      if (operator === "^") return text.startsWith(wanted);
      if (operator === "$") return text.endsWith(wanted);
      if (operator === "*") return text.includes(wanted);
      return operator === "~" ? text.split(/\s+/).includes(wanted) : text === wanted;
    };
  }

  /** The place of an element among its parent's elements, from 1. */
  function placeOf(element) {
    if (element.parent === null) return { place: 1, count: 1 };
    const siblings = kernel.childElements(element.parent);
    return { place: siblings.indexOf(element) + 1, count: siblings.length };
  }

  function nthTest(formula) {
    const text = formula.replace(/\s/g, "").replace(/^odd$/, "2n+1").replace(/^even$/, "2n");
    const parts = /^(?:([+-]?\d*)n)?([+-]?\d+)?$/.exec(text);
    if (parts === null || text === "") return null;
    const sign = parts[1] === "" || parts[1] === "+" ? 1 : parts[1] === "-" ? -1 : Number(parts[1] || 0);
    const offset = Number(parts[2] || 0);
    return (element) => {
      const rest = placeOf(element).place - offset;
      return sign === 0 ? rest === 0 : rest % sign === 0 && rest / sign >= 0;
    };
  }

  function pseudoTest(name, argument) {
    if (name === "nth-child") return nthTest(argument || "");
    if (name === "first-child") return (element) => placeOf(element).place === 1;
    if (name !== "last-child") return null;
    return (element) => {
      const { place, count } = placeOf(element);
      return place === count;
    };
  }

  function testOf(match) {
    if (match[3] !== undefined) return (element) => kernel.shownAttribute(element, "id") === match[3];
    if (match[4] !== undefined) {
      return (element) => String(element.attribute("class") || "").split(/\s+/).includes(match[4]);
    }
    if (match[5] !== undefined) return attributeTest(match[5]);
    if (match[6] !== undefined) return pseudoTest(match[6], match[7]);
    return match[8] === undefined ? () => true : (element) => element.spec.tag === match[8];
  }

  /**
   * Reads a selector: tag, `.class`, `#id`, `[name=value]`, `:nth-child(2)`, descendant, `>` and commas.
   * @returns alternatives, each a list of steps `{tests, child}` from the outermost to the element itself
   * @throws {SyntaxError} that names the character
   */
  function parse(text) {
    const source = text.trim().replace(/\s*>>>\s*/g, " ");
    const alternatives = [[{ tests: [], child: false }]];
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < source.length) {
      const start = TOKEN.lastIndex;
      const match = TOKEN.exec(source) || fail(text, start);
      const steps = alternatives[alternatives.length - 1];
      const step = steps[steps.length - 1];
      const separates = match[1] !== undefined || match[2] !== undefined;
      if (separates && step.tests.length === 0) fail(text, start);
      if (match[1] === ",") alternatives.push([{ tests: [], child: false }]);
      else if (separates) steps.push({ tests: [], child: match[1] === ">" });
      else step.tests.push(testOf(match) || fail(text, start));
    }
    const last = alternatives[alternatives.length - 1];
    if (last[last.length - 1].tests.length === 0) fail(text, source.length);
    return alternatives;
  }

  function matchesFrom(element, steps, index) {
    const step = steps[index];
    if (!step.tests.every((test) => test(element))) return false;
    if (index === 0) return true;
    if (step.child) return element.parent !== null && matchesFrom(element.parent, steps, index - 1);
    for (let above = element.parent; above !== null; above = above.parent) {
      if (matchesFrom(above, steps, index - 1)) return true;
    }
    return false;
  }

  /** All elements below a root, and the root itself, that a selector fits, in document order. */
  function select(root, text) {
    const alternatives = parse(text);
    const found = [];
    const visit = (element) => {
      if (alternatives.some((steps) => matchesFrom(element, steps, steps.length - 1))) found.push(element);
      return false;
    };
    visit(root);
    root.walk(visit);
    return found;
  }

  kernel.select = select;
})(__quaver.kernel);
