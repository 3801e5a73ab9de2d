/**
 * What the Storage tab says: `[English, 中文]`.
 * @type {Readonly<Record<string, readonly [string, string]>>}
 */
export const storageStrings = Object.freeze({
  "tab.storage": ["Storage", "存储"],
  "storage.filter": ["Key or value", "键或值"],
  "storage.keys": ["Keys that the app keeps", "应用保存的键"],
  "storage.key": ["Key", "键"],
  "storage.value": ["Value", "值"],
  "storage.value.of": ["Value of {key}", "{key} 的值"],
  "storage.empty": ["Nothing stored", "没有存储内容"],
  "storage.empty.cause": ["Keys written by {app} for {person} on {host} appear here. 0 of {limit} used.", "{app} 在{host}上为 {person} 写入的键会出现在这里。已用 0，上限 {limit}。"],
  "storage.add": ["Add a key", "添加键"],
  "storage.cancel": ["Cancel", "取消"],
  "storage.clear": ["Delete all keys", "删除全部键"],
  "storage.clear.all": ["Delete 1 key|Delete all {n} keys", "删除全部 {n} 个键"],
  "storage.count": ["1 key|{n} keys", "{n} 个键"],
  "storage.used": ["{used} of {limit} used", "已用 {used}，上限 {limit}"],
  "storage.save": ["Save", "保存"],
  "storage.undo": ["Undo", "撤销修改"],
  "storage.copy": ["Copy", "复制"],
  "storage.delete": ["Delete", "删除"],
  "storage.changed": ["The app changed this value meanwhile", "应用刚刚改了这个值"],
  "storage.unread": ["The value could not be read", "无法读取这个值"],
  "storage.refused": ["Not saved", "未保存"],
  "storage.refused.value_too_large": ["Not saved: a value has at most 1 MB", "未保存：单个值不超过 1 MB"],
  "storage.refused.storage_full": ["Not saved: all keys together have at most 10 MB", "未保存：全部数据不超过 10 MB"],
  "storage.key.missing": ["Name the key", "请填写键名"],
  "storage.key.there": ["The key is there already", "这个键已存在"],
});
