/** Lets requests to one host pass one after another, so that no host is burdened. */
// @ts-nocheck

export class Pace {
  readonly #gap: number;
  readonly #free = new Map<string, number>();

  /** @param gap milliseconds from one request to a host to the next */
  constructor(gap: number) {
    this.#gap = gap;
  }

  /** Resolves when it is time for the next request to this host. */
  async turn(host: string): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, this.#free.get(host) ?? 0);
    this.#free.set(host, at + this.#gap);
    if (at > now) await new Promise((resolve) => setTimeout(resolve, at - now));
  }
}
