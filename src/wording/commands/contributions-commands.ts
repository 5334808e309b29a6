// What the command line says of `jalon import contributions` and of `jalon import figures`.

const contributionsFr = {
  does: 'reprend des contributions (export Decidim ou Cap Collectif, tableau de post-its ; .csv, .xlsx, .json) en besoins, les semblables ensemble',
  column: 'en-tête de la colonne qui dit ce qui est demandé (d’après les en-têtes par défaut)',
  source: 'source que les besoins citent (le nom du fichier par défaut)',
  audience: 'qui a contribué, où le tableau ne le dit pas (residents, les habitants, par défaut)',
  examples: [
    'jalon import contributions propositions.csv --dry-run',
    'jalon import contributions post-its.xlsx --project montfort --column "Idée" --source "Atelier du 12 mai" --yes',
  ],
};
const contributionsEn: typeof contributionsFr = {
  does: 'brings in contributions (Decidim or Cap Collectif export, table of post-its; .csv, .xlsx, .json) as needs, alike ones together',
  column: 'header of the column that says what is asked (by the headers by default)',
  source: 'source that the needs name (the name of the file by default)',
  audience: 'who contributed, where the table does not say (residents by default)',
  examples: [
    'jalon import contributions proposals.csv --dry-run',
    'jalon import contributions sticky-notes.xlsx --project montfort --column "Idea" --source "Workshop of 12 May" --yes',
  ],
};

export const contributionsCommand = { fr: contributionsFr, en: contributionsEn };

const figuresFr = {
  does: 'reprend un chiffre du portrait d’un tableau par commune (INSEE, ANCT ; .csv, .xlsx), par les codes des communes du projet',
  column: 'en-tête de la colonne à reprendre',
  label: 'libellé du chiffre (l’en-tête par défaut)',
  unit: 'unité du chiffre',
  as: 'sum (additionner) ou weighted-mean (moyenne pondérée, pour un taux) ; d’après la colonne par défaut',
  weights: 'en-tête de la colonne qui pondère (les habitants du projet par défaut)',
  where: 'lignes à garder, quand une commune en a plusieurs : "Son en-tête=valeur"',
  year: 'année du chiffre (d’après le tableau par défaut)',
  source: 'source du chiffre (le nom du fichier par défaut)',
  replace: 'ce que dit le tableau remplace ce que dit le portrait (gardé par défaut)',
  examples: [
    'jalon import figures base-cc.csv --column P21_POP --label "Population municipale" --unit habitants --dry-run',
    'jalon import figures equipement.csv --column "Taux" --label "Foyers équipés" --as weighted-mean --source "ANCT, 2025" --yes',
  ],
};
const figuresEn: typeof figuresFr = {
  does: 'brings in a figure of the portrait from a table by commune (INSEE, ANCT; .csv, .xlsx), by the codes of the communes of the project',
  column: 'header of the column to import',
  label: 'label of the figure (the header by default)',
  unit: 'unit of the figure',
  as: 'sum (add up) or weighted-mean (for a rate); by the column by default',
  weights: 'header of the column that weighs (the inhabitants of the project by default)',
  where: 'rows to keep, when a commune has several: "Its header=value"',
  year: 'year of the figure (by the table by default)',
  source: 'source of the figure (the name of the file by default)',
  replace: 'what the table says replaces what the portrait says (kept by default)',
  examples: [
    'jalon import figures base-cc.csv --column P21_POP --label "Municipal population" --unit inhabitants --dry-run',
    'jalon import figures equipment.csv --column "Rate" --label "Households equipped" --as weighted-mean --source "ANCT, 2025" --yes',
  ],
};

export const figuresCommand = { fr: figuresFr, en: figuresEn };
