// What jalon workload says around the figures.

const fr = {
  at: (day: string) => `charge de travail à partir du ${day}, en équivalents temps plein`,
  of: (year: number) => `charge de travail ${year}, en équivalents temps plein`,
  none: 'Aucun temps à compter : il s’écrit dans staff (ETP par an) et dans team (quotité de chacun) des fiches action.',
  department: 'Par service',
  person: 'Par personne',
  without: 'sans service',
  total: 'Total',
  capacity: 'Capacité',
  unnamed: 'sans personne nommée',
  overloaded: (who: string, load: string, capacity: string, quarter: string) =>
    `${who} : ${load} ETP demandés au ${quarter}, pour ${capacity} disponible`,
  fits: 'Personne n’a plus de travail que de temps, là où la capacité est connue (actors.yaml).',
  noCapacity: 'Aucune capacité n’est connue : écrivez capacity (ETP) dans actors.yaml pour savoir ce qui dépasse.',
  undated: (ids: string) => `Sans date, donc non comptées : ${ids}.`,
  withoutShare: (who: string, actions: string) =>
    `${who} a des tâches dans ${actions} sans quotité dans team : ce temps n’est pas compté.`,
};

const en: typeof fr = {
  at: (day) => `workload from ${day}, in full-time equivalents`,
  of: (year) => `workload ${year}, in full-time equivalents`,
  none: 'No time to count: it is written in staff (FTE a year) and team (each one’s share) of the action sheets.',
  department: 'By department',
  person: 'By person',
  without: 'no department',
  total: 'Total',
  capacity: 'Capacity',
  unnamed: 'nobody named',
  overloaded: (who, load, capacity, quarter) => `${who}: ${load} FTE asked for in the ${quarter}, with ${capacity} available`,
  fits: 'Nobody has more work than time, where the capacity is known (actors.yaml).',
  noCapacity: 'No capacity is known: write capacity (FTE) in actors.yaml to know what is too much.',
  undated: (ids) => `Without a date, so not counted: ${ids}.`,
  withoutShare: (who, actions) => `${who} has tasks in ${actions} without a time share in team: that time is not counted.`,
};

export const workloadWords = { fr, en };
