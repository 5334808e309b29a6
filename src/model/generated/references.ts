// Made from schemas/ by schemas/generate.js; change the schemas and run npm run prepare.
export const places: Record<string, readonly string[]> = {
  "action": [
    "actions/*.yaml"
  ],
  "actors": [
    "actors.yaml"
  ],
  "axes": [
    "axes.yaml"
  ],
  "ballots": [
    "ballots/*.yaml"
  ],
  "catalogue": [
    "templates/catalogue/*.yaml"
  ],
  "communication": [
    "communication.yaml"
  ],
  "contours": [
    "contours.geojson"
  ],
  "criteria": [
    "criteria.yaml"
  ],
  "diagnostic": [
    "diagnostic.yaml"
  ],
  "document": [
    "templates/documents/*/document.yaml"
  ],
  "evaluation": [
    "evaluations/*.yaml"
  ],
  "frozen-plan": [
    "plans/*.yaml"
  ],
  "identities": [
    ".private/identities.yaml"
  ],
  "indicators": [
    "indicators.yaml"
  ],
  "interview": [
    "interviews/*.yaml"
  ],
  "launch": [
    "launch.yaml"
  ],
  "meeting": [
    "meetings/*.yaml"
  ],
  "method": [
    "templates/methods/*.yaml"
  ],
  "needs": [
    "needs.yaml"
  ],
  "plan-columns": [
    ".jalon/import-plan.yaml"
  ],
  "plan": [
    "plan.yaml"
  ],
  "portfolio": [
    "portfolio.yaml"
  ],
  "project": [
    "project.yaml"
  ],
  "residents-vote-results": [
    "votes/results/*.yaml"
  ],
  "residents-vote": [
    "votes/*.yaml"
  ],
  "rule": [
    "rules/*.yaml"
  ],
  "survey-format": [
    "survey-formats/*.yaml"
  ],
  "survey-results": [
    "surveys/results/*.yaml",
    ".private/answers/*.yaml"
  ],
  "survey": [
    "surveys/*.yaml"
  ],
  "theme": [
    "theme.yaml",
    "templates/themes/*.yaml"
  ],
  "values": [
    "values/*.yaml"
  ],
  "words": [
    "templates/documents/blocks/words.yaml"
  ],
  "workshop": [
    "workshops/*.yaml"
  ]
};

export const references: Record<string, readonly { readonly path: readonly string[]; readonly to: string; readonly orText: boolean }[]> = {
  "action": [
    {
      "path": [
        "axis"
      ],
      "to": "axis-or-objective",
      "orText": false
    },
    {
      "path": [
        "secondaryAxes",
        "*"
      ],
      "to": "axis-or-objective",
      "orText": false
    },
    {
      "path": [
        "partOf"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "needs",
        "*"
      ],
      "to": "need",
      "orText": false
    },
    {
      "path": [
        "theme"
      ],
      "to": "theme",
      "orText": true
    },
    {
      "path": [
        "related",
        "*"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "leads",
        "*"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "leadDepartments",
        "*"
      ],
      "to": "department",
      "orText": true
    },
    {
      "path": [
        "leadOrganisations",
        "*"
      ],
      "to": "organisation",
      "orText": true
    },
    {
      "path": [
        "electedLeads",
        "*"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "carrier"
      ],
      "to": "organisation",
      "orText": true
    },
    {
      "path": [
        "team",
        "*",
        "person"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "bodies",
        "*"
      ],
      "to": "body",
      "orText": true
    },
    {
      "path": [
        "dependsOn",
        "*"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "dependsOn",
        "*",
        "action"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "partners",
        "*"
      ],
      "to": "organisation",
      "orText": true
    },
    {
      "path": [
        "partners",
        "*",
        "organisation"
      ],
      "to": "organisation",
      "orText": true
    },
    {
      "path": [
        "audiences",
        "*"
      ],
      "to": "audience",
      "orText": true
    },
    {
      "path": [
        "scope",
        "communes",
        "*"
      ],
      "to": "commune",
      "orText": true
    },
    {
      "path": [
        "scope",
        "communes",
        "*",
        "commune"
      ],
      "to": "commune",
      "orText": true
    },
    {
      "path": [
        "risks",
        "*",
        "owner"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "funding",
        "*",
        "funder"
      ],
      "to": "organisation",
      "orText": true
    },
    {
      "path": [
        "tasks",
        "*",
        "owner"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "indicators",
        "*"
      ],
      "to": "indicator",
      "orText": true
    },
    {
      "path": [
        "obligations",
        "*",
        "obligation"
      ],
      "to": "obligation",
      "orText": true
    },
    {
      "path": [
        "scores",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "replacedBy"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "replacedBy",
        "*"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "journal",
        "*",
        "author"
      ],
      "to": "person",
      "orText": true
    }
  ],
  "actors": [
    {
      "path": [
        "people",
        "*",
        "department"
      ],
      "to": "department",
      "orText": true
    },
    {
      "path": [
        "people",
        "*",
        "organisation"
      ],
      "to": "organisation",
      "orText": true
    },
    {
      "path": [
        "bodies",
        "*",
        "chair"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "bodies",
        "*",
        "members",
        "*"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "bodies",
        "*",
        "members",
        "*",
        "audience"
      ],
      "to": "audience",
      "orText": true
    },
    {
      "path": [
        "stakeholders",
        "*",
        "organisation"
      ],
      "to": "organisation",
      "orText": true
    }
  ],
  "axes": [
    {
      "path": [
        "challenges",
        "*",
        "findings",
        "*"
      ],
      "to": "finding",
      "orText": false
    },
    {
      "path": [
        "axes",
        "*",
        "needs",
        "*"
      ],
      "to": "need",
      "orText": false
    },
    {
      "path": [
        "axes",
        "*",
        "indicators",
        "*"
      ],
      "to": "indicator",
      "orText": true
    }
  ],
  "ballots": [
    {
      "path": [
        "ballots",
        "*",
        "voter"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "points",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "cards",
        "*",
        "*"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "order",
        "*",
        "*"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "pairs",
        "*",
        "a"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "pairs",
        "*",
        "b"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "bestWorst",
        "best"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "bestWorst",
        "worst"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "bestWorst",
        "bestTo",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "bestWorst",
        "toWorst",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "tradeOffs",
        "*",
        "one",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "tradeOffs",
        "*",
        "other",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "weights",
        "direct",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "verdicts",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "scores",
        "@key"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "ballots",
        "*",
        "scores",
        "*",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    }
  ],
  "catalogue": [
    {
      "path": [
        "services",
        "*",
        "theme"
      ],
      "to": "theme",
      "orText": false
    },
    {
      "path": [
        "indicators",
        "*",
        "theme"
      ],
      "to": "theme",
      "orText": false
    },
    {
      "path": [
        "actions",
        "*",
        "theme"
      ],
      "to": "theme",
      "orText": false
    }
  ],
  "communication": [
    {
      "path": [
        "items",
        "*",
        "author"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "items",
        "*",
        "gate"
      ],
      "to": "gate",
      "orText": true
    }
  ],
  "criteria": [
    {
      "path": [
        "sorting",
        "categories",
        "*",
        "from",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "sorting",
        "categories",
        "*",
        "veto",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "sorting",
        "examples",
        "*",
        "action"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "overrides",
        "*",
        "action"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "overrides",
        "*",
        "decision"
      ],
      "to": "decision",
      "orText": false
    }
  ],
  "diagnostic": [
    {
      "path": [
        "portrait",
        "*",
        "axis"
      ],
      "to": "axis",
      "orText": false
    },
    {
      "path": [
        "portrait",
        "*",
        "indicator"
      ],
      "to": "indicator",
      "orText": false
    },
    {
      "path": [
        "inventory",
        "*",
        "service"
      ],
      "to": "service",
      "orText": true
    },
    {
      "path": [
        "inventory",
        "*",
        "provider"
      ],
      "to": "organisation",
      "orText": true
    },
    {
      "path": [
        "inventory",
        "*",
        "communes",
        "*"
      ],
      "to": "commune",
      "orText": false
    },
    {
      "path": [
        "equipment",
        "*",
        "commune"
      ],
      "to": "commune",
      "orText": true
    },
    {
      "path": [
        "maturity",
        "*",
        "theme"
      ],
      "to": "theme",
      "orText": true
    },
    {
      "path": [
        "findings",
        "*",
        "evidence",
        "*"
      ],
      "to": "source",
      "orText": false
    },
    {
      "path": [
        "findings",
        "*",
        "needs",
        "*"
      ],
      "to": "need",
      "orText": false
    }
  ],
  "evaluation": [
    {
      "path": [
        "questions",
        "*",
        "evidence",
        "*"
      ],
      "to": "any",
      "orText": false
    },
    {
      "path": [
        "questions",
        "*",
        "figures",
        "*",
        "of"
      ],
      "to": "any",
      "orText": true
    },
    {
      "path": [
        "strengths",
        "*",
        "evidence",
        "*"
      ],
      "to": "any",
      "orText": true
    },
    {
      "path": [
        "strengths",
        "*",
        "figures",
        "*",
        "of"
      ],
      "to": "any",
      "orText": true
    },
    {
      "path": [
        "weaknesses",
        "*",
        "evidence",
        "*"
      ],
      "to": "any",
      "orText": true
    },
    {
      "path": [
        "weaknesses",
        "*",
        "figures",
        "*",
        "of"
      ],
      "to": "any",
      "orText": true
    },
    {
      "path": [
        "actions",
        "*",
        "action"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "actions",
        "*",
        "strengths",
        "*",
        "evidence",
        "*"
      ],
      "to": "any",
      "orText": true
    },
    {
      "path": [
        "actions",
        "*",
        "strengths",
        "*",
        "figures",
        "*",
        "of"
      ],
      "to": "any",
      "orText": true
    },
    {
      "path": [
        "actions",
        "*",
        "weaknesses",
        "*",
        "evidence",
        "*"
      ],
      "to": "any",
      "orText": true
    },
    {
      "path": [
        "actions",
        "*",
        "weaknesses",
        "*",
        "figures",
        "*",
        "of"
      ],
      "to": "any",
      "orText": true
    },
    {
      "path": [
        "needVerdicts",
        "*",
        "need"
      ],
      "to": "need",
      "orText": false
    },
    {
      "path": [
        "recommendations",
        "*",
        "owner"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "recommendations",
        "*",
        "evidence",
        "*"
      ],
      "to": "any",
      "orText": true
    },
    {
      "path": [
        "followUp",
        "*",
        "recommendation"
      ],
      "to": "recommendation",
      "orText": false
    },
    {
      "path": [
        "followUp",
        "*",
        "evidence",
        "*"
      ],
      "to": "any",
      "orText": true
    }
  ],
  "frozen-plan": [
    {
      "path": [
        "frozenBy"
      ],
      "to": "decision",
      "orText": false
    },
    {
      "path": [
        "weights",
        "@key"
      ],
      "to": "criterion",
      "orText": false
    },
    {
      "path": [
        "scores",
        "@key"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "selection",
        "*",
        "action"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "selection",
        "*",
        "axis"
      ],
      "to": "axis-or-objective",
      "orText": false
    },
    {
      "path": [
        "needs",
        "*",
        "need"
      ],
      "to": "need",
      "orText": false
    },
    {
      "path": [
        "amendments",
        "*",
        "decision"
      ],
      "to": "decision",
      "orText": false
    },
    {
      "path": [
        "amendments",
        "*",
        "changes",
        "*",
        "action"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "amendments",
        "*",
        "changes",
        "*",
        "axis"
      ],
      "to": "axis-or-objective",
      "orText": false
    }
  ],
  "indicators": [
    {
      "path": [
        "indicators",
        "*",
        "owner"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "indicators",
        "*",
        "theme"
      ],
      "to": "theme",
      "orText": true
    }
  ],
  "interview": [
    {
      "path": [
        "commune"
      ],
      "to": "commune",
      "orText": true
    },
    {
      "path": [
        "by"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "needs",
        "*"
      ],
      "to": "need",
      "orText": false
    },
    {
      "path": [
        "needs",
        "*",
        "need"
      ],
      "to": "need",
      "orText": false
    }
  ],
  "launch": [
    {
      "path": [
        "prerequisites",
        "*",
        "owner"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "effort",
        "lead"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "support",
        "organisation"
      ],
      "to": "organisation",
      "orText": true
    }
  ],
  "meeting": [
    {
      "path": [
        "body"
      ],
      "to": "body",
      "orText": false
    },
    {
      "path": [
        "commune"
      ],
      "to": "commune",
      "orText": true
    },
    {
      "path": [
        "attendees",
        "*"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "attendees",
        "*",
        "audience"
      ],
      "to": "audience",
      "orText": true
    },
    {
      "path": [
        "apologies",
        "*"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "apologies",
        "*",
        "audience"
      ],
      "to": "audience",
      "orText": true
    },
    {
      "path": [
        "decisions",
        "*",
        "owner"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "decisions",
        "*",
        "links",
        "*"
      ],
      "to": "any",
      "orText": false
    },
    {
      "path": [
        "decisions",
        "*",
        "approves",
        "*"
      ],
      "to": "approvable",
      "orText": false
    }
  ],
  "needs": [
    {
      "path": [
        "needs",
        "*",
        "theme"
      ],
      "to": "theme",
      "orText": true
    },
    {
      "path": [
        "needs",
        "*",
        "mentions",
        "*",
        "commune"
      ],
      "to": "commune",
      "orText": true
    },
    {
      "path": [
        "needs",
        "*",
        "mergedInto"
      ],
      "to": "need",
      "orText": false
    },
    {
      "path": [
        "needs",
        "*",
        "mergedInto",
        "*"
      ],
      "to": "need",
      "orText": false
    }
  ],
  "plan": [
    {
      "path": [
        "rules",
        "exclusive",
        "*",
        "*"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "rules",
        "mandatory",
        "*"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "fixedPoints",
        "*",
        "opens",
        "*"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "fixedPoints",
        "*",
        "awaits",
        "*"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "residents",
        "vote"
      ],
      "to": "vote",
      "orText": false
    },
    {
      "path": [
        "residents",
        "criterion"
      ],
      "to": "criterion",
      "orText": false
    }
  ],
  "portfolio": [
    {
      "path": [
        "services",
        "*",
        "theme"
      ],
      "to": "theme",
      "orText": false
    }
  ],
  "project": [
    {
      "path": [
        "lead"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "electedLead"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "formerTerms",
        "*",
        "actions",
        "*"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "themes",
        "*",
        "like"
      ],
      "to": "theme",
      "orText": false
    }
  ],
  "residents-vote-results": [
    {
      "path": [
        "vote"
      ],
      "to": "vote",
      "orText": false
    },
    {
      "path": [
        "choices",
        "*",
        "action"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "outcomes",
        "*",
        "kept",
        "*",
        "action"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "outcomes",
        "*",
        "kept",
        "*",
        "tie",
        "with",
        "*"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "outcomes",
        "*",
        "left",
        "*",
        "action"
      ],
      "to": "action",
      "orText": false
    }
  ],
  "residents-vote": [
    {
      "path": [
        "choices",
        "*",
        "action"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "counted",
        "*",
        "action"
      ],
      "to": "action",
      "orText": false
    },
    {
      "path": [
        "question",
        "survey"
      ],
      "to": "survey",
      "orText": false
    }
  ],
  "survey-results": [
    {
      "path": [
        "survey"
      ],
      "to": "survey",
      "orText": false
    }
  ],
  "survey": [
    {
      "path": [
        "questions",
        "*",
        "options",
        "*",
        "need"
      ],
      "to": "need",
      "orText": false
    }
  ],
  "values": [
    {
      "path": [
        "values",
        "*",
        "indicator"
      ],
      "to": "indicator",
      "orText": false
    }
  ],
  "workshop": [
    {
      "path": [
        "commune"
      ],
      "to": "commune",
      "orText": true
    },
    {
      "path": [
        "by"
      ],
      "to": "person",
      "orText": true
    },
    {
      "path": [
        "needs",
        "*"
      ],
      "to": "need",
      "orText": false
    },
    {
      "path": [
        "needs",
        "*",
        "need"
      ],
      "to": "need",
      "orText": false
    }
  ]
};

export const periods: Record<string, readonly (readonly string[])[]> = {
  "action": [
    [
      "partners",
      "*",
      "agreement",
      "until"
    ],
    [
      "start"
    ],
    [
      "end"
    ],
    [
      "milestones",
      "*",
      "date"
    ],
    [
      "tasks",
      "*",
      "start"
    ],
    [
      "tasks",
      "*",
      "end"
    ],
    [
      "obligations",
      "*",
      "deadline"
    ],
    [
      "blocker",
      "since"
    ]
  ],
  "catalogue": [
    [
      "obligations",
      "*",
      "date"
    ],
    [
      "obligations",
      "*",
      "checkedOn"
    ]
  ],
  "communication": [
    [
      "items",
      "*",
      "date"
    ]
  ],
  "diagnostic": [
    [
      "portrait",
      "*",
      "date"
    ],
    [
      "equipment",
      "*",
      "date"
    ],
    [
      "uses",
      "*",
      "date"
    ]
  ],
  "evaluation": [
    [
      "period"
    ],
    [
      "questions",
      "*",
      "figures",
      "*",
      "period"
    ],
    [
      "strengths",
      "*",
      "figures",
      "*",
      "period"
    ],
    [
      "weaknesses",
      "*",
      "figures",
      "*",
      "period"
    ],
    [
      "actions",
      "*",
      "strengths",
      "*",
      "figures",
      "*",
      "period"
    ],
    [
      "actions",
      "*",
      "weaknesses",
      "*",
      "figures",
      "*",
      "period"
    ],
    [
      "recommendations",
      "*",
      "due"
    ]
  ],
  "indicators": [
    [
      "indicators",
      "*",
      "baseline",
      "period"
    ],
    [
      "indicators",
      "*",
      "targets",
      "*",
      "period"
    ]
  ],
  "launch": [
    [
      "prerequisites",
      "*",
      "due"
    ],
    [
      "support",
      "start"
    ],
    [
      "support",
      "end"
    ],
    [
      "schedule",
      "*",
      "start"
    ],
    [
      "schedule",
      "*",
      "end"
    ]
  ],
  "meeting": [
    [
      "decisions",
      "*",
      "due"
    ]
  ],
  "project": [
    [
      "term",
      "start"
    ],
    [
      "term",
      "end"
    ],
    [
      "period",
      "start"
    ],
    [
      "period",
      "end"
    ],
    [
      "adopted"
    ],
    [
      "formerTerms",
      "*",
      "start"
    ],
    [
      "formerTerms",
      "*",
      "end"
    ],
    [
      "formerTerms",
      "*",
      "adopted"
    ],
    [
      "dataProtection",
      "retention",
      "*",
      "until"
    ]
  ],
  "values": [
    [
      "values",
      "*",
      "period"
    ]
  ]
};
