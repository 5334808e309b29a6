// Keyboard in: questions → answers.

export { askAboutBallot, type BallotAsked, type WeightWay, weightWays } from './ask-about-ballot.ts';
export { type Answers, type Asked, askAboutProject, byDefault } from './ask-about-project.ts';
export { askAboutRenewal } from './ask-about-renewal.ts';
export { type Prompter, terminalPrompter, unlessGivenUp } from './prompter.ts';
export type { Term } from './questions.ts';
