// Apart from the schemas, so that a page that only compares a receipt loads none.

/** What a receipt looks like: letters and digits that are not taken for each other when read out over the phone. */
export const RECEIPT_PATTERN = /^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/;
/** A key of an answer set: made by whoever opens the form, and kept until there is a receipt. */
export const KEY_PATTERN = /^[A-Za-z0-9_-]{20,64}$/;
