Page({
  data: { name: '小满', rows: [1, 2, 3] },
});
