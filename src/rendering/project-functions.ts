/** The functions of the templates of projects: those of the engine, and those that know what a project is. */
import type { Language } from '../model/index.ts';
import { isRecord, noBreak } from '../values/index.ts';
import { inWording, type Wording } from '../wording/gendered.ts';
import { label } from '../wording/label.ts';
import {
  FUNCTIONS,
  type Helper,
  type HelperSet,
  helperSet,
  isAbsent,
  madeGap,
  printValue,
  type Words,
} from './expressions/index.ts';
import { isMarkdown, TEXT } from './ooxml/shape.ts';

/** A value with a code and a label, as the view holds those of closed lists. */
const isCoded = (value: unknown): value is { readonly label: string } => isRecord(value) && typeof value['label'] === 'string';

/** Our own labels are in the wording of the project, if it has one; those of the view are so already. */
const labelIn = (wording?: Wording): Helper => ({
  name: 'label',
  takes: [{ name: 'value', kind: 'any' }],
  gives: () => TEXT,
  call: ([value], _, language) => {
    if (isCoded(value)) return value.label;
    if (isAbsent(value)) return null;
    const said = label(String(value), language);
    return said === undefined ? String(value) : inWording(said, wording);
  },
  fr: {
    says: 'Dit en français une valeur d’une liste (`action.status`), ou le nom d’un champ du projet, entre guillemets (`"action.start"`).',
    example: ['{{label "action.start"}}', 'Début'],
  },
  en: {
    says: 'Says in English a value of a list (`action.status`), or the name of a field of the project, in quotes (`"action.start"`).',
    example: ['{{label "action.start"}}', 'Start'],
  },
});

const TO_COMPLETE = { fr: 'à compléter', en: 'to be completed' };

const todo: Helper = {
  name: 'todo',
  takes: [
    { name: 'value', kind: 'text' },
    { name: 'field', kind: 'text' },
    { name: 'of', kind: 'text', optional: true },
  ],
  options: ['words'],
  gives: ([value]) => (value && isMarkdown(value) ? value : TEXT),
  call: ([value, field, of], { words }, language) => {
    if (!isAbsent(value)) return printValue(value, language);
    const missing = { key: String(field), of: isAbsent(of) ? null : String(of) };
    if (isAbsent(words)) return madeGap(TO_COMPLETE[language], missing);
    const what = String(words);
    return madeGap(`${TO_COMPLETE[language]}${language === 'fr' ? `${noBreak}: ` : ': '}${what}`, { ...missing, words: what });
  },
  fr: {
    says: 'Écrit la valeur, ou « à compléter » quand elle manque : `--final` refuse alors le document. Dites entre guillemets quel champ du projet la donne, ou quel fichier de `texts/`, et au besoin de quelle chose ; `words=` dit au lecteur ce qui manque.',
    example: ['{{todo lead "project.lead"}}', 'à compléter'],
  },
  en: {
    says: 'Writes the value, or “to be completed” when it is missing: `--final` then refuses the document. Say in quotes which field of the project gives it, or which file of `texts/`, and, if need be, of what thing; `words=` tells the reader what is missing.',
    example: ['{{todo lead "project.lead"}}', 'to be completed'],
  },
};

/** Every function, in the order in which they are explained. */
export const HELPERS: readonly Helper[] = [...FUNCTIONS, labelIn(), todo];

export const helpersFor = (language: Language, words?: Words, wording?: Wording): HelperSet =>
  helperSet(language, [...FUNCTIONS, labelIn(wording), todo], words);
