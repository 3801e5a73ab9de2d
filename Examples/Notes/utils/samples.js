const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

const written = [
  {
    ago: 24 * MINUTE,
    title: '雨后的梧桐',
    text: '路面是湿的，车灯在里面晃，像没收好的琴弦。',
    tag: '散步',
    place: '复兴中路',
  },
  {
    ago: 183 * MINUTE,
    title: '周末要买的东西',
    text: '面粉、黄油、两节五号电池，还有给猫的小鱼干。',
    tag: '清单',
    place: '',
  },
  { ago: 305 * MINUTE, title: '一句话', text: '慢一点，声音才听得清。', tag: '', place: '' },
  {
    ago: DAY + 90 * MINUTE,
    title: '地铁里的小号手',
    text: '他吹到一半停下来，听了听列车进站的声音，再接着吹，刚好在同一个调上。',
    tag: '散步',
    place: '人民广场',
  },
  {
    ago: DAY + 400 * MINUTE,
    title: '想读的书',
    text: '《看不见的城市》\n《植物的记忆与藏书乐》\n《声音的风景》',
    tag: '清单',
    place: '',
  },
  {
    ago: 3 * DAY,
    title: '妈妈的电话',
    text: '她说院子里的桂花晒好了，装了两罐，一罐是我的。',
    tag: '家',
    place: '',
  },
  {
    ago: 3 * DAY + 50 * MINUTE,
    title: '面包配方，第二次',
    text: '水再少 10 克，第一次发酵多等半小时。烤箱要提前热足。',
    tag: '厨房',
    place: '',
  },
  {
    ago: 3 * DAY + 200 * MINUTE,
    title: '会议里没说完的',
    text: '先把慢的那一步量出来，再谈要不要换掉它。',
    tag: '工作',
    place: '',
  },
  {
    ago: 6 * DAY,
    title: '窗台',
    text: '薄荷又长了一节。',
    tag: '家',
    place: '',
  },
];

/** A few notes for someone who opens the app the first time. */
export function samples(now) {
  return written.map(({ ago, ...note }, index) => ({ ...note, id: `sample-${index + 1}`, writtenAt: now - ago }));
}
