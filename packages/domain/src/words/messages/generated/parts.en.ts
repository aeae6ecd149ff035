// Made by `npm run messages` from parts.en.json. Do not edit.

export const en = {
  telephone: "Telephone",
  internet: "Internet",
  sms: "Sms",
  "face-to-face": "Face to face",
  postal: "Postal",
  carpentry: "Carpentry",
  "damp-and-mould": "Damp and mould",
  drainage: "Drainage",
  electrical: "Electrical",
  glazing: "Glazing",
  heating: "Heating",
  "multi-trade": "Multi trade",
  plastering: "Plastering",
  plumbing: "Plumbing",
  roofing: "Roofing",
  emergency: "Emergency",
  urgent: "Urgent",
  routine: "Routine",
  planned: "Planned",
};
