// Made by `npm run messages` from definitions.cy.json. Do not edit.

export const cy: typeof import('./definitions.en.ts').en = {
  privacy: "Nid ydym yn gofyn am eich enw. Rydym yn cadw’ch atebion am [months] mis, yna’n eu dileu. Mae’r bobl yn [landlord] sy’n trin atebion yn eu darllen. Peidiwch â rhoi enwau, rhifau ffôn na chyfeiriadau. Rydym yn cyhoeddi niferoedd, a’ch geiriau chi eich hun dim ond os dywedwch y cawn.",
  "after-repair": {
    title: "Sut oedd eich atgyweiriad?",
    introduction: "Hyd at saith cwestiwn byr, tua 2 funud. Mae’r hyn a ddywedwch yn newid y ffigur nesaf. Nid cwyn yw hon; gallwch wneud cwyn ar wahân unrhyw bryd.",
    questions: {
      reference: {
        label: "Beth yw cod yr atgyweiriad?",
        hint: "Mae ar y neges destun neu’r llythyr am eich atgyweiriad. Gyda’r cod, mae’ch atebion yn cyfrif yn y ffigurau a gyhoeddir. Gadewch y blwch yn wag os nad yw gennych chi.",
      },
      fixed: {
        label: "A gafodd y broblem ei thrwsio?",
        hint: "Does dim ateb anghywir.",
        options: {
          yes: "Do",
          no: "Naddo",
          "not-sure": "Ddim yn siŵr",
        },
      },
      "first-time": {
        label: "A gafodd ei wneud yn iawn ar yr ymweliad cyntaf?",
        hint: "Nid yw ymweliad pan na allai neb ddod i mewn yn cyfrif.",
        options: {
          yes: "Do",
          no: "Naddo",
          "not-sure": "Ddim yn siŵr",
        },
      },
      "appointment-kept": {
        label: "A ddaethom pan ddywedom y byddem?",
        options: {
          yes: "Do",
          no: "Naddo",
          "not-sure": "Ddim yn siŵr",
          "no-appointment": "Nid oedd apwyntiad",
        },
      },
      "at-the-door": {
        label: "Beth wnaeth y bobl a ddaeth?",
        hint: "Dewiswch bob un sy’n wir.",
        options: {
          "introduced-themselves": "Dweud pwy oedden nhw",
          "showed-id": "Dangos eu cerdyn adnabod",
          "explained-the-work": "Esbonio’r gwaith",
          "careful-in-the-home": "Cymryd gofal yn fy nghartref",
          "cleaned-up": "Glanhau ar eu hôl",
          "none-of-these": "Dim un o’r rhain",
        },
      },
      satisfaction: {
        label: "Pa mor fodlon neu anfodlon ydych chi ar yr atgyweiriad hwn?",
        options: {
          "very-satisfied": "Bodlon iawn",
          "fairly-satisfied": "Gweddol fodlon",
          neither: "Ddim yn fodlon nac yn anfodlon",
          "fairly-dissatisfied": "Gweddol anfodlon",
          "very-dissatisfied": "Anfodlon iawn",
        },
      },
      words: {
        label: "Oes rhywbeth arall yr hoffech ei ddweud wrthym?",
        hint: "Hyd at 1,200 o nodau. Peidiwch â rhoi enwau, rhifau ffôn na chyfeiriadau.",
      },
    },
  },
  "repair-not-done": {
    title: "Oes atgyweiriad heb ei wneud o hyd?",
    introduction: "Pedwar cwestiwn byr, tua 1 funud. Dywedwch wrthym beth sy’n dal i aros. Nid yw hyn yn rhoi gwybod am atgyweiriad newydd, ac nid cwyn yw; gallwch wneud y ddau ar wahân.",
    questions: {
      reference: {
        label: "Beth yw cod yr atgyweiriad?",
        hint: "Mae ar y neges destun neu’r llythyr am eich atgyweiriad. Gyda’r cod, mae’ch atebion yn cyfrif yn y ffigurau a gyhoeddir. Gadewch y blwch yn wag os nad yw gennych chi.",
      },
      "reported-when": {
        label: "Pryd y dywedoch wrthym amdano gyntaf?",
        options: {
          "this-week": "Yn yr wythnos ddiwethaf",
          "this-month": "Yn y mis diwethaf",
          "half-a-year": "Rhwng un a chwe mis yn ôl",
          "longer-ago": "Yn hirach yn ôl",
          "not-told": "Nid wyf wedi dweud wrthych eto",
          "not-sure": "Ddim yn siŵr",
        },
      },
      what: {
        label: "Beth sydd angen ei wneud?",
        hint: "Dewiswch yr un sy’n gweddu orau.",
        options: {
          "heating-or-hot-water": "Gwres neu ddŵr poeth",
          "leak-or-plumbing": "Gollyngiad, toiled, bath neu sinc",
          electrics: "Goleuadau, socedi neu weirio",
          "damp-or-mould": "Lleithder neu lwydni",
          "doors-or-windows": "Drysau neu ffenestri",
          "roof-walls-or-floor": "To, waliau, nenfwd neu lawr",
          kitchen: "Unedau neu arwynebau gwaith y gegin",
          "shared-areas": "Mannau a rennir neu’r tu allan",
          other: "Rhywbeth arall",
        },
      },
      words: {
        label: "Beth sydd o’i le o hyd?",
        hint: "Hyd at 1,200 o nodau. Peidiwch â rhoi enwau, rhifau ffôn na chyfeiriadau.",
      },
    },
  },
  "about-a-figure": {
    title: "Dywedwch wrthym am y ffigur hwn",
    introduction: "Dau gwestiwn byr, tua 1 funud. Rydych yn gweld eich cartref bob dydd: dywedwch wrthym a yw’r ffigur yn debyg i’r hyn a welwch.",
    questions: {
      agrees: {
        label: "A yw’r ffigur hwn yn cyd-fynd â’r hyn a welwch?",
        options: {
          matches: "Ydy, mae’n cyd-fynd â’r hyn a welaf",
          "does-not-match": "Nac ydy, nid yw’n cyd-fynd â’r hyn a welaf",
          "not-sure": "Ddim yn siŵr",
        },
      },
      words: {
        label: "Beth welwch chi, neu beth hoffech ei ofyn?",
        hint: "Hyd at 1,200 o nodau. Peidiwch â rhoi enwau, rhifau ffôn na chyfeiriadau.",
      },
    },
  },
};
