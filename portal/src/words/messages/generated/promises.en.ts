// Made by `npm run messages` from promises.en.json. Do not edit.

export const en = {
  accessibility: {
    title: "Accessibility",
    description: "How this site can be used, how that is checked, and what is not known yet.",
    sections: {
      s1: {
        title: "How it can be used",
        items: "Without script: every page, sentence, figure and table is there. Only the search box needs script; the list of landlords does the same.\nWith a keyboard alone, with the page enlarged, and on a screen 320 pixels wide without scrolling sideways.\nIn light or dark, with your own system colours, and on paper.\nEvery picture and chart has its figures as words or as a table beside it. Colour never says anything alone.",
      },
      s2: {
        title: "How that is checked",
        items: "Automatic checks (axe) run on every kind of page, narrow in light colours and wide in dark ones, each time the software is tested.\nThe same tests walk from the first page to a figure by keyboard, and read the pages again without script.",
      },
      s3: {
        title: "What is not known yet",
        items: "Automatic checks find only some faults. No one who uses a screen reader every day has tested these pages for us yet, and no independent audit has been made.\nThe Welsh was written by us and has not yet been read by a Welsh speaker.",
      },
    },
  },
  privacy: {
    title: "Privacy",
    description: "What this site knows about you: as little as a web page can.",
    sections: {
      s1: {
        title: "What these pages do not do",
        items: "They set no cookies. They store nothing on your device, unless you choose to keep an answer there until it is sent.\nThey load nothing from other sites: no fonts, maps, counters or advertisements.\nThe figures ask for no personal details. What you type into the search box stays in your browser.",
      },
      s2: {
        title: "What a server may keep",
        items: "Like any web site, the server that sends these pages sees your internet address. Whoever runs it decides what is logged, and can tell you.",
      },
      s3: {
        title: "Who is in the figures",
        items: "The figures are counts published by the regulator. No tenant can be picked out from them, and there are no names in them.",
      },
    },
  },
};
