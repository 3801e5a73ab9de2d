(function (kernel) {
  "use strict";

  const { native, describe, printDescription } = kernel;
  const timers = new Map();
  const counts = new Map();
  let indent = "";

  /** Fills `%s %d %i %f %o %O %c` of a first text; whatever is left over follows it. */
  function format(values) {
    const parts = values.map((value) => printDescription(value, true));
    if (typeof values[0] !== "string" || values.length < 2) return parts.join(" ");
    let used = 1;
    const first = values[0].replace(/%[sdifoOc%]/g, (mark) => {
      if (mark === "%%") return "%";
      if (used >= parts.length) return mark;
      used += 1;
      return mark === "%c" ? "" : parts[used - 1];
    });
    return [first].concat(parts.slice(used)).join(" ");
  }

  function write(level, values) {
    const described = values.map(describe);
    const text = indent + format(described).replace(/\n/g, "\n" + indent);
    native.log(level, JSON.stringify(described), kernel.currentStack(), text);
  }

  function elapsed(label) {
    const start = timers.get(label);
    return start === undefined ? null : label + ": " + (native.now() - start).toFixed(3) + " ms";
  }

  function tableRow(key, value, columns) {
    if (value === null || typeof value !== "object") return [key, kernel.print(value)];
    return [key].concat(columns.map((column) => (column in value ? kernel.print(value[column]) : "")));
  }

  /** The text form of `console.table`: a line for each row, columns of equal width. */
  function tableText(data) {
    const keys = Object.keys(data);
    const columns = [];
    for (const key of keys) {
      if (data[key] === null || typeof data[key] !== "object") continue;
      for (const column of Object.keys(data[key])) if (!columns.includes(column)) columns.push(column);
    }
    const rows = [["", ...columns]].concat(keys.map((key) => tableRow(key, data[key], columns)));
    const widths = [];
    rows.forEach((row) => row.forEach((cell, at) => (widths[at] = Math.max(widths[at] || 0, cell.length))));
    return rows.map((row) => row.map((cell, at) => cell.padEnd(widths[at])).join("  ").trimEnd()).join("\n");
  }

  const author = {};
  for (const level of ["log", "info", "warn", "error", "debug"]) {
    author[level] = (...values) => {
      write(level, values);
      return undefined;
    };
  }

  function add(name, body) {
    author[name] = (...values) => {
      body(...values);
      return undefined;
    };
  }

  add("dir", (value) => write("log", [value]));
  add("trace", (...values) => write("debug", values.length === 0 ? ["console.trace"] : values));
  add("group", (...values) => {
    if (values.length > 0) write("log", values);
    indent += "  ";
  });
  author.groupCollapsed = author.group;
  add("groupEnd", () => (indent = indent.slice(2)));
  add("table", (data) => write("log", [data !== null && typeof data === "object" ? tableText(data) : data]));
  add("assert", (condition, ...values) => condition || write("error", ["Assertion failed:"].concat(values)));
  add("time", (label = "default") => timers.set(label, native.now()));
  add("timeLog", (label = "default", ...values) => {
    const text = elapsed(label);
    write(text === null ? "warn" : "log", [text === null ? 'no timer "' + label + '"' : text].concat(values));
  });
  add("timeEnd", (label = "default") => {
    const text = elapsed(label);
    timers.delete(label);
    write(text === null ? "warn" : "log", [text === null ? 'no timer "' + label + '"' : text]);
  });
  add("count", (label = "default") => {
    counts.set(label, (counts.get(label) || 0) + 1);
    write("log", [label + ": " + counts.get(label)]);
  });
  add("countReset", (label = "default") => counts.delete(label));
  author.clear = () => undefined;

  kernel.global.console = author;
})(__quaver.kernel);
