// A project follows a method that exists, or none.
import { nearest } from '../../values/index.ts';
import { orNearest, quotedEn, quotedFr, type RuleContext, rule } from '../rule.ts';

export const projectUnknownMethod = rule<{ name: string; nearest: string | null }>({
  code: 'project/unknown-method',
  severity: 'error',
  example: { wrong: 'method: megalis-2018', right: 'method: megalis-2017' },
  *check({ project, workspace, places }: RuleContext) {
    const { method } = project.info;
    const known = [...workspace.methods, 'none'];
    if (method !== undefined && !known.includes(method))
      yield { at: places.value(project.info, 'method'), found: { name: method, nearest: nearest(method, known) } };
  },
  fr: {
    says: ({ name, nearest: near }) => `aucune méthode ne s’appelle ${quotedFr(name)}${orNearest.fr(near)}`,
    why: 'La méthode dit ce qui est attendu à chaque étape ; sans elle, jalon ne peut pas dire où en est le projet.',
    mend: 'Corrigez le nom, écrivez none, ou ajoutez le fichier de cette méthode dans templates/methods/.',
  },
  en: {
    says: ({ name, nearest: near }) => `no method is called ${quotedEn(name)}${orNearest.en(near)}`,
    why: 'The method says what each step expects; without it, jalon cannot tell where the project stands.',
    mend: 'Correct the name, write none, or add the file of that method under templates/methods/.',
  },
});
