// Sections inside sections, as deep as they like.
module.exports = [
  {
    id: 'notation',
    title: '记谱',
    children: [
      { id: 'duration', title: '时值', children: [{ id: 'eighth', title: '八分音符', questions: ['q1', 'q2'] }] },
      { id: 'pitch', title: '音高', questions: ['q3'] },
    ],
  },
  {
    id: 'physics',
    title: '声音',
    children: [{ id: 'speed', title: '传播', questions: ['q4'] }],
  },
  { id: 'instruments', title: '乐器', questions: ['q5'] },
];
