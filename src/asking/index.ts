// Keyboard in: questions → answers.

export { askAboutBallot, type BallotAsked, type WeightWay, weightWays } from './ask-about-ballot.ts';
export { type Answers, type Asked, askAboutProject, byDefault, type NamedTerritory } from './ask-about-project.ts';
export { askAboutRenewal, type RenewalAnswers } from './ask-about-renewal.ts';
export { type Answered, type Asks, askForm, type Given, type Undoing } from './ask-form.ts';
export { askVerdicts, type VerdictsAsked } from './ask-verdicts.ts';
export { type Choice, type Door, type Item, type Question, questionOf, repliesSaid } from './door.ts';
export { back } from './in-turn.ts';
export { answerAfter, type Prompter, terminalPrompter, unlessGivenUp } from './prompter.ts';
export { questions, type Term } from './questions.ts';
export { type ScriptedAnswer, type ScriptedThing, scriptedDoor } from './scripted-door.ts';
export { terminalDoor } from './terminal-door.ts';
