// A form is asked in order, with a way back at each question; the same questions take their answers from a terminal or from a file.
import { expect, test } from 'vitest';
import {
  type Asks,
  answerAfter,
  askForm,
  back,
  type Prompter,
  questionOf,
  type ScriptedThing,
  scriptedDoor,
  terminalDoor,
} from '../../src/asking/index.ts';
import { fold } from '../../src/cli/fold.ts';
import { UsageError } from '../../src/model/index.ts';
import { guideWords } from '../../src/wording/project/guide.ts';

const words = guideWords.fr.door;

/** Types texts, and picks choices by their words. */
function typist(answers: readonly string[]): { prompter: Prompter; asked: string[] } {
  const left = [...answers];
  const asked: string[] = [];
  const next = (question: string): string => {
    asked.push(question);
    const answer = left.shift();
    if (answer === undefined) throw new Error(`nothing is left to answer ${question}`);
    return answer;
  };
  return {
    asked,
    prompter: {
      text: async (question, byDefault) => next(question) || byDefault,
      choose: async (question, choices) => {
        const answer = next(question);
        const at = choices.findIndex((one) => one.startsWith(answer));
        if (at === -1) throw new Error(`${answer} is not among ${choices.join(', ')}`);
        return at;
      },
    },
  };
}
const kinds = ['élu', 'agent', 'habitant'].map((says, at) => ({ value: `k${at}`, says, names: [] }));
const name = questionOf('name', 'Nom', { isRequired: true });
const form: readonly Asks[] = [
  () => name,
  () => questionOf('kind', 'Qualité', { choices: kinds }),
  (given) => (given.get('kind')?.[0] === 'k0' ? questionOf('term', 'Mandat', { proposed: ['2026'] }) : null),
  () => questionOf('roles', 'Rôles', { isMany: true }),
];
async function typed(...answers: readonly string[]) {
  const { prompter, asked } = typist(answers);
  const reply = await askForm(terminalDoor(prompter, words), form);
  if (reply !== back && 'undone' in reply) throw new Error('nothing was to be taken back');
  return { asked, said: reply === back ? back : Object.fromEntries(reply.map((one) => [one.question.key, one.reply])) };
}

test('nothing typed is for later, what is proposed stands, and a hyphen leaves even that', async () => {
  expect((await typed('Anne', 'élu', '', 'Pilote', 'Relais', '')).said).toEqual({
    name: ['Anne'],
    kind: ['k0'],
    term: ['2026'],
    roles: ['Pilote', 'Relais'],
  });
  expect((await typed('Anne', 'élu', '-', '')).said).toEqual({ name: ['Anne'], kind: ['k0'], term: [], roles: [] });
  expect((await typed('Anne', words.later, '')).said).toEqual({ name: ['Anne'], kind: [], roles: [] });
});

test('a colon follows what is named, and none what asks already', async () => {
  const { prompter, asked } = typist(['x', 'élu', 'y']);
  const door = terminalDoor(prompter, words);
  await door.ask(name);
  await door.ask(questionOf('kind', 'Lequel ?', { choices: kinds }));
  await door.ask(questionOf('other', 'Et après ?', {}));
  expect(asked).toEqual([
    expect.stringMatching(/^Nom\s:$/),
    expect.stringMatching(/^Lequel\s\?$/),
    expect.stringMatching(/^Et après\s\?$/),
  ]);
});

test('what asks already has no colon after what is said besides either', async () => {
  const { prompter, asked } = typist(['élu']);
  await terminalDoor(prompter, words).ask(questionOf('kind', 'Lequel ?', { choices: kinds, help: 'un seul' }));
  expect(asked).toEqual([expect.stringMatching(/ – un seul$/)]);
});

test('a long choice breaks between words beside its question once it is answered', () => {
  const choice = 'Poser les questions dans les mairies, les accueils et les marchés du territoire';
  const told = answerAfter('Quelle façon :', choice, (text) => fold(text, 40));
  expect(`Quelle façon : ${told}`.split('\n').map((line) => line.trim())).toEqual([
    'Quelle façon : Poser les questions dans',
    'les mairies, les accueils et les',
    'marchés du territoire',
  ]);
  expect(answerAfter('Qualité :', 'élu', (text) => fold(text, 40))).toBe('élu');
});

test('a day is shown in words, and stands when nothing else is typed; what is typed is kept as it is', async () => {
  const day = questionOf('day', 'Date', {
    proposed: ['2026-11-28'],
    shown: (text) => (text === '2026-11-28' ? '28 novembre 2026' : text),
  });
  for (const [answer, value] of [
    ['', '2026-11-28'],
    ['28 novembre 2026', '2026-11-28'],
    ['2026-12-01', '2026-12-01'],
  ] as const) {
    const byDefault: string[] = [];
    const prompter: Prompter = {
      text: async (_, proposed) => {
        byDefault.push(proposed);
        return answer || proposed;
      },
      choose: async () => 0,
    };
    expect(await terminalDoor(prompter, words).ask(day)).toEqual([value]);
    expect(byDefault).toEqual(['28 novembre 2026']);
  }
});

test('several texts that are proposed are shown, stand when nothing is typed, and a hyphen leaves them', async () => {
  const several = questionOf('agenda', 'Ordre du jour', { isMany: true, proposed: ['lancement', 'suite'] });
  const asked = async (...answers: readonly string[]) => {
    const byDefault: string[] = [];
    const left = [...answers];
    const prompter: Prompter = {
      text: async (_, proposed) => {
        byDefault.push(proposed);
        return left.shift() || proposed;
      },
      choose: async () => 0,
    };
    return { reply: await terminalDoor(prompter, words).ask(several), byDefault };
  };
  expect(await asked('')).toEqual({ reply: ['lancement', 'suite'], byDefault: ['lancement, suite'] });
  expect(await asked('-')).toEqual({ reply: [], byDefault: ['lancement, suite'] });
  expect(await asked('Budget', '')).toEqual({ reply: ['Budget'], byDefault: ['lancement, suite', ''] });
});

test('the last change can be taken back at each question, with what was answered until then; not when there is none', async () => {
  const undoing = async (isUndoable: boolean, ...answers: readonly string[]) => {
    const { prompter } = typist(answers);
    const reply = await askForm(terminalDoor(prompter, words, { isUndoable: () => isUndoable }), form);
    return typeof reply === 'symbol'
      ? reply
      : 'undone' in reply
        ? reply.undone.map(({ question }) => question.key)
        : reply.length;
  };
  expect(await undoing(true, '<<')).toEqual([]);
  expect(await undoing(true, 'Anne', words.undo)).toEqual(['name']);
  expect(await undoing(true, 'Anne', 'élu', '2020', 'Pilote', '<<')).toEqual(['name', 'kind', 'term']);
  expect(await undoing(false, '<<')).toBe(back);
  await expect(undoing(false, 'Anne', words.undo)).rejects.toThrow('is not among');
});

test('what was answered is proposed again, but for what is no longer there', async () => {
  const { prompter, asked } = typist(['', words.later, '']);
  const kind = { ...questionOf('kind', 'Qualité', { choices: kinds }) };
  const before = [
    { question: name, reply: ['Anne'] },
    { question: kind, reply: ['gone'] },
  ];
  const reply = await askForm(terminalDoor(prompter, words), [() => name, () => kind], before);
  expect(reply).toMatchObject([{ reply: ['Anne'] }, { reply: [] }]);
  expect(asked).toHaveLength(2);
});

test('a question that another answer calls for is asked, and is forgotten with it', async () => {
  const { asked, said } = await typed('Anne', 'élu', '2020', '<', '<', 'agent', 'Pilote', '');
  expect(said).toEqual({ name: ['Anne'], kind: ['k1'], roles: ['Pilote'] });
  expect(asked.map((one) => one.replace(/\s.*/, ''))).toEqual([
    'Nom',
    'Qualité',
    'Mandat',
    'Rôles',
    'Mandat',
    'Qualité',
    'Rôles',
    'Rôles',
  ]);
});

test('going back from the first question leaves, and so does leaving what is required for later', async () => {
  expect((await typed('<')).said).toBe(back);
  expect((await typed('Anne', words.back, '<')).said).toBe(back);
  expect((await typed('')).said).toBe(back);
});

test('what is required is asked again where leaving it would lose what was answered before', async () => {
  const { prompter, asked } = typist(['élu', '', '-', 'Anne']);
  const kind = questionOf('kind', 'Qualité', { choices: kinds });
  const reply = await askForm(terminalDoor(prompter, words), [() => kind, () => name]);
  expect(reply).toMatchObject([{ reply: ['k0'] }, { reply: ['Anne'] }]);
  expect(asked[2]).toContain(words.needed);
});

test('help is asked by a question mark, and what does not suit is asked again', async () => {
  const year = questionOf('year', 'Année', {
    help: 'par exemple 2027',
    fault: (text) => (/^\d{4}$/.test(text) ? null : 'une année'),
  });
  const { prompter, asked } = typist(['?', 'bientôt', '2027']);
  expect(await terminalDoor(prompter, words).ask(year)).toEqual(['2027']);
  expect(asked[1]).toContain('par exemple 2027');
  expect(asked[2]).toContain('une année');
});

test('several are chosen one after the other, the last one is taken back, and words of one’s own are taken', async () => {
  const members = questionOf('members', 'Membres', { choices: kinds, isMany: true, takesText: true });
  const ask = (...answers: readonly string[]) => terminalDoor(typist(answers).prompter, words).ask(members);
  expect(await ask('élu', 'habitant', words.enough)).toEqual(['k0', 'k2']);
  expect(await ask('élu', words.back, 'agent', words.enough)).toEqual(['k1']);
  expect(await ask(words.other, 'Le maire', words.enough)).toEqual(['Le maire']);
  expect(await ask(words.later)).toEqual([]);
  expect(await ask(words.back)).toBe(back);
});

test('what presses comes first, all the rest by its part, with a way back', async () => {
  const item = (value: string, why: string, group: string) => ({ value, says: value, names: [], why, group });
  const items = [
    item('axe', 'aucun axe', ''),
    item('axe', '', 'Programme'),
    item('besoin', '', 'Diagnostic'),
    item('stop', '', ''),
  ];
  const next = (...answers: readonly string[]) => terminalDoor(typist(answers).prompter, words).next('Et ?', items);
  expect(await next('axe – aucun axe')).toBe('axe');
  expect(await next(words.elsewhere, 'Programme', words.back, 'Diagnostic', 'besoin')).toBe('besoin');
  expect(await next(words.elsewhere, words.back, 'stop')).toBe('stop');
});

const answer = (line: number, ...values: readonly string[]) => ({ line, values });
const thing = (over: Partial<ScriptedThing>): ScriptedThing => ({
  name: 'personne',
  line: 1,
  alone: null,
  answers: new Map(),
  ...over,
});
const item = { value: 'person', says: 'Personne', names: ['fonction'], why: '', group: '' };

/** What the file comes to: answers by key, or the fault that it has. */
async function scripted(one: Partial<ScriptedThing>): Promise<unknown> {
  const door = scriptedDoor([thing(one)], { path: 'r.yaml', echo: () => {} });
  try {
    await door.next('', [item]);
    const reply = await askForm(door, form);
    door.close();
    if (reply === back || 'undone' in reply) return reply;
    return Object.fromEntries(reply.map(({ question, reply: said }) => [question.key, said]));
  } catch (error) {
    if (error instanceof UsageError) return { code: error.code, ...error.values };
    throw error;
  }
}

test('a file answers by the names of questions and of choices, whatever their case, accents and articles', async () => {
  const answers = new Map([
    ['NOM', answer(2, 'Anne')],
    ['qualite', answer(3, 'un elu')],
    ['les rôles', answer(4, 'Pilote', 'Relais')],
  ]);
  expect(await scripted({ answers })).toEqual({ name: ['Anne'], kind: ['k0'], term: ['2026'], roles: ['Pilote', 'Relais'] });
  expect(await scripted({ alone: answer(1, 'Anne') })).toEqual({ name: ['Anne'], kind: [], roles: [] });
});

test('an answer that nothing asks for, that is lacking or that cannot be one is refused at its line, with what is near', async () => {
  const anne = ['Nom', answer(2, 'Anne')] as const;
  expect(await scripted({ answers: new Map([anne, ['Qualitée', answer(7, 'élu')]]) })).toMatchObject({
    code: 'answer-unused',
    place: 'r.yaml:7',
    typed: 'Qualitée',
    nearest: 'Qualité',
    known: ['Nom', 'Qualité', 'Rôles'],
  });
  expect(await scripted({ answers: new Map([anne, ['Qualité', answer(3, 'agant')]]) })).toMatchObject({
    code: 'answer-not-a-choice',
    place: 'r.yaml:3',
    nearest: 'agent',
  });
  expect(await scripted({})).toMatchObject({ code: 'answer-missing', place: 'r.yaml:1', label: 'Nom' });
  expect(await scripted({ answers: new Map([['Nom', answer(2, 'Anne', 'Paul')]]) })).toMatchObject({
    code: 'answer-alone',
    place: 'r.yaml:2',
  });
  expect(await scripted({ name: 'persone' })).toMatchObject({
    code: 'answers-not-a-thing',
    place: 'r.yaml:1',
    nearest: 'Personne',
  });
});
