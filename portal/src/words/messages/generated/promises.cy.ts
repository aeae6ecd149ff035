// Made by `npm run messages` from promises.cy.json. Do not edit.

export const cy: typeof import('./promises.en.ts').en = {
  accessibility: {
    title: "Hygyrchedd",
    description: "Sut y gellir defnyddio’r wefan hon, sut y caiff hynny ei wirio, a beth na wyddys eto.",
    sections: {
      s1: {
        title: "Sut y gellir ei defnyddio",
        items: "Heb sgript: mae pob tudalen, brawddeg, ffigur a thabl yno. Dim ond y blwch chwilio sydd angen sgript; mae’r rhestr o landlordiaid yn gwneud yr un peth.\nÂ bysellfwrdd yn unig, â’r dudalen wedi’i chwyddo, ac ar sgrin 320 picsel o led heb sgrolio i’r ochr.\nMewn golau neu dywyll, â lliwiau eich system eich hun, ac ar bapur.\nMae ffigurau pob llun a siart mewn geiriau neu fel tabl wrth ei ochr. Nid yw lliw byth yn dweud dim ar ei ben ei hun.",
      },
      s2: {
        title: "Sut y caiff hynny ei wirio",
        items: "Mae gwiriadau awtomatig (axe) yn rhedeg ar bob math o dudalen, yn gul mewn lliwiau golau ac yn llydan mewn rhai tywyll, bob tro y profir y feddalwedd.\nMae’r un profion yn cerdded o’r dudalen gyntaf i ffigur â bysellfwrdd, ac yn darllen y tudalennau eto heb sgript.",
      },
      s3: {
        title: "Beth na wyddys eto",
        items: "Dim ond rhai diffygion y mae gwiriadau awtomatig yn eu canfod. Nid oes neb sy’n defnyddio darllenydd sgrin bob dydd wedi profi’r tudalennau hyn i ni eto, ac ni wnaed archwiliad annibynnol.\nNi sydd wedi ysgrifennu’r Gymraeg ac nid yw siaradwr Cymraeg wedi ei darllen eto.",
      },
    },
  },
  privacy: {
    title: "Preifatrwydd",
    description: "Yr hyn y mae’r wefan hon yn ei wybod amdanoch: cyn lleied ag y gall tudalen we.",
    sections: {
      s1: {
        title: "Yr hyn nad yw’r tudalennau hyn yn ei wneud",
        items: "Nid ydynt yn gosod cwcis. Nid ydynt yn storio dim ar eich dyfais, oni bai eich bod yn dewis cadw ateb yno nes iddo gael ei anfon.\nNid ydynt yn llwytho dim o wefannau eraill: dim ffontiau, mapiau, rhifyddion na hysbysebion.\nNid yw’r ffigurau’n gofyn am fanylion personol. Mae’r hyn a deipiwch yn y blwch chwilio yn aros yn eich porwr.",
      },
      s2: {
        title: "Yr hyn y gall gweinydd ei gadw",
        items: "Fel unrhyw wefan, mae’r gweinydd sy’n anfon y tudalennau hyn yn gweld eich cyfeiriad rhyngrwyd. Pwy bynnag sy’n ei redeg sy’n penderfynu beth a gofnodir, a gall ddweud wrthych.",
      },
      s3: {
        title: "Pwy sydd yn y ffigurau",
        items: "Cyfrifon a gyhoeddwyd gan y rheoleiddiwr yw’r ffigurau. Ni ellir adnabod unrhyw denant ohonynt, ac nid oes enwau ynddynt.",
      },
    },
  },
};
