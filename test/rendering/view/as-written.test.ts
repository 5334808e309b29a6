// Fields are shown as they are written: absent ones as nothing, codes by their labels, people by their functions, a lone word as its object.
import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../src/rendering/view/as-written.ts';
import { viewInputOf } from '../../../src/rendering/view/view-input.ts';
import { request } from './tiny-project.ts';

const shown = (thing: object, more: object = {}) =>
  asWritten(viewInputOf({ ...request, ...more }), 'action', { id: 'AC-1', title: 'A', ...thing });

describe('what is written of an action', () => {
  it('is null, or a list of nothing, where nothing is written', () => {
    expect(shown({})).toMatchObject({ id: 'AC-1', title: 'A', number: null, status: null, start: null, carrier: null });
    expect(shown({})).toMatchObject({ objectives: [], leads: [], means: { human: null, technical: null, financial: null } });
  });
  it('is a code with its label in the language of the document', () => {
    expect(shown({ status: 'done' }).status).toEqual({ code: 'done', label: 'réalisée' });
    expect(shown({ status: 'done' }, { language: 'en' }).status).toEqual({ code: 'done', label: 'done' });
  });
  it('is a name for a reference, and a text that is in no register for those who may read it', () => {
    const leads = [{ id: 'PE-01', name: 'Cheffe de projet numérique' }];
    expect(shown({ leads: ['PE-01', 'Un voisin'] }).leads).toEqual([...leads, { id: null, name: 'Un voisin' }]);
    expect(shown({ leads: ['PE-01', 'Un voisin'] }, { readership: 'press' }).leads).toEqual(leads);
  });
  it('is money in cents and a period with its ends', () => {
    const { budget, start } = shown({ budget: [{ year: 2027, planned: { min: 10000, max: 12000 } }], start: '2027-T2' });
    expect(budget).toMatchObject([{ year: 2027, nature: null, planned: { min: 1000000, max: 1200000 }, spent: null }]);
    expect(start).toMatchObject({ start: '2027-04-01', end: '2027-06-30' });
  });
  it('is the whole of its object when it is a lone word', () => {
    expect(shown({ prerequisites: ['La fibre', { text: 'Un bail', met: true }] }).prerequisites).toEqual([
      { text: 'La fibre', met: null },
      { text: 'Un bail', met: true },
    ]);
  });
  it('is nothing of what no schema has, whatever it is called', () => {
    expect(Object.keys(shown({ journal: 'x', toString: 'x', ['__proto__']: { number: 'x' } }))).not.toContain('journal');
    expect(shown(JSON.parse('{"__proto__": {"number": "x"}}')).number).toBeNull();
  });
});
