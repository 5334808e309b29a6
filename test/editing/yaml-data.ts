// Data that files hold, with the texts that other versions of YAML take for something else.
import fc from 'fast-check';

const trap = fc.constantFrom(
  ...'yes no on off y n Yes NO On oFF true false null ~ << = - 017 0o17 0b11 0x1F 1_000 1:30 12:30:45 190:20:30.15 .5 1. .inf -.INF .nan 1e3'.split(
    ' ',
  ),
  ...[
    '2026-03-15',
    '2026-3-5',
    '2026-02-30',
    '0000-01-01',
    '2026-03-15T10:00:00Z',
    '2026-03-15 10:00',
    '2026',
    '2026-03',
    '2026-Q2',
  ],
  ...[
    '',
    ' a',
    'a ',
    'a: b',
    'a #b',
    '# c',
    '- d',
    '[e',
    '{f',
    '!g',
    '&h',
    '*i',
    '|',
    '>',
    '%j',
    '@k',
    '`l',
    "l'été",
    '"m"',
    'été',
    'deux\nlignes',
    'fin\n',
  ],
);
const text = fc.oneof(trap, fc.stringMatching(/^[a-zé0-9:_.+' -]{0,12}$/));
const scalar = fc.oneof(text, fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(0.5, -12.25), fc.boolean(), fc.constant(null));
const key = text.filter((word) => word !== '__proto__');

/** A mapping, as files are. */
export const yamlData = fc.dictionary(
  key,
  fc.oneof(
    scalar,
    fc.array(scalar, { maxLength: 3 }),
    fc.dictionary(key, scalar, { maxKeys: 3 }),
    fc.array(fc.dictionary(key, scalar, { minKeys: 1, maxKeys: 3 }), { maxLength: 2 }),
  ),
  { minKeys: 1, maxKeys: 4 },
);
