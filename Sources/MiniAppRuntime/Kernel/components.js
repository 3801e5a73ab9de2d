(function (kernel) {
  "use strict";

  const announced = new Set();

  /**
   * Custom components: their tags are drawn as plain elements with their children, said once for each tag.
   * Instances, properties, slots and their events belong here when they come.
   */
  kernel.components = {
    announce(tag, place) {
      if (announced.has(tag)) return;
      announced.add(tag);
      kernel.warn("<" + tag + "> is drawn as a plain element: custom components are not run yet (" + place + ")");
    },
  };

  function parsed(value) {
    try {
      return JSON.parse(value);
    } catch (error) {
      return null;
    }
  }

  /** A query value, always a text, as the type a page built with Component() declares for it. */
  function convert(value, type) {
    switch (type) {
      case Number:
        return Number.isFinite(Number(value)) ? Number(value) : 0;
      case Boolean:
        return value !== "" && value !== "false";
      case Array: {
        const list = parsed(value);
        return Array.isArray(list) ? list : [];
      }
      case Object: {
        const object = parsed(value);
        return object !== null && typeof object === "object" ? object : null;
      }
      default:
        return value;
    }
  }

  function emptyValue(type) {
    switch (type) {
      case String:
        return "";
      case Number:
        return 0;
      case Boolean:
        return false;
      case Array:
        return [];
      default:
        return null;
    }
  }

  /** The first values of declared properties: from the page's query, else declared, else empty by type. */
  kernel.propertyValues = (properties, query) => {
    const values = {};
    for (const name of Object.keys(properties)) {
      const declared = properties[name];
      const isRecord = declared !== null && typeof declared === "object";
      const type = isRecord ? declared.type : declared;
      if (Object.hasOwn(query, name)) values[name] = convert(query[name], type);
      else if (isRecord && declared.value !== undefined) values[name] = kernel.clone(declared.value);
      else values[name] = emptyValue(type);
    }
    return values;
  };
})(__quaver.kernel);
