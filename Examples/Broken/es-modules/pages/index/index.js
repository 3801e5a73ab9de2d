const early = greet('早');

import order from '../../utils/order';
import greet, { before } from '../../utils/default-function.js';
import Person from '../../utils/default-class';
import value from '../../utils/default-value';
import main, * as defaultAs from '../../utils/default-as';
import { one, two, three as drei, four, five, six, upTo, Seven, eight, nine, rest, missing, shown, a } from '../../utils/named';
import * as named from '/utils/named.js';
import { count, increase, reset } from '../../utils/counter';
import * as counter from '../../utils/counter';
import again, { everything, SamePerson, Person as Human, counted, four as ownFour, nine as neun } from '../../utils/again';
import common, { property } from '../../utils/common';
import * as commonAll from '../../utils/common-object';
import { x, y } from '../../utils/common-object.js';
import usesESM from '../../utils/uses-esm';
import { sum } from '../../utils/mixed';
import { isEven } from '../../utils/even';
import { isOdd } from '../../utils/odd';
import { where } from '../../utils/folder';
import { where as bare } from 'utils/folder/index';
import data from '../../utils/data.json';
import keys, { facts } from '../../utils/tricky';
import '../../utils/named';

increase();
const live = [count, counter.count, counted];
reset();

const checks = [
  ['imports run before the first line', early === '你好，早' && before === '你好，先'],
  ['a module runs once', order.filter((name) => name === 'named').length === 1 && order.includes('app')],
  ['modules run in the order of their imports', order.indexOf('default-function') < order.indexOf('named')],
  ['named constants', one === 1 && two === 2 && drei === 3 && four === 4],
  ['named functions', five() === 5 && typeof six().then === 'function' && [...upTo(3)].join() === '1,2,3'],
  ['named class', new Seven().value === 7],
  ['destructured exports', eight === 8 && nine === 9 && rest.join() === '10,11' && missing === 'default'],
  ['renamed exports', shown === 'hidden' && a === 'a' && named['default-like'] === 'a'],
  ['what is not exported stays hidden', named.hidden === undefined],
  ['namespace', named.one === 1 && named.five() === 5],
  ['default class', new Person('小满').name === '小满'],
  ['default expression', value.deep.value.length === 3],
  ['default by "as"', main() === 'main' && defaultAs.other === 'other' && defaultAs.default === main],
  ['bindings are live', live.join() === '2,2,2' && count === 0],
  ['export * from', again('再') === '你好，再' && neun === 9],
  ['export * as', everything.two === 2],
  ['default as', SamePerson === Person && Human === Person],
  ['an own export wins over *', ownFour === 'four of again'],
  ['default of CommonJS', common() === 'common' && common.property === 'property'],
  ['names of CommonJS', property === 'property' && x === 1 && commonAll.x === 1],
  ['an imported function is not called as a member', y() === 'y' && commonAll.y() !== undefined],
  ['require of an ES module', usesESM.one === 1 && usesESM.five === 5 && usesESM.greeting === '你好，旧写法'],
  ['both styles in one file', sum === 2],
  ['a cycle of functions', isEven(10) && isOdd(7) && !isOdd(4)],
  ['index.js of a folder', where === 'folder/index.js' && bare === where],
  ['JSON', data.name === '数据' && data.list.length === 3],
  ['words in texts, comments and patterns are left alone', facts.text.startsWith('import x') && facts.single.includes('export')],
  ['words in templates are left alone', facts.multi.includes('import inside') && facts.multi.includes('nested 1 export')],
  ['words in regular expressions are left alone', facts.pattern.startsWith('export default') && facts.ratio === 2],
  ['keywords as member names', keys.import === 1 && keys.default === 3 && facts.from === 6],
  ['imported names shadowed by parameters', facts.shadow.one === 't' && facts.shadow.two === 't' && facts.shadow.uno === 1],
  ['imported names in shorthand members', facts.shorthand.uno === 1 && facts.shorthand.two === 2 && facts.method === 1],
  ['imports on one line, without spaces', facts.sum === 1 + 2 + 3 + 3 + 1 + 2],
].map(([name, ok]) => ({ name, ok }));

Page({
  data: {
    checks,
    passed: checks.filter((check) => check.ok).length,
  },
});
