/** A document without what every document of a release carries: which release, which landlord, which source. */
export type Body<T> = Omit<T, 'release' | 'landlord' | 'source'>;
