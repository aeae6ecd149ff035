type Bytes = Uint8Array<ArrayBuffer>;

/** Keeps the files asked for last, up to so many bytes. What it holds never changes, so nothing ever expires. */
export class ByteCache {
  readonly #limit: number;
  readonly #kept = new Map<string, Bytes>();
  #bytes = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** A file by its name, read when it is not kept. */
  async get(name: string, read: () => Promise<Bytes>): Promise<Bytes> {
    const found = this.#kept.get(name);
    if (found !== undefined) {
      // A map is in order of insertion: the one used last goes to the end, the first is the next to leave.
      this.#kept.delete(name);
      this.#kept.set(name, found);
      return found;
    }
    const bytes = await read();
    this.#keep(name, bytes);
    return bytes;
  }

  #keep(name: string, bytes: Bytes): void {
    // One huge file must not drive out everything else.
    if (bytes.byteLength > this.#limit / 8 || this.#kept.has(name)) return;
    this.#kept.set(name, bytes);
    this.#bytes += bytes.byteLength;
    for (const [oldest, old] of this.#kept) {
      if (this.#bytes <= this.#limit) break;
      this.#kept.delete(oldest);
      this.#bytes -= old.byteLength;
    }
  }
}
