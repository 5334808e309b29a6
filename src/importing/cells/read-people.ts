// The people whom a cell names, and what stands beside them: functions, departments, organisations. What is none of these is somebody.
import { hidden, personalDataFinder } from '../../project/people/index.ts';
import { isUnsettled, longest, plain, type Read, readAs, type Typed } from '../../values/index.ts';
import { callsAFunction } from './function-words.ts';
import { isBareWord, isCourtesy, partNames, withoutEdges } from './part-names.ts';
import { departmentLetters, plainWord } from './people-words.ts';
import { type IsKnown, parted } from './read-list.ts';

/** Somebody: the name as it is written, empty where a cell gives but an address or a number. */
export interface Person {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** What stands beside the name and says what this person does. */
  readonly function?: string;
}
export interface Named {
  readonly people: readonly Person[];
  /** Functions, departments and organisations. */
  readonly others: readonly string[];
}
interface NamedInOrder extends Named {
  /** All of them, as the cell has them; a function that is told of somebody goes with them. */
  readonly inOrder: readonly (Person | string)[];
}

/** Without « M. » or « Mme ». */
export function bareName(name: string): string {
  const [first = '', ...rest] = name.trim().split(/\s+/);
  return isCourtesy(first) ? rest.join(' ') : name.trim();
}

/** « Jean DUPONT », « DUPONT Jean » and « Dupont, Jean » are one person. */
export const personKey = (name: string): string =>
  bareName(name.replace(/\([^()]*\)/g, ' '))
    .split(/[\s,-]+/)
    .map((word) => plainWord(word).replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '')
    .sort()
    .join(' ');

/** Whether what is not a person belongs to the departments that lead. */
export const isDepartment = (name: string): boolean =>
  /^(?:service|direction|pôle|département)(?![\p{L}])/iu.test(name) || departmentLetters.has(plainWord(name));

const find = personalDataFinder();
const extension = /(?<![\p{L}])(?:poste|tél|tel|téléphone|portable|port|mobile|mob|fax)\.?\s?:?\s?\d[\d .]{2,16}/giu;
const labels = /(?<![\p{L}])(?:tél|tel|téléphone|portable|port|mobile|mob|fax|e-?mail|mail|mél|courriel)(?![\p{L}])\.?\s?:?/giu;

interface Contacts {
  readonly text: string;
  readonly contact: Omit<Person, 'name'> | null;
}

/** The address and the number of somebody in a text, and the text without them. */
function contactsIn(text: string): Contacts {
  const found = find(text).filter(({ kind }) => kind === 'e-mail' || kind === 'phone');
  const more = [...text.matchAll(extension)].filter(
    ({ index }) => !found.some(({ start, end }) => index < end && index + 4 > start && /^\d/.test(text.slice(index))),
  );
  if (found.length + more.length === 0) return { text, contact: null };
  const email = found.find(({ kind }) => kind === 'e-mail')?.text;
  const phones = found.filter(({ kind }) => kind === 'phone').map((one) => one.text);
  const cut = [
    ...found,
    ...(phones.length === 0 ? more.map(({ index, 0: match }) => ({ start: index, end: index + match.length })) : []),
  ];
  const phone = [...phones, ...(phones.length === 0 ? more.map(([match]) => match.trim()) : [])].join(' / ');
  let left = '';
  let from = 0;
  for (const { start, end } of cut.sort((a, b) => a.start - b.start)) {
    left += text.slice(from, start);
    from = Math.max(from, end);
  }
  const rest = `${left}${text.slice(from)}`
    .replace(labels, ' ')
    .replace(/[<>]|\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ');
  return {
    text: withoutEdges(rest, ' /:,–-'),
    contact: { ...(email !== undefined && { email }), ...(phone !== '' && { phone }) },
  };
}

/** What stands in brackets is apart, unless it is the mark of a gender. */
const pieces = (text: string): readonly { readonly text: string; readonly isBracketed: boolean }[] =>
  text
    .split(/(?<= )(\([^()]*\)?)|(\([^()]{6,}\))|(\[[^[\]]*\])/)
    .filter((piece) => piece !== undefined && piece.trim() !== '')
    .flatMap((piece) => {
      const isBracketed = /^[([]/.test(piece);
      const inner = isBracketed ? piece.replace(/^[([]|[)\]]$/g, '') : piece;
      return inner
        .split(/ [-–—|] |[/&+|,;]| ?: | (?:et|and|ou|puis) /)
        .map((one) => withoutEdges(one, ' -–—•*·:'))
        .filter((one) => one !== '')
        .map((one) => ({ text: one, isBracketed }));
    });

/** « Carole VIDAL (DGS) », « DGS : Carole VIDAL »: one person and one function, side by side. */
function withFunction({ people, others }: Named): Named {
  const [person, office, ...more] = [...people, ...others];
  const isPair = typeof person === 'object' && person.name !== '' && typeof office === 'string' && more.length === 0;
  return isPair && callsAFunction(office) ? { people: [{ ...person, function: office }], others } : { people, others };
}

/** One of several between commas: somebody, several joined by « et » or a stroke, or no one. */
function namedIn(item: string, isKnown: IsKnown): Named {
  if (isKnown(item)) return { people: [], others: [item] };
  // Longer than any name or function: nobody looks into it, and nobody is told in it.
  if (item.length > longest) return { people: [{ name: item }], others: [] };
  const { text, contact } = contactsIn(item);
  const whole = partNames(text);
  if (text === '' || (whole.names.length === 0 && !/[([]/.test(text)))
    return { people: contact === null ? [] : [{ name: '', ...contact }], others: text === '' ? [] : [text] };
  const people: Person[] = [];
  const others: string[] = [];
  let isApart = false;
  for (const piece of pieces(text)) {
    const parted = isKnown(piece.text) ? { names: [], others: [piece.text] } : partNames(piece.text);
    const last = people.at(-1);
    // « Jean DUPONT (Retiers) »: a word that is not known stays with the name, out of the project too.
    if (piece.isBracketed && last !== undefined && !isApart && parted.others.length === 0 && parted.names.every(isBareWord)) {
      people[people.length - 1] = { ...last, name: `${last.name} (${piece.text})` };
      continue;
    }
    isApart = piece.isBracketed;
    people.push(...parted.names.filter((name) => bareName(name) !== '').map((name) => ({ name })));
    others.push(...parted.others);
  }
  if (people.length === 0) return { people: contact === null ? [] : [{ name: '', ...contact }], others: [text] };
  const [first = { name: '' }, ...rest] = people;
  return withFunction({ people: [{ ...first, ...contact }, ...rest], others });
}

/** « DUPONT, Jean » alone in a cell is one name; « Jean DUPONT, 06…, j.dupont@… » gives the number and the address of the one before. */
function together(found: readonly Named[], isKnown: IsKnown): readonly Named[] {
  const all: Named[] = [];
  for (const one of found) {
    const last = all.at(-1);
    const [before, now] = [last?.people.at(-1), one.people[0]];
    const isLone = one.people.length === 1 && one.others.length === 0;
    const isContact =
      now?.name === '' &&
      (now.email === undefined || before?.email === undefined) &&
      (now.phone === undefined || before?.phone === undefined);
    const isGiven = (name: string): boolean => /^\S+$/.test(name) && !isBareWord(name);
    const isGivenBehind =
      found.length === 2 &&
      before !== undefined &&
      now !== undefined &&
      !/\s/.test(before.name) &&
      isBareWord(before.name) &&
      isGiven(now.name);
    if (last === undefined || before === undefined || now === undefined || !isLone || !(isContact || isGivenBehind)) {
      all.push(one);
      continue;
    }
    const merged = { ...before, ...now, name: isContact ? before.name : `${before.name} ${now.name}` };
    all[all.length - 1] = { ...last, people: [...last.people.slice(0, -1), merged] };
  }
  // « Carole VIDAL, DGS »: of more, no one knows whose it is, and a function that leads in the project may do so beside her.
  const isLeading = (text: string): boolean => isKnown(text) === 'lead';
  const [name, office, ...more] = all;
  const isPair = more.length === 0 && name?.others.length === 0 && office?.people.length === 0 && !office.others.some(isLeading);
  return isPair ? [withFunction({ people: name.people, others: office.others })] : all;
}

const items = (text: string): readonly string[] =>
  parted(text.replace(/[^\S\n]+/g, ' '))
    .map((part) =>
      part
        .trim()
        .replace(/^(?:[-–—•*·] |\d{1,2}[.)] )/, '')
        .replace(/^(?:et|and|puis) /, '')
        .trim(),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part));

/** What a person is called in lists: the name, else the address or the number. */
export const calledBy = ({ name, email = '', phone = '' }: Person): string => name || email || phone;

/** Everybody whom a cell of leads names, and its other words; null when it names nobody. `isKnown`: the project calls something so. */
export function readPeople({ value }: Pick<Typed, 'value'>, isKnown: IsKnown = () => false): Read<NamedInOrder> | null {
  const found = together(
    // « à définir » behind a name stays with it.
    items(String(value).trim()).map((item) =>
      isUnsettled(plain(item)) ? { people: [], others: [item] } : namedIn(item, isKnown),
    ),
    isKnown,
  );
  const people = found.flatMap((one) => one.people);
  if (people.length === 0) return null;
  const others = [...new Set(found.flatMap((one) => one.others))];
  const inOrder = found.flatMap((one) => {
    const told = new Set(one.people.map((person) => person.function));
    return [...one.people, ...one.others.filter((other) => !told.has(other))];
  });
  return readAs({ people, others, inOrder }, people.map(calledBy).join(' ; '), true);
}

const full = /^\p{Lu}[\p{L}’'.-]*(?:\s+(?:d[eu]s?|d’|le|la|van|von|\p{Lu}[\p{L}’'.-]*)){1,3}$/u;
const titled = /^\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+){0,2}$/u;

/** Whether a cell of any column tells of somebody for sure: an address, a number, « Prénom NOM », a name behind « M. » or « Mme ». */
export function namesSomebody({ value }: Pick<Typed, 'value'>): boolean {
  const text = String(value).trim();
  if (text.length > longest * 5) return false;
  const people = readPeople({ value: text })?.value.people ?? [];
  return people.some(({ name, email, phone }) => {
    const bare = bareName(name.replace(/ \([^()]*\)$/, ''));
    return (
      email !== undefined ||
      phone !== undefined ||
      (bare.length < 80 && (full.test(bare) || (bare !== name && titled.test(bare))))
    );
  });
}

/** The words of a cell of leads without the people in them, each sign of whom is hidden. */
export function withoutPeople(words: string): string {
  const people = readPeople({ value: words })?.value.people ?? [];
  const telling = people.flatMap(({ name, email, phone }) => [email, ...(phone?.split(' / ') ?? []), ...name.split(/[\s()]+/)]);
  return telling.reduce<string>((text, one) => (one ? text.replaceAll(one, hidden.repeat(one.length)) : text), words);
}
