// Whether the words of an office call what somebody does, and not where: « DGS », « Chargée de mission numérique ».
import { plainWord } from './people-words.ts';

const letters: ReadonlySet<string> = new Set('dgs dga dgas dgaa dgar dg dpo dpd rssi rsi'.split(' '));
/** How the first word begins that calls somebody, whatever the gender. */
const first =
  /^(?:directeur|directrice|dir|cheff?e?|responsable|resp|chargee?|maire|adjointe?|conseiller|conseillere|deleguee?|presidente?|vice(?:-presidente?)?|elue?|agente?|technicien|technicienne|ingenieure?|animateur|animatrice|coordinateur|coordinatrice|coordonnateur|coordonnatrice|assistante?|secretaire|gestionnaire|redacteur|redactrice|attachee?|administrateur|administratrice|mediateur|mediatrice|bibliothecaire|archiviste|formateur|formatrice|comptable|referente?|juriste|stagiaire|apprentie?|alternante?)$/;

export function callsAFunction(text: string): boolean {
  const [word = ''] = text.trim().split(/[\s,]+/);
  const plain = plainWord(word).replace(/\.$/, '');
  return letters.has(plain) || first.test(plain);
}
