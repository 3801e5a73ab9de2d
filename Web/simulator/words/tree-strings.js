/**
 * What the Tree tab says: `[English, 中文]`.
 * @type {Readonly<Record<string, readonly [string, string]>>}
 */
export const treeStrings = Object.freeze({
  "tab.tree": ["Tree", "节点"],
  "tree.filter": ["Selector or words", "选择器或文字"],
  "tree.nodes": ["Nodes of the page", "页面节点"],
  "tree.pick": ["Choose a node in the phone", "在手机里选择节点"],
  "tree.empty": ["No page yet", "还没有页面"],
  "tree.empty.cause": ["The nodes that {app} draws appear here and follow every change.", "{app} 渲染的节点会出现在这里，并随每次更新变化。"],
  "tree.none.cause": ["Neither a selector nor words find a node. Change the filter or empty it.", "选择器和文字都没有找到节点。换个条件，或清除筛选。"],
  "tree.count": ["1 element|{n} elements", "{n} 个元素"],
  "tree.found": [", {n} found", "，找到 {n} 个"],
  "tree.details": ["Node", "节点"],
  "tree.attributes": ["Attributes", "属性"],
  "tree.dataset": ["Dataset", "数据集"],
  "tree.events": ["Listens to", "监听的事件"],
  "tree.text": ["Text", "文字"],
  "tree.none": ["None", "无"],
});
