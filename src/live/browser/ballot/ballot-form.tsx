// The whole ballot of one member: weights, levels, scores, and the file to send back.
import { useState } from 'preact/hooks';
import type { BallotPageData } from '../../../model/index.ts';
import { ballotPageWords } from '../../../wording/votes/ballot-page.ts';
import { download, useGuard } from '../keeping.ts';
import { answersFile, type BallotState, nothingYet, resumed, weightsSaid } from './answers.ts';
import { Scores, Verdicts } from './levels.tsx';
import { Weights } from './weights.tsx';

const today = (): string => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

export function BallotForm({ data }: { readonly data: BallotPageData }) {
  const words = ballotPageWords[data.language];
  const [state, setState] = useState<BallotState>(nothingYet);
  const [isSaved, setSaved] = useState(true);
  const [told, tell] = useState('');
  const change = (next: BallotState): void => {
    setState(next);
    setSaved(false);
    tell('');
  };
  useGuard(!isSaved);
  const save = (): void => {
    download(data.file, `${JSON.stringify(answersFile(data, state, today()), null, 2)}\n`);
    setSaved(true);
    tell(words.saved(data.file, weightsSaid(data, state) !== null));
  };
  const resume = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const found = resumed(data, await file.text());
    if (found) setState(found);
    tell(found ? words.resumed : words.notOfThisForm);
  };
  return (
    <main>
      <header>
        <div>
          <h1>{data.title}</h1>
          <p>{data.subject.project.title}</p>
          <p>
            <strong>{data.voter.says}</strong> <span class="quiet">{data.voter.code}</span>
          </p>
        </div>
        {data.closes && <p>{words.closes(data.closes)}</p>}
      </header>
      <p>{words.how}</p>
      <Verdicts data={data} state={state} change={change} />
      <Weights data={data} state={state} change={change} />
      <Scores data={data} state={state} change={change} />
      <section aria-labelledby="send">
        <h2 id="send">{words.send}</h2>
        <p>{words.sendHow(data.file)}</p>
        <p class="toolbar">
          <button type="button" class="main" onClick={save}>
            {words.save}
          </button>
          <label>
            {words.resume} <input type="file" accept=".json" onChange={({ currentTarget: { files } }) => resume(files?.[0])} />
          </label>
        </p>
        <p role="status">{told}</p>
      </section>
    </main>
  );
}
