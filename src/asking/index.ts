// Keyboard in: questions → answers.
export { type Answers, askAboutProject, type Term } from './ask-about-project.ts';
export { type Prompter, terminalPrompter, wasInterrupted } from './prompter.ts';
