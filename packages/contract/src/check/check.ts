/** Says where a document does not follow the contract, as a JSON path, or undefined when it does. */
export type Check = (value: unknown) => string | undefined;
