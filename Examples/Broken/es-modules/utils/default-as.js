const main = () => 'main';
const other = 'other';
export { main as default, other };
