// What the command line says of `jalon import` and of what it brings in.

const fr = {
  does: 'reprend ce que d’autres ont écrit ailleurs',
  yes: 'écrit sans rien demander',
  dryRun: 'montre ce qui changerait, sans rien écrire',
  plan: {
    does: 'reprend un plan d’action existant (.xlsx ou .csv), le classeur national comme tout autre tableau',
    examples: ['jalon import plan plan.xlsx --dry-run', 'jalon import plan plan.csv --project montfort --yes'],
  },
};
const en: typeof fr = {
  does: 'brings in what others wrote elsewhere',
  yes: 'writes without asking',
  dryRun: 'shows what would change, and writes nothing',
  plan: {
    does: 'brings in an existing action plan (.xlsx or .csv), the national workbook or any other table',
    examples: ['jalon import plan plan.xlsx --dry-run', 'jalon import plan plan.csv --project montfort --yes'],
  },
};

export const importCommand = { fr, en };
