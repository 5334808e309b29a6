// Keyboard in: questions → answers.
export { type Answers, type Asked, askAboutProject, byDefault, type Term } from './ask-about-project.ts';
export { askAboutRenewal, type RenewalAnswers } from './ask-about-renewal.ts';
export { type Prompter, terminalPrompter, wasInterrupted } from './prompter.ts';
