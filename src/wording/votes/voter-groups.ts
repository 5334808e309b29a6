// What groups of voters are called, when several were put together so that nobody is recognised in them.
import type { Language, Project } from '../../model/index.ts';

const words = {
  fr: {
    unsaid: 'non précisé',
    under: (to: number) => `moins de ${to} ans`,
    from: (from: number) => `${from} ans et plus`,
    between: (from: number, to: number) => `${from} à ${to} ans`,
    more: (n: number) => ` et ${n} autres`,
  },
  en: {
    unsaid: 'not stated',
    under: (to: number) => `under ${to}`,
    from: (from: number) => `${from} and over`,
    between: (from: number, to: number) => `${from} to ${to}`,
    more: (n: number) => ` and ${n} others`,
  },
};

/** The years of a band: `18-24`, `75+`. */
function yearsOf(band: string | undefined): { readonly from: number; readonly to: number | null } | null {
  const [, from, to, open] = /^(\d{1,3})(?:-(\d{1,3})|(\+))$/.exec(band ?? '') ?? [];
  return from === undefined ? null : { from: Number(from), to: open === undefined ? Number(to) : null };
}

/** `18-24 + 25-39` is one span: groups of ages are put together with their neighbours. */
function spanOf(bands: readonly string[], language: Language): string | null {
  const [first, last] = [yearsOf(bands[0]), yearsOf(bands.at(-1))];
  if (first === null || last === null || bands.some((band) => yearsOf(band) === null)) return null;
  if (last.to === null) return words[language].from(first.from);
  return first.from === 0 ? words[language].under(last.to + 1) : words[language].between(first.from, last.to);
}

/** `35037 + 35047` → « Bédée, Breteil ». */
export function groupName({ info }: Pick<Project, 'info'>, group: string, language: Language): string {
  const codes = group.split(' + ');
  const span = spanOf(codes, language);
  if (span !== null) return span;
  const communes = new Map((info.territory?.communes ?? []).map(({ insee, name }) => [insee, name] as const));
  const names = codes.map((code) => (code === '?' ? words[language].unsaid : (communes.get(code) ?? code)));
  return names.length > 4 ? names.slice(0, 3).join(', ') + words[language].more(names.length - 3) : names.join(', ');
}
