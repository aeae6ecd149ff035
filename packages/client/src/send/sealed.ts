const CIPHER = 'AES-GCM';

/** Something enciphered, with the only key that opens it: the browser keeps it, but gives it to no script. */
export interface Sealed {
  secret: CryptoKey;
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

/** Enciphers a value that JSON can hold, each time with a key of its own, so that what goes takes its key with it. */
export async function seal(value: unknown): Promise<Sealed> {
  const secret = await crypto.subtle.generateKey({name: CIPHER, length: 256}, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return {secret, iv, bytes: await crypto.subtle.encrypt({name: CIPHER, iv}, secret, plain)};
}

/** The value again. Rejects when anything of it was changed. */
export async function unseal({secret, iv, bytes}: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt({name: CIPHER, iv}, secret, bytes);
  return JSON.parse(new TextDecoder().decode(plain)) as unknown;
}
