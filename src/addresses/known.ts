/** What the guide knows of hosts and desks: the data that the checker compares with. */

/** A host that the guide names. */
export interface KnownHost {
  host: string;
  owner: string;
  /** Whether an official owner answers for it. The others are only named, to warn or as a source. */
  listed: boolean;
  /** What stands there, in at most two sentences. */
  use: string;
}

/** A desk with a phone. */
export interface KnownDesk {
  name: string;
  /** As its source prints it. */
  phone: string;
  option?: string | undefined;
  helpsWith: string;
  /** null: no source prints any. */
  hours: string | null;
  /** What may be said of the number, in a word or two, for example "Official". */
  status: string;
}

/** The pages that say what to do next. */
export type NextPage = 'portals' | 'numbers' | 'report' | 'password' | 'bank';

export interface Known {
  hosts: readonly KnownHost[];
  desks: readonly KnownDesk[];
  pages: Readonly<Record<NextPage, { href: string; title: string }>>;
}
