// The elements of a Drupal Webform, as its editor shows them in YAML → a questionnaire.
// Element types: https://www.drupal.org/docs/contributed-modules/webform/webform-features
import type { Question, StructureRemark, Survey } from '../../model/index.ts';
import { askedOfPerson } from '../../project/people/index.ts';
import { isHolder, isRecord, oneLine } from '../../values/index.ts';
import { asksRecommendation, profileOf } from '../drafting/known-words.ts';
import { isOtherMark } from '../surveys/other-words.ts';
import { isSilentWord } from '../surveys/understand-answer.ts';
import type { StructureRead } from './lime-survey.ts';
import { plainText } from './plain-html.ts';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (isRecord(value) ? Object(value) : {});
const textIn = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? plainText(String(value)) : '';

/** Elements within elements, and elements in all. */
const [deepest, most] = [20, 5000];
const holders: readonly string[] = [
  'webform_wizard_page',
  'webform_section',
  'fieldset',
  'details',
  'container',
  'webform_flexbox',
  'webform_card',
];
const silentTypes: readonly string[] = [
  'webform_actions',
  'captcha',
  'webform_markup',
  'processed_text',
  'hidden',
  'value',
  'webform_horizontal_rule',
  'honeypot',
  'webform_message',
];

/** Lists that Drupal keeps under a name. */
const lists: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  yes_no: [
    ['Yes', 'Oui'],
    ['No', 'Non'],
  ],
  gender: [
    ['Male', 'Homme'],
    ['Female', 'Femme'],
  ],
};

/** A list may be parted in groups, whose names are no answers. */
function listOf(value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return lists[value] ?? [];
  return Object.entries(fieldsOf(value)).flatMap(([code, label]) =>
    isHolder(label) ? listOf(label) : [[code, oneLine(textIn(label)) || code] as const],
  );
}

function optionsOf(value: unknown): { readonly options: NonNullable<Question['options']>; readonly other: boolean } {
  const all = listOf(value);
  const own = all.filter(([, label]) => !isOtherMark(label, {}));
  return {
    options: own.map(([code, label]) => ({ code, label, ...(isSilentWord(label) && { noOpinion: true }) })),
    other: own.length < all.length,
  };
}

const isYesNo = (list: readonly (readonly [string, string])[]): boolean =>
  list.length === 2 && list.every(([, label], at) => (at === 0 ? /^(?:oui|yes)$/i : /^(?:non|no)$/i).test(label));

const numberIn = (value: unknown): number | null =>
  Number.isInteger(Number(value)) && textIn(value) !== '' ? Number(value) : null;

/** Null for what asks nothing. */
function shapeOf(type: string, element: Fields, text: string): Partial<Question> | null {
  const { options, other } = optionsOf(element['#options']);
  const hasOther = (other || type.endsWith('_other')) && { other: true };
  const isMany = element['#multiple'] === true || /^(?:webform_)?(?:checkboxes|tableselect|buttons)/.test(type);
  const mostAnswers = numberIn(element['#multiple']);
  switch (type) {
    case 'radios':
    case 'select':
    case 'checkboxes':
    case 'webform_radios_other':
    case 'webform_select_other':
    case 'webform_checkboxes_other':
    case 'webform_buttons':
    case 'webform_buttons_other':
    case 'tableselect':
      if (options.length === 0) return { type: 'text' };
      if (!isMany && mostAnswers === null && isYesNo(listOf(element['#options']))) return { type: 'yes-no' };
      return isMany || mostAnswers !== null
        ? { type: 'multiple', options, ...hasOther, ...(mostAnswers !== null && mostAnswers > 1 && { most: mostAnswers }) }
        : { type: 'single', options, ...hasOther };
    case 'webform_likert': {
      const rows = listOf(element['#questions']).map(([code, label]) => ({ code, label }));
      return { type: 'matrix', rows, options: optionsOf(element['#answers']).options };
    }
    case 'webform_table_sort':
    case 'webform_tableselect_sort':
      return { type: 'ranking', options };
    case 'checkbox':
    case 'webform_terms_of_service':
      return { type: 'yes-no' };
    case 'webform_rating':
    case 'range':
    case 'webform_scale': {
      const [min, max] = [numberIn(element['#min']) ?? (type === 'webform_scale' ? 1 : 0), numberIn(element['#max']) ?? 5];
      if (min === 0 && max === 10 && asksRecommendation(text)) return { type: 'nps' };
      const labels = {
        ...(textIn(element['#min_text']) && { [min]: textIn(element['#min_text']) }),
        ...(textIn(element['#max_text']) && { [max]: textIn(element['#max_text']) }),
      };
      const low = type === 'webform_rating' ? Math.max(1, min) : min;
      return {
        type: 'scale',
        scale: { min: low, max: Math.max(low + 1, max), ...(Object.keys(labels).length > 0 && { labels }) },
      };
    }
    case 'number':
      return { type: 'number', ...(textIn(element['#field_suffix']) && { unit: oneLine(textIn(element['#field_suffix'])) }) };
    case 'date':
    case 'datetime':
    case 'datelist':
      return { type: 'date' };
    case 'email':
    case 'tel':
    case 'webform_name':
    case 'webform_address':
    case 'webform_contact':
    case 'webform_email_confirm':
      return { type: 'text', personal: true };
    case 'textfield':
    case 'textarea':
    case 'text_format':
    case 'url':
      return { type: 'text', ...(askedOfPerson(text) !== null && { personal: true }) };
    default:
      return null;
  }
}

interface Found {
  readonly key: string;
  readonly element: Fields;
  readonly section: string | null;
}

/** In their order; a page or a section of the form is a section here. */
function elementsIn(elements: unknown): {
  readonly found: readonly Found[];
  readonly sections: readonly { readonly id: string; readonly title: string }[];
} {
  const found: Found[] = [];
  const sections: { readonly id: string; readonly title: string }[] = [];
  const walk = (holder: unknown, section: string | null, depth: number): void => {
    for (const [key, value] of Object.entries(fieldsOf(holder))) {
      const element = fieldsOf(value);
      const type = element['#type'];
      if (key.startsWith('#') || typeof type !== 'string' || found.length >= most) continue;
      if (!holders.includes(type)) found.push({ key, element, section });
      else if (depth < deepest) {
        const title = oneLine(textIn(element['#title']));
        const isNamed = title !== '' && depth === 0;
        const id = isNamed ? `S${sections.length + 1}` : section;
        if (isNamed && id !== null) sections.push({ id, title });
        walk(element, id, depth + 1);
      }
    }
  };
  walk(elements, null, 0);
  return { found, sections: sections.filter(({ id }) => found.some((one) => one.section === id)) };
}

/** A box, an answer: `{visible: {':input[name="q3"]': {value: oui}}}` → `Q3 has oui`; null when it asks for more. */
function conditionOf({ element }: Found, byKey: ReadonlyMap<string, Question>): string | null {
  const states = fieldsOf(element['#states']);
  const visible = Object.entries(fieldsOf(states['visible']));
  if (Object.keys(states).length === 0) return '';
  const [only, ...others] = visible;
  if (only === undefined) return '';
  const [, name = '', box] = /^:input\[name="([^"[\]]{1,200})(?:\[([^"[\]]{1,200})\])?"\]$/.exec(only[0]) ?? [];
  const question = byKey.get(name);
  const { value, checked } = fieldsOf(only[1]);
  if (others.length > 0 || question === undefined) return null;
  const options = (question.options ?? []).map(({ code }) => code);
  if (question.type === 'yes-no') {
    const isYes = checked === true || /^(?:yes|oui|1)$/i.test(textIn(value));
    return isYes || checked === false || /^(?:no|non|0)$/i.test(textIn(value))
      ? `${question.id} = ${isYes ? 'yes' : 'no'}`
      : null;
  }
  const code = box !== undefined && checked === true ? box : textIn(value);
  const isWord = /^[\p{L}\p{N}_-]+$/u.test(code);
  return isWord && options.includes(code) ? `${question.id} has ${code}` : null;
}

/** `title`: of the form, when its file says it. */
export function webformSurvey(elements: unknown, title: string | null, id: string): StructureRead {
  const { found, sections } = elementsIn(elements);
  const remarks: StructureRemark[] = [];
  const byKey = new Map<string, Question>();
  const taken = new Set<string>();
  let next = 1;
  const questions = found.flatMap((one): readonly Question[] => {
    const { key, element, section } = one;
    const type = String(element['#type']);
    const text = oneLine(textIn(element['#title'])) || key;
    const shape = shapeOf(type, element, text);
    if (shape === null) {
      if (!silentTypes.includes(type)) remarks.push({ code: 'not-a-question', title: key, text });
      return [];
    }
    const help = oneLine(textIn(element['#description']));
    const labels = (shape.options ?? []).map(({ label }) => label);
    const profile = shape.type === 'single' || shape.type === 'number' ? profileOf(text, labels) : null;
    const condition = conditionOf(one, byKey);
    if (condition === null) remarks.push({ code: 'condition', title: key, text });
    const own = /^q\d{1,6}[a-z]?$/.test(key) ? key.replace('q', 'Q') : null;
    while (taken.has(`Q${next}`)) next += 1;
    const question: Question = {
      id: own !== null && !taken.has(own) ? own : `Q${next}`,
      ...(section !== null && { section }),
      text,
      ...(help !== '' && { help }),
      ...(profile && { profile }),
      ...shape,
      type: shape.type ?? 'text',
      ...(condition !== null && condition !== '' && { showIf: condition }),
      ...(element['#required'] === true && { required: true }),
    };
    byKey.set(key, question);
    taken.add(question.id);
    return [question];
  });
  const survey: Survey = {
    id,
    ...(title !== null && title !== '' && { title: oneLine(title) }),
    ...(sections.length > 0 && { sections: [...sections] }),
    questions,
  };
  return { survey, remarks };
}
