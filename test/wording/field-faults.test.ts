/** Why a value does not fit, with what would be right. */
import { expect, test } from 'vitest';
import { fieldFaults } from '../../src/wording/faults/field-faults.ts';

const said = (typed: string) =>
  fieldFaults.fr['not-understood']?.({ name: 'début', typed, wanted: 'day', values: [], place: '' });

test('a day is shown as it is to be typed, unless no calendar has it', () => {
  expect(said('12/10/2026')).toContain('2026-10-12 pour le 12 octobre 2026');
  expect(said('31/02/2027')).not.toContain('2027-02-31');
});
