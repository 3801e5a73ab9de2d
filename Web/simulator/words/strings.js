import { dialogStrings } from "./dialog-strings.js";
import { inspectorStrings } from "./inspector-strings.js";
import { networkStrings } from "./network-strings.js";
import { pageStrings } from "./page-strings.js";
import { peopleStrings } from "./people-strings.js";
import { storageStrings } from "./storage-strings.js";
import { treeStrings } from "./tree-strings.js";

/**
 * Every text that Quaver says on this page: `[English, 中文]`.
 *
 * `{name}` is filled in. In English `one|many` is chosen by the value of `n`.
 * @type {Readonly<Record<string, readonly [string, string]>>}
 */
export const strings = Object.freeze({ ...pageStrings, ...dialogStrings, ...inspectorStrings, ...networkStrings, ...storageStrings, ...peopleStrings, ...treeStrings });
