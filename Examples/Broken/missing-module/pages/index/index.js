const greet = require('../../utils/greet');

Page({
  data: { words: greet('小满') },
});
