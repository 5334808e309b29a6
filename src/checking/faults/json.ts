// What is wrong with a file of JSON, which a page or a program saves: told in the words of YAML, as which it is read, where these hold of JSON.
import type { Finding, Language } from '../../model/index.ts';
import { type Rule, rule } from '../rule.ts';
import { yamlFaults } from './yaml.ts';
import { yamlTexts } from './yaml-texts.ts';

/** Faults that a text has in both. */
const ofBoth = new Set([
  ...['yaml/not-closed', 'yaml/missing-comma', 'yaml/duplicate-key'],
  ...['yaml/empty-file', 'yaml/control-character', 'yaml/too-deep'],
]);
const ofYaml: readonly Rule[] = [...yamlFaults, ...yamlTexts];
const shared = new Map(ofYaml.filter(({ code }) => ofBoth.has(code)).map((one) => [one.code, one]));

/** `as`: the code of the fault in YAML. */
type Unread = Finding['found'] & { readonly as: string };

const saysIn = (language: Language, { as, ...found }: Unread): string | undefined => shared.get(as)?.[language].says(found);

export const jsonFaults = [
  rule<Unread>({
    code: 'json/not-readable',
    severity: 'error',
    example: { wrong: '{"kind": "jalon-sitting", "version": 1', right: '{"kind": "jalon-sitting", "version": 1}' },
    fr: {
      says: (found) => saysIn('fr', found) ?? 'ce qui est écrit ici n’est pas du JSON',
      why: 'Un fichier coupé en route, ou retouché à la main, ne dit plus tout ce qui a été enregistré.',
      mend: 'Enregistrez-le de nouveau depuis la page, ou redemandez-le à qui l’a envoyé.',
    },
    en: {
      says: (found) => saysIn('en', found) ?? 'what is written here is not JSON',
      why: 'A file that was cut on its way, or changed by hand, no longer says all that was saved.',
      mend: 'Save it again from the page, or ask whoever sent it for it again.',
    },
  }),
];
