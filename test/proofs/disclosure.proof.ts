// Long runs: nothing is given away by surveys drawn at random, whether the system of all that is published is bounded or its annex attacked.
import { expect, test } from 'vitest';
import { privacyOf } from '../../src/usecases/privacy.ts';
import { attack } from '../disclosure/attack/attack.ts';
import { annexOf, projectOf } from '../disclosure/attack/drawn-project.ts';
import { drawnSurvey } from '../disclosure/drawn-survey.ts';

const sizes = [60, 75, 100, 150, 250, 400, 500, 650, 800, 1000, 1400, 2000];

test('240 surveys of 60 to 2,000 answers are certified', async () => {
  for (let seed = 0; seed < 240; seed += 1) {
    const people = sizes[seed % sizes.length] ?? 60;
    const [one] = await privacyOf(drawnSurvey(1000 + seed, people).project, 'fr');
    expect([seed, people, one?.proof.givenAway, one?.proof.unproved]).toEqual([seed, people, [], []]);
  }
});

test('the printed annexes of 36 of them give nothing away', async () => {
  for (let seed = 0; seed < 36; seed += 1) {
    const people = sizes[seed % sizes.length] ?? 60;
    const { told } = await attack({ waves: [await annexOf(projectOf(2000 + seed, people))] });
    expect([seed, people, told]).toEqual([seed, people, []]);
  }
});
