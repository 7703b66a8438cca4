// @ts-nocheck
/// <reference types="astro/client" />

/** Not yet in TypeScript's own list: https://www.w3.org/TR/trusted-types/ */
interface Window {
  trustedTypes?: {
    createPolicy(name: string, rules: { createHTML(html: string): string }): { createHTML(html: string): string };
  };
}
