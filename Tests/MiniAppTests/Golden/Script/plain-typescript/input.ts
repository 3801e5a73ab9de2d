export const items = []
