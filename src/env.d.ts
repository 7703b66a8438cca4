/// <reference types="astro/client" />

/** Not yet in TypeScript's own list: https://www.w3.org/TR/trusted-types/ */
interface Window {
  trustedTypes?: {
    createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
  };
}

/** The tree of endings: the labels of each node's edges stand one after the other in one text. */
declare module 'tldts-icann/dist/es6/src/data/trie.js' {
  export const edgeLength: Uint8Array;
  export const edgeStart: Uint16Array;
  export const labelText: string;
  export const rulesRoot: number;
}
