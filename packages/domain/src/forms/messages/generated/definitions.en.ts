// Made by `npm run messages` from definitions.en.json. Do not edit.

export const en = {
  privacy: "We do not ask for your name. We keep your answers for [months] months, then we erase them. The people at [landlord] who handle answers read them. Please leave out names, phone numbers and addresses. We publish counts, and your own words only if you say that we may.",
  "after-repair": {
    title: "How was your repair?",
    introduction: "Up to seven short questions, about 2 minutes. What you say changes the next figure. This is not a complaint; you can make one separately at any time.",
    questions: {
      reference: {
        label: "What is the code of the repair?",
        hint: "It is on the text message or letter about your repair. With it, your answers count in the published figures. Leave it empty if you do not have it.",
      },
      fixed: {
        label: "Was the problem fixed?",
        hint: "There is no wrong answer.",
        options: {
          yes: "Yes",
          no: "No",
          "not-sure": "Not sure",
        },
      },
      "first-time": {
        label: "Was it put right on the first visit?",
        hint: "A visit when nobody could get in does not count.",
        options: {
          yes: "Yes",
          no: "No",
          "not-sure": "Not sure",
        },
      },
      "appointment-kept": {
        label: "Did we come when we said we would?",
        options: {
          yes: "Yes",
          no: "No",
          "not-sure": "Not sure",
          "no-appointment": "There was no appointment",
        },
      },
      "at-the-door": {
        label: "What did the people who came do?",
        hint: "Choose all that are true.",
        options: {
          "introduced-themselves": "Said who they were",
          "showed-id": "Showed their identity card",
          "explained-the-work": "Explained the work",
          "careful-in-the-home": "Took care in my home",
          "cleaned-up": "Cleaned up afterwards",
          "none-of-these": "None of these",
        },
      },
      satisfaction: {
        label: "How satisfied or dissatisfied are you with this repair?",
        options: {
          "very-satisfied": "Very satisfied",
          "fairly-satisfied": "Fairly satisfied",
          neither: "Neither satisfied nor dissatisfied",
          "fairly-dissatisfied": "Fairly dissatisfied",
          "very-dissatisfied": "Very dissatisfied",
        },
      },
      words: {
        label: "Is there anything else you want to tell us?",
        hint: "Up to 1,200 characters. Please leave out names, phone numbers and addresses.",
      },
    },
  },
  "repair-not-done": {
    title: "Is a repair still not done?",
    introduction: "Four short questions, about 1 minute. Tell us what is still waiting. This does not report a new repair, and it is not a complaint; you can do both separately.",
    questions: {
      reference: {
        label: "What is the code of the repair?",
        hint: "It is on the text message or letter about your repair. With it, your answers count in the published figures. Leave it empty if you do not have it.",
      },
      "reported-when": {
        label: "When did you first tell us about it?",
        options: {
          "this-week": "In the last week",
          "this-month": "In the last month",
          "half-a-year": "One to six months ago",
          "longer-ago": "Longer ago",
          "not-told": "I have not told you yet",
          "not-sure": "Not sure",
        },
      },
      what: {
        label: "What needs to be done?",
        hint: "Choose the one that fits best.",
        options: {
          "heating-or-hot-water": "Heating or hot water",
          "leak-or-plumbing": "A leak, toilet, bath or sink",
          electrics: "Lights, sockets or wiring",
          "damp-or-mould": "Damp or mould",
          "doors-or-windows": "Doors or windows",
          "roof-walls-or-floor": "Roof, walls, ceiling or floor",
          kitchen: "Kitchen units or worktops",
          "shared-areas": "Shared areas or outside",
          other: "Something else",
        },
      },
      words: {
        label: "What is still wrong?",
        hint: "Up to 1,200 characters. Please leave out names, phone numbers and addresses.",
      },
    },
  },
  "about-a-figure": {
    title: "Tell us about this figure",
    introduction: "Two short questions, about 1 minute. You see your home every day: tell us if the figure is like what you see.",
    questions: {
      agrees: {
        label: "Does this figure match what you see?",
        options: {
          matches: "Yes, it matches what I see",
          "does-not-match": "No, it does not match what I see",
          "not-sure": "Not sure",
        },
      },
      words: {
        label: "What do you see, or what do you want to ask?",
        hint: "Up to 1,200 characters. Please leave out names, phone numbers and addresses.",
      },
    },
  },
};
