(function (kernel) {
  "use strict";

  const MAX_DEPTH = 6;
  const MAX_MEMBERS = 100;
  const MAX_TEXT = 10000;
  const MAX_NODES = 4000;

  function cut(text) {
    return text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) + "… (" + (text.length - MAX_TEXT) + " more)" : text;
  }

  function className(value) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype === null || prototype === Object.prototype) return "Object";
    const maker = prototype.constructor;
    return typeof maker === "function" && maker.name ? maker.name : "Object";
  }

  function isError(value) {
    return value instanceof Error || Object.prototype.toString.call(value) === "[object Error]";
  }

  /** Values that are shown by a text of their own; undefined for all others. */
  function describeSpecial(value) {
    if (isError(value)) return { $type: "error", text: kernel.errorText(value), stack: String(value.stack || "") };
    if (value instanceof Date) return { $type: "date", text: isNaN(value) ? "Invalid Date" : value.toISOString() };
    if (value instanceof RegExp) return { $type: "regexp", text: String(value) };
    if (value instanceof Promise) return { $type: "promise", text: "Promise" };
    if (value instanceof ArrayBuffer) return { $type: "bytes", text: "ArrayBuffer(" + value.byteLength + ")" };
    if (ArrayBuffer.isView(value)) return { $type: "bytes", text: className(value) + "(" + value.byteLength + ")" };
    return undefined;
  }

  function describePrimitive(value) {
    switch (typeof value) {
      case "string":
        return cut(value);
      case "number":
        return Number.isFinite(value) ? value : { $type: "number", text: String(value) };
      case "undefined":
        return { $type: "undefined", text: "undefined" };
      case "function":
        return { $type: "function", text: "ƒ " + (value.name || "") + "()" };
      case "symbol":
      case "bigint":
        return { $type: typeof value, text: typeof value === "bigint" ? value + "n" : String(value) };
      default:
        return value;
    }
  }

  function describeList(values, state, depth) {
    const items = values.slice(0, MAX_MEMBERS).map((item) => describeValue(item, state, depth + 1));
    if (values.length > MAX_MEMBERS) items.push({ $type: "more", text: values.length - MAX_MEMBERS + " more" });
    return items;
  }

  function readMember(value, key) {
    try {
      return value[key];
    } catch (error) {
      return error;
    }
  }

  function describeFields(value, state, depth) {
    const keys = Object.keys(value);
    const fields = {};
    for (const key of keys.slice(0, MAX_MEMBERS)) {
      fields[key] = describeValue(readMember(value, key), state, depth + 1);
    }
    if (keys.length > MAX_MEMBERS) fields["…"] = { $type: "more", text: keys.length - MAX_MEMBERS + " more" };
    return fields;
  }

  function describeContainer(value, state, depth) {
    if (Array.isArray(value)) return describeList(value, state, depth);
    if (value instanceof Map) {
      return { $type: "map", text: "Map(" + value.size + ")", items: describeList(Array.from(value), state, depth) };
    }
    if (value instanceof Set) {
      return { $type: "set", text: "Set(" + value.size + ")", items: describeList(Array.from(value), state, depth) };
    }
    const fields = describeFields(value, state, depth);
    const name = className(value);
    return name === "Object" ? fields : { $type: "object", text: name, fields: fields };
  }

  function describeValue(value, state, depth) {
    if (value === null || typeof value !== "object") return describePrimitive(value);
    const special = describeSpecial(value);
    if (special !== undefined) return special;
    if (state.ancestors.includes(value)) return { $type: "cycle", text: "[Circular]" };
    state.nodes += 1;
    if (depth > MAX_DEPTH || state.nodes > MAX_NODES) {
      return { $type: "deep", text: Array.isArray(value) ? "Array(" + value.length + ")" : className(value) };
    }
    state.ancestors.push(value);
    const description = describeContainer(value, state, depth);
    state.ancestors.pop();
    return description;
  }

  /**
   * A value for the console in JSON: plain data as it is, everything else as `{"$type","text",…}`.
   * Depth, members and length are limited; a value inside itself is `{"$type":"cycle"}`.
   */
  function describe(value) {
    return describeValue(value, { ancestors: [], nodes: 0 }, 0);
  }

  function printFields(fields) {
    const parts = Object.keys(fields).map((key) => {
      const name = /^[\w$…]+$/.test(key) ? key : JSON.stringify(key);
      return key === "…" ? "… " + fields[key].text : name + ": " + printDescription(fields[key], false);
    });
    return parts.length === 0 ? "{}" : "{ " + parts.join(", ") + " }";
  }

  function printList(items) {
    return "[" + items.map((item) => printDescription(item, false)).join(", ") + "]";
  }

  function printDescription(value, bare) {
    if (typeof value === "string") return bare ? value : JSON.stringify(value);
    if (value === null || typeof value !== "object") return String(value);
    if (Array.isArray(value)) return printList(value);
    if (typeof value.$type !== "string") return printFields(value);
    if (value.items !== undefined) return value.text + " " + printList(value.items);
    if (value.fields !== undefined) return value.text + " " + printFields(value.fields);
    return String(value.text);
  }

  /** One line of text for any value; texts stand without quotes. */
  function print(value) {
    return printDescription(describe(value), true);
  }

  kernel.describe = describe;
  kernel.print = print;
  kernel.printDescription = printDescription;
})(__quaver.kernel);
