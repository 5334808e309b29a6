// What a consultant types as in a letter, and the parser cannot follow: one fault at the place where it shows, named for what was meant.
import { expect, test } from 'vitest';
import { ruleOf } from '../../src/checking/index.ts';
import { readYaml } from '../../src/reading/read-yaml.ts';

test.each<readonly [string, string]>([
  ['id: x\ntitle: a: b\n', '2:9 yaml/colon-in-text'],
  ['title: Le RGPD: une loi\n', '1:15 yaml/colon-in-text'],
  ['title: Salle\u00a0: ouvrir\n', '1:14 yaml/colon-in-text'],
  ['title: « Salle » : ouvrir\n', '1:18 yaml/colon-in-text'],
  ['a:\n  - Ouvrir : la : salle\n', '2:17 yaml/colon-in-text'],
  ['context: ceci est\n  un long : texte\n', '2:11 yaml/colon-in-text'],
  ['risks: [{id: RK-1, text: Panne : serveur}]\n', '1:32 yaml/colon-in-text'],
  ['id: x\n title: y\n', '2:2 yaml/bad-indentation'],
  ['means:\n  human: a\n   technical: b\n', '3:4 yaml/bad-indentation'],
  ['context: |\n  texte\n suite\n', '3:2 yaml/bad-indentation'],
  ['- a\nb: c\n', '2:1 yaml/bad-indentation'],
  ['b: c\n- a\n', '2:1 yaml/bad-indentation'],
  ['title: @ouvrir\n', '1:8 yaml/reserved-start'],
  ['title: `ouvrir`\n', '1:8 yaml/reserved-start'],
  ['title: % ouvrir\n', '1:8 yaml/reserved-start'],
  ['title: & co\n', '1:8 yaml/reserved-start'],
  ['title: > 3 salles\n', '1:8 yaml/reserved-start'],
  ['title: - ouvrir\n', '1:8 yaml/reserved-start'],
  ['title: [Pilote] ouvrir la salle\n', '1:8 yaml/reserved-start'],
  ['title: "ouvrir" la salle\n', '1:17 yaml/quote-in-text'],
  ["title: 'L'accueil'\n", '1:11 yaml/quote-in-text'],
  ["a: ['L'accueil']\n", '1:8 yaml/quote-in-text'],
  ['id: x\nstatus:planned\ntitle: y\n', '2:7 yaml/colon-without-space'],
  ['id: x\nstatus:planned\n', '2:7 yaml/colon-without-space'],
  ['id:x\ntitle: y\n', '1:3 yaml/colon-without-space'],
  ['id: x\nstatus:planned # à venir\ntitle: y\n', '2:7 yaml/colon-without-space'],
  ['id: x\r\nstatus:planned\r\ntitle: y\r\n', '2:7 yaml/colon-without-space'],
  ['id:\u00a0x\ntitle: y\n', '1:3 yaml/colon-without-space'],
  ['id: x\nbonjour\ntitle: y\n', '2:1 yaml/stray-text'],
  ['id: x\ncontext: |\nDeux lignes\ncontre la marge\ntitle: y\n', '3:1 yaml/stray-text'],
  ['a:\n- x\nb\n', '3:1 yaml/stray-text'],
  ['title: "ouvrir\nstatus: planned\n', '1:8 yaml/not-closed'],
  ['title: "ouvrir', '1:8 yaml/not-closed'],
  ['needs: [ND-1, ND-2\ntitle: y\n', '1:8 yaml/not-closed'],
  ['budget:\n  - {year: 2027\n  - {year: 2028}\n', '2:5 yaml/not-closed'],
  ['budget: [{year: 2027 planned: 10}]\n', '1:29 yaml/missing-comma'],
  ['a: [{b: 1} {c: 2}]\n', '1:12 yaml/missing-comma'],
  ['a: [1,,2]\n', '1:7 yaml/not-readable'],
  ['needs: [ND-1]]\n', '1:14 yaml/not-readable'],
  ['place: "C:\\Users"\n', '1:13 yaml/not-readable'],
  ['title: {{action.title}}\n', '1:8 yaml/not-readable'],
])('%j', (text, expected) => {
  const { faults } = readYaml('f.yaml', text);
  expect(faults.map(({ code, at }) => `${at.line}:${at.column} ${code}`)).toEqual([expected]);
  for (const { code, found } of faults)
    for (const language of ['fr', 'en'] as const) expect(ruleOf(code)?.[language].says(found)).toMatch(/^\p{L}.{20,}$/u);
});
