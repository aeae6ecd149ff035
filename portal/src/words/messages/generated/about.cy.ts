// Made by `npm run messages` from about.cy.json. Do not edit.

export const cy: typeof import('./about.en.ts').en = {
  title: "Am y ffigurau",
  description: "O ble daw’r ffigurau, sut mae Doorstep yn eu cyfrifo, a beth mae ei eiriau a’i arwyddion yn ei olygu.",
  lead: "Cyhoeddwyd pob ffigur yma gan y Rheoleiddiwr Tai Cymdeithasol. Mae Doorstep yn eu rhoi mewn geiriau plaen ac yn dweud pa wahaniaethau sy’n rhai go iawn.",
  source: "O ble maent yn dod",
  sourceText: (d: {publisher: string}): string => "Mae’r " + d.publisher + " yn gosod 22 Mesur Bodlonrwydd Tenantiaid ar gyfer Lloegr. Mae landlordiaid yn gofyn deuddeg cwestiwn i’w tenantiaid, â geiriad a bennir gan y rheoleiddiwr, ac yn cyfrif atgyweiriadau, gwiriadau diogelwch, cwynion ac ymddygiad gwrthgymdeithasol yn eu cofnodion eu hunain.\nMae landlordiaid â 1,000 o gartrefi neu fwy yn anfon y canlyniadau bob blwyddyn. Mae’r rheoleiddiwr yn eu cyhoeddi, ac yn gadael allan y rhai na chadwodd at ei reolau. Mae’r flwyddyn yn rhedeg o 1 Ebrill i 31 Mawrth.\nOs yw ffigur yma byth yn wahanol i ffeil y rheoleiddiwr ei hun, ffeil y rheoleiddiwr sy’n iawn.",
  files: "Ffeil a ddarllenwyd",
  fingerprint: "Ôl bys (SHA-256)",
  working: "Sut y cânt eu cyfrifo",
  workingText: "Cyfran o denantiaid yw’r rhai a atebodd eu bod yn fodlon “iawn” neu’n “weddol” fodlon o bawb a roddodd un o’r pum ateb. Ni chyfrifir “ddim yn berthnasol” na “ddim yn gwybod”.\nYstod debygol ffigur arolwg yw cyfwng Wilson 95%. Nid oes gan gyfrif llawn o gofnodion ystod o’r fath.\nDim ond pan fydd prawf o ddwy gyfran yn canfod bod newid o un flwyddyn i’r nesaf yn fwy nag y byddai siawns yn ei esbonio (p o dan 0.05) y gelwir ef yn well neu’n waeth. Fel arall mae’n dweud “dim newid gwirioneddol”.\nMae dau landlord “tua’r un fath” pan fydd eu hystodau tebygol yn gorgyffwrdd. Mae canol a chwarteri grŵp yn cyfrif pob landlord ynddo sydd â ffigur.\nNid oes sgôr gyffredinol na thabl cynghrair: ni all un rhif ddweud sut mae landlord yn trin ei denantiaid.",
  signs: "Beth mae’r arwyddion yn ei olygu",
  signsNote: "Dim ond pan fydd rhywbeth wedi newid mewn gwirionedd y defnyddir lliw. Mae siâp a gair bob amser hefyd.",
  signsText: {
    better: "Newid gwirioneddol i’r cyfeiriad y byddai tenantiaid yn ei ddymuno.",
    worse: "Newid gwirioneddol i’r cyfeiriad arall.",
    higher: "Cynnydd gwirioneddol, lle nad yw’r naill gyfeiriad na’r llall yn well ynddo’i hun.",
    lower: "Gostyngiad gwirioneddol, lle nad yw’r naill gyfeiriad na’r llall yn well ynddo’i hun.",
    "no-real-change": "Mae unrhyw wahaniaeth yn ddigon bach i fod yn siawns.",
    "too-few": "Atebodd llai na 50 o bobl, felly ni ellir dweud a oes newid.",
    "cannot-compare": "Ni chyfrifwyd y ddwy flynedd yn yr un ffordd.",
    "no-earlier": "Nid oes ffigur ar gyfer y flwyddyn gynt.",
  },
  words: "Geiriau a ddefnyddir yma",
  glossary: {
    t1: {
      term: "Cartrefi rhent",
      text: "Cartrefi a osodir am rent isel. Mae’r rheoleiddiwr yn eu galw’n llety rhent cost isel (LCRA).",
    },
    t2: {
      term: "Rhanberchnogion",
      text: "Pobl a brynodd ran o’u cartref: perchentyaeth cost isel (LCHO). Cyfrifir eu hatebion ar wahân.",
    },
    t3: {
      term: "Landlordiaid tebyg",
      text: "Landlordiaid fel hwn o ran math, maint a chyfran o dai â chymorth. Lle mae rhy ychydig yn debyg ym mhob un o’r rhain, mae’r grŵp yn ehangach ac mae ei enw’n dweud hynny.",
    },
    t4: {
      term: "Canol",
      text: "Y canolrif: mae gan hanner y landlordiaid ffigur uwch a hanner un is.",
    },
    t5: {
      term: "Chwarter isaf ac uchaf",
      text: "Mae chwarter y landlordiaid o dan y marc isaf, a chwarter uwchlaw’r un uchaf.",
    },
    t6: {
      term: "Safon Cartrefi Gweddus",
      text: "Safon y llywodraeth ar gyfer cartref mewn cyflwr rhesymol a heb beryglon difrifol.",
    },
    t7: {
      term: "Cam 1 a cham 2",
      text: "Mae cwyn yn dechrau ar gam 1. Gall tenant nad yw’n fodlon ar yr ateb fynd â hi i gam 2.",
    },
  },
  care: "Darllenwch yn ofalus",
  careText: "Mae landlordiaid yn gosod eu terfynau amser eu hunain ar gyfer atgyweiriadau, felly nid yw eu ffigurau ar gyfer atgyweiriadau ar amser yn cymharu’n dda.\nGall mwy o gwynion olygu ei bod yn haws cwyno. Nid yw mwy na llai yn well ynddo’i hun.\nGall y ffordd y gofynnwyd i denantiaid (dros y ffôn, ar-lein, wyneb yn wyneb, drwy’r post) newid yr hyn a ddywedant.\nNi ddangosir ffigur sydd ar goll byth fel 0. Mae’r dudalen yn dweud pam nad yw yno.",
  data: "Defnyddio’r ffigurau eich hun",
  dataText: (d: {licence: string}): string => "Mae popeth yn agored o dan y " + d.licence + ". Mae gan bob ffigur ffeil CSV ar ei dudalen. Gall rhaglenni ddarllen yr un peth fel JSON.",
  dataLinks: {
    list: "Pob landlord (JSON)",
    openapi: "Disgrifiad o’r data (OpenAPI)",
    manifest: "Pob ffeil yn y cyhoeddiad hwn, gydag olion bysedd (JSON)",
  },
  notFound: {
    title: "Nid oes tudalen yma",
    description: "Nid yw’r cyfeiriad hwn yn arwain i unman.",
    text: "Efallai bod y cyfeiriad wedi’i gamdeipio, neu fod gan y landlord enw newydd.\nDewch o hyd i’ch landlord yn ôl enw yn lle hynny.",
    link: "Dod o hyd i landlord",
  },
};
