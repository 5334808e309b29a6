// What machines say to each other and no assembly, committee, resident or newspaper should read: identifiers, names of files, and the
// words of solvers and of statistics, by language.

const words = {
  fr: [
    'solveur',
    'optimum',
    'optimal',
    'optimale',
    'graine',
    'itérations',
    'tirages',
    'simulations',
    'Monte-Carlo',
    'p-value',
    'valeur p',
    'p <',
    'p =',
    'ddl',
    'khi-deux',
    'χ²',
    'V de Cramér',
    'tau de Kendall',
    'W de Kendall',
    'rho de Spearman',
    'Fisher',
    'Kruskal-Wallis',
    'Mann-Whitney',
    'Holm',
    'Bonferroni',
    'Wilson',
    'PROMETHEE',
    'TOPSIS',
    'ELECTRE',
    'AHP',
    'flux net',
    'écart-type',
    'intervalle de confiance',
    'dans le meilleur ensemble',
    'ordre des identifiants',
  ],
  en: [
    'solver',
    'optimum',
    'optimal',
    'random seed',
    'seed 1',
    'iterations',
    'simulations',
    'Monte Carlo',
    'p-value',
    'p <',
    'p =',
    'degrees of freedom',
    'chi-square',
    'chi-squared',
    'χ²',
    'Cramér’s V',
    'Kendall’s tau',
    'Kendall’s W',
    'Spearman’s rho',
    'Fisher',
    'Kruskal-Wallis',
    'Mann-Whitney',
    'Holm',
    'Bonferroni',
    'Wilson',
    'PROMETHEE',
    'TOPSIS',
    'ELECTRE',
    'AHP',
    'net flow',
    'standard deviation',
    'confidence interval',
    'in the best set',
    'order of the ids',
  ],
};

/** The prefixes of the ids that the schemas give to things of a project. */
const prefixes = 'AC|AX|BO|CA|CH|CO|DE|DP|FI|IN|IV|KF|MT|ND|OB|OR|PE|RE|RK|SA|SV|WS';

/** Of each word, whole, whatever its capitals and the spaces in it. */
const asPattern = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s');

const patternsOf = (list: readonly string[]): readonly RegExp[] => [
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${prefixes})-\\d{1,4}(?![\\p{L}\\p{N}])`, 'gu'),
  /(?<![\p{L}\p{N}_./-])[\p{L}\p{N}_./-]{1,120}\.(?:ya?ml|geojson|json|csv)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:texts|actions|needs|meetings|ballots|surveys)\/[\p{L}\p{N}_./-]{1,120}/gu,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${list.map(asPattern).join('|')})(?![\\p{L}\\p{N}])`, 'giu'),
];

/** Patterns of what is not to be read in a document of this language. */
export const machineWords = { fr: patternsOf(words.fr), en: patternsOf(words.en) };
