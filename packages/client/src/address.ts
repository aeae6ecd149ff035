/** Where figures are read: a server or static host, a landlord, and the release when it is not the current one. */
export interface Place {
  landlord: string;
  /** Release id of a kept copy; the current release without it. */
  release?: string | undefined;
}

/** The address of a file of the API below `api`, such as `https://example.org/leeds-city-council/v1/overview.json`. */
export function toAddress(api: string, {landlord, release}: Place, file: string): string {
  const pin = release ? `releases/${encodeURIComponent(release)}/` : '';
  return `${api.replace(/\/+$/, '')}/${encodeURIComponent(landlord)}/${pin}v1/${file}.json`;
}
