// Where another amount begins in a cell that holds several.

/** « FEDER 4 k€ - Région 2 k€ », « 30 000 € en investissement et 5 000 € en fonctionnement »: what stands between the two. */
export const anotherSum = /(?<=(?:%|€|euros?|HT|TTC|ment|inv\.?|invest\.?|fonct\.?)\)?)\s(?:[+/–—-]|et|puis)\s(?=[\p{L}\d])/giu;
