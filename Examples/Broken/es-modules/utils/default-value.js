export default { deep: { value: [1, 2, 3] } }
;[4, 5].forEach((n) => n)
