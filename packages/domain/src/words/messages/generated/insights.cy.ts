// Made by `npm run messages` from insights.cy.json. Do not edit.

export const cy: typeof import('./insights.en.ts').en = {
  programme: {
    method: "Mae cartref yn cyfrif fel un a wnaed mewn pryd pan orffennwyd ei waith erbyn y diwrnod a gynlluniwyd. Ar ei hôl hi: llai na 9 o bob 10 cartref mewn pryd. Dros neu o dan: mwy na 2% i ffwrdd o’r gyllideb.",
    finished: (d: {name: string; finished: string; homes: string}): string => d.name + ": mae " + d.finished + " o’r " + d.homes + " o gartrefi wedi’u gwneud.",
    noneDue: "Nid oedd yr un i fod wedi’i wneud eto.",
    onTime: (d: {due: string; onTime: string}): string => "O’r " + d.due + " oedd i fod wedi’u gwneud, gwnaed " + d.onTime + " erbyn y diwrnod a gynlluniwyd.",
    noMoney: "Nid yw’r cofnodion yn dweud beth mae’r cyfan yn ei gostio.",
    money: {
      "as-planned": (d: {forecast: string; budget: string}): string => "Mae’n costio " + d.forecast + ", tua’r un faint ag a gynlluniwyd (" + d.budget + ").",
      over: (d: {forecast: string; budget: string}): string => "Mae’n costio " + d.forecast + ", mwy nag a gynlluniwyd (" + d.budget + ").",
      under: (d: {forecast: string; budget: string}): string => "Mae’n costio " + d.forecast + ", llai nag a gynlluniwyd (" + d.budget + ").",
    },
  },
  witnesses: {
    method: "Mae cofnod y contractwr yn dweud a orffennwyd atgyweiriad erbyn yr amser a addawyd. Mae arolygydd ar y safle yn dweud a basiodd. Mae’r preswylydd yn dweud a yw wedi’i drwsio. Mae’r tri’n sôn am atgyweiriadau a orffennwyd yn yr un 12 mis. Mae arolygydd neu breswylydd yn cytuno â’r cofnod pan ddywedant hwythau fod y gwaith wedi’i wneud.",
    "too-few": "Cafodd rhy ychydig o’r atgyweiriadau hyn eu gwirio ar y safle neu ateb amdanynt, felly ni all neb gadarnhau’r cofnodion eto.",
    agree: "Mae’r rhai a edrychodd yn cadarnhau’r cofnodion.",
    disagree: "Mae’r cofnodion yn dweud mwy na’r rhai a edrychodd.",
    record: (d: {share: string}): string => "Mae’r cofnodion yn dweud bod " + d.share + " wedi’u gorffen mewn pryd.",
    inspector: (d: {share: string; checked: string}): string => "Pasiodd arolygwyr " + d.share + " o’r " + d.checked + " yr edrychwyd arnynt.",
    resident: (d: {answered: string; share: string}): string => "O’r " + d.answered + " o breswylwyr a atebodd, mae " + d.share + " yn dweud ei fod wedi’i drwsio.",
  },
  funnel: {
    method: "Rydym yn cyfrif yr atgyweiriadau a orffennwyd mewn chwarter, y bobl a ddewiswyd ar gyfer yr arolwg yr oedd modd eu holi, y rhai a holwyd, a’r rhai a atebodd. Rydym yn cymharu lle gwnaed yr atgyweiriadau â lle mae’r bobl a holwyd yn byw.",
    none: "Ni holwyd neb am eu hatgyweiriad eto.",
    fair: "Mae’r bobl a holwyd yn byw lle gwnaed yr atgyweiriadau.",
    "too-few": "Holwyd rhy ychydig o bobl i ddweud a ydynt yn byw lle gwnaed yr atgyweiriadau.",
    alarm: (d: {over: string}): string => "Holodd yr arolwg y cymysgedd anghywir o bobl. Ardaloedd lle holwyd gormod: " + d.over + ". Peidiwch ag ymddiried yn sgôr y chwarter hwn.",
    alarmBoth: (d: {over: string; under: string}): string => "Holodd yr arolwg y cymysgedd anghywir o bobl. Ardaloedd lle holwyd gormod: " + d.over + "; lle holwyd rhy ychydig: " + d.under + ". Peidiwch ag ymddiried yn sgôr y chwarter hwn.",
    steps: (d: {quarter: string; done: string; asked: string; answered: string}): string => d.quarter + ": gorffennwyd " + d.done + " o atgyweiriadau, holwyd " + d.asked + " o bobl ac atebodd " + d.answered + ".",
  },
  backlog: {
    none: "Nid oes cofnodion o atgyweiriadau eto.",
    now: (d: {day: string; open: string; overdue: string}): string => "Ar " + d.day + ", roedd " + d.open + " o atgyweiriadau ar agor, ac roedd " + d.overdue + " ohonynt yn hwyrach na’r diwrnod a addawyd.",
    open: (d: {day: string; open: string}): string => "Ar " + d.day + ", roedd " + d.open + " o atgyweiriadau ar agor.",
    hidden: "Mae rhy ychydig o atgyweiriadau ar agor i ddweud faint heb ddatgelu cartrefi unigol.",
    old: (d: {count: string}): string => "Mae " + d.count + " wedi aros am fwy na blwyddyn.",
    inTarget: (d: {month: string; share: string}): string => "O’r atgyweiriadau a orffennwyd yn ystod " + d.month + ", roedd " + d.share + " mewn pryd. Nid yw atgyweiriadau sydd ar agor yn y ffigur hwnnw.",
  },
  value: {
    method: "Dangosir cost bob amser gyda’r hyn a gafwyd amdani. Cymharir blwyddyn â’r flwyddyn gynt; contractwr neu ardal â gweddill y landlord. Nid yw rhad yn golygu da, ac nid yw drud yn golygu gwael: darllenwch y ddau. Nid oes sgôr.",
    missing: "Nid yw un o’r ddau ffigur yno, felly ni ellir dweud dim.",
    year: (d: {cost: string; outcome: string}): string => "O gymharu â’r flwyddyn gynt: " + d.cost + ", ac " + d.outcome + ".",
    rest: (d: {cost: string; outcome: string}): string => "O gymharu â’r gweddill: " + d.cost + ", ac " + d.outcome + ".",
    cost: {
      less: (d: {shown: string}): string => "costiodd lai (" + d.shown + ")",
      "about-the-same": (d: {shown: string}): string => "costiodd tua’r un faint (" + d.shown + ")",
      more: (d: {shown: string}): string => "costiodd fwy (" + d.shown + ")",
      "cannot-tell": (d: {shown: string}): string => "ni ellir cymharu’r gost (" + d.shown + ")",
    },
    outcome: {
      better: (d: {name: string; result: string}): string => "mae “" + d.name + "” yn well (" + d.result + ")",
      "about-the-same": (d: {name: string; result: string}): string => "mae “" + d.name + "” tua’r un fath (" + d.result + ")",
      worse: (d: {name: string; result: string}): string => "mae “" + d.name + "” yn waeth (" + d.result + ")",
      "cannot-tell": (d: {name: string; result: string}): string => "ni ellir cymharu “" + d.name + "” (" + d.result + ")",
    },
    alone: (d: {shown: string; name: string; result: string}): string => "Costiodd " + d.shown + "; “" + d.name + "”: " + d.result + ".",
    none: "Nid oes blwyddyn lawn gyda’r ddau ffigur eto.",
  },
};
