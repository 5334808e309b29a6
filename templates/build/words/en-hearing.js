// What the English interview guide, workshop sheet and answers to the needs say.
export const enHearing = {
  guide: {
    title: '{{@root.document.title}}: {{audience.label}}',
    opening:
      'This interview serves to measure digital uses and supply in the territory, to record needs and to help set priorities. Allow an hour; let people speak, say back what you heard, and note the need rather than the solution.',
    heard:
      'Held already for this audience: {{number interviews}} {{plural interviews "interview" "interviews"}}, {{number people}} {{plural people "person" "people"}} heard.',
    identity: 'The interview',
    identityRows: ['Number (IV-…)', 'Date and length', 'Function, without the name', 'Commune', 'People heard', 'Conducted by'],
    privacy: 'To be said at the start',
    privacyLines: [
      'Who collects this and why: {{default @root.project.territory.name "the authority"}}, to prepare its digital project, and for nothing else.',
      'What is kept: the function, the commune and the audience, never the name. Notes stay within the project team, for as long as the approach lasts.',
      'What is published: needs, counted with those of others. A sentence is quoted only with a consent given at the end of the interview.',
      'Answering is free. Everyone may ask to see, correct or erase what concerns them: {{default @root.project.lead.name "with the person who leads the project"}}.',
    ],
    questions: 'The questions',
    you: 'You and digital services',
    notes: 'Notes',
    own: {
      elected: [
        'What place do digital matters have in your commitments and in those of the commune or the community?',
        'What do residents ask of you, or reproach you with, about them?',
        'What would you agree to share with the other communes? On what conditions?',
      ],
      staff: [
        'Which tools do you use every day, and which make you lose time?',
        'What do users ask that you cannot give them?',
        'What training or help would you need?',
      ],
      residents: [
        'What do you do online, and what do you prefer to do at the counter or by telephone?',
        'When did you last give up a procedure online, and why?',
        'Who helps you when you are stuck?',
      ],
      businesses: [
        'What does digital change in your business: customers, suppliers, hiring, public tenders?',
        'Are the connection and the services of the territory enough for your business?',
        'What advice or service do you lack?',
      ],
      associations: [
        'How do you make your activities known, and which tools do you work with?',
        'What do the people you support meet with when they have to go through digital services?',
        'What could you bring to the project?',
      ],
    },
    parts: [
      {
        title: 'Uses',
        questions: [
          'What equipment and what connection do you have?',
          'What has become simpler thanks to digital services? What has become harder?',
        ],
      },
      {
        title: 'What exists',
        questions: [
          'Which digital services of the territory do you know? Which do you use, and how satisfied are you?',
          'Whom do you turn to when something does not work?',
        ],
      },
      {
        title: 'Needs',
        questions: [
          'What do you lack most? You, and those you represent?',
          'Where does it arise, and for how many people?',
          'What will happen if nothing is done?',
        ],
      },
    ],
    themes: 'Theme by theme',
    themesLead: 'For each theme: what works, what gets in the way, what would be needed?',
    knownLead: 'After the answer only, what others said already:',
    known: 'Needs voiced already by this audience',
    shared: 'Shared?',
    sharedBoxes: '☐ yes   ☐ no   ☐ otherwise',
    priorities: 'Priorities',
    prioritiesAsk: 'Of all that was just said, which three needs should be met first?',
    rank: 'Rank',
    why: 'Why',
    quotations: 'What may be quoted',
    quotationsAsk: 'Read the sentence back to the person before ticking. Without a tick it is not published.',
    quotation: 'Sentence, word for word',
    consent: 'Consent to publish',
    after:
      'After the interview: “jalon add interview” opens its sheet, then “jalon add need "…" --from IV-…” writes each need down with its source.',
  },
  workshop: {
    title: '{{document.title}}{{#if workshop}}: {{default workshop.title workshop.id}}{{/if}}',
    identity: 'The workshop',
    date: 'Date',
    commune: 'Commune and place',
    by: 'Led by',
    mode: 'How it is run',
    objectives: 'Objectives',
    objectiveLines: [
      'to hear what participants live with digital services, without looking for solutions first;',
      'to complete the needs recorded so far, and to weigh them by a vote;',
      'to say what will become of what was said, and when.',
    ],
    material: 'Material',
    materialLines: [
      'a poster a table, felt pens, sticky notes;',
      'five stickers a participant;',
      'the needs of this sheet, one a card, readable at two metres;',
      'the notice on personal data at the entrance: no name and no photograph without consent.',
    ],
    order: 'Running order',
    orderLead: 'Two hours, eight to thirty participants, a table for six.',
    minutes: 'Minutes',
    sequence: 'Sequence',
    how: 'What happens',
    sequences: [
      ['15', 'Welcome', 'Each puts up a note: my last success, my last difficulty with digital services.'],
      ['15', 'Presentation', 'The project, what the workshop brings, what will be kept and what will not.'],
      ['35', 'Experience', 'At each table: group the difficulties, name the need behind each.'],
      ['25', 'Needs', 'Compare with the needs recorded so far: the same, to be made precise, new.'],
      ['15', 'Vote', 'Five stickers a person, one or several a need.'],
      ['15', 'Next', 'Reading of the vote, sentences to be quoted with consent, dates of the feedback.'],
    ],
    attendance: 'Attendance',
    attendanceLead: 'Headcounts by audience, without a list of names.',
    audience: 'Audience',
    expected: 'Expected',
    present: 'Present',
    votes: 'Vote on the needs',
    votesLead:
      '{{#if workshop.held}}Votes given at the workshop, the most first.{{else}}Write down the stickers; the empty lines are for new needs.{{/if}}',
    number: 'No.',
    voices: 'Votes',
    after:
      'After the workshop: “jalon add need ND-… --from WS-… --votes 12” writes down the votes of a known need, “jalon add need "…" --from WS-…” a new one.',
  },
  answers: {
    opening:
      'You were heard: here is what you said, and what is done about it. Each need has its answer, even when it is to wait or to give up; the reason is then given.',
    heard:
      'This document rests on {{number diagnostic.interviews}} {{plural diagnostic.interviews "interview" "interviews"}}, {{number diagnostic.workshops}} {{plural diagnostic.workshops "workshop" "workshops"}} and {{number diagnostic.responses}} {{plural diagnostic.responses "answer" "answers"}} to the survey.',
    quotation: '“{{text}}”{{#if commune}} ({{commune}}){{/if}}',
    table: 'What you said, what we do',
    said: 'What you said',
    asked: 'Who asked',
    doing: 'What we do',
    action:
      '{{title}}{{#if status}} – {{status.label}}{{/if}}{{#if (and start (not (is status.code "done")))}} ({{period start}}{{#if end}} – {{period end}}{{/if}}){{/if}}',
    noAction:
      '{{#if response}}{{capital response.label}}{{#if reason}}: {{reason}}{{/if}}{{else}}The answer is being studied.{{/if}}',
    verdict: 'Evaluation: {{verdict.label}}.',
    byCommune: 'In your commune',
    short:
      '{{#if actions}}{{list actions "title" separator="; "}}{{else}}{{#if response}}{{capital response.label}}{{#if reason}}: {{reason}}{{/if}}{{else}}The answer is being studied.{{/if}}{{/if}}',
  },
};
