// A SIREN has nine digits, of which the last is a checksum.
import { quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

/** Luhn's formula, as INSEE applies it: every second digit from the right counts double, and the whole divides by ten. */
function isSiren(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = [...text].reduceRight((total, digit, index) => {
    const counted = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}

export const territoryBadSiren = rule<{ siren: string }>({
  code: 'territory/bad-siren',
  severity: 'error',
  example: { wrong: 'siren: "243500643"', right: 'siren: "243500634"' },
  *check({ project, places }: RuleContext) {
    const { territory } = project.info;
    if (territory?.siren === undefined || (territory.country ?? 'FR') !== 'FR') return;
    const siren = String(territory.siren);
    if (!isSiren(siren.replace(/\s/g, ''))) yield { at: places.value(territory, 'siren'), found: { siren } };
  },
  fr: {
    says: ({ siren }) => `${quotedFr(siren)} n’est pas un numéro SIREN`,
    why: 'Le SIREN relie le projet aux données publiques ; un chiffre de travers désigne une autre collectivité, ou aucune.',
    mend: 'Recopiez les neuf chiffres depuis l’annuaire des entreprises : le dernier est une clé de contrôle.',
  },
  en: {
    says: ({ siren }) => `${quotedEn(siren)} is not a SIREN number`,
    why: 'The SIREN ties the project to public data; one wrong digit names another authority, or none.',
    mend: 'Copy the nine digits from the business directory: the last one is a checksum.',
  },
});
