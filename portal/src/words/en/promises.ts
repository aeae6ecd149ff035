/** Words of the accessibility and privacy pages. Nothing stands here that is not checked or plainly true. */
export const accessibility = {
  title: 'Accessibility',
  description: 'How this site can be used, how that is checked, and what is not known yet.',
  sections: [
    {
      title: 'How it can be used',
      items: [
        'Without script: every page, sentence, figure and table is there. Only the search box needs script; the list of landlords does the same.',
        'With a keyboard alone, with the page enlarged, and on a screen 320 pixels wide without scrolling sideways.',
        'In light or dark, with your own system colours, and on paper.',
        'Every picture and chart has its figures as words or as a table beside it. Colour never says anything alone.',
      ],
    },
    {
      title: 'How that is checked',
      items: [
        'Automatic checks (axe) run on every kind of page, narrow in light colours and wide in dark ones, each time the software is tested.',
        'The same tests walk from the first page to a figure by keyboard, and read the pages again without script.',
      ],
    },
    {
      title: 'What is not known yet',
      items: [
        'Automatic checks find only some faults. No one who uses a screen reader every day has tested these pages for us yet, and no independent audit has been made.',
        'The pages are in English only.',
      ],
    },
  ],
};

export const privacy = {
  title: 'Privacy',
  description: 'What this site knows about you: as little as a web page can.',
  sections: [
    {
      title: 'What these pages do not do',
      items: [
        'They set no cookies and store nothing on your device.',
        'They load nothing from other sites: no fonts, maps, counters or advertisements.',
        'They ask for no personal details. What you type into the search box stays in your browser.',
      ],
    },
    {
      title: 'What a server may keep',
      items: [
        'Like any web site, the server that sends these pages sees your internet address. Whoever runs it decides what is logged, and can tell you.',
      ],
    },
    {
      title: 'Who is in the figures',
      items: [
        'The figures are counts published by the regulator. No tenant can be picked out from them, and there are no names in them.',
      ],
    },
  ],
};
