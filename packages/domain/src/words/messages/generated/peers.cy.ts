// Made by `npm run messages` from peers.cy.json. Do not edit.

export const cy: typeof import('./peers.en.ts').en = {
  everyone: "landlordiaid mawr yn Lloegr",
  type: {
    "local-authority": "cynghorau",
    "private-registered-provider": "cymdeithasau tai",
  },
  landlords: "landlordiaid",
  size: {
    "under-5000": "â llai na 5,000 o gartrefi",
    "5000-40000": "â 5,000 i 40,000 o gartrefi",
    "over-40000": "â mwy na 40,000 o gartrefi",
  },
  supported: {
    much: "â llawer o dai â chymorth",
    little: "ag ychydig o dai â chymorth",
  },
  andSupported: {
    much: "a llawer o dai â chymorth",
    little: "ac ychydig o dai â chymorth",
  },
  region: {
    london: "yn Llundain yn bennaf",
    south: "yn y De yn bennaf",
    midlands: "yng Nghanolbarth Lloegr yn bennaf",
    north: "yn y Gogledd yn bennaf",
    mixed: "mewn sawl rhanbarth",
  },
  tooFew: (d: {name: string}): string => "Mae rhy ychydig o landlordiaid â ffigur i gymharu ag ef (" + d.name + ").",
  noFigure: "Heb ffigur does dim i’w gymharu.",
  counts: (d: {total: string; name: string; lower: string; same: string; higher: string}): string => "O blith " + d.total + " o landlordiaid eraill (" + d.name + "): " + d.lower + " yn amlwg yn is, " + d.same + " tua’r un fath, " + d.higher + " yn amlwg yn uwch.",
  ownTargets: "Mae landlordiaid yn gosod eu hamserau targed eu hunain, felly cymharwch yn ofalus.",
};
