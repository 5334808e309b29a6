// PyYAML reads what is written as we do: yes and no, base eight, hours and days among keys and texts. Slow: .ci/run runs it once.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileText } from '../../src/editing/document-lines.ts';
import { yamlData } from '../editing/yaml-data.ts';

/** Texts in, one a line as JSON; what PyYAML makes of each out, a day being its text, a key that is none being told by its type. */
const READ = `
import datetime, json, sys, yaml
def key(one):
    return one if isinstance(one, str) else "%s %r" % (type(one).__name__, one)
def plain(one):
    if isinstance(one, dict): return {key(k): plain(v) for k, v in one.items()}
    if isinstance(one, list): return [plain(v) for v in one]
    if isinstance(one, datetime.datetime): return "moment " + one.isoformat()
    return one.isoformat() if isinstance(one, datetime.date) else one
for line in sys.stdin:
    print(json.dumps(plain(yaml.safe_load(json.loads(line)))))
`;

test('whatever the data, PyYAML gives it back', () => {
  fc.assert(
    fc.property(fc.array(yamlData, { minLength: 50, maxLength: 50 }), (all) => {
      const input = all.map((data) => `${JSON.stringify(fileText(data))}\n`).join('');
      const output = execFileSync('/usr/bin/python3', ['-c', READ], { input, encoding: 'utf8' });
      const read = output
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line));
      expect(read).toEqual(JSON.parse(JSON.stringify(all)));
    }),
    { numRuns: 20 },
  );
});
