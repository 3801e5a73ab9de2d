export const where = 'folder/index.js';
