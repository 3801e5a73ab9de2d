module.exports = (name) => `你好，${name}`;
